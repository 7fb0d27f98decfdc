import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import { refreshTexts } from '../../../src/locales/refresh';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertMade } from '../../../src/workbook/insert/insertTable';
import { refreshFrom } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { lie } from './lyingHost';
import type { Lie } from './lyingHost';
import { madeTable } from './madeTable';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
let beHonest = (): void => undefined;
beforeEach(() => host.reset());
afterEach(() => beHonest());

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };
const rowsFrom = (more: number, count: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`Item ${index}`, index + more]);
const refreshTo = (rows: [string, number][]) =>
  refreshFrom(() => ({ table: madeTable(rows), context: about }), 'all', 'en');
const cells = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItemAt(0).getDataBodyRange().load('values');
    await context.sync();
    return body.values as unknown[][];
  });

describe.each<Lie>(['shifts rows', 'drops the last row', 'writes nothing'])('a stand-in that %s', (how) => {
  test.each([
    ['changed figures', rowsFrom(500, 4)],
    ['new rows', rowsFrom(10, 6)],
    ['both', rowsFrom(500, 6)],
  ])('cannot have the report say that %s are there', async (_, rows) => {
    await insertMade(madeTable(rowsFrom(10, 4)), { place: 'new-sheet' }, about);
    beHonest = lie(how);
    const { tables } = await refreshTo(rows);
    expect(tables.map(({ changed, added, skipped }) => [changed, added, skipped?.reason])).toEqual([
      [[], [], 'differs'],
    ]);
    const { reason, detail } = tables[0]?.skipped ?? { reason: 'failed', detail: '' };
    expect(refreshTexts.en.skipped[reason](detail)).toMatch(
      /^Excel does not hold what has been written \(([AB]\d|VnxFigures2006)/,
    );
  });
});

test('what Excel did not hold is written by the next refresh, once it holds what is written', async () => {
  await insertMade(madeTable(rowsFrom(10, 4)), { place: 'new-sheet' }, about);
  beHonest = lie('writes nothing');
  await refreshTo(rowsFrom(500, 4));
  beHonest();
  const { tables } = await refreshTo(rowsFrom(500, 4));
  expect(tables.map(({ changed, edited, skipped }) => [changed.length, edited, skipped])).toEqual([
    [4, [], undefined],
  ]);
  expect(await cells()).toEqual(rowsFrom(500, 4));
});

test('an honest stand-in takes no more round trips for it: three to refresh', async () => {
  await insertMade(madeTable(rowsFrom(10, 4)), { place: 'new-sheet' }, about);
  const { syncs } = await host.measure(() => refreshTo(rowsFrom(500, 6)));
  expect(syncs).toBe(3);
});

test('a table that cannot grow, for another one below it cannot be moved, says which one is in the way', async () => {
  await insertMade(madeTable(rowsFrom(10, 4)), { place: 'new-sheet' }, about);
  await Excel.run(async (context) => {
    const last = context.workbook.tables.getItemAt(0).getRange().getLastRow();
    // Half of it lies below the table, the other half beside it.
    const corner = last.getOffsetRange(2, 1).getCell(0, 0).getResizedRange(2, 2);
    corner.worksheet.tables.add(corner, true).name = 'BangKhac';
    await context.sync();
  });
  const { tables } = await refreshTo(rowsFrom(10, 6));
  expect(tables.map(({ skipped }) => skipped)).toEqual([{ reason: 'no-room', detail: 'BangKhac' }]);
  expect(await cells()).toEqual(rowsFrom(10, 4));
});
