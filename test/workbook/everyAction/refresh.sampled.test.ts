import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import type { RefreshOptions } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from '../refresh/scene';
import type { SourceChange } from '../refresh/scene';
import { doSteps } from '../refresh/userSteps';
import { failAtEveryAction } from './everyAction';

let host: ExcelHost;
beforeAll(async () => {
  // Numbers with their properties are written too.
  host = await bootOffice({ requirements: { ExcelApi: '1.19' } });
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };

/** A figure in `groups`, one in `sectors`, a third sector, and a title that stands above every table. */
const source: SourceChange = {
  figures: [
    { subject: 'group-agriculture', measure: 'value', number: 7405, printed: '7.405' },
    { subject: 'sector-fdi', measure: 'value', number: 22460, printed: '22.460' },
  ],
  title: 'Mục tiêu 2006, bản sửa',
  with: [
    {
      subject: {
        code: 'cooperatives',
        kind: 'sector',
        mainMeasure: 'value',
        name: { vi: 'Hợp tác xã', en: 'Cooperatives' },
        aliases: [],
      },
      figures: [
        {
          subject: 'cooperatives',
          measure: 'value',
          period: '2006',
          number: 14,
          unit: 'million-usd',
          status: 'target',
          printed: '14',
          decimals: 0,
          locator: { line: 1, place: 'row', n: 31 },
        },
      ],
    },
  ],
};

const changed = changedPlan(source);

async function refresh(options: RefreshOptions = {}) {
  return refreshTables('all', changed, 'vi', options);
}

describe('a refresh that Excel fails at any one action leaves each table wholly old or wholly new, and works the next time', () => {
  test('two tables, with a column and an edited figure of the user’s', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
    await doSteps(host, [
      { do: 'addColumn', name: 'Của tôi', formula: 'x' },
      { do: 'edit', row: 'Doanh nghiệp FDI', column: 'Chỉ số', value: 2 },
    ]);
    await refreshTables('all', plan, 'vi');
    const { actions, failed, old, renewed } = await failAtEveryAction(host, () => refresh());
    expect(actions).toBeGreaterThan(40);
    // Failures while looking leave both as they were; those while writing are made good table by table.
    expect(old + renewed).toBe(2 * failed);
    expect(Math.min(old, renewed)).toBeGreaterThan(failed / 10);
  }, 600_000);

  test('a table of formulas with its sources', async () => {
    await insertTable('sectors', { place: 'new-sheet', source: true }, vi);
    await refreshTables('all', plan, 'vi');
    const { actions, failed, old, renewed } = await failAtEveryAction(host, () => refresh());
    expect(actions).toBeGreaterThan(20);
    // A single table is not tried a second time.
    expect({ old, renewed }).toEqual({ old: failed, renewed: 0 });
  }, 600_000);

  test('into another language', async () => {
    await insertTable('sectors', { place: 'new-sheet' }, vi);
    await refreshTables('all', plan, 'vi');
    const { actions, failed, old, renewed } = await failAtEveryAction(host, () =>
      refreshTables('all', plan, 'vi', { language: 'en' }),
    );
    expect([actions > 20, old > failed / 2, old + renewed]).toEqual([true, true, failed]);
  }, 600_000);

  test('in many parts, as long tables are', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await refreshTables('all', plan, 'vi');
    const inParts = () => refresh({ bytesAtOnce: 4000 });
    const { actions, failed, old, renewed } = await failAtEveryAction(host, inParts);
    expect([actions > 20, old > failed / 2, old + renewed]).toEqual([true, true, failed]);
    host.reset();
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    expect((await host.measure(inParts)).syncs).toBeGreaterThan(6);
  }, 600_000);

  test('that takes the source’s figure for an edited one, and brings back a deleted row', async () => {
    await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
    await doSteps(host, [
      { do: 'edit', row: 'Nhóm nông, lâm, thủy sản', column: 'Chỉ số', value: 2 },
      { do: 'deleteRow', row: 'Nhóm hàng hóa khác' },
    ]);
    await refreshTables('all', plan, 'vi');
    const { actions, failed, old, renewed } = await failAtEveryAction(host, () =>
      refresh({ conflicts: 'take', restoreDeletedRows: true }),
    );
    expect([actions > 20, old > failed / 2, old + renewed]).toEqual([true, true, failed]);
  }, 600_000);
});
