import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues, countFormulas } from '../../../src/workbook/values/convertToValues';
import { findFormulas } from '../../../src/workbook/values/formulaErrors';
import { recalculate } from '../../../src/workbook/values/recalculate';
import { countConverted } from '../../../src/workbook/values/restoreFormulas';
import { writeTo } from '../../preview/host/cells';
import { bootWithFunctions, sampleSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

test('a text that looks like a formula is neither counted nor converted', async () => {
  await writeTo('A1:A2', [['=VNEXPORT.TARGET("Gạo")'], ['\'=VNEXPORT.TARGET("Gạo")']]);
  await host.calculate();
  expect((await countFormulas('workbook', 'vi')).formulas).toBe(1);
  expect((await convertToValues('workbook', 'vi')).converted.map(({ address }) => address)).toEqual(['A1']);
  expect((await countFormulas('workbook', 'vi')).formulas).toBe(0);
});

test('a text that looks like a formula is none of the formulas that are listed, and parts those beside it', async () => {
  const shown = '=VNEXPORT.TARGET("Gạo")';
  await writeTo('A1:B2', [
    [shown, `'${shown}`],
    ['=VNEXPORT.TARGET("Gap")', '\'=VNEXPORT.TARGET("Gap")'],
  ]);
  await writeTo('A3:C3', [[shown, `'${shown}`, shown]]);
  await host.calculate();
  const { blocks } = await findFormulas('vi');
  expect(blocks.map(({ address, formulas, errors }) => [address, formulas, errors])).toEqual([
    ['A1:A3', 3, 1],
    ['C3', 1, 0],
  ]);
});

test('a text that shows how Excel writes a function that it does not know stays a text when formulas are entered again', async () => {
  await writeTo('A1', [[`'=_xldudf_VNEXPORT_TARGET("Gạo")`]]);
  expect((await recalculate('vi')).entered).toEqual([]);
});

test('formulas that SEARCH has answered as texts are not counted once they are values', async () => {
  await writeTo('A1', [['=VNEXPORT.SEARCH("gạo 2006")']]);
  await host.calculate();
  // The spill is one formula, however many formulas stand in it as texts.
  expect((await countFormulas('workbook', 'vi')).formulas).toBe(1);
  await convertToValues('workbook', 'vi');
  expect((await countFormulas('workbook', 'vi')).formulas).toBe(0);
  expect((await countConverted('vi')).formulas).toBe(1);
});

test('the offer to restore counts what can be restored: nothing once Excel’s own undo has brought the formulas back', async () => {
  await sampleSheet(host);
  const { formulas } = await countFormulas('workbook', 'vi');
  await convertToValues('workbook', 'vi');
  expect((await countConverted('vi')).formulas).toBe(formulas);
  // The list of conversions is outside Excel's undo; the cells are as they were.
  await sampleSheet(host);
  expect((await countConverted('vi')).formulas).toBe(0);
});
