import { describe, expect, test } from '@jest/globals';
import { numberFormatOf } from '../../src/model/numberFormat';

describe('number formats', () => {
  test.each(['percent', 'percent-per-year', 'percentage-points'] as const)(
    'ratios are fractions shown as per cent: %s',
    (unit) => expect(numberFormatOf({ unit })).toBe('0.0%'),
  );

  test.each([
    'million-usd',
    'usd',
    'thousand-tonnes',
    'times',
    'markets',
    'enterprises',
    'persons',
    'usd-per-tonne',
  ] as const)('all else is whole numbers with thousands apart: %s', (unit) =>
    expect(numberFormatOf({ unit })).toBe('#,##0'),
  );

  test('a rank is a bare number', () => {
    expect(numberFormatOf({ unit: 'rank' })).toBe('0');
  });

  test('printed decimals are shown: 1275.9 million USD is not rounded to 1276', () => {
    expect(numberFormatOf({ unit: 'million-usd', decimals: 1 })).toBe('#,##0.0');
    expect(numberFormatOf({ unit: 'percent', decimals: 2 })).toBe('0.00%');
    // 16 % a year is printed without decimals; beside 17,5 % it has one.
    expect(numberFormatOf({ unit: 'percent-per-year', decimals: 0 })).toBe('0.0%');
  });

  test('ends of intervals show more decimals than their figure, unless they are counted', () => {
    expect(numberFormatOf({ unit: 'million-usd' })).toBe('#,##0');
    expect(numberFormatOf({ unit: 'million-usd', fine: true })).toBe('#,##0.0');
    expect(numberFormatOf({ unit: 'million-usd', decimals: 1, fine: true })).toBe('#,##0.00');
    expect(numberFormatOf({ unit: 'percent', fine: true })).toBe('0.000%');
    expect(numberFormatOf({ unit: 'markets', fine: true })).toBe('#,##0');
    expect(numberFormatOf({ unit: 'rank', fine: true })).toBe('0');
  });
});
