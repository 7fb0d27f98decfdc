import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { restoreMessage } from '../../../src/workbook/values/messages';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { addTable, valuesOf, writeTo } from '../../preview/host/cells';
import { addInFormulas, allFormulas, bootWithFunctions, onSheet } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(async () => {
  host.reset();
  await addTable('Sales', 'E1:F3');
  await writeTo('A1:A4', [
    // 2 + 3 in the table, times rice's 1 211: 6 055.
    ['=SUM(Sales[V])*VNEXPORT.TARGET("Gạo")'],
    // Two rows.
    ['=ROWS(Sales)+0*VNEXPORT.TARGET("Gạo")'],
    // The second column, times coffee's 770: 3 * 770 = 2 310 in the table's third row.
    ['=Sales[@V]*VNEXPORT.TARGET(Sales[[#This Row],[Mặt hàng]])'],
    ['=VNEXPORT.TARGET("Gạo")'],
  ]);
  await host.calculate();
});

async function onTable(work: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.tables.getItem('Sales'));
    await context.sync();
  });
}

/** Converts, changes the table, restores, and gives the formulas of A1:A4. */
async function restoreAfter(change: (table: Excel.Table) => void) {
  expect((await convertToValues('workbook', 'vi')).converted).toHaveLength(4);
  await onTable(change);
  const report = await restoreFormulas('vi');
  const formulas = await allFormulas();
  return { report, formulas: ['A1', 'A2', 'A3', 'A4'].map((cell) => formulas.get(`Sheet1!${cell}`)) };
}

const plain = '=VNEXPORT.TARGET("Gạo")';

describe('a formula that names a table follows', () => {
  test('the table under its new name', async () => {
    const { report, formulas } = await restoreAfter((table) => (table.name = 'BánHàng'));
    expect(report.left).toEqual([]);
    expect(formulas).toEqual([
      '=SUM(BánHàng[V])*VNEXPORT.TARGET("Gạo")',
      '=ROWS(BánHàng)+0*VNEXPORT.TARGET("Gạo")',
      '=BánHàng[@V]*VNEXPORT.TARGET(BánHàng[@[Mặt hàng]])',
      plain,
    ]);
    await host.calculate();
    expect((await valuesOf('A1:A3')).flat()).toEqual([6055, 2, 2310]);
  });

  test('a column under its new heading, also one that needs brackets of its own', async () => {
    const { report, formulas } = await restoreAfter((table) => {
      table.columns.getItem('V').name = 'Đơn giá';
    });
    expect(report.left).toEqual([]);
    expect(formulas[0]).toBe('=SUM(Sales[Đơn giá])*VNEXPORT.TARGET("Gạo")');
    expect(formulas[2]).toBe('=Sales[@[Đơn giá]]*VNEXPORT.TARGET(Sales[@[Mặt hàng]])');
    await host.calculate();
    expect((await valuesOf('A1:A3')).flat()).toEqual([6055, 2, 2310]);
  });

  test('its own table, whose name it leaves out', async () => {
    await onTable((table) => {
      table.columns.getItem('V').getDataBodyRange().formulas = [
        ['=VNEXPORT.TARGET([@[Mặt hàng]])'],
        ['=VNEXPORT.TARGET([@[Mặt hàng]])'],
      ];
    });
    await host.calculate();
    await convertToValues('workbook', 'vi');
    await onTable((table) => {
      table.name = 'BánHàng';
      table.columns.getItem('Mặt hàng').name = 'Hàng';
    });
    expect((await restoreFormulas('vi')).left).toEqual([]);
    expect((await allFormulas()).get('Sheet1!F2')).toBe('=VNEXPORT.TARGET([@Hàng])');
    await host.calculate();
    expect((await valuesOf('F2:F3')).flat()).toEqual([1211, 770]);
  });

  test('a defined name as well', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Tổng', '=SUM(Sales[V])*VNEXPORT.TARGET("Gạo")');
      await context.sync();
    });
    await restoreAfter((table) => (table.name = 'BánHàng'));
    expect((await allFormulas()).get('Tổng')).toBe('=SUM(BánHàng[V])*VNEXPORT.TARGET("Gạo")');
  });

  test('a table that was deleted and made anew under the same name', async () => {
    await convertToValues('workbook', 'vi');
    await onTable((table) => table.delete());
    await addTable('Sales', 'E1:F3');
    expect((await restoreFormulas('vi')).left).toEqual([]);
    expect((await allFormulas()).get('Sheet1!A1')).toBe('=SUM(Sales[V])*VNEXPORT.TARGET("Gạo")');
  });
});

describe('where the table or column is gone, its formulas stay values and all others come back', () => {
  test.each([
    ['a deleted table', (table: Excel.Table) => table.delete(), 'Sales'],
    ['a table that became a range', (table: Excel.Table) => void table.convertToRange(), 'Sales'],
    ['a deleted column', (table: Excel.Table) => table.columns.getItem('V').delete(), 'Sales[V]'],
  ])('%s', async (_, change, missing) => {
    await convertToValues('workbook', 'vi');
    await onTable(change);
    const { restored, left } = await restoreFormulas('vi');
    expect(restored.map(({ formula }) => formula)).toContain(plain);
    expect(left[0]).toEqual({
      sheet: 'Sheet1',
      address: 'A1',
      formula: '=SUM(Sales[V])*VNEXPORT.TARGET("Gạo")',
      reason: 'table-gone',
      missing,
    });
    expect(await valuesOf('A1')).toEqual([[6055]]);
    expect((await countConverted('vi')).formulas).toBe(left.length);
    // Not for ever: all that is still in the list can be restored or stays again, without an error.
    expect((await restoreFormulas('vi')).left).toEqual(left);
  });

  test('the message names it and says what to do; once it is back, so are the formulas', async () => {
    const { report } = await restoreAfter((table) => table.delete());
    expect(restoreMessage(report, 'en')).toBe(
      'Restored 1 VNEXPORT formula. Left as values: 3, because a table or column of the formula is not there any more (Sales); make one of that name and restore the formulas again.',
    );
    expect(restoreMessage(report, 'vi')).toContain('(Sales)');
    await addTable('Sales', 'E1:F3');
    expect((await restoreFormulas('vi')).restored).toHaveLength(3);
    expect((await countConverted('vi')).formulas).toBe(0);
  });

  test('another table under the same number is not taken for it', async () => {
    await convertToValues('workbook', 'vi');
    await onTable((table) => {
      table.name = 'Khác';
      table.columns.getItem('V').name = 'Năm';
      table.columns.getItem('Mặt hàng').name = 'Nước';
    });
    expect((await restoreFormulas('vi')).left.map(({ reason }) => reason)).toEqual([
      'table-gone',
      'table-gone',
      'table-gone',
    ]);
  });
});

test('a name that belongs to a sheet follows the sheet', async () => {
  await onSheet('Dữ liệu', (sheet) => {
    sheet.getRange('A1').values = [['Cà phê']];
    sheet.names.add('Hàng', sheet.getRange('A1'));
  });
  await writeTo('G1', [['=IFERROR(\'Dữ liệu\'!Hàng,1)*VNEXPORT.TARGET("Gạo")']]);
  await host.calculate();
  await convertToValues('workbook', 'vi');
  await onSheet('Dữ liệu', (sheet) => (sheet.name = 'Số liệu'));
  expect((await restoreFormulas('vi')).left).toEqual([]);
  expect((await allFormulas()).get('Sheet1!G1')).toBe('=IFERROR(\'Số liệu\'!Hàng,1)*VNEXPORT.TARGET("Gạo")');
  await convertToValues('workbook', 'vi');
  await onSheet('Số liệu', (sheet) => sheet.delete());
  expect((await restoreFormulas('vi')).left.map(({ reason }) => reason)).toEqual(['sheet-gone']);
  expect(await addInFormulas()).toHaveLength(4);
});
