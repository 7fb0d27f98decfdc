import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertChart } from '../../../src/workbook/charts/insertChart';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import type { InsertOptions } from '../../../src/workbook/insert/insertTable';
import type { TableKey } from '../../../src/locales/messages';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { select, writeTo } from '../../preview/host/cells';
import { beforeSync } from '../refresh/workbookState';
import { failAtEveryAction } from './everyAction';
import { inside } from './workbookInside';

let host: ExcelHost;
beforeAll(async () => {
  // Numbers with their properties are written too.
  host = await bootOffice({ requirements: { ExcelApi: '1.19' } });
});
beforeEach(async () => {
  host.reset();
  await writeTo('A1:B1', [['của tôi', 5]]);
  await format('C3:D4');
});

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const en = { catalogue: plan, messages: messagesIn('en') };

const scenarios: readonly [string, TableKey, InsertOptions, typeof vi][] = [
  ['values at the active cell', 'sectors', { place: 'active-cell', computed: 'values' }, en],
  ['formulas and sources on a new sheet', 'groups', { place: 'new-sheet', source: true }, en],
  ['in several parts at the active cell', 'sectors', { place: 'active-cell', bytesAtOnce: 2500 }, en],
];

describe('an insertion that Excel fails at any one action leaves nothing behind, and works the next time', () => {
  test.each(scenarios)(
    '%s',
    async (_, key, options, about) => {
      const { actions, failed, old, renewed } = await failAtEveryAction(
        host,
        () => insertTable(key, options, about),
        () => select('C3'),
      );
      expect(actions).toBeGreaterThan(40);
      // All is written on one sheet, and not tried a second time.
      expect({ old, renewed }).toEqual({ old: failed, renewed: 0 });
    },
    300_000,
  );
});

test('an insertion with a chart that Excel fails at any one action is made again, and leaves nothing twice', async () => {
  const { actions, failed, old, renewed } = await failAtEveryAction(
    host,
    () => insertTable('markets', { place: 'active-cell', chart: true }, en),
    () => select('C3'),
  );
  expect(actions).toBeGreaterThan(150);
  // What fails while looking, or a second time, is left for the user to repeat.
  expect(renewed).toBeGreaterThan(failed / 3);
  expect(old + renewed).toBe(failed);
}, 600_000);

test('a chart for a table that is there already, failed at any one action, is made again', async () => {
  await insertTable('markets', { place: 'new-sheet' }, vi);
  const { actions, failed, renewed } = await failAtEveryAction(host, () => insertChart('VnxMarkets2006', vi));
  expect(actions).toBeGreaterThan(50);
  expect(renewed).toBeGreaterThan(failed / 3);
}, 600_000);

test('where undoing fails as well, the message says which cells are unfinished', async () => {
  await select('C3');
  const { actions } = await host.measure(() => insertTable('sectors', { place: 'new-sheet' }, en));
  host.reset();
  for (const place of ['active-cell', 'new-sheet'] as const) {
    await select('C3');
    host.failAtAction(actions - 5);
    const undoing = beforeSync(3, () => host.failAtAction(1));
    const again = beforeSync(4, () => host.failAtAction(1));
    await expect(insertTable('sectors', { place }, en)).rejects.toThrow(
      place === 'new-sheet'
        ? 'the sheet “Enterprise sectors 2006” is unfinished'
        : 'C3:L10 of the sheet “Sheet1” is unfinished',
    );
    again.restore();
    undoing.restore();
  }
});

test('an insertion with a chart that is undone leaves the charts of the user’s, also one drawn meanwhile', async () => {
  await drawChart('của tôi');
  await select('C3');
  const stop = new AbortController();
  // The look is the first round trip, the writing the second.
  const meanwhile = beforeSync(2, async () => {
    await drawChart('vừa vẽ');
    stop.abort();
  });
  const options: InsertOptions = { place: 'active-cell', chart: true, signal: stop.signal };
  await expect(insertTable('markets', options, en)).rejects.toHaveProperty('name', 'AbortError');
  meanwhile.restore();
  const { sheets, tables, registry } = await inside(host);
  expect(sheets['Sheet1']?.charts).toEqual(['của tôi', 'vừa vẽ']);
  expect([tables, registry]).toEqual([{}, []]);
});

async function drawChart(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B1'), 'Columns').name = name;
    await context.sync();
  });
}

/** The cells that are free have formats already. */
async function format(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.format.font.bold = true;
    range.format.font.color = '#C00000';
    range.numberFormat = [
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ];
    await context.sync();
  });
}
