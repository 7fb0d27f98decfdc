import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { messagesIn } from '../../../src/locales/language';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { meanwhile } from '../store/syncs';
import { changedPlan } from './scene';
import { workbookState } from './workbookState';

/** Two panes at one workbook, as in two windows: each has contexts of its own, and works while the other waits. */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());
jest.setTimeout(120_000);

const plan = planCatalogue();
const about = { catalogue: plan, messages: messagesIn('vi') };
/** The target of agriculture is 7 340 in the document. */
const changed = changedPlan({
  figures: [{ subject: 'group-agriculture', measure: 'value', number: 7405, printed: '7.405' }],
});
const insert = (key: 'services' | 'groups' | 'sectors') => () =>
  insertTable(key, { place: 'new-sheet', computed: 'values' }, about);
const refresh = () => refreshTables('all', changed, 'vi');

const works: [string, () => Promise<unknown>, string, () => Promise<unknown>, string[]][] = [
  [
    'inserts services',
    insert('services'),
    'inserts sectors',
    insert('sectors'),
    ['Groups', 'Sectors', 'Services'],
  ],
  ['inserts services', insert('services'), 'refreshes all tables', refresh, ['Groups', 'Services']],
  ['refreshes all tables', refresh, 'inserts services', insert('services'), ['Groups', 'Services']],
  ['refreshes all tables', refresh, 'refreshes them as well', refresh, ['Groups']],
];

describe.each(works)('one pane %s', (_, one, how, other, keys) => {
  test(`and the other ${how} at any moment of it: every table stands, and the registry knows each as it is`, async () => {
    const isRefreshed = [one, other].includes(refresh);
    const names = keys.map((key) => `Vnx${key}2006`);
    for (let n = 1, syncs = Infinity; n <= syncs; n += 1) {
      host.reset();
      await insert('groups')();
      const between = meanwhile(n, other);
      await one();
      between.end();
      syncs = between.count();
      const { tables, registry } = await workbookState();
      expect({
        n,
        tables: Object.keys(tables).sort(),
        registry: registry.map(({ name }) => name).sort(),
      }).toEqual({
        n,
        tables: names,
        registry: names,
      });
      expect(tables['VnxGroups2006']?.cells.flat().includes(isRefreshed ? 7405 : 7340)).toBe(true);
      // What the registry says was written is what stands there: nothing counts as the user's.
      const report = await refreshTables('all', changed, 'vi');
      expect({ n, tables: report.tables.map(({ edited, skipped }) => [edited, skipped]) }).toEqual({
        n,
        tables: names.map(() => [[], undefined]),
      });
    }
  });
});

test('two panes insert the same table at any moment of each other: both stand under names of their own, or one is refused and leaves nothing', async () => {
  for (let n = 1, syncs = Infinity; n <= syncs; n += 1) {
    host.reset();
    const between = meanwhile(n, insert('groups'));
    const one = await insert('groups')().then(
      ({ table }) => [table],
      () => [],
    );
    between.end();
    syncs = between.count();
    const { tables, registry, sheets } = await workbookState();
    const names = Object.keys(tables).sort();
    expect({ n, names, known: registry.map(({ name }) => name).sort() }).toEqual({ n, names, known: names });
    expect(names).toHaveLength(1 + one.length);
    expect(Object.keys(sheets)).toHaveLength(2 + one.length);
  }
});
