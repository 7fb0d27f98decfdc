import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { sourceTable } from '../../../src/tables/sourceTable';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { changedPlan } from '../refresh/scene';
import { select, valuesOf, writeTo } from '../../preview/host/cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.20' } });
});
beforeEach(() => {
  host.reset();
});

const vi = { catalogue: planCatalogue(), messages: messagesIn('vi') };
const en = { catalogue: planCatalogue(), messages: messagesIn('en') };

/** Headings of `targets` stand in row 6, the total in row 7, rice in row 12; values in column E. */
const RICE = 'E12';

test('where Excel can, a printed figure carries its printed form, status, publisher and place, in the reader’s language', async () => {
  await insertTable('targets', { place: 'new-sheet' }, vi);
  expect(await jsonOf(RICE)).toMatchObject({
    type: 'Double',
    basicValue: 1211,
    properties: {
      'Số nguyên văn': { type: 'String', basicValue: '“1.211” triệu USD' },
      'Tình trạng': { basicValue: 'mục tiêu' },
      Kỳ: { basicValue: '2006' },
      'Bộ số liệu': { basicValue: 'Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005' },
      'Vị trí': { basicValue: 'bảng, dòng 2' },
    },
  });
  host.reset();
  await insertTable('targets', { place: 'new-sheet' }, en);
  expect(await jsonOf(RICE)).toMatchObject({
    properties: {
      Printed: { basicValue: '“1.211” (= 1,211) million USD' },
      Status: { basicValue: 'target' },
      Publisher: { basicValue: 'Ministry of Trade of Vietnam' },
      'Place in document': { basicValue: 'table, row 2' },
    },
  });
});

test('such figures are numbers: they add up, formulas of the table count with them, texts and blanks are what they were', async () => {
  await insertTable('targets', { place: 'new-sheet' }, en);
  await writeTo('J1:J2', [['=SUM(E14:E17)'], ['=COUNT(E7:E43)']]);
  await host.calculate();
  // Rows 4 to 7 of the document: 291 + 838 + 178 + 620; all 37 rows print a value.
  expect(await valuesOf('J1:J2')).toEqual([[1927], [37]]);
  // Level and number of rice, its name, quantity, value, index, and no share.
  expect(await valuesOf('A12:G12')).toEqual([[2, 2, 'Rice', 4500, 1211, 0.861, '']]);
  expect(await jsonOf('C12')).toEqual({ type: 'String', basicType: 'String', basicValue: 'Rice' });
  expect(await jsonOf('G12')).toMatchObject({ type: 'Empty' });
});

test('cells without a figure stay empty, though Excel fills empty ones that are written like figures', async () => {
  await insertTable('targets', { place: 'new-sheet', computed: 'values' }, en);
  const { columns, rows } = sourceTable('targets', en, { computed: 'values' });
  const plain = rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'object' ? cell.number : (cell ?? ''))),
  );
  expect(plain.flat().filter((cell) => cell === '').length).toBeGreaterThan(0);
  const written = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItemAt(0).getDataBodyRange().load('values');
    await context.sync();
    return body.values as unknown[][];
  });
  expect(columns.length).toBe(written[0]?.length);
  expect(written).toEqual(plain);
});

test('numbers that no document prints have no properties', async () => {
  await insertTable('targets', { place: 'new-sheet' }, en);
  // The level of rice in the table.
  expect(await jsonOf('A12')).toEqual({ type: 'Double', basicType: 'Double', basicValue: 2 });
});

test('texts that look like something else stay texts, and no round trip is added', async () => {
  await select('A1');
  const { syncs } = await host.measure(() => insertTable('figures', { place: 'active-cell' }, en));
  expect(syncs).toBe(2);
  const [headings = [], ...rows] = await valuesOf('A5:Q140');
  const printed = rows.map((row) => row[headings.indexOf('Printed')]);
  // Rice.
  expect(printed).toContain('1.211');
  expect(printed.every((one) => typeof one === 'string')).toBe(true);
});

test('a table that is switched to another language says in it what all its figures are', async () => {
  await insertTable('targets', { place: 'new-sheet' }, vi);
  await writeTo('E13', [[771]]);
  const { tables } = await refreshTables('all', planCatalogue(), 'vi', { language: 'en' });
  expect(await jsonOf(RICE)).toMatchObject({
    basicValue: 1211,
    properties: {
      Printed: { basicValue: '“1.211” (= 1,211) million USD' },
      Status: { basicValue: 'target' },
    },
  });
  // What the user has typed over coffee's 770 stays the user's; names and units are what has changed.
  expect(await jsonOf('E13')).toEqual({ type: 'Double', basicType: 'Double', basicValue: 771 });
  expect(tables[0]?.changed.some(({ to }) => typeof to === 'number')).toBe(false);
  const again = await host.measure(() => refreshTables('all', planCatalogue(), 'vi'));
  expect(again.cellsWritten).toBe(0);
});

test('a refresh gives a changed figure its new printed form, and leaves the other cells as they are', async () => {
  await insertTable('targets', { place: 'new-sheet' }, en);
  await writeTo('E13', [[770.5]]);
  const coffee = await jsonOf('E13');
  const quantity = await jsonOf('D12');
  const changed = changedPlan({
    figures: [{ subject: 'rice', measure: 'value', number: 1276, printed: '1.276' }],
  });
  const { cellsWritten } = await host.measure(() => refreshTables('all', changed, 'en'));
  expect(cellsWritten).toBe(1);
  expect(await jsonOf(RICE)).toMatchObject({
    type: 'Double',
    basicValue: 1276,
    properties: {
      Printed: { basicValue: '“1.276” (= 1,276) million USD' },
      Status: { basicValue: 'target' },
    },
  });
  expect(await jsonOf('E13')).toEqual(coffee);
  expect(await jsonOf('D12')).toEqual(quantity);
});

test('a figure in a row that a refresh adds has properties as well', async () => {
  const earlier = changedPlan({ without: ['sector-fdi'] });
  await insertTable('sectors', { place: 'new-sheet' }, { ...en, catalogue: earlier });
  await refreshTables('all', planCatalogue(), 'en');
  const added = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItemAt(0).getDataBodyRange().getLastRow();
    // eslint-disable-next-line office-addins/no-navigational-load -- a property, not an object
    body.load('valuesAsJson');
    await context.sync();
    return body.valuesAsJson[0];
  });
  expect(added).toContainEqual(
    expect.objectContaining({
      basicValue: 22451,
      properties: expect.objectContaining({
        Printed: expect.objectContaining({ basicValue: '“22.451” (= 22,451) million USD' }),
      }),
    }),
  );
});

async function jsonOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    // The rule takes this property for an object to navigate to.
    // eslint-disable-next-line office-addins/no-navigational-load
    range.load('valuesAsJson');
    await context.sync();
    return range.valuesAsJson[0]?.[0];
  });
}
