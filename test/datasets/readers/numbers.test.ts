import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutsOf } from '../../../src/datasets/readers/cuts';
import { shownValue } from '../../../src/datasets/readers/inputs/shownValue';
import { readNumber, signsOf } from '../../../src/datasets/readers/numbers';

describe('which sign groups and which stands before decimals', () => {
  test.each([
    [['33.090.034.032', '-23,4'], '.', ','],
    [['33,090,034,032', '-23.4'], ',', '.'],
    [['34530824.568', '0.5'], null, '.'],
    [['38.444', '118,5'], '.', ','],
    [['26 485', '32 447'], ' ', null],
    [['1.234,5'], '.', ','],
  ])('is decided by numbers that leave no choice: %j', (texts, group, decimal) => {
    expect(signsOf(texts)).toMatchObject({ group, decimal });
  });

  test('1.234 alone in a file may be either, so that it is not sure', () => {
    expect(readNumber('1.234', signsOf(['1.234', '2.500']))?.sure).toBe(false);
  });

  test('2.000 beside 500 is two thousand: with decimals there would be 500.000', () => {
    const signs = signsOf(['2.000', '500', '1.250', '75']);
    expect(readNumber('2.000', signs)).toMatchObject({ number: 2000, sure: true });
  });

  test('a file that has both 1.234.567 and 1.5 says nothing about 1.234', () => {
    expect(readNumber('1.234', signsOf(['1.234.567', '1.5', '1.234']))?.sure).toBe(false);
  });
});

describe('one number', () => {
  const signs = signsOf(['1.234.567', '1,5']);
  test.each([
    ['(1.234,5)', -1234.5, 1],
    ['−52,1', -52.1, 1],
    ['12,9%', 12.9, 1],
    ['1.234.567', 1234567, 0],
    ['0', 0, 0],
    ['234,5 (2)', 234.5, 1],
    ['34,5*', 34.5, 1],
    ['$1.234.567', 1234567, 0],
  ])('%s is read', (text, number, decimals) => {
    expect(readNumber(text, signs)).toMatchObject({ number, decimals });
  });

  test.each(['12.9-13', 'Gạo', '1.2.3', '-', '', '3/2026', '12,', '1.23.456'])('%s is none', (text) => {
    expect(readNumber(text, signs)).toBeUndefined();
  });

  test('of any size comes back from how a Vietnamese form prints it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const printed = `${whole < 0 ? '-' : ''}${String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, '.')},${String(tenth)}`;
        const expected = (Math.abs(whole) + tenth / 10) * (whole < 0 ? -1 : 1);
        expect(readNumber(printed, signs)?.number).toBeCloseTo(expected, 5);
      }),
    );
  });
});

describe('numbers that a page glued to each other', () => {
  const signs = signsOf(['24.231.165', '12,9']);
  const printed = (run: string, most: number) =>
    cutsOf(run, signs, most).map((cut) => cut.map((number) => number.printed));

  test('are cut where a sign or the length of their decimals ends them', () => {
    expect(printed('-52,1-52,212,912,9', 4)).toContainEqual(['-52,1', '-52,2', '12,9', '12,9']);
    expect(printed('76.392.787.810-23,418,3', 3)).toContainEqual(['76.392.787.810', '-23,4', '18,3']);
  });

  test('are cut in every way that the spaces between them allow', () => {
    const spaced = signsOf(['26 485 32 447', '58 454 69 208']);
    const cuts = cutsOf('58 454 69 208', spaced, 2).map((cut) => cut.map(({ number }) => number));
    expect(cuts).toContainEqual([58454, 69208]);
    // 454 69 is no number: what follows a space has three digits.
    expect(cuts.flat()).not.toContain(45469);
  });

  test('are no more than there are columns', () => {
    expect(printed('12,912,9', 1)).toEqual([]);
  });
});

test.each([
  [0.125, '0.0%', '12.5%'],
  [46266, 'mm/yyyy', '2026-09'],
  [46266, '[$-vi-VN]mmm-yy', '2026-09'],
  [46266, 'dd/mm/yyyy', 46266],
  [29812100000, '#,##0.0,,', 29812.1],
  [29812.1, '#,##0.0_);(#,##0.0)', 29812.1],
  [12, '0"%"', 12],
  [12, 'General', 12],
])('a cell that holds %p in the format “%s” shows %p', (value, format, shown) => {
  expect(shownValue(value, format)).toBe(shown);
});
