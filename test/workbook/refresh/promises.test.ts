import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { session } from '../../../src/session';
import { sourceTable } from '../../../src/tables/sourceTable';
import type { Table } from '../../../src/tables/table';
import { insertMade, insertTable } from '../../../src/workbook/insert/insertTable';
import { insertReport } from '../../../src/workbook/refresh/insertReport';
import { bringNewestFigures } from '../../../src/workbook/refresh/newestFigures';
import { refreshFrom, refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { documentDatasets, planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { publish, serveDatasets, serveNothing, withValues } from '../../taskpane/publishedDatasets';
import { changedPlan } from './scene';
import { doSteps } from './userSteps';
import { beforeSync, workbookState } from './workbookState';
import { madeTable } from './madeTable';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
const restores: (() => void)[] = [];
beforeEach(() => host.reset());
afterEach(() => {
  host.editing = false;
  for (const restore of restores.splice(0)) restore();
  session.useDatasets(documentDatasets());
});

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const changed = changedPlan({
  figures: [
    { subject: 'sector-fdi', measure: 'value', number: 22460, printed: '22.460' },
    { subject: 'group-agriculture', measure: 'value', number: 7405, printed: '7.405' },
  ],
});

/** The round trips of a refresh are: the registry and tables, a look into them, the writing. */
const WRITING = 3;

describe('between look and write', () => {
  beforeEach(async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await refreshTables('all', plan, 'vi');
  });

  test('a row that the user adds at the end of the table is noticed', async () => {
    happensBefore(WRITING, () =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('VnxSectors2006');
        table.rows.add(undefined, [['Khu vực của tôi', 1, 1, 1, 1, 1, 1, 1]]);
        await context.sync();
      }),
    );
    const { tables } = await refreshTables('all', changed, 'vi');
    expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['changed-meanwhile']);
    expect(await cellsOfTable()).not.toContain(22460);
  });

  test('a row that the user deletes is noticed', async () => {
    happensBefore(WRITING, () => doSteps(host, [{ do: 'deleteRow', row: 'Doanh nghiệp FDI' }]));
    const { tables } = await refreshTables('all', changed, 'vi');
    expect(tables.map(({ skipped }) => skipped?.reason)).not.toEqual([undefined]);
    expect(await cellsOfTable()).not.toContain(22460);
  });
});

describe('a refresh that Excel fails half-way', () => {
  test('leaves a heading and a line above the table to the user who has changed them meanwhile', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await refreshTables('all', plan, 'vi');
    const saved = host.serialise();
    const translate = () => refreshTables('all', plan, 'vi', { language: 'en' });
    const { actions } = await host.measure(translate);
    host.load(saved);
    // At the end of the writing headings and lines are in English; the last actions are those of the registry.
    host.failAtAction(actions - 3);
    happensBefore(WRITING + 1, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Khu vực doanh nghiệp 2006');
        sheet.getRange('A1').values = [['Tiêu đề của tôi']];
        sheet.getRange('B6').values = [['Cột của tôi']];
        await context.sync();
      }),
    );
    const { tables } = await translate();
    expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['failed']);
    const [title, ...rest] = (await workbookState()).sheets['Khu vực doanh nghiệp 2006'] ?? [];
    expect(title).toBe('R0C0 Tiêu đề của tôi');
    expect(rest).toContain('R5C1 Cột của tôi');
    // The other heading, of which the user has kept out, is as it was.
    expect(rest).toContain('R5C0 Tên');
  });

  test('for a cell is being edited does not try table by table, though the user has finished by then', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
    await refreshTables('all', plan, 'vi');
    const before = await workbookState();
    happensBefore(WRITING, () => void (host.editing = true));
    happensBefore(WRITING + 1, () => void (host.editing = false));
    const { tables } = await refreshTables('all', changed, 'vi');
    expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['cell-being-edited', 'cell-being-edited']);
    host.editing = false;
    expect(await workbookState()).toEqual(before);
  });

  test('for the user has stopped it does not try table by table', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await insertTable('groups', { place: 'new-sheet', computed: 'values' }, vi);
    await refreshTables('all', plan, 'vi');
    const before = await workbookState();
    const stop = new AbortController();
    happensBefore(WRITING, () => stop.abort());
    const { tables } = await refreshTables('all', changed, 'vi', { signal: stop.signal });
    expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['cancelled', 'cancelled']);
    expect(await workbookState()).toEqual(before);
  });
});

describe('what a table holds', () => {
  test('a table with the headings of ours and none of its rows is no copy', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    const [headings = []] = (await workbookState()).tables['VnxSectors2006']?.cells ?? [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Của tôi');
      const range = sheet.getRangeByIndexes(0, 0, 2, headings.length);
      range.values = [headings, headings.map((_, index) => `x${index}`)];
      sheet.tables.add(range, true).name = 'CuaToi';
      await context.sync();
    });
    const { tables } = await refreshTables('all', changed, 'vi');
    expect(tables.map(({ name, copied }) => [name, copied])).toEqual([['VnxSectors2006', false]]);
    expect((await workbookState()).registry.map(({ name }) => name)).toEqual(['VnxSectors2006']);
  });

  test('a text of the source that begins with "=" is no formula of the user’s', async () => {
    const table = madeTable([['=1+1', 5]]);
    await insertMade(table, { place: 'new-sheet' }, vi);
    const { tables } = await refreshFrom(() => ({ table, context: vi }), 'all', 'vi');
    expect(tables.map(({ edited, changed: written }) => [edited, written])).toEqual([[[], []]]);
  });

  test('a heading is not written where the user has a column of that name, but for its case', async () => {
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await doSteps(host, [{ do: 'addColumn', name: 'INDEX', formula: 'x' }]);
    const { tables } = await refreshTables('all', plan, 'vi', { language: 'en' });
    expect(tables.map(({ skipped }) => skipped)).toEqual([undefined]);
    const [headings = []] = (await workbookState()).tables['VnxSectors2006']?.cells ?? [];
    expect([headings.includes('INDEX'), headings.includes('Chỉ số'), headings.includes('Index')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a result that is no number leaves its table as it was, still known, and the others are refreshed', async () => {
    await insertMade(madeTable([['Gạo', 5]]), { place: 'new-sheet' }, vi);
    await insertTable('sectors', { place: 'new-sheet', computed: 'values' }, vi);
    await refreshTables('all', plan, 'vi');
    const before = await workbookState();
    const make = ({ key }: { readonly key: string }) =>
      key === 'figures'
        ? { table: madeTable([['Gạo', NaN]]), context: vi }
        : { table: sectorsOf(), context: { ...vi, catalogue: changed } };
    const { tables } = await refreshFrom(make, 'all', 'vi');
    expect(tables.map(({ name, skipped }) => [name, skipped?.reason])).toEqual([
      [before.registry[0]?.name, 'not-storable'],
      ['VnxSectors2006', undefined],
    ]);
    const after = await workbookState();
    expect(after.registry[0]).toEqual(before.registry[0]);
    expect(after.tables[before.registry[0]?.name ?? '']).toEqual(
      before.tables[before.registry[0]?.name ?? ''],
    );
    expect(await cellsOfTable()).toContain(22460);
    // With figures again, the table is refreshed as if nothing had been.
    const again = await refreshFrom(
      ({ key }) => (key === 'figures' ? { table: madeTable([['Gạo', 6]]), context: vi } : make({ key })),
      'all',
      'vi',
    );
    expect(again.tables.map(({ changed: written, edited }) => [written.length, edited.length])).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });
});

describe('the report of a refresh', () => {
  test('does not delete a sheet of its name that has come meanwhile, when it fails', async () => {
    const report = { tables: [], damaged: [] };
    // The look is the first round trip, the writing the second.
    happensBefore(2, () => {
      host.univer.workbook.create('Báo cáo cập nhật', 100, 20).getRange(0, 0).setValue('của người khác');
    });
    await expect(insertReport(report, 'vi')).rejects.toThrow();
    expect((await workbookState()).sheets['Báo cáo cập nhật']).toEqual(['R0C0 của người khác']);
  });
});

describe('bringing the newest figures', () => {
  beforeEach(() => {
    serveDatasets();
    publish(withValues({ rice: [1276, '1.276'] }), 2);
  });
  afterEach(() => serveNothing());

  test('changes nothing where the user stops it once they have been fetched', async () => {
    const stop = new AbortController();
    const fetchThem = globalThis.fetch;
    let asked = 0;
    globalThis.fetch = async (address, init) => {
      const answer = await fetchThem(address, init);
      asked += 1;
      return asked === 2 ? afterReading(answer, () => stop.abort()) : answer;
    };
    const before = session.catalogue;
    await expect(bringNewestFigures({ signal: stop.signal })).rejects.toHaveProperty('name', 'AbortError');
    expect(asked).toBe(2);
    expect(session.catalogue).toBe(before);
  });

  test('has had every formula computed again by the time that it says what is new', async () => {
    const { syncs } = await host.measure(async () => {
      expect(await bringNewestFigures()).toMatchObject({ kind: 'new' });
    });
    expect(syncs).toBe(1);
  });
});

function afterReading(answer: Response, happen: () => void): Response {
  const { body, status, ok } = answer;
  const reader = body?.getReader();
  const read = async () => {
    const part = await reader?.read();
    if (part?.done === true) happen();
    return part;
  };
  return {
    status,
    ok,
    body: { getReader: () => ({ read, cancel: () => Promise.resolve() }) },
  } as unknown as Response;
}

function happensBefore(sync: number, happen: () => unknown): void {
  restores.push(beforeSync(sync, happen).restore);
}

async function cellsOfTable(): Promise<unknown[]> {
  return (await workbookState()).tables['VnxSectors2006']?.cells.flat() ?? [];
}

function sectorsOf(): Table {
  return sourceTable('sectors', { ...vi, catalogue: changed }, { computed: 'values' });
}
