import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPrinted, readingIn } from '../../src/model/printedNumber';

const vietnamese = { group: '.', decimal: ',' } as const;

describe('printed numbers are read by the document’s own marks', () => {
  test.each([
    ['4.500', 'thousand-tonnes', 4500, 0],
    ['38.444', 'million-usd', 38444, 0],
    ['110,83', 'billion-usd', 110830, 2],
    // 1.005 * 1000 is 1004.9999999999999 in binary numbers.
    ['1,005', 'billion-usd', 1005, 3],
    ['118,5', 'percent', 1.185, 1],
    ['120,0', 'percent', 1.2, 1],
    ['8', 'percent', 0.08, 0],
    ['35.700', 'enterprises', 35700, 0],
    ['-3,5', 'percent', -0.035, 1],
  ] as const)('%s (%s) is %d with %d decimals', (printed, unit, number, decimals) => {
    const read = readPrinted(printed, vietnamese, unit);
    expect(read).toEqual({ number, decimals });
  });

  test.each(['', 'gạo', '1.21', '12.34.567', '1,2,3', '1 211', '--5', '5-', '1,', ',5'])(
    '“%s” is no printed number',
    (printed) => {
      expect(readPrinted(printed, vietnamese, 'million-usd')).toBeUndefined();
    },
  );

  test('any number printed in Vietnamese format is read back', () => {
    const format = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (hundredths) => {
        const read = readPrinted(format.format(hundredths / 100), vietnamese, 'usd');
        expect(read?.number).toBeCloseTo(hundredths / 100, 6);
        expect(read?.decimals).toBe(2);
      }),
    );
  });
});

describe('a number that another language writes differently is given its reading', () => {
  const english = { group: ',', decimal: '.' } as const;
  test.each([
    // Thousands are parted by a point in Vietnamese and by a comma in English; decimals the other way round.
    ['1.211', vietnamese, 'en', '1,211'],
    ['110,83', vietnamese, 'en', '110.83'],
    ['1.234.567,8', vietnamese, 'en', '1,234,567.8'],
    ['1,407.2', english, 'vi', '1.407,2'],
  ] as const)('%s', (printed, format, language, reading) => {
    expect(readingIn(printed, format, language)).toBe(reading);
  });

  test.each([
    ['770', vietnamese, 'en'],
    ['1.211', vietnamese, 'vi'],
    ['1407.2', english, 'en'],
  ] as const)('and %s, which reads alike, is not', (printed, format, language) => {
    expect(readingIn(printed, format, language)).toBeUndefined();
  });
});
