import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertMade } from '../../../src/workbook/insert/insertTable';
import { refreshFrom } from '../../../src/workbook/refresh/refreshTables';
import { removeTable } from '../../../src/workbook/refresh/removeTable';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { madeTable } from './madeTable';
import { beforeSync } from './workbookState';

/** Values written as one array across hidden rows land in wrong rows, whatever hides them (OfficeDev/office-js #224). */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
const restores: (() => void)[] = [];
beforeEach(() => host.reset());
afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };
const names = Array.from({ length: 9 }, (_, index) => `Item ${index}`);

/** Item 0 counts `more`, Item 1 one more, and so on. */
const rowsFrom = (more: number, count = names.length): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`Item ${index}`, index + more]);

const refreshTo = (rows: [string, number][]) =>
  refreshFrom(() => ({ table: madeTable(rows), context: about }), 'all', 'en');

/** The rows of the body start in the sheet below title, source, an empty row and the headings. */
async function firstRow(): Promise<number> {
  return onTable(async (table, context) => {
    const body = table.getDataBodyRange().load('rowIndex');
    await context.sync();
    return body.rowIndex;
  });
}

/** What hides rows; each of `hidden` counts from 0 in the body, and may lie below it. */
const ways: Record<string, (hidden: readonly number[]) => Promise<void>> = {
  'hand, as rows that are grouped or filtered in place are': async (hidden) => {
    const top = await firstRow();
    await onTable(async (table, context) => {
      for (const row of hidden) table.worksheet.getRangeByIndexes(top + row, 0, 1, 1).rowHidden = true;
      await context.sync();
    });
  },
  'the filter of a neighbour': async (hidden) => {
    const top = await firstRow();
    await onTable(async (table, context) => {
      const range = table.worksheet.getRangeByIndexes(top - 1, 5, 14, 1);
      range.values = [
        ['Shown'],
        ...Array.from({ length: 13 }, (_, row) => [hidden.includes(row) ? 'no' : 'yes']),
      ];
      table.worksheet.tables.add(range, true).columns.getItemAt(0).filter.applyValuesFilter(['yes']);
      await context.sync();
    });
  },
  'the filter of the table itself': async (hidden) => {
    await onTable(async (table, context) => {
      const shown = names.filter((_, row) => !hidden.includes(row));
      table.columns.getItemAt(0).filter.applyValuesFilter(shown);
      await context.sync();
    });
  },
};

describe.each(Object.entries(ways))('rows hidden by %s', (_, hide) => {
  // Numbers of a generator that starts anywhere: which rows are hidden is not to matter.
  test.each([1, 2, 3, 4, 5, 6])(
    'do not change where a refresh puts figures and new rows (seed %i)',
    async (seed) => {
      await insertMade(madeTable(rowsFrom(10)), { place: 'new-sheet' }, about);
      await hide(randomRows(seed));
      const { tables } = await refreshTo(rowsFrom(500, 12));
      expect(tables.map(({ changed, added, skipped }) => [changed.length, added.length, skipped])).toEqual([
        [9, 3, undefined],
      ]);
      expect(await cells()).toEqual(rowsFrom(500, 12));
    },
  );

  test('do not change what a refresh that fails half-way puts back', async () => {
    const scene = async () => {
      host.reset();
      await insertMade(madeTable(rowsFrom(10)), { place: 'new-sheet' }, about);
      await hide([1, 2, 5]);
    };
    await scene();
    const { actions } = await host.measure(() => refreshTo(rowsFrom(500)));
    for (const back of [1, 4, 8]) {
      await scene();
      host.failAtAction(actions - back);
      const { tables } = await refreshTo(rowsFrom(500));
      expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['failed']);
      expect(await cells()).toEqual(rowsFrom(10));
    }
  });

  test('are emptied like the others where the table is removed', async () => {
    await insertMade(madeTable(rowsFrom(10)), { place: 'new-sheet' }, about);
    await hide([0, 3, 4, 8]);
    const [one] = (await insertedTables('en')).tables;
    await removeTable(one?.table ?? '', 'en');
    const left = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bảng thử').getRange('A1:B30').load('values');
      await context.sync();
      return (range.values as unknown[][]).flat().filter((value) => value !== '');
    });
    expect(left).toEqual([]);
  });
});

test('rows hidden between look and write leave the table as it was, and the report says so', async () => {
  await insertMade(madeTable(rowsFrom(10)), { place: 'new-sheet' }, about);
  // The round trips of a refresh are: the registry and tables, a look into them, the writing.
  const hiding = ways['the filter of a neighbour']?.bind(undefined, [1, 2]);
  let hasHidden = false;
  const { restore } = beforeSync(3, async () => {
    restore();
    await hiding?.();
    hasHidden = true;
  });
  restores.push(restore);
  const { tables } = await refreshTo(rowsFrom(500));
  expect(hasHidden).toBe(true);
  expect(tables.map(({ skipped, changed }) => [skipped?.reason, changed])).toEqual([
    ['changed-meanwhile', []],
  ]);
  expect(await cells()).toEqual(rowsFrom(10));
  // Asked again, it is done.
  await refreshTo(rowsFrom(500));
  expect(await cells()).toEqual(rowsFrom(500));
});

/** Some rows of the body and of what is below it, by a generator of Park and Miller. */
function randomRows(seed: number): number[] {
  let state = seed * 7919;
  return Array.from({ length: 13 }, (_, row) => row).filter(() => {
    state = (state * 48271) % 2147483647;
    return state % 2 === 0;
  });
}

async function cells(): Promise<unknown[][]> {
  return onTable(async (table, context) => {
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return body.values as unknown[][];
  });
}

async function onTable<Result>(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => work(context.workbook.tables.getItemAt(0), context));
}
