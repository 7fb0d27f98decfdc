import { expect, test } from '@jest/globals';
import { shorterFormula } from '../../../src/workbook/values/shorterFormula';
import type { CellsInSheet } from '../../../src/workbook/values/referredCells';

/** A whole column in which the rows from one on hold names. */
function wholeColumn(text: string, column: number, firstRow: number, names: number): CellsInSheet {
  const values = Array.from({ length: names }, () => ['Gạo']);
  return {
    text,
    sheet: text.includes('!') ? 'Tên' : 'Sheet1',
    corner: { row: 0, column },
    rows: 1_048_576,
    columns: 1,
    from: { row: firstRow, column: 0 },
    values,
    formulas: values,
  };
}

test.each([
  [
    'beside the names, from its own row on',
    '=VNEXPORT.TARGET(A:A)',
    1,
    wholeColumn('A:A', 0, 0, 9),
    '(A2:A9)',
  ],
  ['above the names, over all of them', '=VNEXPORT.TARGET(A:A)', 1, wholeColumn('A:A', 0, 4, 5), '(A5:A9)'],
  ['below the names, over all of them', '=VNEXPORT.TARGET(A:A)', 20, wholeColumn('A:A', 0, 0, 9), '(A1:A9)'],
  [
    'on another sheet, over all of them',
    '=VNEXPORT.TARGET(Tên!$C:$C,"value")',
    1,
    wholeColumn('Tên!$C:$C', 2, 0, 9),
    '(Tên!$C$1:$C$9,"value")',
  ],
])('a formula over a whole column is offered %s', (_, formula, row, cells, expected) => {
  expect(shorterFormula({ formula, row, column: 5 }, 'Sheet1', [cells])).toBe(`=VNEXPORT.TARGET${expected}`);
});

test('a formula over no whole column has no shorter one', () => {
  const range = { ...wholeColumn('A1:A9', 0, 0, 9), rows: 9 };
  expect(
    shorterFormula({ formula: '=VNEXPORT.TARGET(A1:A9)', row: 1, column: 5 }, 'Sheet1', [range]),
  ).toBeUndefined();
});
