import { describe, expect, test } from '@jest/globals';
import { sameContent } from '../../src/tables/contents';

describe('two cells hold the same', () => {
  test.each([
    ['a number that lost its seventeenth digit on the way', 0.1 + 0.2, 0.3],
    ['formulas of the same text', { formula: '=⟦@;index⟧-1' }, { formula: '=⟦@;index⟧-1' }],
  ])('%s', (_, one, other) => {
    expect(sameContent(one, other)).toBe(true);
  });

  test.each([
    ['an edit of one in ten million is an edit', 10_000_000, 10_000_001],
    ['an edit of one in a million millions is an edit', 1e12, 1e12 + 1],
    ['a text of digits is no number', '2006', 2006],
    ['a formula is not the text of it', { formula: '=1' }, '=1'],
    ['an empty cell is no zero', '', 0],
  ])('not: %s', (_, one, other) => {
    expect(sameContent(one, other)).toBe(false);
  });
});
