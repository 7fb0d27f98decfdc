import { expect, test } from '@jest/globals';
import { cellMendings } from '../../src/builder/cellMending';
import { messagesIn } from '../../src/locales/language';
import type { ReferredCells } from '../../src/tables/filledFormula';

/** A column of cells, all of which were read. */
function column(text: string, ...held: readonly unknown[]): ReferredCells {
  return {
    text,
    rows: held.length,
    columns: 1,
    from: { row: 0, column: 0 },
    values: held.map((one) => [one]),
  };
}

/** The row of each cell with what is wrong with it and the texts that are offered for it. */
function mended(formula: string, cells: readonly ReferredCells[], wrong?: readonly number[]) {
  const places = wrong?.map((row) => ({ row, column: 0 }));
  return cellMendings(formula, cells, places, messagesIn('en')).map(({ place, detail, suggestions }) => [
    place.row,
    detail.kind,
    ...suggestions.map(({ text }) => text),
  ]);
}

const names = column('A2:A5', 'Rice', 'Gap', '', 'Coffe');

test('of the names in a range those are told that are not understood, each with the name that answers', () => {
  expect(mended('=VNEXPORT.TARGET(A2:A5,"value")', [names])).toEqual([
    [1, 'subject-unknown', 'Gạo'],
    [3, 'subject-unknown', 'Coffee'],
  ]);
});

test('only the places of the answer that show errors are looked at, where they are known', () => {
  expect(mended('=VNEXPORT.TARGET(A2:A5)', [names], [3])).toEqual([[3, 'subject-unknown', 'Coffee']]);
});

test('a range inside other functions is looked through in the same way', () => {
  expect(mended('=ROUND(SUM(VNEXPORT.TARGET(A2:A5)),1)', [names])).toEqual([
    [1, 'subject-unknown', 'Gạo'],
    [3, 'subject-unknown', 'Coffee'],
  ]);
});

test('a measure in a cell of its own is told once, however many names it belongs to', () => {
  const measure = column('B1', 'quality');
  expect(mended('=VNEXPORT.TARGET(A2:A3,B1)', [column('A2:A3', 'Rice', 'Coffee'), measure])).toEqual([
    [0, 'measure-unknown', 'quantity', 'value', 'index'],
  ]);
});

test('a name that is understood and has no figure is told with its cell, and nothing is offered for it', () => {
  // The document states no quantity of textiles (row 14).
  expect(mended('=VNEXPORT.TARGET(A2:A3,"quantity")', [column('A2:A3', 'Rice', 'Dệt may')])).toEqual([
    [1, 'no-target'],
  ]);
});

test('what is wrong with the words of the formula itself is not told of any cell', () => {
  expect(mended('=VNEXPORT.TARGET(A2:A3,"quality")', [column('A2:A3', 'Rice', 'Coffee')])).toEqual([]);
  expect(mended('=VNEXPORT.TARGET(A2)+VNEXPORT.TARGET("Rice")', [column('A2', 'Gap')])).toEqual([]);
});
