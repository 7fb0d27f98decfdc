import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import type { Table } from '../../../src/tables/table';
import { insertMade, insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshFrom, refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { select } from '../../preview/host/cells';
import { runsOf } from '../../sample';
import { changedPlan } from './scene';
import { workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
/** Of a table of which every other one changes. */
const ROWS = runsOf(1000, 4000);
/** Excel on the web refuses more than 5 MB. */
const LARGEST = 4_000_000;

test('figures that change in every other of many rows are written, and no request is too large', async () => {
  await insertMade(everyOther(0), { place: 'new-sheet' }, vi);
  const refresh = () => refreshFrom(() => ({ table: everyOther(1), context: vi }), 'all', 'vi');
  let written = 0;
  const { largestRequest, largestAnswer, cellsWritten } = await host.measure(async () => {
    const [table] = (await refresh()).tables;
    expect(table?.skipped).toBeUndefined();
    written = table?.changed.length ?? 0;
  });
  expect([written, cellsWritten]).toEqual([ROWS / 2, ROWS / 2]);
  expect(largestRequest).toBeLessThan(LARGEST);
  expect(largestAnswer).toBeLessThan(LARGEST);
}, 300_000);

test('a long table with texts that wrap is inserted at the active cell, and no answer is too large', async () => {
  await select('B2');
  const long = 'Ghi chú dài đến mức phải xuống dòng trong ô, vì cột không rộng hơn được nữa. '.repeat(3);
  const rows = everyOther(0)
    .rows.slice(0, 0.375 * ROWS)
    .map((row, at) => ({ ...row, cells: [at === 0 ? long : 'x', long, long] }));
  const columns = ['name', 'value', 'note'].map((key) => ({
    ...{ key, heading: key, unit: undefined, formula: undefined },
  }));
  const { largestRequest, largestAnswer } = await host.measure(async () => {
    const { differs } = await insertMade({ ...everyOther(0), columns, rows }, { place: 'active-cell' }, vi);
    expect(differs).toEqual([]);
  });
  expect(largestRequest).toBeLessThan(LARGEST);
  // The formats of 1 500 rows of three columns alone are 4 500 cells of some 130 letters: 585 000, and here 500 000 at most.
  expect(largestAnswer).toBeLessThan(100_000 + 100 * ROWS);
}, 300_000);

test('the last of many tables below each other is looked at as cheaply as the first, though their titles change', async () => {
  for (let row = 1; row <= 12 * 20; row += 20) {
    await select(`A${row}`);
    await insertTable('sectors', { place: 'active-cell', computed: 'values' }, vi);
  }
  await refreshTables('all', plan, 'vi');
  const { tables } = await insertedTables('vi');
  const revised = changedPlan({ title: 'Mục tiêu 2006, bản sửa' });
  const lookAt = async (table: string) => {
    const titles: unknown[] = [];
    const { answered } = await host.measure(async () => {
      titles.push((await refreshTables([table], revised, 'vi')).tables[0]?.skipped);
    });
    expect(titles).toEqual([undefined]);
    return answered;
  };
  const first = await lookAt(tables[1]?.table ?? '');
  const last = await lookAt(tables.at(-1)?.table ?? '');
  // 240 rows above the last one would be some 10 000 letters more; what differs are ids and addresses.
  expect(Math.abs(last - first)).toBeLessThan(1500);
  const lines = (await workbookState()).sheets['Sheet1']?.filter((cell) => cell.includes('bản sửa')) ?? [];
  expect(lines).toHaveLength(2);
}, 300_000);

function everyOther(more: number): Table {
  return {
    key: 'figures',
    title: 'Bảng dài',
    columns: ['Tên', 'Trị giá'].map((heading, index) => ({
      key: ['name', 'value'][index] ?? '',
      heading,
      unit: undefined,
      formula: undefined,
    })),
    rows: Array.from({ length: ROWS }, (_, index) => ({
      code: `row-${index}`,
      cells: [`Mặt hàng ${index}`, { number: index + (index % 2) * more, unit: 'million-usd' as const }],
      emphasised: false,
      figures: [],
    })),
  };
}
