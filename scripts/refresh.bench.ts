import { writeSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../src/locales/language';
import { tableKeys } from '../src/locales/messages';
import type { ExcelHost } from '../preview/host/core/excel';
import type { Table } from '../src/tables/table';
import { insertMade, insertTable } from '../src/workbook/insert/insertTable';
import { refreshFrom, refreshTables } from '../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../test/catalogue/planCatalogue';
import { bootOffice } from '../test/preview/host/bootOffice';
import { changedPlan } from '../test/workbook/refresh/scene';

/** Round trips and cells of refreshes, and the time of long tables: the host's own time is in it. */
let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const about = { catalogue: plan, messages: messagesIn('vi') };
const changed = changedPlan({
  figures: [
    { subject: 'rice', measure: 'quantity', number: 4600, printed: '4.600' },
    // In every one of the hundred tables, which are all alike.
    { subject: 'sector-fdi', measure: 'value', number: 22460, printed: '22.460' },
  ],
});

test.each([1, 13, 100])(
  'refreshing %i tables',
  async (count) => {
    for (let index = 0; index < count; index += 1) {
      // Long tables many times over would only cost time; the round trips are the same.
      const key = count > tableKeys.length ? 'sectors' : tableKeys[index % tableKeys.length];
      if (key !== undefined) await insertTable(key, { place: 'new-sheet', computed: 'values' }, about);
    }
    const say = (what: string, { syncs, actions, cellsWritten }: Awaited<ReturnType<typeof host.measure>>) =>
      writeSync(
        1,
        `refresh ${count} tables, ${what}: ${syncs} syncs, ${cellsWritten} cells written, ${actions} actions\n`,
      );
    const first = await host.measure(() => refreshTables('all', plan, 'vi'));
    say('first time', first);
    const unchanged = await host.measure(() => refreshTables('all', plan, 'vi'));
    say('unchanged', unchanged);
    const renewed = await host.measure(() => refreshTables('all', changed, 'vi'));
    say('two figures changed', renewed);
    // Not every table shows one of the two figures; a hundred of the same do.
    expect(renewed.cellsWritten).toBeGreaterThanOrEqual(count > tableKeys.length ? count : 1);
    expect([first.cellsWritten, unchanged.cellsWritten]).toEqual([0, 0]);
    expect(Math.max(first.syncs, unchanged.syncs, renewed.syncs)).toBeLessThanOrEqual(3);
  },
  300_000,
);

test('long tables take the time of their rows, and no more', async () => {
  // What comes first pays for making ready.
  await timesOf(1_000);
  let least: Times | undefined;
  for (const rows of [1_000, 10_000, 100_000]) {
    host.reset();
    const times = await timesOf(rows);
    least ??= times;
    const ratio = (of: keyof Times) => `× ${(times[of] / (least?.[of] ?? NaN)).toFixed(2)}`;
    writeSync(
      1,
      `${rows} rows, µs a row: insert ${times.insert.toFixed(1)} (${ratio('insert')} of 1000 rows), ` +
        `refresh of a column ${times.refresh.toFixed(1)} (${ratio('refresh')})\n`,
    );
  }
}, 600_000);

/** In microseconds a row. */
type Times = { readonly insert: number; readonly refresh: number };

async function timesOf(rows: number): Promise<Times> {
  const made = longTable(rows, 0);
  const insert = await timed(() => insertMade(made, { place: 'new-sheet', computed: 'values' }, about));
  const changedTable = longTable(rows, 1);
  const refresh = await timed(() =>
    refreshFrom(() => ({ table: changedTable, context: about }), 'all', 'vi'),
  );
  expect(refresh.cellsWritten).toBe(rows);
  return { insert: (insert.time / rows) * 1000, refresh: (refresh.time / rows) * 1000 };
}

async function timed(work: () => Promise<unknown>) {
  const start = performance.now();
  const counters = await host.measure(work);
  return { ...counters, time: performance.now() - start };
}

/** Two columns of names and numbers; `more` is added to every number. */
function longTable(rows: number, more: number): Table {
  return {
    key: 'figures',
    title: 'Bảng dài',
    columns: [
      { key: 'name', heading: 'Tên', unit: undefined, formula: undefined },
      { key: 'value', heading: 'Kim ngạch', unit: 'million-usd', formula: undefined },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      code: `row-${index}`,
      cells: [`Mặt hàng ${index}`, { number: index + more, unit: 'million-usd' as const }],
      emphasised: false,
      figures: [],
    })),
  };
}
