import { expect, test } from '@jest/globals';
import { isIn, moved, toggled, withAll } from '../../src/builder/basket';
import type { Recipe } from '../../src/builder/recipe';

const rice: Recipe = { id: 'TARGET', subject: 'rice', given: {} };
const coffee: Recipe = { id: 'ACTUAL', subject: 'coffee', given: { period: '2025', measure: 'value' } };
const tea: Recipe = { id: 'TARGET', subject: 'tea', given: {} };

test('a figure that is put into the basket twice is taken out, in whatever order its parts were chosen', () => {
  const basket = toggled(toggled([], rice), coffee);
  const same: Recipe = { id: 'ACTUAL', subject: 'coffee', given: { measure: 'value', period: '2025' } };
  expect(isIn(basket, same)).toBe(true);
  expect(toggled(basket, same)).toEqual([rice]);
});

test('a list of figures is put behind those that are there, without those that are there already', () => {
  expect(withAll([coffee], [rice, coffee, tea])).toEqual([coffee, rice, tea]);
});

test('figures are moved up and down, and stay at either end', () => {
  const basket = [rice, coffee, tea];
  expect(moved(basket, 2, -1)).toEqual([rice, tea, coffee]);
  expect(moved(basket, 0, 1)).toEqual([coffee, rice, tea]);
  expect(moved(basket, 0, -1)).toEqual(basket);
  expect(moved(basket, 2, 1)).toEqual(basket);
});
