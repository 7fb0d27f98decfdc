import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  divide,
  exactly,
  intervalOf,
  meet,
  multiply,
  power,
  scale,
  subtract,
} from '../../src/model/interval';
import type { Interval } from '../../src/model/interval';
import type { Unit } from '../../src/model/schema';

type Printed = Parameters<typeof intervalOf>[0];

const figure = (number: number, unit: Unit, decimals = 0, more: Partial<Printed> = {}): Printed => ({
  number,
  unit,
  decimals,
  ...more,
});

describe('the interval of a printed figure, by hand from the document', () => {
  test.each([
    ['86,1 %: half of 0,1 % on both sides', figure(0.861, 'percent', 1), 0.8605, 0.8615],
    ['1.211 million USD: half a million', figure(1211, 'million-usd'), 1210.5, 1211.5],
    ['8 %: half a per cent', figure(0.08, 'percent'), 0.075, 0.085],
    [
      '110,83 billion USD: half of 10 million',
      figure(110830, 'million-usd', 2, { printedUnit: 'billion-usd' }),
      110825,
      110835,
    ],
    ['2 times: half a time', figure(2, 'times'), 1.5, 2.5],
    ['23 markets: exact', figure(23, 'markets'), 23, 23],
    // 5 % of 200 is 10.
    ['over 200 markets', figure(200, 'markets', 0, { qualifier: 'over' }), 200, 210],
    // 5 % of 35 700 is 1 785.
    ['about 35.700 enterprises', figure(35700, 'enterprises', 0, { qualifier: 'about' }), 33915, 37485],
    // 5 % of 6 800 is 340, more than half of 100.
    [
      'nearly 6,8 billion USD',
      figure(6800, 'million-usd', 1, { printedUnit: 'billion-usd', qualifier: 'nearly' }),
      6460,
      6800,
    ],
    // 5 % of 18 500 is 925.
    [
      'over 18,5 billion USD',
      figure(18500, 'million-usd', 1, { printedUnit: 'billion-usd', qualifier: 'over' }),
      18500,
      19425,
    ],
    // 5 % of 0,45 is 0,0225, more than half a per cent.
    ['about 45 %', figure(0.45, 'percent', 0, { qualifier: 'about' }), 0.4275, 0.4725],
    // 5 % of 4 is 0,2: half a printed step, 0,5, is more.
    ['nearly 4 times', figure(4, 'times', 0, { qualifier: 'nearly' }), 3.5, 4],
    // 5 % of the size, not of the sign.
    ['over -20 %', figure(-0.2, 'percent', 0, { qualifier: 'over' }), -0.2, -0.19],
  ])('%s', (_, printed, low, high) => {
    expect(intervalOf(printed)).toEqual({ low, high });
  });

  const printed = fc.record({
    number: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    unit: fc.constantFrom('million-usd', 'percent', 'times', 'markets'),
    decimals: fc.integer({ min: 0, max: 4 }),
    qualifier: fc.constantFrom(undefined, 'nearly', 'over', 'about'),
  });

  test('the figure lies in its interval', () => {
    fc.assert(
      fc.property(printed, (one) => {
        const { low, high } = intervalOf(one);
        expect(low).toBeLessThanOrEqual(one.number);
        expect(high).toBeGreaterThanOrEqual(one.number);
      }),
    );
  });

  test('more printed decimals never widen it', () => {
    fc.assert(
      fc.property(printed, (one) => {
        const coarse = intervalOf(one);
        const fine = intervalOf({ ...one, decimals: one.decimals + 1 });
        expectInside(fine, coarse);
      }),
    );
  });

  test('a qualifier never narrows what it points at', () => {
    fc.assert(
      fc.property(printed, (one) => {
        const plain = intervalOf({ ...one, qualifier: undefined });
        const about = intervalOf({ ...one, qualifier: 'about' });
        expectInside(plain, about);
      }),
    );
  });
});

describe('arithmetic on intervals', () => {
  const a = { low: 2, high: 3 };
  const b = { low: 4, high: 10 };

  test.each([
    ['sums add the ends', add(a, b, exactly(1)), 7, 14], // 2 + 4 + 1, 3 + 10 + 1
    ['nothing sums to 0', add(), 0, 0],
    ['differences take the opposite ends', subtract(a, b), -8, -1], // 2 - 10, 3 - 4
    ['products', multiply(a, b), 8, 30], // 2 x 4, 3 x 10
    ['products over zero', multiply({ low: -1, high: 2 }, b), -10, 20], // -1 x 10, 2 x 10
    ['quotients', divide(a, b), 0.2, 0.75], // 2 / 10, 3 / 4
    ['a factor below zero turns the ends', scale(a, -2), -6, -4],
    ['powers', power(a, 2), 4, 9],
    ['negative powers fall', power(a, -1), 1 / 3, 1 / 2],
  ])('%s', (_, { low, high }, expectedLow, expectedHigh) => {
    expect(low).toBeCloseTo(expectedLow, 12);
    expect(high).toBeCloseTo(expectedHigh, 12);
  });

  const ends = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const positive = fc.tuple(ends, ends).map(([x, y]) => ({ low: Math.min(x, y), high: Math.max(x, y) }));
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  test('whatever is drawn from the intervals, the result lies in the result', () => {
    fc.assert(
      fc.property(positive, positive, part, part, (x, y, p, q) => {
        const [drawnX, drawnY] = [between(x, p), between(y, q)];
        expectInside(exactly(drawnX + drawnY), add(x, y));
        expectInside(exactly(drawnX - drawnY), subtract(x, y), Math.max(x.high, y.high));
        expectInside(exactly(drawnX * drawnY), multiply(x, y));
        expectInside(exactly(drawnX / drawnY), divide(x, y));
        expectInside(exactly(drawnX ** 1.5), power(x, 1.5));
      }),
    );
  });

  test('intervals meet where they share a number, be it one end, and as printed: 0.1 + 0.2 meets 0.3', () => {
    expect(meet(a, b)).toBe(false);
    expect(meet(b, a)).toBe(false);
    expect(meet(a, { low: 3, high: 4 })).toBe(true);
    expect(meet(b, { low: 5, high: 6 })).toBe(true);
    expect(meet(add(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(true);
    expect(meet(exactly(38444), exactly(38443.9))).toBe(false);
    expect(meet(exactly(0), exactly(0))).toBe(true);
    expect(meet({ low: 8021, high: Infinity }, exactly(8187))).toBe(true);
    expect(meet({ low: 8200, high: Infinity }, exactly(8187))).toBe(false);
  });
});

function between({ low, high }: Interval, part: number): number {
  return Math.min(high, Math.max(low, low + (high - low) * part));
}

/** But for the noise of binary numbers. */
function expectInside(inner: Interval, outer: Interval, size = 0): void {
  const noise = 1e-9 * Math.max(size, Math.abs(outer.low), Math.abs(outer.high));
  expect(inner.low).toBeGreaterThanOrEqual(outer.low - noise);
  expect(inner.high).toBeLessThanOrEqual(outer.high + noise);
}
