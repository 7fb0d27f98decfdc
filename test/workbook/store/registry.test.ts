import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { REGISTRY_NAMESPACE, registryXml, readRegistryXml } from '../../../src/workbook/store/registry';
import type { RegistryEntry } from '../../../src/workbook/store/registry';
import { syncAndReadRegistry } from '../../../src/workbook/store/registryPart';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from '../refresh/scene';
import { doSteps } from '../refresh/userSteps';

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
    expect((await registry()).entries).toHaveLength(1);
  });

  test('of a newer version is left alone, and so are the tables; an insertion works, unrecorded', async () => {
    const newer = '<registry xmlns="urn:vnexport:registry:2"><future/></registry>';
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

  test('that two people have begun at once becomes one', async () => {
    await insertTable('targets', { place: 'new-sheet' }, vi);
    await addPart(registryXml([]));
    const { tables } = await refreshTables('all', revised, 'vi');
    expect(tables[0]?.changed).toHaveLength(1);
    expect((await registry()).doubles).toEqual([]);
  });

  test('with a damaged entry keeps the others', () => {
    const entry = entryWith('x', ['a']);
    const xml = registryXml([entry]).replace(
      '</registry>',
      '<table>{"table":1}</table><table>…</table></registry>',
    );
    expect(readRegistryXml(xml)).toMatchObject({ entries: [entry], damaged: 2 });
  });

  test('holds any text and number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.double({ noNaN: true, noDefaultInfinity: true }),
            fc.boolean(),
          ),
        ),
        (name, cells) => {
          const entry = entryWith(
            name,
            cells.map((cell) => (Object.is(cell, -0) ? 0 : cell)),
          );
          expect(readRegistryXml(registryXml([entry])).entries).toEqual([entry]);
        },
      ),
    );
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

test('the namespace says the version', () => {
  expect(REGISTRY_NAMESPACE).toBe('urn:vnexport:registry:1');
});

function entryWith(name: string, cells: RegistryEntry['rows'][number]['cells']): RegistryEntry {
  return {
    table: '{1}',
    name,
    key: 'targets',
    datasets: [{ id: '2006-plan', hash: 'ab' }],
    language: 'vi',
    options: { computed: 'values', source: false },
    place: { sheet: name, row: 5, column: 0 },
    columns: [{ key: 'name', id: 1, heading: name }],
    lines: [name],
    rows: [{ code: 'rice', cells }],
  };
}
