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
      const { old, renewed } = await failAtEveryAction(
        host,
        () => insertTable(key, options, about),
        () => select('C3'),
      );
      expect(old).toBeGreaterThan(40);
      expect(renewed).toBe(0);
    },
    300_000,
  );
});

test('an insertion with a chart that Excel fails at any one action is made again, and leaves nothing twice', async () => {
  const { old, renewed } = await failAtEveryAction(
    host,
    () => insertTable('markets', { place: 'active-cell', chart: true }, en),
    () => select('C3'),
  );
  // What fails while looking, or a second time, is left for the user to repeat.
  expect(renewed).toBeGreaterThan(100);
  expect(old + renewed).toBeGreaterThan(150);
}, 600_000);

test('a chart for a table that is there already, failed at any one action, is made again', async () => {
  await insertTable('markets', { place: 'new-sheet' }, vi);
  const { renewed } = await failAtEveryAction(host, () => insertChart('VnxMarkets2006', vi));
  expect(renewed).toBeGreaterThan(50);
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
