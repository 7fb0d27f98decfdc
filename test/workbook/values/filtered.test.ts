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

test.each([[[2]], [[1, 3]], [[2, 3, 4]], [[3, 4, 5, 6]]])(
  'rows %j hidden by hand or by a neighbour’s filter: every formula becomes its own value, and comes back',
  async (hidden) => {
    // Targets of the document: rice 1 211, coffee 770, rubber 838; the fuels group spills three items.
    await writeTo('A2:A4', [['Gạo'], ['Cà phê'], ['Cao su']]);
    await writeTo('B2:B4', [['=VNEXPORT.TARGET(A2)'], ['=VNEXPORT.TARGET(A3)'], ['=VNEXPORT.TARGET(A4)']]);
    await writeTo('D3', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
    await host.calculate();
    const spilled = await valuesOf('D3:D5');
    const formulas = await allFormulas();
    await onSheet('Sheet1', (sheet) => {
      for (const row of hidden) sheet.getRange(`A${row}`).rowHidden = true;
    });
    await convertToValues('workbook', 'vi');
    expect([await valuesOf('B2:B4'), await valuesOf('D3:D5')]).toEqual([[[1211], [770], [838]], spilled]);
    await onSheet('Sheet1', (sheet) => {
      for (const row of hidden) sheet.getRange(`A${row}`).rowHidden = false;
      sheet.getRange('H1:H7').values = [
        ['Xem'],
        ...[2, 3, 4, 5, 6, 7].map((row) => [hidden.includes(row) ? 'không' : 'có']),
      ];
      sheet.tables.add('H1:H7', true).columns.getItemAt(0).filter.applyValuesFilter(['có']);
    });
    await restoreFormulas('vi');
    expect(await allFormulas()).toEqual(formulas);
    await host.calculate();
    await convertToValues('workbook', 'vi');
    expect([await valuesOf('B2:B4'), await valuesOf('D3:D5')]).toEqual([[[1211], [770], [838]], spilled]);
  },
);
