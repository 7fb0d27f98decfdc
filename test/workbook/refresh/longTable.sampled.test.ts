import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import type { Table } from '../../../src/tables/table';
import type { RegistryEntry } from '../../../src/workbook/store/registry';
import { syncAndReadRegistry } from '../../../src/workbook/store/registry';
import { insertMade } from '../../../src/workbook/insert/insertTable';
import { refreshFrom } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { select, writeTo } from '../../preview/host/cells';
import { runsOf } from '../../sample';
import { workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };

/** Of a column of names and two of numbers. */
const rows = runsOf(300, 1000);
/** Bytes of one request here: the cells take more than two of them. */
const bytesAtOnce = rows * 24;

describe('a long table', () => {
  test('is written in parts, tells how far it is, and can be stopped: then it is as it was', async () => {
    const insertion: number[] = [];
    const onProgress = (done: number): void => void insertion.push(done);
    await insertMade(longTable(0), { place: 'new-sheet', bytesAtOnce, onProgress }, about);
    expect(insertion.length).toBeGreaterThan(0);
    // Whole rows of three cells, each part after the one before; the headings are a row as well.
    expect(insertion.filter((done) => done % 3 !== 0 || done > 3 * (1 + rows))).toEqual([]);
    expect([...insertion].sort((one, other) => one - other)).toEqual(insertion);
    const before = await workbookState();

    const stop = new AbortController();
    const progress: [number, number][] = [];
    const { tables } = await refreshFrom(make(1), 'all', 'en', {
      bytesAtOnce,
      signal: stop.signal,
      onProgress: (done, all) => {
        progress.push([done, all]);
        if (done > 0) stop.abort();
      },
    });
    expect(progress.every(([done, all]) => done < all && all === rows * 2)).toBe(true);
    expect(tables[0]?.skipped?.reason).toBe('cancelled');
    expect(await workbookState()).toEqual(before);

    const whole = await host.measure(() => refreshFrom(make(1), 'all', 'en'));
    expect(whole.cellsWritten).toBe(rows * 2);
    const unchanged = await host.measure(() => refreshFrom(make(1), 'all', 'en'));
    expect(unchanged.cellsWritten).toBe(0);
  }, 300_000);

  test('is looked at in parts, too, before it is put beside the user’s cells', async () => {
    const filled = `B${String(rows * 0.8)}`;
    await writeTo(filled, [['của tôi']]);
    await select('A1');
    await expect(insertMade(longTable(0), { place: 'active-cell' }, about)).rejects.toThrow(
      `the cells ${filled} are not empty`,
    );
    await select('C1');
    const { address } = await insertMade(longTable(0), { place: 'active-cell' }, about);
    // The title, the status, the source and an empty line; then the headings.
    expect(address).toBe(`Sheet1!C1:E${String(5 + rows)}`);
  }, 300_000);

  test('whose registry entry takes more than one XML part survives saving, and is refreshed', async () => {
    const long = (more: number) => longTable(more, 'Mặt hàng xuất khẩu có tên dài, '.repeat(45_000 / rows));
    await insertMade(long(0), { place: 'new-sheet' }, about);
    // Names of 45 000 × 31 characters in all, and of each row its code and numbers.
    const [entry] = await registry();
    const { length } = JSON.stringify(entry);
    expect([length > 1_000_000, length < 2_000_000]).toEqual([true, true]);
    expect(await piecesOfRegistry()).toBe(2);
    host.load(host.serialise());
    const { tables } = await refreshFrom(() => ({ table: long(1), context: about }), 'all', 'en');
    expect(tables[0]?.changed).toHaveLength(rows * 2);
    expect((await registry())[0]?.rows[1]?.cells.slice(1)).toEqual([2, 2]);
    const pieces = await piecesOfRegistry();
    // What the first writing left behind goes with the next one.
    await refreshFrom(() => ({ table: long(2), context: about }), 'all', 'en');
    expect(await piecesOfRegistry()).toBe(pieces);
  }, 300_000);
});

async function registry(): Promise<readonly RegistryEntry[]> {
  return Excel.run(async (context) => (await syncAndReadRegistry(context)).entries);
}

async function piecesOfRegistry(): Promise<number> {
  return Excel.run(async (context) => (await syncAndReadRegistry(context)).found.parts.length);
}

function make(more: number) {
  return () => ({ table: longTable(more), context: about });
}

function longTable(more: number, prefix = 'Item '): Table {
  return {
    key: 'figures',
    title: 'Long table',
    columns: ['name', 'value', 'again'].map((key) => ({
      key,
      heading: key,
      unit: undefined,
      formula: undefined,
    })),
    rows: Array.from({ length: rows }, (_, index) => ({
      code: `row-${index}`,
      cells: [
        `${prefix}${index}`,
        { number: index + more, unit: 'million-usd' as const },
        { number: index + more, unit: 'million-usd' as const },
      ],
      emphasised: false,
      figures: [],
    })),
  };
}
