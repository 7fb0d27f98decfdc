import { beforeAll, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { sampleOf } from '../../sample';
import { changedPlan } from './scene';
import { workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});

/** A hundred sheets take a minute to fill. */
const sheets = sampleOf(
  'many tables',
  Array.from({ length: 100 }, (_, at) => at),
  20,
).length;

test(`a figure that changes in ${sheets} tables is written into each, in three round trips`, async () => {
  const about = { catalogue: planCatalogue(), messages: messagesIn('vi') };
  for (let count = 0; count < sheets; count += 1) {
    await insertTable('sectors', { place: 'new-sheet' }, about);
  }
  const changed = changedPlan({
    figures: [{ subject: 'sector-fdi', measure: 'value', number: 22460, printed: '22.460' }],
  });
  const { syncs, cellsWritten } = await host.measure(() => refreshTables('all', changed, 'vi'));
  expect(syncs).toBeLessThanOrEqual(3);
  // What is computed from the figure are formulas, so that only the figure itself is written.
  expect(cellsWritten).toBe(sheets);
  const tables = Object.values((await workbookState()).tables);
  expect(tables).toHaveLength(sheets);
  for (const { cells } of tables) {
    expect(cells.flat()).toContain(22460);
    expect(cells.flat()).not.toContain(22451);
  }
}, 300_000);
