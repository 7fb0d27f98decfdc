import { describe, expect, test } from '@jest/globals';
import type { Position } from '../../../src/workbook/core/areas';
import { formulaOf, tablesIn, templateOf } from '../../../src/workbook/values/template';
import type { Template } from '../../../src/workbook/values/template';

describe('a formula as a template', () => {
  const sheets = [
    { id: 's1', name: 'Sheet1' },
    { id: 's2', name: 'Kết quả' },
  ];
  const sales = {
    id: '7',
    name: 'Sales',
    columns: [
      { id: 1, name: 'Mặt hàng' },
      { id: 2, name: "Giá [USD] '#" },
      { id: 3, name: 'V' },
    ],
    sheet: 's1',
    area: { row: 0, column: 0, rows: 9, columns: 3 },
  };
  const places = { sheets, tables: [sales], names: [{ name: 'FY2006.Total' }] };
  const still = () => ({ rows: 0, columns: 0 });
  const written = (template: Template, cell: Position) => formulaOf(template, cell, [sales], places, still);
  const at = (row: number, column: number) => ({ sheet: 's1', row, column });

  test('is the same for formulas that were filled down', () => {
    const first = templateOf('=VNEXPORT.TARGET($A5,B$1)', at(4, 2), places);
    expect(templateOf('=VNEXPORT.TARGET($A6,B$1)', at(5, 2), places)).toEqual(first);
    expect(templateOf('=VNEXPORT.TARGET($A5,B$1)', at(5, 2), places)).not.toEqual(first);
  });

  test('gives the formula back where nothing moved', () => {
    for (const formula of [
      '=VNEXPORT.TARGET(A5,$B$1)&"A1"',
      "=SUM('Kết quả'!A1#,$5:$9,A:$B)",
      '=[Book2.xlsx]Sheet1!A1+Mất!A1',
      '=A5:B$7 C1',
    ]) {
      const cell = at(4, 3);
      expect(written(templateOf(formula, cell, places), cell)).toBe(formula);
    }
  });

  test('follows cells that have moved and sheets that have been renamed', () => {
    const cell = at(4, 3);
    const template = templateOf("=VNEXPORT.TARGET(A5,$B$1)+'Kết quả'!C3+SUM(A:A)", cell, places);
    const renamed = sheets.map(({ id, name }) => ({ id, name: id === 's2' ? "Năm '06" : name }));
    // Two rows were put in at the top of the first sheet, one column at the left of the second.
    const moved = (sheet: string) => (sheet === 's1' ? { rows: 2, columns: 0 } : { rows: 0, columns: 1 });
    expect(formulaOf(template, cell, [], { sheets: renamed, tables: [] }, moved)).toBe(
      "=VNEXPORT.TARGET(A7,$B$3)+'Năm ''06'!D3+SUM(A:A)",
    );
  });

  test('says what is gone where a sheet is gone or its cells cannot be told', () => {
    const cell = at(0, 0);
    const template = templateOf("='Kết quả'!C3", cell, places);
    const one = { sheets: sheets.slice(0, 1), tables: [] };
    expect(formulaOf(template, cell, [], one, still)).toEqual({ lost: 'sheet-gone' });
    expect(formulaOf(template, cell, [], places, () => undefined)).toEqual({ lost: 'moved' });
    const ofName = templateOf("='Kết quả'!Tên", cell, places);
    expect(formulaOf(ofName, cell, [], one, still)).toEqual({ lost: 'sheet-gone' });
    expect(formulaOf(ofName, cell, [], places, () => undefined)).toBe("='Kết quả'!Tên");
  });

  test.each([
    ['=Sales', '=New'],
    ['=Sales[]+sales[#All]', '=New[]+New[#All]'],
    ['=SUM(Sales[V],Sales[[#Totals],[v]])', '=SUM(New[Số]],New[[#Totals],[Số]]])'.replaceAll('Số]', "Số']")],
    ['=Sales[[Mặt hàng]:[V]]', "=New[[Mặt hàng]:[Số']]]"],
    ["=Sales[Giá '[USD'] '''#]", "=New[Giá '[USD'] '''#]"],
    ['=[@V]+[@[Mặt hàng]]+Sales[@]', "=New[@[Số']]]+New[@[Mặt hàng]]+New[@]"],
    ['=[@[Mặt hàng]:[V]]', "=New[@[Mặt hàng]:[Số']]]"],
  ])('follows a renamed table and column: %s', (formula, renamed) => {
    const cell = at(4, 1);
    const [first, second] = sales.columns;
    const now = {
      ...sales,
      name: 'New',
      columns: [second, { id: 3, name: 'Số]' }, first].flatMap((c) => c ?? []),
    };
    const template = templateOf(formula, cell, places);
    expect(formulaOf(template, cell, [sales], { sheets, tables: [now] }, still)).toBe(renamed);
    expect(tablesIn(template)).toContain('7');
  });

  test('leaves as it is what is no table of this workbook, or no table at all', () => {
    for (const formula of [
      '="Sales[V]"&Sales[Không có]&Khác[V]',
      '=Book2.xlsx!Sales[V]',
      "='C:\\Năm.xlsx'!Sales[V]",
      '=A1.[V]&[Book2.xlsx]Sheet1!Tên',
      '=Sales(1)',
    ]) {
      const template = templateOf(formula, at(4, 1), places);
      expect(tablesIn(template)).toEqual([]);
      expect(written(template, at(4, 1))).toBe(formula);
    }
  });

  test('says which table or column is gone', () => {
    const cell = at(4, 9);
    const template = templateOf('=SUM(Sales[V])', cell, places);
    const without = { ...sales, columns: sales.columns.slice(0, 2) };
    expect(formulaOf(template, cell, [sales], { sheets, tables: [] }, still)).toEqual({
      lost: 'table-gone',
      missing: 'Sales',
    });
    expect(formulaOf(template, cell, [sales], { sheets, tables: [without] }, still)).toEqual({
      lost: 'table-gone',
      missing: 'Sales[V]',
    });
  });

  test('moves a cell whose card is asked for a field, but no name with a dot', () => {
    const cell = at(4, 3);
    const template = templateOf('=A5.growth+A5.[Full name]+FY2006.Total', cell, places);
    const moved = () => ({ rows: 1, columns: 0 });
    expect(formulaOf(template, cell, [], places, moved)).toBe('=A6.growth+A6.[Full name]+FY2006.Total');
  });
});
