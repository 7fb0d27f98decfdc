import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { insertReport } from '../../../src/workbook/refresh/insertReport';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { removeTable } from '../../../src/workbook/refresh/removeTable';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { doSteps } from '../refresh/userSteps';
import { actionsToFail, failAtEveryAction } from './everyAction';
import { inside } from './workbookInside';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };

test('the report of a refresh, failed at any one action, leaves no sheet behind', async () => {
  await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
  const report = await refreshTables('all', plan, 'vi');
  const { actions, failed, old, renewed } = await failAtEveryAction(host, () => insertReport(report, 'vi'));
  expect(actions).toBeGreaterThan(10);
  expect({ old, renewed }).toEqual({ old: failed, renewed: 0 });
}, 300_000);

test('removing a table, failed at any one action, leaves it whole or is completed, and the user’s cells stay', async () => {
  await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
  await doSteps(host, [
    { do: 'addColumn', name: 'Của tôi', formula: 'x' },
    { do: 'addRow', values: ['Khu vực của tôi', 5, 1.1, 0, 0, 0, 0, 0, 'y'] },
  ]);
  await refreshTables('all', plan, 'vi');
  const [table] = (await insertedTables('vi')).tables;
  const remove = () => removeTable(table?.table ?? '', 'vi');
  const saved = host.serialise();
  const old = await inside(host);
  const { actions } = await host.measure(remove);
  const removed = await inside(host);
  const sheet = 'Khu vực doanh nghiệp 2006';
  // The user's row of nine, the heading and two cells of the user's column.
  expect(Object.keys(removed.sheets[sheet]?.cells ?? {})).toHaveLength(9 + 3);
  expect(actions).toBeGreaterThan(20);
  const ends = { old: 0, removed: 0 };
  const toFail = actionsToFail(actions);
  for (const n of toFail) {
    await host.calculate();
    host.load(saved);
    host.failAtAction(n);
    const failed = await remove().then(
      () => false,
      () => true,
    );
    host.failAtAction(Infinity);
    expect({ n, ...(await inside(host)) }).toEqual({ n, ...(failed ? old : removed) });
    ends[failed ? 'old' : 'removed'] += 1;
    if (!failed) continue;
    await remove();
    expect({ n, ...(await inside(host)) }).toEqual({ n, ...removed });
  }
  expect(Math.min(ends.old, ends.removed)).toBeGreaterThan(toFail.length / 10);
}, 300_000);
