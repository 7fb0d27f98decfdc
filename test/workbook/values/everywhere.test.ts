import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { addTable, rangeOf, valuesOf } from '../../preview/host/cells';
import { allFormulas, bootWithFunctions, onSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

const call = 'VNEXPORT.TARGET("Gạo")';

/** A table of two rows, rice and coffee, whose second column is computed by the add-in. */
async function tableWithComputedColumn(): Promise<void> {
  await addTable('BảngA');
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('BảngA');
    table.columns.getItem('V').getDataBodyRange().formulas = [
      ['=VNEXPORT.TARGET([@[Mặt hàng]])'],
      ['=VNEXPORT.TARGET([@[Mặt hàng]])'],
    ];
    await context.sync();
  });
  await host.calculate();
}

test('no formula of the add-in is left anywhere in the saved workbook but in the list: hidden sheets, names, tables', async () => {
  await tableWithComputedColumn();
  await onSheet('Khuất', (sheet) => {
    sheet.getRange('AB200').formulas = [[`=1+${call}`]];
    sheet.visibility = 'Hidden';
  });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('CủaSổ', `=${call}`);
    names.add('Ẩn', `=${call}*2`).visible = false;
    worksheets.getItem('Khuất').names.add('CủaTrang', `=${call}*3`);
    await context.sync();
  });
  await host.calculate();
  expect(callsIn(host.serialise())).toBeGreaterThanOrEqual(5);

  const { converted, names, kept } = await convertToValues('workbook', 'vi');
  expect(kept).toEqual([]);
  expect(converted.map(({ sheet, address }) => `${sheet}!${address}`).sort()).toEqual([
    'Khuất!AB200',
    'Sheet1!B2',
    'Sheet1!B3',
  ]);
  expect([...names].sort()).toEqual(['CủaSổ', 'CủaTrang', 'Ẩn'].sort());
  // The file itself, so that no place is forgotten by whoever looks through the API.
  expect(callsIn(host.serialise())).toBe(0);
  await restoreFormulas('vi');
  expect(callsIn(host.serialise())).toBeGreaterThanOrEqual(5);
});

test('a computed column of a table becomes values, the table stays, and restoring computes the column again', async () => {
  await tableWithComputedColumn();
  const formulas = await allFormulas();
  // Printed: rice 1 211, coffee 770.
  expect(await valuesOf('A1:B3')).toEqual([
    ['Mặt hàng', 'V'],
    ['Gạo', 1211],
    ['Cà phê', 770],
  ]);
  await convertToValues('workbook', 'vi');
  expect((await rangeOf('B2:B3')).formulas).toEqual([[1211], [770]]);
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('BảngA').getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B3');
  });
  await restoreFormulas('vi');
  expect(await allFormulas()).toEqual(formulas);
});

/** What the workbook holds, without what the add-in keeps for restoring. */
function callsIn(saved: string): number {
  const workbook = JSON.parse(saved) as { custom?: { office?: { customXmlParts?: unknown } } };
  if (workbook.custom?.office) delete workbook.custom.office.customXmlParts;
  return JSON.stringify(workbook).match(/VNEXPORT\.TARGET\(/g)?.length ?? 0;
}
