import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { recalculationMessage } from '../../../src/workbook/values/messages';
import { findFormulas, goToCell } from '../../../src/workbook/values/formulaErrors';
import { recalculate } from '../../../src/workbook/values/recalculate';
import { rangeOf, valuesOf, writeTo } from '../../preview/host/cells';
import { bootWithFunctions } from './sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

test('formulas that Excel read before it knew the add-in are entered again, and compute', async () => {
  await writeTo('A1:A3', [
    ['=1+_xldudf_VNEXPORT_TARGET("Gạo")'],
    ['=VNEXPORT.TARGET("Cà phê")'],
    ['=NOSUCH()'],
  ]);
  await host.calculate();
  expect(await valuesOf('A1:A3')).toEqual([['#NAME?'], [770], ['#NAME?']]);
  const report = await recalculate('vi');
  expect(report.entered.map(({ address }) => address)).toEqual(['A1']);
  await host.calculate();
  // 1 + 1 211; the third is none of the add-in's.
  expect(await valuesOf('A1:A3')).toEqual([[1212], [770], ['#NAME?']]);
  expect((await rangeOf('A1')).formulas).toEqual([['=1+VNEXPORT.TARGET("Gạo")']]);
  expect(recalculationMessage(report, 'en')).toBe('Entered 1 VNEXPORT formula again.');
});

test('formulas of the add-in that show errors are listed with their cells, and no others', async () => {
  await writeTo('A1:A4', [
    ['=1+_xldudf_VNEXPORT_TARGET("Gạo")'],
    ['=VNEXPORT.TARGET("Cà phê")'],
    ['=VNEXPORT.TARGET("Vàng thỏi")'],
    ['=NOSUCH()'],
  ]);
  await host.calculate();
  const { errors, blocks } = await findFormulas('vi');
  // A1, A2 and A3 stand together; the first and the last show errors.
  expect(blocks).toEqual([{ sheet: 'Sheet1', address: 'A1:A3', formulas: 3, errors: 2 }]);
  expect(errors.map(({ address, formula }) => [address, formula])).toEqual([
    ['A1', '=1+VNEXPORT.TARGET("Gạo")'],
    ['A3', '=VNEXPORT.TARGET("Vàng thỏi")'],
  ]);
  expect(errors[0]?.error).toBe('#NAME?');
  expect(errors[1]?.error).toMatch(/^#(N\/A|VALUE!)$/);
  await goToCell(errors[1]?.sheet ?? '', 'A3', 'vi');
});

test('a formula with an error is told with the values of the cells that it refers to, of ranges the used part', async () => {
  await writeTo('A1:B3', [
    ['Gap', '=VNEXPORT.TARGET($A$1,,2006)'],
    ['value', '=VNEXPORT.TARGET(A1,Sheet1!A2)'],
    ['', '=SUM(VNEXPORT.TARGET(A:A))'],
  ]);
  await host.calculate();
  const { errors } = await findFormulas('vi');
  expect(errors.map(({ cells }) => cells.map(({ text, rows, values }) => [text, rows, values]))).toEqual([
    [['$A$1', 1, [['Gap']]]],
    [
      ['A1', 1, [['Gap']]],
      ['Sheet1!A2', 1, [['value']]],
    ],
    [['A:A', 1_048_576, [['Gap'], ['value']]]],
  ]);
});

test('where every formula has its result nothing is written', async () => {
  await writeTo('A1', [['=VNEXPORT.TARGET("Gạo")']]);
  await host.calculate();
  const cost = await host.measure(async () => {
    expect(recalculationMessage(await recalculate('vi'), 'vi')).toBe(
      'Mọi công thức VNEXPORT đều đã có kết quả.',
    );
  });
  expect(cost.cellsWritten).toBe(0);
});
