import { describe, expect, test } from '@jest/globals';
import { numberFormatOf, numberFormats } from '../../src/catalogue/numberFormat';

describe('number formats', () => {
  test('ratios are fractions shown as per cent, all else whole numbers with thousands apart', () => {
    const asPerCent = ['percent', 'percent-per-year', 'percentage-points'];
    for (const [unit, format] of Object.entries(numberFormats)) {
      expect([unit, format]).toEqual([
        unit,
        asPerCent.includes(unit) ? '0.0%' : unit === 'rank' ? '0' : '#,##0',
      ]);
    }
  });

  test('ends of intervals show more decimals than their figure, unless they are counted', () => {
    expect(numberFormatOf({ unit: 'million-usd' })).toBe('#,##0');
    expect(numberFormatOf({ unit: 'million-usd', fine: true })).toBe('#,##0.0');
    expect(numberFormatOf({ unit: 'percent', fine: true })).toBe('0.000%');
    expect(numberFormatOf({ unit: 'markets', fine: true })).toBe('#,##0');
    expect(numberFormatOf({ unit: 'rank', fine: true })).toBe('0');
  });
});
