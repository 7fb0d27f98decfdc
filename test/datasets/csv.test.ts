import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvText, readCsv } from '../../src/datasets/csv';

describe('rows as CSV', () => {
  test('cells with a separator, a quotation mark or a line end stand in quotation marks, others as they are', () => {
    expect(csvText([['Gạo', ' 1 ', 'a,b', 'say "x"', 'two\nlines', '']])).toBe(
      'Gạo, 1 ,"a,b","say ""x""","two\nlines",\r\n',
    );
  });

  test('with another separator it is that one which is quoted', () => {
    expect(csvText([['a,b', 'a;b']], ';')).toBe('a,b;"a;b"\r\n');
  });

  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa,b\n', [['a', 'b']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['a\n\n\nb\n', [['a'], ['b']]],
    ['"a\nb","c""d"', [['a\nb', 'c"d']]],
    ['', []],
  ])('%j is read', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test.each(['"never closed', 'a,"b"c', '"a" ,b'])('%j is no CSV', (text) => {
    expect(readCsv(text)).toBeUndefined();
  });

  test('whatever the cells hold is read back as it was written', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(',', ';', '"', '\r', '\n', ' ', 'a', '\uFEFF') }),
    );
    // A row of one empty cell is an empty line, which says nothing.
    const rows = fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .filter(([first]) => !first?.[0]?.startsWith('\uFEFF'));
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';'), (written, separator) => {
        expect(readCsv(csvText(written, separator), separator)).toEqual(written);
      }),
    );
  });
});
