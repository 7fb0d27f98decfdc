import { expect, test } from '@jest/globals';
import { constant, sum } from '../../src/checks/amount';

test('a sum is as coarse as its coarsest term: 110 830 to the nearest 10 and 0.5 to the nearest 0.1 are known to 10', () => {
  const to = (step: number) => ({ ...constant(step), step });
  expect(sum([to(10), to(0.1)]).step).toBe(10);
  expect(sum([to(0.1), to(10)]).step).toBe(10);
  expect(sum([]).step).toBe(0);
});
