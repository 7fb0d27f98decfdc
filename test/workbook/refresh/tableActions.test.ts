import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { session } from '../../../src/session';
import { target } from '../../../src/functions/printed';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { bringNewestFigures } from '../../../src/workbook/refresh/newestFigures';
import { insertReport } from '../../../src/workbook/refresh/insertReport';
import { summaryOf } from '../../../src/workbook/refresh/refreshReport';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { removeTable } from '../../../src/workbook/refresh/removeTable';
import {
  goToTable,
  insertedTables,
  refreshesOnOpening,
  setRefreshOnOpening,
} from '../../../src/workbook/refresh/tableActions';
import { select } from '../../preview/host/cells';
import { documentDatasets, planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { serveDatasets, serveNothing } from '../../taskpane/publishedDatasets';
import { changedPlan } from './scene';
import { doSteps } from './userSteps';
import { workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());
afterEach(() => session.useDatasets(documentDatasets()));

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const revised = changedPlan({
  figures: [{ subject: 'rice', measure: 'value', number: 1276, printed: '1.276' }],
});

test('the report of a refresh goes on a sheet, as text and numbers', async () => {
  await insertTable('targets', { place: 'new-sheet' }, vi);
  await doSteps(host, [{ do: 'edit', row: 'Cà phê', column: 'Kim ngạch (triệu USD)', value: '=1+1' }]);
  const report = await refreshTables('all', revised, 'vi');
  expect(summaryOf(report, 'vi')).toBe(
    'Đã xem 1 bảng: 1 ô đổi, 0 dòng thêm, 1 ô của bạn được giữ, 0 bảng bỏ qua.',
  );
  expect(summaryOf(report, 'en')).toBe(
    'Looked at 1 table: 1 cell changed, 0 rows added, 1 of your cells kept, 0 tables skipped.',
  );
  expect(await insertReport(report, 'vi', new Date(2026, 10, 27, 8, 30))).toBe('Báo cáo cập nhật');
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Báo cáo cập nhật')
      .getRange('A1:G6')
      .load('values,formulas');
    const cells = context.workbook.worksheets.getItem('Báo cáo cập nhật').getRange('A4:G6');
    cells.load('format/wrapText');
    await context.sync();
    expect(range.formulas).toEqual(range.values);
    expect(cells.format.wrapText).toBe(true);
    return range.values as unknown[][];
  });
  expect(rows.slice(0, 3).map(([line]) => line)).toEqual([
    'Báo cáo cập nhật các bảng VNEXPORT',
    expect.stringMatching(/^Lập lúc (?=.*27 tháng 11)(?=.*2026)(?=.*0?8:30)/),
    'Số liệu: Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005',
  ]);
  expect(rows.slice(4)).toEqual([
    ['Mục tiêu xuất khẩu 2006', 'Đã đổi', 'Gạo', 'Kim ngạch (triệu USD)', 1211, 1276, ''],
    [
      'Mục tiêu xuất khẩu 2006',
      'Giữ ô của bạn',
      'Cà phê',
      'Kim ngạch (triệu USD)',
      '=1+1',
      '=1+1',
      'Nguồn ghi: 770',
    ],
  ]);
});

test('the report says beside a figure what is doubtful about it, and nothing beside a word', async () => {
  await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
  await doSteps(host, [
    { do: 'edit', row: 'Nhóm nhiên liệu, khoáng sản', column: 'Tên', value: 'Nhiên liệu' },
  ]);
  const corrected = changedPlan({
    figures: [{ subject: 'group-fuels', measure: 'value', number: 8021, printed: '8.021' }],
  });
  const [report] = (await refreshTables('all', corrected, 'vi')).tables;
  const [value] = report?.changed.filter(({ to }) => to === 8021) ?? [];
  // The dataset's note on this figure: 8 187 is probably the value of 2005.
  expect(value?.note).toContain('8.187');
  expect(report?.edited.map(({ yours, note }) => [yours, note])).toEqual([['Nhiên liệu', '']]);
});

test('a workbook without tables of ours has nothing to refresh', async () => {
  expect(summaryOf(await refreshTables('all', plan, 'en'), 'en')).toBe(
    'This workbook has no table that VNEXPORT has inserted.',
  );
});

test('inserted tables are listed, gone to, refreshed one at a time, and removed without what is the user’s', async () => {
  await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
  await insertTable('targets', { place: 'new-sheet' }, vi);
  const [groups, targets] = (await insertedTables('vi')).tables;
  expect([groups?.title, targets?.title]).toEqual(['Nhóm hàng 2006', 'Mục tiêu xuất khẩu 2006']);
  await goToTable(groups?.table ?? '', 'vi');
  expect(host.univer.workbook.getActiveSheet().getSheetName()).toBe('Nhóm hàng 2006');
  const bySelection = await refreshTables('selection', revised, 'vi');
  expect(bySelection.tables.map(({ name }) => name)).toEqual(['VnxGroups2006']);
  const one = await refreshTables([targets?.table ?? ''], revised, 'vi');
  expect(one.tables.map(({ name, changed }) => [name, changed.length])).toEqual([['VnxTargets2006', 1]]);

  await doSteps(host, [{ do: 'addColumn', name: 'Của tôi', formula: 'x' }]);
  await removeTable(groups?.table ?? '', 'vi');
  const { sheets, tables, registry } = await workbookState();
  expect(Object.keys(tables)).toEqual(['VnxTargets2006']);
  expect(registry.map(({ name }) => name)).toEqual(['VnxTargets2006']);
  // The user's heading and four cells.
  expect(sheets['Nhóm hàng 2006']?.map((cell) => cell.split(' ').slice(1).join(' '))).toEqual([
    'Của tôi',
    'x',
    'x',
    'x',
    'x',
  ]);
});

test('a table that is removed leaves the user’s own rows, and no format of its own', async () => {
  await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
  await doSteps(host, [
    { do: 'addRow', values: ['Nhóm của tôi', 5, 1.1, 0, 0, 0, 0, 0, 0] },
    { do: 'colourRow', row: 'Nhóm hàng hóa khác', colour: '#FFFF00' },
    { do: 'sort', column: 'Kim ngạch (triệu USD)', ascending: true },
  ]);
  const [groups] = (await insertedTables('vi')).tables;
  await removeTable(groups?.table ?? '', 'vi');
  // Sorted, the user's row is the first one below the headings in row 6.
  const { sheets, registry } = await workbookState();
  expect(sheets['Nhóm hàng 2006']?.slice(0, 3)).toEqual(['R6C0 Nhóm của tôi', 'R6C1 5', 'R6C2 1.1']);
  expect(sheets['Nhóm hàng 2006']).toHaveLength(9);
  expect(registry).toEqual([]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Nhóm hàng 2006').getRange('A8:I11');
    range.load('numberFormat,format/fill/color,format/font/bold');
    await context.sync();
    expect([...new Set(range.numberFormat.flat())]).toEqual(['General']);
    expect([range.format.fill.color, range.format.font.bold]).toEqual(['#FFFFFF', false]);
  });
});

test('removing a table leaves the lines of the table above it, though they say the same', async () => {
  await select('A1');
  await insertTable('sectors', { place: 'active-cell', computed: 'values' }, vi);
  await select('A12');
  await insertTable('sectors', { place: 'active-cell', computed: 'values' }, vi);
  const before = (await workbookState()).sheets['Sheet1']?.filter(
    (cell) => Number(/^R(\d+)/.exec(cell)?.[1]) < 11,
  );
  const [, lower] = (await insertedTables('vi')).tables;
  await removeTable(lower?.table ?? '', 'vi');
  expect((await workbookState()).sheets['Sheet1']).toEqual(before);
});

test('a workbook remembers whether it wants to be refreshed when it is opened', async () => {
  expect(await refreshesOnOpening()).toBe(false);
  await setRefreshOnOpening(true);
  expect(await refreshesOnOpening()).toBe(true);
  expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
  // Nobody without the add-in is asked to trust it (Microsoft's docs, publish/manage-trust-options).
  const asksNobody = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('Office.DisableTrustUX').load('value');
    await context.sync();
    return setting.value as unknown;
  });
  expect(asksNobody).toBe(true);
});

test('newer figures answer at once; what cannot be had changes nothing', async () => {
  const [, second] = documentDatasets();
  const { dataset } = revised;
  expect(target([['Gạo']])).toEqual([[1211]]);
  serveDatasets();
  serveNothing();
  expect(await bringNewestFigures()).toEqual({ kind: 'failed', problem: 'not-found' });
  expect(target([['Gạo']])).toEqual([[1211]]);
  const before = session.catalogue;
  session.useDatasets([dataset, second]);
  expect(target([['Gạo']])).toEqual([[1276]]);
  expect(session.catalogue).not.toBe(before);
  expect(() => session.useDatasets([])).toThrow();
  expect(target([['Gạo']])).toEqual([[1276]]);
});
