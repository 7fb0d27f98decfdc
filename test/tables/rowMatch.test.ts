import { describe, expect, test } from '@jest/globals';
import { keyColumns, matchRows } from '../../src/tables/rowMatch';
import type { KnownRow } from '../../src/tables/rowMatch';

const known = (...rows: (readonly (string | number)[])[]): KnownRow[] =>
  rows.map((cells, index) => ({ code: `row-${index}`, looks: [cells] }));

describe('a row whose name the user has edited', () => {
  test('takes the code of the row of which it holds most cells', () => {
    const rows = known(['Gạo', 1211, 4500], ['Chè', 100, 98]);
    expect(matchRows(rows, [['Gạo ngon', 1211, 4500]], [0])).toEqual([0]);
  });

  test('takes the code of which it holds exactly half of the cells', () => {
    // 1211 and 0.86 of four.
    expect(matchRows(known(['Gạo', 1211, 4500, 0.86]), [['Gạo ngon', 1211, 5, 0.86]], [0])).toEqual([0]);
  });

  test('is the user’s own where it holds less than half', () => {
    expect(matchRows(known(['Gạo', 1211, 4500, 0.86]), [['Gạo ngon', 1211, 5, 1]], [0])).toEqual([undefined]);
  });

  test('is not guessed where it fits two rows equally well', () => {
    const rows = known(['Gạo', 7, 8, 1], ['Chè', 7, 8, 2]);
    expect(matchRows(rows, [['Ngô', 7, 8, 3]], [0])).toEqual([undefined]);
  });

  test('is not guessed where another row fits the same code equally well', () => {
    const rows = known(['Gạo', 7, 8, 1]);
    const sheet = [
      ['Ngô', 7, 8, 3],
      ['Sắn', 7, 8, 4],
    ];
    expect(matchRows(rows, sheet, [0])).toEqual([undefined, undefined]);
  });

  test('gives way to a row that fits the same code better', () => {
    const rows = known(['Gạo', 7, 8, 1]);
    const sheet = [
      ['Ngô', 7, 8, 3],
      ['Sắn', 7, 8, 1],
    ];
    expect(matchRows(rows, sheet, [0])).toEqual([undefined, 0]);
  });
});

describe('the columns that tell rows apart', () => {
  test('are names before numbers, as few as do', () => {
    expect(keyColumns([{ cells: [1, 'Gạo'] }, { cells: [2, 'Chè'] }])).toEqual([1]);
    // Two rows are called alike: their numbers tell them apart.
    expect(keyColumns([{ cells: [1, 'Gạo'] }, { cells: [2, 'Gạo'] }])).toEqual([1, 0]);
  });
});
