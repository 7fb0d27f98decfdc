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
    // k→s, e→i, and g at the end.
    ['kitten', 'sitting', 3],
    ['', 'rice', 4],
    ['rice', '', 4],
  ])('of "%s" and "%s" is %i letters', (one, other, letters) => {
    expect(editDistance(one, other)).toBe(letters);
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

  test('is never longer than the way by a third text', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        texts,
        (one, between, other) =>
          editDistance(one, other) <= editDistance(one, between) + editDistance(between, other),
      ),
    );
  });
});
