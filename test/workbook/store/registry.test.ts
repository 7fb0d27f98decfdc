/* eslint office-addins/load-object-before-read: off -- a ClientResult has a value without being loaded */
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { insertReport } from '../../../src/workbook/refresh/insertReport';
import { summaryOf } from '../../../src/workbook/refresh/refreshReport';
import { refreshFrom, refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { removeTable } from '../../../src/workbook/refresh/removeTable';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { tablesOf } from '../../../src/workbook/refresh/planRefresh';
import { syncAndReadRegistry } from '../../../src/workbook/store/registry';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from '../refresh/scene';
import { doSteps } from '../refresh/userSteps';
import { meanwhile } from './syncs';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const plan = planCatalogue();
const vi = { catalogue: plan, messages: messagesIn('vi') };
const revised = changedPlan({
  figures: [{ subject: 'rice', measure: 'value', number: 1276, printed: '1.276' }],
});

async function registry() {
  return Excel.run((context) => syncAndReadRegistry(context));
}
async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

describe('the registry', () => {
  test('says of an inserted table what it is and what was written', async () => {
    await insertTable('targets', { place: 'new-sheet', source: true }, vi);
    const [entry, ...others] = (await registry()).entries;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      name: 'VnxTargets2006',
      key: 'targets',
      language: 'vi',
      datasets: [{ id: '2006-plan', hash: plan.dataset.hash }],
      options: { computed: 'formulas', source: true },
      // Four lines and an empty row stand above the headings.
      place: { sheet: 'Mục tiêu xuất khẩu 2006', row: 5, column: 0 },
    });
    expect(entry?.columns.map(({ key }) => key)).toEqual([
      'level',
      'number',
      'name',
      'quantity',
      'value',
      'index',
      'share',
      'source',
    ]);
    // Line 32 to 34 of the document: 4.500, 1.211, 86,1.
    expect(entry?.rows.find(({ code }) => code === 'rice')?.cells.slice(0, 7)).toEqual([
      2,
      2,
      'Gạo',
      4500,
      1211,
      0.861,
      '',
    ]);
  });

  test('goes with the workbook when it is saved and opened elsewhere', async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    const saved = host.serialise();
    host.reset();
    host.load(saved);
    const { tables } = await refreshTables('all', revised, 'vi');
    expect(tables[0]?.changed).toMatchObject([{ row: 'Gạo', from: 1211, to: 1276 }]);
  });

  test('tells a table that was deleted and inserted anew from the old one', async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    await refreshTables('all', plan, 'vi');
    await doSteps(host, [{ do: 'deleteTable' }]);
    await insertTable('targets', { place: 'new-sheet' }, vi);
    const { tables } = await refreshTables('all', revised, 'vi');
    expect(tables.map(({ changed, skipped }) => [changed.length, skipped?.reason])).toEqual([
      [1, undefined],
      [0, 'deleted'],
    ]);
    // The old one is kept until the user gives it up, for it may be a table that only cannot be found.
    expect((await registry()).entries).toHaveLength(2);
  });

  test('of a newer version is left alone, and so are the tables; an insertion works, unrecorded', async () => {
    const newer = '<registry xmlns="urn:vnexport:tables:2"><future/></registry>';
    await addPart(newer);
    await insertTable('groups', { place: 'new-sheet' }, vi);
    await expect(refreshTables('all', revised, 'vi')).rejects.toThrow(/phiên bản VNEXPORT mới hơn/);
    await expect(refreshTables('all', revised, 'en')).rejects.toThrow(/newer version of VNEXPORT/);
    const parts = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.load('items/id');
      await context.sync();
      const texts = customXmlParts.items.map((part) => part.getXml());
      await context.sync();
      return texts.map(({ value }) => value);
    });
    expect(parts).toEqual([newer]);
  });

  test('takes no more than two round trips to insert, three to refresh, and two where nothing has changed', async () => {
    await insertTable('groups', { place: 'new-sheet' }, vi);
    const insertion = await host.measure(() => insertTable('targets', { place: 'new-sheet' }, vi));
    const refreshing = await host.measure(() => refreshTables('all', revised, 'vi'));
    const again = await host.measure(() => refreshTables('all', revised, 'vi'));
    expect([insertion.syncs, refreshing.syncs, again.syncs]).toEqual([2, 3, 2]);
    expect(again.cellsWritten).toBe(0);
  });

  test('refuses a figure that is not a number: that table stays as it was, the others are refreshed', async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    await insertTable('groups', { place: 'new-sheet' }, vi);
    const make = tablesOf(revised);
    const { tables } = await refreshFrom(
      (entry, language) => {
        const made = make(entry, language);
        if (entry.key !== 'groups' || made === undefined) return made;
        const [first, ...rows] = made.table.rows;
        const cells = first?.cells.map((cell) =>
          typeof cell === 'object' && 'number' in cell ? { ...cell, number: NaN } : cell,
        );
        return {
          ...made,
          table: { ...made.table, rows: [{ ...first, cells }, ...rows] as typeof made.table.rows },
        };
      },
      'all',
      'vi',
    );
    const [groups, targets] = ['VnxGroups2006', 'VnxTargets2006'].map((name) =>
      tables.find((table) => table.name === name),
    );
    // The report names the table beside the reason, which is a sentence in the language of the user.
    expect(groups?.skipped).toEqual({ reason: 'not-storable', detail: '' });
    expect(targets?.changed).toMatchObject([{ row: 'Gạo', from: 1211, to: 1276 }]);
    // The next refresh, with figures, finds both.
    const next = await refreshTables('all', plan, 'vi');
    expect(next.tables.map(({ skipped }) => skipped)).toEqual([undefined, undefined]);
  });
});

describe('a table whose entry is damaged', () => {
  beforeEach(async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    await insertTable('groups', { place: 'new-sheet' }, vi);
    await damage('"key":"groups"', '"key":"grou');
  });

  test('is named after a refresh, in both languages, with what to do; the others are refreshed', async () => {
    const report = await refreshTables('all', revised, 'vi');
    expect(report.damaged).toEqual([{ label: 'VnxGroups2006' }]);
    expect(report.tables.map(({ name, changed }) => [name, changed.length])).toEqual([['VnxTargets2006', 1]]);
    expect(summaryOf(report, 'vi')).toMatch(
      /Thông tin lưu trong sổ làm việc về 1 bảng đã chèn \(VnxGroups2006\) bị hỏng .*Hãy chèn lại bảng/,
    );
    expect(summaryOf(report, 'en')).toMatch(
      /one inserted table \(VnxGroups2006\) is damaged .* Insert it again, or open an older copy/,
    );
  });

  test('is named where the inserted tables are listed, and in the report on a sheet', async () => {
    const { tables, damaged } = await insertedTables('vi');
    expect(tables.map(({ name }) => name)).toEqual(['VnxTargets2006']);
    expect(damaged).toEqual([{ label: 'VnxGroups2006' }]);
    const sheet = await insertReport(await refreshTables('all', revised, 'vi'), 'vi');
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
      await context.sync();
      return used.values as string[][];
    });
    expect(values.at(-1)?.slice(0, 2)).toEqual(['VnxGroups2006', 'Không theo dõi được, thông tin hỏng']);
  });

  test('keeps its entry as it is, whatever else is inserted, refreshed and removed', async () => {
    await insertTable('sectors', { place: 'new-sheet' }, vi);
    await refreshTables('all', revised, 'vi');
    const [targets] = (await insertedTables('vi')).tables;
    await removeTable(targets?.table ?? '', 'vi');
    expect((await registry()).damaged).toEqual([{ label: 'VnxGroups2006' }]);
    await damage('"key":"grou', '"key":"groups"');
    expect((await registry()).entries.map(({ name }) => name)).toEqual(['VnxGroups2006', 'VnxSectors2006']);
    const { tables } = await refreshTables('all', plan, 'vi');
    expect(tables.map(({ name, skipped }) => [name, skipped])).toContainEqual(['VnxGroups2006', undefined]);
  });
});

describe('two windows on one workbook', () => {
  const names = async () => (await registry()).entries.map(({ name }) => name).sort();

  /** One does something, and before each of its round trips in turn the other does something else. */
  async function atEverySync(
    prepare: () => Promise<unknown>,
    one: () => Promise<unknown>,
    other: () => Promise<unknown>,
    then: (n: number) => Promise<void>,
  ): Promise<void> {
    await prepare();
    const saved = host.serialise();
    for (let n = 1, syncs = Infinity; n <= syncs; n += 1) {
      host.load(saved);
      const between = meanwhile(n, other);
      await one();
      between.end();
      syncs = between.count();
      await then(n);
    }
  }

  test('insert a table each at the same time, the first of the workbook: both tables are known', async () => {
    await atEverySync(
      () => Promise.resolve(),
      () => insertTable('targets', { place: 'new-sheet' }, vi),
      () => insertTable('groups', { place: 'new-sheet' }, vi),
      async (n) => {
        expect({ n, names: await names() }).toEqual({ n, names: ['VnxGroups2006', 'VnxTargets2006'] });
        const { tables } = await refreshTables('all', revised, 'vi');
        expect(tables.every(({ skipped, copied }) => skipped === undefined && !copied)).toBe(true);
      },
    );
  });

  test('refresh in the one while the other inserts: the new table is known, and the refreshed figures too', async () => {
    await atEverySync(
      () => insertTable('targets', { place: 'new-sheet' }, vi),
      () => refreshTables('all', revised, 'vi'),
      () => insertTable('groups', { place: 'new-sheet' }, vi),
      async (n) => {
        expect({ n, names: await names() }).toEqual({ n, names: ['VnxGroups2006', 'VnxTargets2006'] });
        const { tables } = await refreshTables('all', revised, 'vi');
        // Nothing is taken for the user's own: the registry says what the refresh has written.
        expect({ n, left: tables.map(({ changed, edited }) => [changed.length, edited.length]) }).toEqual({
          n,
          left: [
            [0, 0],
            [0, 0],
          ],
        });
      },
    );
  });

  test('remove a table in the one while the other inserts one: only the removed table is forgotten', async () => {
    await atEverySync(
      () => insertTable('targets', { place: 'new-sheet' }, vi),
      async () => {
        const [table] = (await insertedTables('vi')).tables;
        await removeTable(table?.table ?? '', 'vi');
      },
      () => insertTable('groups', { place: 'new-sheet' }, vi),
      async (n) => {
        const known = await names();
        expect({ n, known }).toEqual({ n, known: ['VnxGroups2006'] });
      },
    );
  });

  test('insert a table each, and the one fails: the table of the other stays known', async () => {
    await insertTable('sectors', { place: 'new-sheet' }, vi);
    const saved = host.serialise();
    const between = meanwhile(2, () => insertTable('groups', { place: 'new-sheet' }, vi));
    const { actions } = await host.measure(() => insertTable('targets', { place: 'new-sheet' }, vi));
    between.end();
    // The last actions of the batch are those of the registry.
    for (let back = 0; back < 8; back += 1) {
      host.load(saved);
      const failing = meanwhile(2, async () => {
        await insertTable('groups', { place: 'new-sheet' }, vi);
      });
      host.failAtAction(actions - back);
      await insertTable('targets', { place: 'new-sheet' }, vi).catch(() => undefined);
      host.failAtAction(Infinity);
      failing.end();
      expect({ back, names: await names() }).toEqual({
        back,
        names: expect.arrayContaining(['VnxGroups2006', 'VnxSectors2006']),
      });
    }
  });
});

test('a sheet is copied with its table: the copy has an entry of its own, and both are refreshed', async () => {
  await insertTable('targets', { place: 'new-sheet' }, vi);
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem('Mục tiêu xuất khẩu 2006').copy('End');
    copy.load('name');
    await context.sync();
  });
  const { tables } = await refreshTables('all', revised, 'vi');
  expect(tables.map(({ copied, changed }) => [copied, changed.length])).toEqual([
    [false, 1],
    [true, 1],
  ]);
  expect(new Set((await registry()).entries.map(({ table }) => table)).size).toBe(2);
  const again = await refreshTables('all', revised, 'vi');
  expect(again.tables.map(({ copied, changed }) => [copied, changed.length])).toEqual([
    [false, 0],
    [false, 0],
  ]);
});

/** Changes the text of the registry in the workbook. */
async function damage(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace('urn:vnexport:tables:1').getOnlyItem();
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toContain(from);
    part.setXml(xml.value.replace(from, to));
    await context.sync();
  });
}
