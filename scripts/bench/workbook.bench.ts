import { appendFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../preview/host/core/excel';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { messagesIn } from '../../src/locales/language';
import { tableKeys } from '../../src/locales/messages';
import type { Dataset } from '../../src/model/dataset';
import { session } from '../../src/session';
import { insertTable } from '../../src/workbook/insert/insertTable';
import { refreshTables } from '../../src/workbook/refresh/refreshTables';
import { convertToValues } from '../../src/workbook/values/convertToValues';
import { largeDataset } from '../../test/catalogue/largeDataset';
import { planCatalogue } from '../../test/catalogue/planCatalogue';
import { changedPlan } from '../../test/workbook/refresh/scene';
import { bootWithFunctions } from '../../test/workbook/values/sheets';
import { failedLine, lineOf } from './lines';
import type { Line } from './lines';

/**
 * What the workbook is asked for, counted and measured under the real office.js over the stand-in, by the functions that
 * the pane calls. scripts/bench.ts reads the lines from the file that VNEXPORT_BENCH_LINES names.
 */
let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => {
  host.reset();
  session.useDatasets(builtInDatasets());
});

const plan = planCatalogue();
const about = { catalogue: plan, messages: messagesIn('vi') };
const MEGABYTE = 1024 * 1024;

function tell(line: Line): void {
  const file = process.env['VNEXPORT_BENCH_LINES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

test('round trips of inserting every table', async () => {
  const syncs: number[] = [];
  for (const key of tableKeys) {
    syncs.push((await host.measure(() => insertTable(key, { place: 'new-sheet' }, about))).syncs);
  }
  tell(lineOf('inserting any table', 'round trips', [Math.max(...syncs)], 2));
});

test.each([1, 15, 100])('round trips of refreshing %i tables', async (count) => {
  for (let index = 0; index < count; index += 1) {
    // Long tables many times over would only cost time; the round trips are the same.
    const key = count > tableKeys.length ? 'sectors' : tableKeys[index];
    if (key !== undefined) await insertTable(key, { place: 'new-sheet', computed: 'values' }, about);
  }
  const changed = changedPlan({
    figures: [
      { subject: 'rice', measure: 'quantity', number: 4600, printed: '4.600' },
      // In every one of the hundred tables, which are all alike.
      { subject: 'sector-fdi', measure: 'value', number: 22460, printed: '22.460' },
    ],
  });
  const unchanged = await host.measure(() => refreshTables('all', plan, 'vi'));
  const renewed = await host.measure(() => refreshTables('all', changed, 'vi'));
  expect(renewed.cellsWritten).toBeGreaterThanOrEqual(count > tableKeys.length ? count : 1);
  const most = Math.max(unchanged.syncs, renewed.syncs);
  tell(lineOf(`refreshing ${count} tables`, 'round trips', [most], 3));
  tell(lineOf(`refreshing ${count} unchanged tables`, 'cells', [unchanged.cellsWritten], 0));
});

test('a range formula in the grid', async () => {
  const items = plan.subjectsOf('item');
  const rows = 10_000;
  const ratios: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    host.reset();
    const names = Array.from({ length: rows }, (_, index) => [
      items[(index * 7 + round) % items.length]?.name.vi ?? '',
    ]);
    await onActive((sheet) => {
      sheet.getRange(`A1:A${rows}`).values = names;
      sheet.getRange(`D1:E${items.length}`).values = items.map((item) => [
        item.name.vi,
        plan.target(item).number,
      ]);
    });
    const [table, values] = [`$D$1:$D$${items.length}`, `$E$1:$E$${items.length}`];
    const ofAddIn = await computing(`=VNEXPORT.TARGET(A1:A${rows})`);
    const ofExcel = await computing(`=XLOOKUP(A1:A${rows},${table},${values})`);
    expect(ofAddIn.last).toBe(ofExcel.last);
    // The first rounds also warm up.
    if (round > 1) ratios.push(ofAddIn.cpu / ofExcel.cpu);
  }
  // No slower, within the spread of this measurement: most of both is what the grid takes for 10 000 cells.
  tell(lineOf('TARGET of 10 000 names in the grid, against XLOOKUP of the same', 'times', ratios, 1.2));

  async function computing(formula: string): Promise<{ cpu: number; last: unknown }> {
    const before = process.cpuUsage();
    await onActive((sheet) => (sheet.getRange('B1').formulas = [[formula]]));
    await host.calculate();
    const { user, system } = process.cpuUsage(before);
    const last = await onActive((sheet) => sheet.getRange(`B${rows}`).load('values'));
    await onActive((sheet) => sheet.getRange('B1').clear());
    return { cpu: (user + system) / 1000, last: (last.values as unknown[][])[0]?.[0] };
  }
});

test('4 000 scattered changes', async () => {
  const large = largeDataset({ subjects: 8000, years: 1 });
  const corrected: Dataset = {
    ...large,
    hash: 'e'.repeat(64),
    revision: 2,
    figures: large.figures.map((figure, index) => {
      if (index % 2 === 1) return figure;
      const number = figure.number + 1;
      return { ...figure, number, printed: String(number) };
    }),
  };
  await weighed('refreshing 4 000 scattered changes, largest request', async (measure) => {
    const catalogue = new Catalogue([large]);
    await insertTable(
      'series',
      { place: 'new-sheet', computed: 'values' },
      { catalogue, messages: messagesIn('vi') },
    );
    await measure(async () => {
      const report = await refreshTables('all', new Catalogue([corrected]), 'vi');
      const [table] = report.tables;
      if (table?.skipped !== undefined) throw new Error(table.skipped.detail);
      expect(table?.changed).toHaveLength(4000);
    });
  });
});

test('1 000 cards to values', async () => {
  const large = largeDataset({ subjects: 1000, years: 2 });
  session.useDatasets([...builtInDatasets(), large]);
  await weighed('1 000 cards to values, largest request', async (measure) => {
    await onActive(
      (sheet) =>
        (sheet.getRange('A1:A1000').formulas = large.subjects.map(({ name }) => [
          `=VNEXPORT.ITEM("${name.vi}")`,
        ])),
    );
    await host.calculate();
    await measure(async () => {
      expect((await convertToValues('workbook', 'vi')).converted).toHaveLength(1000);
    });
  });
});

test('10 000 formulas that differ to values', async () => {
  await weighed('10 000 formulas that differ to values, largest request', async (measure) => {
    await onActive(
      (sheet) =>
        (sheet.getRange('A1:A10000').formulas = Array.from({ length: 10_000 }, (_, index) => [
          `=VNEXPORT.TARGET("Gạo")+${index}`,
        ])),
    );
    await host.calculate();
    await measure(async () => {
      expect((await convertToValues('workbook', 'vi')).converted).toHaveLength(10_000);
    });
  });
});

/** The largest request of the work that is measured; what cannot be done is told too, and the other lines go on. */
async function weighed(
  name: string,
  work: (measure: (measured: () => Promise<void>) => Promise<void>) => Promise<void>,
): Promise<void> {
  try {
    await work(async (measured) => {
      const { largestRequest } = await host.measure(measured);
      tell(lineOf(name, 'MB', [largestRequest / MEGABYTE], 4));
    });
  } catch (fault) {
    tell(failedLine(name, 'MB', 4, fault));
  }
}

async function onActive<Result>(work: (sheet: Excel.Worksheet) => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return result;
  });
}
