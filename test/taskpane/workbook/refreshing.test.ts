import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { loadFunctions } from '../../workbook/values/sheets';
import { all, button, isWaiting, paneRoot, text } from '../paneElements';
import { publish, serveNothing, withValues } from '../publishedDatasets';
import { ended, insertOnNewSheet, openWorkbookView, press, startAnew } from './workbookPane';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
  loadFunctions(host);
});
beforeEach(() => startAnew(host));

describe('refreshing', () => {
  beforeEach(async () => {
    await insertOnNewSheet('targets');
    await openWorkbookView('vi');
  });

  test('without news says that the figures are the latest and nothing changed', async () => {
    await press('Cập nhật tất cả');
    expect(text('[role=status]')).toBe(
      'Đã xem 1 bảng: 0 ô đổi, 0 dòng thêm, 0 ô của bạn được giữ, 0 bảng bỏ qua. Số liệu đang dùng là mới nhất.',
    );
    expect(text('.report')).toContain('Không đổi: Mục tiêu xuất khẩu 2006 (VnxTargets2006).');
  });

  test('while it works buttons wait and a second click starts nothing', async () => {
    button('Cập nhật tất cả').click();
    button('Cập nhật tất cả').click();
    expect(text('[role=status]')).toContain('Đang tìm số liệu mới');
    expect(all('#panel-workbook fluent-button').every(isWaiting)).toBe(true);
    await ended();
    expect(all('#panel-workbook fluent-button').some(isWaiting)).toBe(false);
  });

  test('shows from what to what, keeps what the user has edited, and takes the source’s when told to', async () => {
    const cells = await cellsOfRow('Gạo', 'Cà phê');
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('VnxTargets2006').getDataBodyRange();
      body.getCell(cells['Cà phê'] ?? 0, 4).values = [[800]];
      await context.sync();
    });
    // Rice from 1 211 to 1 300; coffee from 770 to 780, where the user has put 800.
    publish(withValues({ rice: [1300, '1.300'], coffee: [780, '780'] }), 2);
    await press('Cập nhật tất cả');
    expect(text('.report')).toContain('Gạo, Kim ngạch (triệu USD): 1.211 → 1.300');
    expect(text('.report')).toContain('của bạn: 800 · nguồn: 780');
    expect(text('.report')).toContain('nguồn cũng vừa đổi');
    expect(await valueOf('Cà phê')).toBe(800);
    expect(await valueOf('Gạo')).toBe(1300);
    expect(text('#panel-workbook')).toContain(
      'Đã nhận số liệu mới: “Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005”.',
    );

    const take = all('.report fluent-button').find((one) => one.textContent === 'Lấy theo nguồn');
    take?.click();
    await ended();
    expect(await valueOf('Cà phê')).toBe(780);
    // What the first refresh has changed is still there to read.
    expect(text('.report')).toContain('1.211 → 1.300');
    expect(text('.report')).toContain('800 → 780');
    expect(text('.report')).not.toContain('của bạn');

    await press('Chèn báo cáo ra trang tính');
    expect(text('[role=status]')).toBe('Đã ghi báo cáo vào trang tính “Báo cáo cập nhật”.');
    await press('Đóng báo cáo');
    expect(paneRoot().querySelector('.report')).toBeNull();
  });

  test('brings rows back that the user deleted, only when told to', async () => {
    const { Gạo: rice = 0 } = await cellsOfRow('Gạo');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('VnxTargets2006').rows.getItemAt(rice).delete();
      await context.sync();
    });
    await press('Cập nhật tất cả');
    expect(text('.report')).toContain('1 dòng bạn đã xóa, không thêm lại');
    expect(await valueOf('Gạo')).toBeUndefined();
    await press('Thêm lại các dòng này: Mục tiêu xuất khẩu 2006');
    expect(await valueOf('Gạo')).toBe(1211);
    expect(text('.report')).toContain('Thêm 1 dòng');
  });

  test.each([
    ['vi', 'Tìm số liệu mới', 'Máy chủ không có bộ số liệu nào (404).'],
    ['en', 'Look for newer figures', 'The server has no dataset of the figures (404).'],
  ] as const)('says in %s why no newer figures came, and when it looked', async (language, label, said) => {
    serveNothing();
    await openWorkbookView(language);
    await press(label);
    expect(text('[role=alert]')).toContain(said);
    expect(text('[aria-labelledby=figures-title]')).toContain(said);
  });

  test('of the selection tells where the selection touches no table', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').select();
      await context.sync();
    });
    await press('Cập nhật bảng đang chọn');
    expect(text('[role=status]')).toContain('không chạm vào bảng nào');
  });
});

test('nothing was asked of Excel that the declared versions lack', () => {
  expect([...host.missing]).toEqual([]);
});

/** Where the rows of these names stand in the body of the targets. */
async function cellsOfRow(...names: string[]): Promise<Record<string, number>> {
  const rows = await targets();
  return Object.fromEntries(names.map((name) => [name, rows.findIndex((row) => row.includes(name))]));
}

/** In million USD: the fifth column of the targets. */
async function valueOf(name: string): Promise<unknown> {
  return (await targets()).find((row) => row.includes(name))?.[4];
}

function targets(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('VnxTargets2006').getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values as unknown[][];
  });
}
