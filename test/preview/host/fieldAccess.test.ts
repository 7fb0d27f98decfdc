import { describe, expect, test } from '@jest/globals';
import { withFieldValues } from '../../../preview/host/functions/fieldAccess';

describe('a dot behind a cell, a call, a parenthesis or a structured reference reads a field', () => {
  test.each([
    ['=A1.growth', '=FIELDVALUE(A1,"growth")'],
    ['=$A$1.growth*2', '=FIELDVALUE($A$1,"growth")*2'],
    ['=VNEXPORT.ITEM("Gạo").growth', '=FIELDVALUE(VNEXPORT.ITEM("Gạo"),"growth")'],
    ['=vnexport.item(A2:A4).value', '=FIELDVALUE(vnexport.item(A2:A4),"value")'],
    ['=A2:A4.value', '=FIELDVALUE(A2:A4,"value")'],
    ["='Kết quả 2.0'!B2.value2001_2005", '=FIELDVALUE(\'Kết quả 2.0\'!B2,"value2001_2005")'],
    ['=Sheet1.2!B2.value', '=FIELDVALUE(Sheet1.2!B2,"value")'],
    ['=A1.[Unit Price]', '=FIELDVALUE(A1,"Unit Price")'],
    ['=A1.maker.name', '=FIELDVALUE(FIELDVALUE(A1,"maker"),"name")'],
    ['=(A1).growth', '=FIELDVALUE((A1),"growth")'],
    ['=IF(A1.growth>0,A1.value,1.5)', '=IF(FIELDVALUE(A1,"growth")>0,FIELDVALUE(A1,"value"),1.5)'],
    [
      '=VNEXPORT.ITEM(VNEXPORT.ITEM("a.b").name).value',
      '=FIELDVALUE(VNEXPORT.ITEM(FIELDVALUE(VNEXPORT.ITEM("a.b"),"name")),"value")',
    ],
    ['=Bảng1[@[Mặt hàng]].growth', '=FIELDVALUE(Bảng1[@[Mặt hàng]],"growth")'],
    ['=[@Item].growth+1', '=FIELDVALUE([@Item],"growth")+1'],
  ])('%s', (typed, understood) => {
    expect(withFieldValues(typed)).toBe(understood);
  });
});

describe('all other dots stay what they are', () => {
  test.each([
    '=1.5',
    '=A1+1.5',
    '=A1*.5',
    '=A1.5',
    '="A1.growth"&"(A1).x"',
    '="ông ""A1.growth"""',
    '=VNEXPORT.TARGET("Gạo")',
    '=NORM.S.DIST(1,TRUE)',
    "='A1.growth'!B2",
    '=Sheet1.x!B2',
    '=Bảng1[A1.growth]',
    '=Bảng1[[#Headers],[A1.x]]',
    '=ABCD1.growth',
    '=my.name2.x',
    '=SUM(A1)',
    '=(1',
    '=)A1.',
    '=Bảng1[x',
    '="A1.growth',
  ])('%s', (formula) => {
    expect(withFieldValues(formula)).toBe(formula);
  });
});
