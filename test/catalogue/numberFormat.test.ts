import { describe, expect, test } from '@jest/globals';
import { numberFormats } from '../../src/catalogue/numberFormat';

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
});
