import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { builtInEditions } from '../../src/editions/builtIn';
import { catalogue, useEditions } from '../../src/functions/arguments';
import { messagesIn } from '../../src/locales/language';
import type { Language, TableKey } from '../../src/locales/messages';
import type { ExcelHost } from '../../src/preview/host/excel';
import { mountPane } from '../../src/taskpane/pane';
import { insertTable } from '../../src/workbook/insertTable';
import { bootOffice } from '../host/bootOffice';
import { writeTo } from '../host/cells';
import { loadFunctions } from '../workbook/freeze/sheets';
import { all, button, drawn, isWaiting, named, text, textOf } from './paneElements';
import { publish, serveEditions, serveNothing, withValues } from './publishedEditions';

let host: ExcelHost;
let root: HTMLElement;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
  loadFunctions(host);
});
beforeEach(() => {
  host.reset();
  localStorage.clear();
  useEditions(builtInEditions());
  publish();
  serveEditions();
});

describe('the tables of the workbook', () => {
  test('where there is none, the view says how to insert one', async () => {
    await openWorkbookView('vi');
    expect(text('#panel-workbook .empty')).toContain('Hãy mở mục “Bảng số liệu” và chèn một bảng');
    expect(root.querySelector('.inserted')).toBeNull();
  });

  test('are listed with title, name, address, edition and language', async () => {
    await insert('groups');
    await openWorkbookView('vi');
    expect(all('.inserted li > h3, .inserted li > p').map(textOf)).toEqual([
      'Nhóm hàng 2006',
      "VnxGroups2006 · 'Nhóm hàng 2006'!A6:K10",
      'ấn bản 2006-plan · tiếng Việt',
    ]);
  });

  test('one that was deleted says so, and refreshing all takes it off the list', async () => {
    await insert('groups');
    await insert('services');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('VnxGroups2006').delete();
      await context.sync();
    });
    await openWorkbookView('vi');
    const gone = all('.inserted li').at(-1);
    expect(gone?.textContent).toContain('Đã bị xóa hoặc đã chuyển thành vùng ô thường');
    expect(gone?.querySelector('fluent-button')).toBeNull();
    await press('Cập nhật tất cả');
    expect(text('.report')).toContain('Bảng đã bị xóa khỏi sổ làm việc');
    expect(all('.inserted h3').map(textOf)).toEqual(['Xuất khẩu dịch vụ']);
  });

  test('one is removed only after a yes', async () => {
    await insert('groups');
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
    await insert('groups');
    await openWorkbookView('vi');
    await press('Đổi sang tiếng Anh: Nhóm hàng 2006, VnxGroups2006');
    expect(text('.inserted h3')).toBe('Groups of goods 2006');
    expect(text('.inserted')).toContain('tiếng Anh');
    expect(document.documentElement.lang).toBe('vi');
  });

  test('a table that has a chart gets one; others do not offer it', async () => {
    await insert('groups');
    await insert('services');
    await openWorkbookView('en');
    await press('Add chart: Nhóm hàng 2006, VnxGroups2006');
    expect(text('[role=status]')).toBe('Added the chart “Export targets 2006 by group of goods”.');
    expect(named('Add chart: Xuất khẩu dịch vụ, VnxServices2006')).toBeUndefined();
  });

  test('the wish to refresh on opening stays in the workbook', async () => {
    await insert('groups');
    await openWorkbookView('vi');
    root.querySelector<HTMLInputElement>('#panel-workbook input[type=checkbox]')?.click();
    await ended();
    await openWorkbookView('vi');
    expect(root.querySelector<HTMLInputElement>('#panel-workbook input[type=checkbox]')?.checked).toBe(true);
  });

  test('when Excel fails, the view says why in place of the list, and works again', async () => {
    await insert('groups');
    host.failAtAction(1);
    await openWorkbookView('vi');
    expect(text('#panel-workbook .empty')).toMatch(/^Không cập nhật được: /);
    await press('Tìm số liệu mới');
    expect(all('.inserted li')).toHaveLength(1);
  });
});

describe('refreshing', () => {
  beforeEach(async () => {
    await insert('targets');
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
    expect(text('#panel-workbook')).toContain('Đã nhận số liệu mới: 2006-plan.');

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
    expect(root.querySelector('.report')).toBeNull();
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
    ['vi', 'Tìm số liệu mới', 'Máy chủ không có ấn bản số liệu nào (404).'],
    ['en', 'Look for newer figures', 'The server has no edition of the figures (404).'],
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

describe('formulas', () => {
  test('are counted, turned into values after a yes, and put back', async () => {
    await writeTo('A1:A3', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.NOSUCH()'], ['=1+1']]);
    await host.calculate();
    await openWorkbookView('vi');
    await press('Đổi thành giá trị…');
    expect(text('[role=alertdialog]')).toMatch(/^Đổi 1 công thức VNEXPORT thành giá trị\? Sheet1: 1\./);
    await press('Đổi thành giá trị');
    expect(text('[role=status]')).toMatch(/^Đã đổi 1 công thức/);
    expect(all('[aria-labelledby=formulas-title] .lines li').map(textOf)).toEqual([
      expect.stringMatching(/^Sheet1!A2 · =VNEXPORT\.NOSUCH\(\) · ô chưa có kết quả/),
    ]);
    await press('Khôi phục công thức (1)');
    expect(text('[role=status]')).toBe('Đã khôi phục 1 công thức VNEXPORT.');
    expect(named('Khôi phục công thức (0)')).toBeDefined();
  });

  test('of the sheet alone are counted when that is chosen', async () => {
    await writeTo('A1', [['=VNEXPORT.TARGET("Gạo")']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Khác').activate();
      await context.sync();
    });
    await host.calculate();
    await openWorkbookView('vi');
    const scope = root.querySelector('select');
    if (scope !== null) scope.value = 'sheet';
    await press('Đổi thành giá trị…');
    expect(text('[role=status]')).toContain('Không có công thức VNEXPORT nào');
  });
});

test('insert options hold for what is inserted, and are remembered', async () => {
  await open('vi');
  const options = () => [...root.querySelectorAll<HTMLInputElement>('.options input')];
  expect(options().map(({ checked }) => checked)).toEqual([true, false, false]);
  options()[0]?.click();
  options()[1]?.click();
  await open('vi');
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

function insert(key: TableKey) {
  return insertTable(key, { place: 'new-sheet' }, { catalogue, messages: messagesIn('vi') });
}

async function open(language: Language): Promise<void> {
  document.body.innerHTML = '<main>…</main>';
  root = document.querySelector('main') ?? document.body;
  mountPane(root, language, () => Promise.resolve(undefined));
  await drawn();
}

async function openWorkbookView(language: Language): Promise<void> {
  await open(language);
  const detail = document.getElementById('tab-workbook');
  document.querySelector('fluent-tablist')?.dispatchEvent(new CustomEvent('change', { detail }));
  await ended();
}

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

async function press(name: string): Promise<void> {
  button(name).click();
  await ended();
}

/** Waits until the pane has said what it has to say, and has read the workbook. */
async function ended(): Promise<void> {
  let shown = '';
  for (let turns = 0, still = 0; still < 12 || root.querySelector('fluent-spinner') !== null; turns += 1) {
    if (turns > 2000) throw new Error('the command does not end');
    await drawn();
    still = root.textContent === shown ? still + 1 : 0;
    shown = root.textContent;
  }
}
