import { describe, expect, test } from '@jest/globals';
import { difference, quotient, ratio } from '../../src/indicators/units';

describe('units of computed figures', () => {
  test('million USD by thousand tonnes are thousands of USD per tonne, USD by thousand tonnes thousandths', () => {
    expect(quotient('million-usd', 'thousand-tonnes')).toEqual({ unit: 'usd-per-tonne', factor: 1000 }); // 1e6 / 1e3
    expect(quotient('usd', 'thousand-tonnes')).toEqual({ unit: 'usd-per-tonne', factor: 0.001 }); // 1 / 1e3
  });

  test('like units give a fraction, whatever they are', () => {
    for (const unit of ['million-usd', 'thousand-tonnes', 'percent', 'markets'] as const) {
      expect(ratio(unit, unit)).toEqual({ unit: 'percent', factor: 1 });
      expect(quotient(unit, unit)).toEqual({ unit: 'percent', factor: 1 });
    }
  });

  test('units that give none together give no figure', () => {
    expect(ratio('million-usd', 'usd')).toBeUndefined();
    expect(quotient('million-usd', 'percent')).toBeUndefined();
    expect(quotient('percent-per-year', 'persons')).toBeUndefined();
  });

  test('a unit that a dataset brings with it divides like others: the name is made of both', () => {
    const pairs = {
      code: 'thousand-pairs',
      name: { vi: 'nghìn đôi', en: 'thousand pairs' },
      kind: 'amount',
      factor: 1,
    } as const;
    expect(quotient('million-usd', pairs)).toEqual({
      unit: {
        code: 'million-usd-per-thousand-pairs',
        name: { vi: 'triệu USD/nghìn đôi', en: 'million USD per thousand pairs' },
        kind: 'amount',
        factor: 1,
      },
      factor: 1,
    });
    expect(quotient('million-usd', { ...pairs })?.unit).toBe(quotient('million-usd', pairs)?.unit);
    expect(quotient(pairs, pairs)).toEqual({ unit: 'percent', factor: 1 });
  });

  test('a difference is in the unit of its terms; ratios differ by percentage points', () => {
    expect(difference('million-usd').unit).toBe('million-usd');
    expect(difference('thousand-tonnes').unit).toBe('thousand-tonnes');
    expect(difference('percent').unit).toBe('percentage-points');
    expect(difference('percent-per-year').unit).toBe('percentage-points');
  });
});
