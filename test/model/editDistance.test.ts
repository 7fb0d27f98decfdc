import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/model/editDistance';

describe('the distance of two texts', () => {
  test.each([
    ['gạo', 'gạo', 0],
    // One letter changed, one left out, one put in.
    ['gap', 'gao', 1],
    ['cafe', 'cafee', 1],
    ['cafee', 'cafe', 1],
    // Two neighbours that changed places, and again further on.
    ['ocffee', 'coffee', 1],
    ['badc', 'abcd', 2],
    // k→s, e→i, and g at the end.
    ['kitten', 'sitting', 3],
    ['', 'rice', 4],
    ['rice', '', 4],
  ])('of "%s" and "%s" is %i slips', (one, other, slips) => {
    expect(editDistance(one, other)).toBe(slips);
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  test('is the same in both directions, and 0 only where both are the same', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const there = editDistance(one, other);
        return there === editDistance(other, one) && (there === 0) === (one === other);
      }),
    );
  });

  test('is 1 wherever one letter is put in, left out or changed, or two neighbours change places', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 7 }), (one, place) => {
        const at = Math.min(place, one.length);
        const [before, first, second, after] = [
          one.slice(0, at),
          one.slice(at, at + 1),
          one.slice(at + 1, at + 2),
          one.slice(at + 2),
        ];
        const slips = [
          before + 'x' + one.slice(at),
          before + one.slice(at + 1),
          before + 'x' + second + after,
        ];
        const swapped = before + second + first + after;
        for (const other of [...slips, swapped]) {
          expect(editDistance(one, other)).toBe(one === other ? 0 : 1);
        }
      }),
    );
  });

  test('is at least what the lengths differ by, and at most the longer of them', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
