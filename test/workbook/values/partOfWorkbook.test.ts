import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { select } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet, sampleSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

test('the sheet that is open is converted, the others are not', async () => {
  await sampleSheet(host);
  await onSheet('Khác', (sheet) => {
    sheet.getRange('A1').formulas = [['=VNEXPORT.TARGET("Gạo")']];
  });
  await host.calculate();
  await convertToValues('sheet', 'vi');
  expect(await addInFormulas()).toEqual(['Khác!A1']);
});

test('the selection is converted, with a spill of which only a part is selected', async () => {
  await sampleSheet(host);
  await select('B2:D2');
  const { converted } = await convertToValues('selection', 'vi');
  expect(converted.map(({ address }) => address)).toEqual(['D1:D3', 'B2']);
  expect(await addInFormulas()).toEqual(['Sheet1!B1', 'Sheet1!B4', 'Sheet1!B5', 'Sheet1!B6']);
});

test('a formula elsewhere that uses the whole spill becomes a value too, for it would show #REF!', async () => {
  await sampleSheet(host);
  await onSheet('Khác', (sheet) => {
    sheet.getRange('A1').formulas = [['=IFERROR(ROWS(Sheet1!D1#),3)']];
  });
  await host.calculate();
  await select('D1');
  const { converted } = await convertToValues('selection', 'vi');
  expect(converted.map(({ sheet, address, callsAddIn }) => [sheet, address, callsAddIn])).toEqual([
    ['Sheet1', 'D1:D3', true],
    ['Khác', 'A1', false],
  ]);
  expect((await allFormulas()).has('Khác!A1')).toBe(false);
});

test('a spill stays a formula where one that uses it has to stay', async () => {
  await sampleSheet(host);
  await onSheet('Khóa', (sheet) => {
    sheet.getRange('A1').formulas = [['=IFERROR(ROWS(Sheet1!D1#),3)']];
    sheet.protection.protect();
  });
  await host.calculate();
  const { kept } = await convertToValues('workbook', 'vi');
  expect(kept.map(({ address, reason }) => [address, reason])).toEqual([['D1:D3', 'spill-needed']]);
  expect(await addInFormulas()).toEqual(['Sheet1!D1']);
});
