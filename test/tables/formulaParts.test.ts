import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partsOf } from '../../src/tables/formulaParts';

describe('the parts of a formula', () => {
  const piece = fc.constantFrom(
    ...['=', '"', "'", '[', ']', '!', '#', '(', ')', ',', ':', '$', '@', '.', '_', ' ', '{', ';'],
    ...['A1', '$B$2', 'A:A', '5:9', '1E5', 'Kết quả', 'VNEXPORT.', 'TARGET', '_xldudf_VNEXPORT_', '🍚', '\n'],
  );
  test('joined give the formula again, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const formula = pieces.join('');
        expect(
          partsOf(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  test.each([
    ['=A1#', [['A1', undefined, true]]],
    [
      "='Kết quả'!$A$1:B$2+c3",
      [
        ['$A$1:B$2', 'Kết quả', false],
        ['c3', undefined, false],
      ],
    ],
    [
      "='An''s'!A:A+Sheet2!$5:$9",
      [
        ['A:A', "An's", false],
        ['$5:$9', 'Sheet2', false],
      ],
    ],
    ['=LOG10(A1)+1E5+Năm2006+"B2"+T[A1]', [['A1', undefined, false]]],
    ["=[Book2.xlsx]Sheet1!A1+'[Book2.xlsx]S 1'!A1", [['A1', '[Book2.xlsx]S 1', false]]],
  ])('%s has these references', (formula, expected) => {
    const found = partsOf(formula).flatMap((part) =>
      part.kind === 'reference' ? [[part.cells, part.sheet, part.spill]] : [],
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ['=Bảng1[Giá trị]', [['Bảng1', '[Giá trị]']]],
    [
      "=[@[a'] b]]+X[[#This Row],[c]]",
      [
        ['', "[@[a'] b]]"],
        ['X', '[[#This Row],[c]]'],
      ],
    ],
    ['=A1.[Giá trị]', []],
    ['=[1]Sheet1!A1', []],
    ["='S 1'!Bảng1[x]", []],
  ])('%s has these references to tables', (formula, expected) => {
    const found = partsOf(formula).flatMap((part) =>
      part.kind === 'table' ? [[part.table, part.columns]] : [],
    );
    expect(found).toEqual(expected);
  });
});
