import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

test('where a filter hides rows, every cell is converted to its own value, and gets its own formula back', async () => {
  await writeTo('A1:A4', [['Tên'], ['Gạo'], ['Cà phê'], ['Cao su']]);
  await onSheet('Sheet1', (sheet) => {
    const table = sheet.tables.add('A1:B4', true);
    sheet.getRange('B2:B4').formulas = [
      ['=VNEXPORT.TARGET("Gạo")'],
      ['=VNEXPORT.TARGET("Cà phê")'],
      ['=VNEXPORT.TARGET("Cao su")'],
    ];
    table.columns.getItem('Tên').filter.applyValuesFilter(['Cà phê']);
  });
  await writeTo('D3', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await host.calculate();
  // Rows 2 to 4 of the document; its fuels are coal, crude oil and others.
  const values = [[1211], [770], [838]];
  expect(await valuesOf('B2:B4')).toEqual(values);
  const spilled = await valuesOf('D3:D5');
  const formulas = await allFormulas();
  await convertToValues('workbook', 'vi');
  expect(await addInFormulas()).toEqual([]);
  expect([await valuesOf('B2:B4'), await valuesOf('D3:D5')]).toEqual([values, spilled]);
  await restoreFormulas('vi');
  expect(await allFormulas()).toEqual(formulas);
});
