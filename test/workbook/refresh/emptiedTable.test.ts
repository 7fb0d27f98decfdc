import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertMade } from '../../../src/workbook/insert/insertTable';
import { refreshFrom } from '../../../src/workbook/refresh/refreshTables';
import type { RefreshOptions } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { madeTable } from './madeTable';

/** The blank line of a table without rows is used up when rows are added (Microsoft's samples, 46-table). */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.19' } });
});
beforeEach(() => host.reset());

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };
const rows = [
  ['Gạo', 10],
  ['Cà phê', 20],
  ['Cao su', 30],
] as const;
const refresh = (options: RefreshOptions) =>
  refreshFrom(() => ({ table: madeTable(rows), context: about }), 'all', 'en', options);

const ways: Record<string, (table: Excel.Table) => void> = {
  'deleted all rows': (table) => {
    for (const row of [2, 1, 0]) table.rows.getItemAt(row).delete();
  },
  'emptied all cells and deleted the other rows': (table) => {
    const body = table.getDataBodyRange();
    body.clear('Contents');
    body.getRow(1).getResizedRange(1, 0).delete('Up');
  },
};

describe.each(Object.entries(ways))('after the user has %s', (_, empty) => {
  beforeEach(async () => {
    await insertMade(madeTable(rows), { place: 'new-sheet' }, about);
    await Excel.run(async (context) => {
      empty(context.workbook.tables.getItemAt(0));
      await context.sync();
    });
  });

  test('rows that are brought back stand in the table, each figure in its own row with its own format', async () => {
    const { tables } = await refresh({ restoreDeletedRows: true });
    expect(tables.map(({ added, skipped }) => [added.length, skipped])).toEqual([[3, undefined]]);
    const table = await Excel.run(async (context) => {
      const body = context.workbook.tables.getItemAt(0).getDataBodyRange().load('values,numberFormat');
      const below = body.getLastRow().getOffsetRange(1, 0).load('values');
      await context.sync();
      return {
        values: body.values as unknown[][],
        formats: body.numberFormat as string[][],
        below: below.values as unknown[][],
      };
    });
    expect(table.values).toEqual(rows);
    expect(table.formats.map(([, format]) => format)).toEqual(['#,##0', '#,##0', '#,##0']);
    expect(table.below.flat().filter((value) => value !== '')).toEqual([]);
  });

  test('no row comes back unasked', async () => {
    const { tables } = await refresh({});
    expect(tables.map(({ added, deleted }) => [added.length, deleted.length])).toEqual([[0, 3]]);
  });
});
