import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { rangeOf, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

describe('texts that are written as values', () => {
  test.each([
    ['50%', 0.5],
    ['-2.5%', -0.025],
    ['$120', 120],
    ['-$1,250.5', -1250.5],
    // 106 years of 365 days are 38690; 26 leap days of 1904 to 2004; 1900 counts one that it had not; 31 + 28 + 31 + 5 days.
    ['2006-04-05', 38812],
  ])('%s becomes the number that it would be if it were typed', async (typed, number) => {
    await writeTo('A1', [[typed]]);
    expect(await valuesOf('A1')).toEqual([[number]]);
  });

  test.each(["'50%", '2006-02-30', '50 %', '$', '12,5', 'Q1/2006'])('%s stays text', async (typed) => {
    await writeTo('A1', [[typed]]);
    expect(await valuesOf('A1')).toEqual([[typed.replace(/^'/, '')]]);
  });

  test('of 32 767 letters fit into a cell, of one more do not', async () => {
    await writeTo('A1', [['a'.repeat(32_767)]]);
    await expect(writeTo('A1', [['a'.repeat(32_768)]])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('formulas', () => {
  test.each([
    ['an open bracket', '=SUM(A1'],
    ['a bracket too many', '=SUM(A1))'],
    ['an open bracket of a column', '=[@[Tên]'],
    ['an operator without what follows', '=1+'],
    ['an open quotation mark', '="a'],
    // "=" and 8 192 digits.
    ['8 193 characters', `=${'1'.repeat(8192)}`],
  ])('with %s are refused', async (_, formula) => {
    await expect(writeTo('A1', [[formula]])).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  test.each(['=-1', `='Tờ (1'!A1`, '="("&")"', '={1,2;3,4}', '=50%'])(
    'in good order are taken: %s',
    async (formula) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Tờ (1');
        await context.sync();
      });
      await writeTo('B1', [[formula]]);
      expect((await rangeOf('B1')).formulas[0]?.[0]).toBe(formula);
    },
  );
});

test('deleting what getItemOrNullObject has not found does nothing', async () => {
  await Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.getItemOrNullObject('Không có').delete();
    names.getItemOrNullObject('KhongCo').delete();
    tables.getItemOrNullObject('KhongCo').delete();
    await context.sync();
  });
  expect([...host.missing]).toEqual([]);
});
