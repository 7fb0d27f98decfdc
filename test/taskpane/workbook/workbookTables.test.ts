import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { loadFunctions } from '../../workbook/values/sheets';
import { doSteps } from '../../workbook/refresh/userSteps';
import { all, chooseView, named, openPane, paneRoot, text, textOf } from '../paneElements';
import { ended, insertOnNewSheet, openWorkbookView, press, startAnew } from './workbookPane';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
  loadFunctions(host);
});
beforeEach(() => startAnew(host));

describe('the tables of the workbook', () => {
  test('where there is none, the view says how to insert one', async () => {
    await openWorkbookView('vi');
    expect(text('#panel-workbook .empty')).toContain('Hãy mở mục “Bảng” và chèn một bảng');
    expect(paneRoot().querySelector('.inserted')).toBeNull();
  });

  test('are listed with title, name, address, dataset and language', async () => {
    await insertOnNewSheet('groups');
    await openWorkbookView('vi');
    expect(all('.inserted li > h3, .inserted li > p').map(textOf)).toEqual([
      'Nhóm hàng 2006',
      "VnxGroups2006 · 'Nhóm hàng 2006'!A6:K10",
      'Số liệu: Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005 · tiếng Việt',
      'Theo số liệu đang dùng.',
    ]);
  });

  test('cells that the user has edited are named with their places; sorted, filtered and refreshed ones are not', async () => {
    await insertOnNewSheet('groups');
    await doSteps(host, [
      { do: 'sort', column: 'Kim ngạch (triệu USD)', ascending: true },
      { do: 'filter', column: 'Tên', values: ['Nhóm hàng hóa khác'] },
    ]);
    await openWorkbookView('vi');
    await press('Cập nhật tất cả');
    await press('Đóng báo cáo');
    expect(all('.table-state').map(textOf)).toEqual(['Theo số liệu đang dùng.']);
    expect(all('.inserted details')).toEqual([]);
    // By value the groups stand as: other goods (row 7), farm and sea products, fuels, industry (row 10).
    await doSteps(host, [
      { do: 'edit', row: 'Nhóm hàng hóa khác', column: 'Kim ngạch (triệu USD)', value: 5000 },
      { do: 'deleteRow', row: 'Nhóm nhiên liệu, khoáng sản' },
    ]);
    await press('Tìm số liệu mới');
    expect(all('.table-state').map(textOf)).toEqual([
      'Theo số liệu đang dùng.',
      'Bạn đã sửa 1 ô: B7. Khi cập nhật, các ô này được giữ nguyên.',
    ]);
    expect(all('.inserted .lines > li').map(textOf)).toEqual([
      expect.stringMatching(/^B7 · Nhóm hàng hóa khác, Kim ngạch \(triệu USD\): của bạn: 5\.000 · nguồn: /),
      'Nhóm nhiên liệu, khoáng sản',
    ]);
  });

  test('one that cannot be refreshed says why, and what to do', async () => {
    await insertOnNewSheet('groups');
    await doSteps(host, [{ do: 'deleteColumn', column: 'Tên' }]);
    await openWorkbookView('en');
    expect(all('.table-state').map(textOf)).toEqual([expect.stringMatching(/“Tên”.*insert the table again/)]);
  });

  test('one that is not found says so, and stays on the list until the user takes it off', async () => {
    await insertOnNewSheet('groups');
    await insertOnNewSheet('services');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('VnxGroups2006').delete();
      await context.sync();
    });
    await openWorkbookView('vi');
    const gone = all('.inserted li').at(-1);
    expect(gone?.textContent).toContain('Không tìm thấy: đã bị xóa hoặc đã chuyển thành vùng ô thường');
    await press('Cập nhật tất cả');
    expect(text('.report')).toContain('Không tìm thấy bảng trong sổ làm việc');
    expect(all('.inserted h3').map(textOf)).toEqual(['Xuất khẩu dịch vụ', 'Nhóm hàng 2006']);
    await press('Bỏ khỏi danh sách: Nhóm hàng 2006, VnxGroups2006');
    expect(text('[role=status]')).toBe('Đã bỏ bảng “Nhóm hàng 2006” khỏi danh sách.');
    expect(all('.inserted h3').map(textOf)).toEqual(['Xuất khẩu dịch vụ']);
  });

  test('one that no registry knows is offered, and followed once the user says so', async () => {
    await insertOnNewSheet('groups');
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace('urn:vnexport:tables:1').getOnlyItem().delete();
      await context.sync();
    });
    await openWorkbookView('vi');
    expect(all('.inserted li')).toHaveLength(0);
    expect(text('.offered')).toContain('giống bảng do VNEXPORT chèn, nhưng không được theo dõi');
    await press('Theo dõi bảng này: Nhóm hàng 2006, VnxGroups2006');
    expect(text('[role=status]')).toContain('Từ nay bảng “Nhóm hàng 2006” được theo dõi.');
    expect(all('.offered')).toHaveLength(0);
    expect(all('.inserted li')).toHaveLength(1);
  });

  test.each([
    ['vi', /1 bảng đã chèn \(VnxGroups2006\) bị hỏng.*Hãy chèn lại bảng/],
    ['en', /one inserted table \(VnxGroups2006\) is damaged.*Insert it again/],
  ] as const)(
    'one whose record is damaged is named with what to do, in the language %s',
    async (language, said) => {
      await insertOnNewSheet('groups');
      await Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace('urn:vnexport:tables:1').getOnlyItem();
        const xml = part.getXml();
        await context.sync();

        part.setXml(xml.value.replace('"key":"groups"', '"key":"grou'));
        await context.sync();
      });
      await openWorkbookView(language);
      expect(text('#panel-workbook .about')).toMatch(said);
      expect(paneRoot().querySelector('#panel-workbook .empty')).toBeNull();
    },
  );

  test('one is removed only after a yes', async () => {
    await insertOnNewSheet('groups');
    await openWorkbookView('vi');
    await press('Gỡ bảng: Nhóm hàng 2006, VnxGroups2006');
    expect(text('[role=alertdialog]')).toContain('Gỡ bảng “Nhóm hàng 2006”');
    await press('Giữ bảng');
    expect(all('.inserted li')).toHaveLength(1);
    await press('Gỡ bảng: Nhóm hàng 2006, VnxGroups2006');
    await press('Gỡ bảng');
    expect(text('[role=status]')).toBe('Đã gỡ bảng “Nhóm hàng 2006”.');
    expect(text('#panel-workbook .empty')).toContain('chưa có bảng nào');
  });

  test('one changes its language, and the pane keeps its own', async () => {
    await insertOnNewSheet('groups');
    await openWorkbookView('vi');
    await press('Đổi sang tiếng Anh: Nhóm hàng 2006, VnxGroups2006');
    expect(text('.inserted h3')).toBe('Groups of goods 2006');
    expect(text('.inserted')).toContain('tiếng Anh');
    expect(document.documentElement.lang).toBe('vi');
  });

  test('a table that has a chart gets one; others do not offer it', async () => {
    await insertOnNewSheet('groups');
    await insertOnNewSheet('services');
    await openWorkbookView('en');
    await press('Add chart: Nhóm hàng 2006, VnxGroups2006');
    expect(text('[role=status]')).toBe('Added the chart “Export targets 2006 by group of goods”.');
    expect(named('Add chart: Xuất khẩu dịch vụ, VnxServices2006')).toBeUndefined();
  });

  test('the wish to refresh on opening stays in the workbook', async () => {
    await insertOnNewSheet('groups');
    await openWorkbookView('vi');
    // Excel loads the add-in with such a workbook wherever it is opened (OfficeDev/office-js #1542, #3558).
    expect(text('#on-opening')).toBe(
      'Người mở sổ mà không có VNEXPORT sẽ thấy báo lỗi phần bổ trợ (ADD-IN ERROR). Hãy bỏ chọn trước khi gửi sổ.',
    );
    paneRoot().querySelector<HTMLInputElement>('#panel-workbook input[type=checkbox]')?.click();
    await ended();
    await openWorkbookView('vi');
    expect(paneRoot().querySelector<HTMLInputElement>('#panel-workbook input[type=checkbox]')?.checked).toBe(
      true,
    );
  });

  test('when Excel fails, the view says why in place of the list, and works again', async () => {
    await insertOnNewSheet('groups');
    await openPane('vi');
    host.failAtAction(1);
    await chooseView('workbook');
    await ended();
    expect(text('#panel-workbook .empty')).toMatch(/^Không đọc được sổ làm việc: /);
    await press('Tìm số liệu mới');
    expect(all('.inserted li')).toHaveLength(1);
  });

  test('while a cell is being edited, the view says that it has not read the workbook, and reads it when asked again', async () => {
    await insertOnNewSheet('groups');
    await openPane('vi');
    host.editing = true;
    await chooseView('workbook');
    await ended();
    expect(text('#panel-workbook .empty')).toBe(
      'Chưa đọc được sổ làm việc: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi đọc lại.',
    );
    host.editing = false;
    await press('Đọc lại');
    expect(all('.inserted li')).toHaveLength(1);
  });
});

test('insert options hold for what is inserted, and are remembered', async () => {
  await openPane('vi');
  await chooseView('tables');
  const options = () => [...paneRoot().querySelectorAll<HTMLInputElement>('.options input')];
  expect(options().map(({ checked }) => checked)).toEqual([true, false, false]);
  options()[0]?.click();
  options()[1]?.click();
  await openPane('vi');
  await chooseView('tables');
  expect(options().map(({ checked }) => checked)).toEqual([false, true, false]);
  await press('Chèn vào trang tính mới: Mặt hàng xuất khẩu chủ yếu 2006');
  const { headings, formulas } = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('VnxItems2006');
    const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    header.load('values');
    body.load('formulas');
    await context.sync();
    return { headings: header.values[0] as string[], formulas: (body.formulas as unknown[][]).flat() };
  });
  expect(headings.at(-1)).toBe('Nguồn');
  expect(formulas.filter((formula) => String(formula).startsWith('='))).toEqual([]);
});

test('nothing was asked of Excel that the declared versions lack', () => {
  expect([...host.missing]).toEqual([]);
});
