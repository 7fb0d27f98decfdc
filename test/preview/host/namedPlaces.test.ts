import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, rangeOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  host.reset();
  await addTable('Sales');
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Kết quả');
    await context.sync();
  });
});

describe('a formula is refused that names', () => {
  test.each([
    ['a table that is not there', '=SUM(Gone[V])'],
    ['a column that is not there', '=SUM(Sales[Gone])'],
    ['one such column of two', '=SUM(Sales[[Mặt hàng]:[Gone]])'],
    ['a column of its own table, outside of tables', '=[@V]*2'],
    ['a sheet that is not there', '=Gone!A1'],
    ['a sheet in quotes that is not there', "=SUM('Không có'!A1:B2)"],
    ['sheets of which one is not there', '=SUM(Sheet1:Gone!A1)'],
  ])('%s', async (_, formula) => {
    const refused = { code: 'InvalidArgument' };
    await expect(writeTo('E1', [[formula]])).rejects.toMatchObject(refused);
    expect((await rangeOf('E1')).formulas).toEqual([['']]);
    const naming = Excel.run(async (context) => {
      context.workbook.names.add('Tên', formula);
      await context.sync();
    });
    await expect(naming).rejects.toMatchObject(refused);
  });
});

test.each([
  '=SUM(sales[v])',
  '=ROWS(Sales[#All])+ROWS(Sales[[#Headers],[V]])',
  "='Kết quả'!A1&Sheet1!A1",
  '="Gone[V] and Gone!A1"',
  '=SUM(Sheet1!A1:Sheet1!A9)',
  '=NoSuchName*2',
  '=Book2.xlsx!Sales[V]',
  "='C:\\[Book2.xlsx]Gone'!A1",
  '=A1.[Full name]',
])('%s is taken', async (formula) => {
  await writeTo('E1', [[formula]]);
  expect((await rangeOf('E1')).formulas).toEqual([[formula]]);
});
