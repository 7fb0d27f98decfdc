import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callsAddIn, isUnrecognised, partsOf, withOwnNames } from '../../../src/workbook/freeze/formula';
import { formulaOf, templateOf } from '../../../src/workbook/freeze/template';

describe('a formula calls the add-in', () => {
  test.each([
    '=VNEXPORT.TARGET("Gạo")',
    '=vnexport.target("gao")',
    '=SUM(VNEXPORT.TARGET("Gạo"),1)',
    '=IFERROR(VNEXPORT.GROWTH(A1),0)',
    '=LET(x,VNEXPORT.TARGET(A1),LAMBDA(y,y*VNEXPORT.SHARE("Gạo"))(x))',
    '=@VNEXPORT.TARGET(A1:A3)',
    '=-VNEXPORT.CHANGE("Gạo")%',
    '=MAP(A1:A3,VNEXPORT.TARGET)',
    '=_xldudf_VNEXPORT_TARGET("Gạo")',
    '=1+[2]!_xldudf_VNEXPORT_TARGET("Gạo")',
    "='C:\\Add ins\\vn.xlam'!_xldudf_VNEXPORT_TARGET(A1)",
    '=_xlfn.VNEXPORT.TARGET(A1)',
    '="a ""quoted"" text"&VNEXPORT.UNIT("Gạo")',
    "='VNEXPORT''s sheet'!A1+VNEXPORT.TARGET(B1)",
  ])('%s', (formula) => {
    expect(callsAddIn(formula)).toBe(true);
  });
});

describe('a formula only contains the word', () => {
  test.each([
    ['a text', '="VNEXPORT.TARGET(A1)"'],
    ['a text with quotes', '="say ""VNEXPORT.TARGET(""1"")"'],
    ['a sheet', '=VNEXPORT.TARGET!A1'],
    ['a sheet with spaces', "='VNEXPORT.TARGET(x)'!A1+1"],
    ['a column of a table', '=SUM(Bảng1[VNEXPORT.TARGET(1)])'],
    ['a column with an escaped bracket', "=Bảng1[[#This Row],[a']VNEXPORT.TARGET(]]"],
    ['a longer name', '=MyVNEXPORT.TARGET(1)+VNEXPORTS.TARGET(1)+_VNEXPORT.TARGET(1)'],
    ['a defined name', '=VNEXPORT+VNEXPORT_RATE*2'],
    ['no formula', 'VNEXPORT.TARGET("Gạo")'],
  ])('%s: %s', (_, formula) => {
    expect(callsAddIn(formula)).toBe(false);
  });

  test('a defined name counts where it calls the add-in itself, in any case', () => {
    const names = new Set(['riêng_gạo']);
    expect(callsAddIn('=RIÊNG_GẠO("x")*2', names)).toBe(true);
    expect(callsAddIn('="riêng_gạo"', names)).toBe(false);
    expect(callsAddIn('=riêng_gạo_khác', names)).toBe(false);
  });
});

test('functions that Excel did not recognise get their own names back, and nothing else changes', () => {
  expect(withOwnNames('=SUM([2]!_xldudf_VNEXPORT_TARGET("_xldudf_VNEXPORT_X("),_xldudf_OTHER_F(1))')).toBe(
    '=SUM(VNEXPORT.TARGET("_xldudf_VNEXPORT_X("),_xldudf_OTHER_F(1))',
  );
  expect(isUnrecognised('=_xldudf_VNEXPORT_TARGET("Gạo")')).toBe(true);
  expect(isUnrecognised('=VNEXPORT.TARGET("_xldudf_VNEXPORT_X")')).toBe(false);
});

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
});

describe('a formula as a template', () => {
  const sheets = [
    { id: 's1', name: 'Sheet1' },
    { id: 's2', name: 'Kết quả' },
  ];
  const still = () => ({ rows: 0, columns: 0 });
  const at = (row: number, column: number) => ({ sheet: 's1', row, column });

  test('is the same for formulas that were filled down', () => {
    const first = templateOf('=VNEXPORT.TARGET($A5,B$1)', at(4, 2), sheets);
    expect(templateOf('=VNEXPORT.TARGET($A6,B$1)', at(5, 2), sheets)).toEqual(first);
    expect(templateOf('=VNEXPORT.TARGET($A5,B$1)', at(5, 2), sheets)).not.toEqual(first);
  });

  test('gives the formula back where nothing moved', () => {
    for (const formula of [
      '=VNEXPORT.TARGET(A5,$B$1)&"A1"',
      "=SUM('Kết quả'!A1#,$5:$9,A:$B)",
      '=[Book2.xlsx]Sheet1!A1+Mất!A1',
      '=A5:B$7 C1',
    ]) {
      const cell = at(4, 3);
      expect(formulaOf(templateOf(formula, cell, sheets), cell, sheets, still)).toBe(formula);
    }
  });

  test('follows cells that have moved and sheets that have been renamed', () => {
    const cell = at(4, 3);
    const template = templateOf("=VNEXPORT.TARGET(A5,$B$1)+'Kết quả'!C3+SUM(A:A)", cell, sheets);
    const renamed = sheets.map(({ id, name }) => ({ id, name: id === 's2' ? "Năm '06" : name }));
    // Two rows were put in at the top of the first sheet, one column at the left of the second.
    const moved = (sheet: string) => (sheet === 's1' ? { rows: 2, columns: 0 } : { rows: 0, columns: 1 });
    expect(formulaOf(template, cell, renamed, moved)).toBe(
      "=VNEXPORT.TARGET(A7,$B$3)+'Năm ''06'!D3+SUM(A:A)",
    );
  });

  test('gives nothing where a sheet is gone or its cells cannot be told', () => {
    const cell = at(0, 0);
    const template = templateOf("='Kết quả'!C3", cell, sheets);
    expect(formulaOf(template, cell, sheets.slice(0, 1), still)).toBeUndefined();
    expect(formulaOf(template, cell, sheets, () => undefined)).toBeUndefined();
  });
});
