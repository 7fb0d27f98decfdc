import { describe, expect, test } from '@jest/globals';
import { formulaOf } from '../../../src/model/formulaText';
import { examples } from '../../../src/functions/examples';
import { mightSpill } from '../../../src/workbook/values/mightSpill';
import { call } from '../../functions/calls';

describe('a formula fills one cell', () => {
  test.each([
    '=VNEXPORT.TARGET("Gạo")',
    '=VNEXPORT.TARGET($A1,B$1)*2+TRUE',
    "=SUM(VNEXPORT.TARGET('Kết quả'!A1),1)",
    '=VNEXPORT.TARGET([@[Mặt hàng]])',
    '=VNEXPORT.TARGET(Bảng1[[#This Row],[Mặt hàng]])',
    '=IF(VNEXPORT.UNIT("A1:B2, {1}, C1#")="",1,2)',
  ])('%s', (formula) => {
    expect(mightSpill(formula)).toBe(false);
  });
});

describe('a formula may fill several cells', () => {
  test.each([
    '=VNEXPORT.ITEMS("Nhiên liệu")',
    '=IFERROR(VNEXPORT.TABLE("groups"),"")',
    '=VNEXPORT.TARGET(A1:A3)',
    '=VNEXPORT.TARGET(A:A)',
    '=VNEXPORT.TARGET(A1#)',
    '=VNEXPORT.TARGET({"Gạo";"Chè"})',
    '=VNEXPORT.TARGET(Bảng1[Mặt hàng])',
    '=VNEXPORT.TARGET(Bảng1)',
    '=VNEXPORT.TARGET(Bảng1[@[Mặt hàng]:[Nhóm]])',
    '=VNEXPORT.TARGET(Tên_vùng)',
    '=VNEXPORT.TARGET("Gạo")*SEQUENCE(3)',
    '=VNEXPORT.TARGET(INDIRECT("A"&"1:A3"))',
  ])('%s', (formula) => {
    expect(mightSpill(formula)).toBe(true);
  });

  test('every function of the add-in that fills several cells in its own examples', () => {
    const filling = examples.en.filter(({ id, args }) => {
      const answer = call(id, ...args);
      return Array.isArray(answer) && (answer as unknown[][]).flat().length > 1;
    });
    expect(new Set(filling.map(({ id }) => id))).toEqual(
      new Set(['BOUNDS', 'CHECKS', 'DATASETS', 'ITEMS', 'SEARCH', 'SERIES', 'TABLE']),
    );
    for (const example of filling) expect(mightSpill(formulaOf(example))).toBe(true);
  });
});
