import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { messagesIn } from '../../../src/locales/language';
import { oneFormula } from '../../../src/workbook/insert/cellBlock';
import { insertCells } from '../../../src/workbook/insert/insertCells';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { insertedMessage } from '../../../src/workbook/insert/insertedMessage';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { convertToValues, countFormulas } from '../../../src/workbook/values/convertToValues';
import { conversionMessage, conversionQuestion } from '../../../src/workbook/values/messages';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { rangeOf, select, selectSeveral, valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, bootWithFunctions } from '../values/sheets';

/** Areas selected with Ctrl and the mouse: Range.getSelectedRange has none of them (OfficeDev/office-js #2268). */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };

async function activeCell(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return cell.address;
  });
}

test('a table goes to the active cell, that of the area selected last, and the message says where it is', async () => {
  selectSeveral(host, 'B2:C3', 'F10:G11');
  expect(await activeCell()).toBe('Sheet1!F10');
  const inserted = await insertTable('groups', { place: 'active-cell', computed: 'values' }, about);
  expect(inserted.address).toMatch(/^Sheet1!F10:/);
  expect(insertedMessage(inserted, 'en')).toMatch(/^Inserted “Groups of goods 2006” at Sheet1!F10:/);
  expect(await valuesOf('B2:C3')).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('a formula goes into the active cell alone', async () => {
  selectSeveral(host, 'B2:B4', 'D6');
  expect(await insertCells(oneFormula('=VNEXPORT.TARGET("Gạo")'), 'active-cell', 'en')).toEqual({
    kind: 'inserted',
    address: 'Sheet1!D6',
  });
  expect((await rangeOf('B2:D6')).formulas.flat().filter((cell) => cell !== '')).toEqual([
    '=VNEXPORT.TARGET("Gạo")',
  ]);
});

test('formulas of all selected areas become values, those between them stay; question and message count them', async () => {
  await writeTo('A1:C1', [
    ['=VNEXPORT.TARGET("Gạo")', '=VNEXPORT.TARGET("Chè")', '=VNEXPORT.TARGET("Cà phê")'],
  ]);
  await writeTo('A3:A4', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.TARGET("Chè")']]);
  await host.calculate();
  selectSeveral(host, 'A1', 'C1:C2', 'A4:B5');
  expect(conversionQuestion(await countFormulas('selection', 'en'), 'en')).toMatch(
    /^Convert 3 VNEXPORT formulas to values\? “Sheet1”: 3\./,
  );
  const report = await convertToValues('selection', 'en');
  expect(report.converted.map(({ address }) => address)).toEqual(['A1', 'C1', 'A4']);
  expect(conversionMessage(report, 'en')).toMatch(/^Converted 3 VNEXPORT formulas to values;/);
  expect(await addInFormulas()).toEqual(['Sheet1!B1', 'Sheet1!A3']);
});

test('a formula in two areas that overlap is converted once', async () => {
  await writeTo('A1:A2', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.TARGET("Chè")']]);
  await host.calculate();
  selectSeveral(host, 'A1:A2', 'A1:B1');
  expect((await convertToValues('selection', 'en')).converted.map(({ address }) => address)).toEqual([
    'A1',
    'A2',
  ]);
});

test('the tables that any of the areas touches are refreshed, and no other', async () => {
  for (const [key, cell] of [
    ['groups', 'A1'],
    ['sectors', 'A20'],
    ['services', 'A40'],
  ] as const) {
    await select(cell);
    await insertTable(key, { place: 'active-cell', computed: 'values' }, about);
  }
  selectSeveral(host, 'B8', 'B48');
  const { tables } = await refreshTables('selection', planCatalogue(), 'en');
  expect(tables.map(({ name }) => name)).toEqual(['VnxGroups2006', 'VnxServices2006']);
});
