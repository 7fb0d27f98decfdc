import { describe, expect, test } from '@jest/globals';
import { callsAddIn, isUnrecognised, withOwnNames } from '../../../src/workbook/values/formula';

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
