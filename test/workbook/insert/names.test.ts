import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asText } from '../../../src/workbook/insert/block';
import { sheetName, tableName } from '../../../src/workbook/insert/names';

describe('names that Excel accepts', () => {
  test('a sheet is named by its title; a taken name gets a number, whatever its case', () => {
    expect(sheetName('Nhóm hàng 2006', [])).toBe('Nhóm hàng 2006');
    expect(sheetName('Nhóm hàng 2006', ['NHÓM HÀNG 2006'])).toBe('Nhóm hàng 2006 (2)');
    expect(sheetName('Nhóm hàng 2006', ['Nhóm hàng 2006', 'Nhóm hàng 2006 (2)'])).toBe('Nhóm hàng 2006 (3)');
  });

  test('a long title is cut to the 31 characters that Excel takes, with room for its number', () => {
    const title = 'x'.repeat(40);
    expect(sheetName(title, [])).toBe('x'.repeat(31));
    expect(sheetName(title, ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });

  test('a long title of several words is cut between words, and before brackets that do not end', () => {
    // “Xuất khẩu theo thị trường, thá” are 31 characters.
    expect(sheetName('Xuất khẩu theo thị trường, tháng 7 năm 2026', [])).toBe('Xuất khẩu theo thị trường');
    expect(sheetName('Cà phê, từng tháng (Tổng cục Thống kê)', [])).toBe('Cà phê, từng tháng');
    expect(sheetName('Cà phê, từng tháng (Tổng cục Thống kê)', ['Cà phê, từng tháng'])).toBe(
      'Cà phê, từng tháng (2)',
    );
  });

  test('a table with parameters is named by all of them, in letters and digits', () => {
    expect(tableName('series:coffee:month:GSO', '2006', [])).toBe('VnxSeriesCoffeeMonthGSO');
    expect(tableName('items:customs-items:2026-07', '2006', ['VnxItemsCustomsItems202607'])).toBe(
      'VnxItemsCustomsItems202607No2',
    );
  });

  test('a table is named by key and year', () => {
    expect(tableName('market-sizes', '2006', [])).toBe('VnxMarketSizes2006');
    expect(tableName('targets', '2006', ['vnxtargets2006'])).toBe('VnxTargets2006No2');
    expect(tableName('targets', '2001-2005', [])).toBe('VnxTargets2001To2005');
  });

  test('any title gives a sheet name of at most 31 characters that is not taken and has nothing that Excel refuses', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string(), { maxLength: 5 }), (title, others) => {
        fc.pre(/[^[\]:*?/\\'\s]/.test(title));
        const taken = [...others, sheetName(title, [])];
        const name = sheetName(title, taken);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\']/);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  test.each(['=1+1', '+84', '-NHÓM', '@ten', "'x", '2006', '1.211', '38,44', '2001-2005', '12/5', '18,5%'])(
    '“%s” is written as text, because Excel would read something else in it',
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  test.each(['Gạo', 'Doanh nghiệp 100% vốn trong nước', 'Nhóm nông, lâm, thủy sản', 'đoạn 4', ''])(
    '“%s” is text by itself',
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );
});
