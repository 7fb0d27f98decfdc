import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { messagesIn } from '../../../src/locales/language';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { insertReport } from '../../../src/workbook/refresh/insertReport';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from './scene';
import { workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const about = { catalogue: plan, messages: messagesIn('en') };
/** The target of agriculture is 7 340 in the document. */
const changed = changedPlan({
  figures: [{ subject: 'group-agriculture', measure: 'value', number: 7405, printed: '7.405' }],
});

async function inWorkbook(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
}

describe.each(['values', 'formulas'] as const)(
  'a table with computed columns as %s that the user has renamed',
  (computed) => {
    test('is refreshed under its new name, which the registry has from then on, and nothing counts as edited', async () => {
      await insertTable('groups', { place: 'new-sheet', computed }, about);
      await inWorkbook(({ tables }) => {
        tables.getItem('VnxGroups2006').name = 'NhomHang';
      });
      const { tables } = await refreshTables('all', changed, 'en');
      expect(tables.map(({ name, edited, skipped }) => [name, edited, skipped])).toEqual([
        ['NhomHang', [], undefined],
      ]);
      const state = await workbookState();
      expect(state.registry.map(({ name }) => name)).toEqual(['NhomHang']);
      expect(state.tables['NhomHang']?.cells.flat()).toContain(7405);
      expect((await insertedTables('en')).tables.map(({ name }) => name)).toEqual(['NhomHang']);
    });

    test('is found by that name where ids have changed and its headings too, as in a file of another program', async () => {
      await insertTable('groups', { place: 'new-sheet', computed }, about);
      await inWorkbook(({ tables }) => {
        tables.getItem('VnxGroups2006').name = 'NhomHang';
      });
      await refreshTables('all', plan, 'en');
      host.usePlatform('web');
      host.load(host.serialise());
      await inWorkbook(({ tables }) => {
        tables.getItem('NhomHang').columns.getItemAt(2).name = 'Của tôi';
      });
      const { tables } = await refreshTables('all', changed, 'en');
      expect(tables.map(({ name, skipped }) => [name, skipped])).toEqual([['NhomHang', undefined]]);
      expect((await workbookState()).tables['NhomHang']?.cells.flat()).toContain(7405);
    });
  },
);

describe('a table on a very hidden sheet', () => {
  const hide = (sheet: string) =>
    inWorkbook(({ worksheets }) => {
      worksheets.getItem(sheet).visibility = 'VeryHidden';
    });

  test('is refreshed and reported like any other, and its sheet stays hidden', async () => {
    await insertTable('groups', { place: 'new-sheet', computed: 'values' }, about);
    await hide('Groups of goods 2006');
    const { tables } = await refreshTables('all', changed, 'en');
    expect(tables.map(({ name, skipped }) => [name, skipped])).toEqual([['VnxGroups2006', undefined]]);
    expect(tables[0]?.changed.map(({ from, to }) => [from, to])).toContainEqual([7340, 7405]);
    expect((await workbookState()).tables['VnxGroups2006']?.cells.flat()).toContain(7405);
    expect(await visibilityOf('Groups of goods 2006')).toBe('VeryHidden');
  });

  test('whose name the report would have: the report takes the next one, and is shown', async () => {
    await inWorkbook(({ worksheets }) => {
      worksheets.add('Refresh report');
    });
    await hide('Refresh report');
    expect(await insertReport({ tables: [], damaged: [] }, 'en')).toBe('Refresh report (2)');
    expect([await visibilityOf('Refresh report'), await visibilityOf('Refresh report (2)')]).toEqual([
      'VeryHidden',
      'Visible',
    ]);
    expect(host.univer.workbook.getActiveSheet().getSheetName()).toBe('Refresh report (2)');
  });

  async function visibilityOf(name: string): Promise<string> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load('visibility');
      await context.sync();
      return sheet.visibility;
    });
  }
});
