import { expect, test } from '@jest/globals';
import { answersToNames } from '../../src/builder/namesBeside';
import type { Recipe } from '../../src/builder/recipe';
import { messagesIn } from '../../src/locales/language';
import { session } from '../../src/session';

const { catalogue } = session;
const en = messagesIn('en');
const rice2025: Recipe = { id: 'ACTUAL', subject: 'rice', given: { period: '2025' } };

function beside(recipe: Recipe, ...values: string[]) {
  return answersToNames(recipe, { address: 'A2:A9', values }, catalogue, en);
}

test('one formula over a column of names has a heading that says what its numbers are, of when and in which unit', () => {
  const { formula, heading, publishers } = beside(rice2025, 'Rice', 'Coffee');
  expect(formula).toBe('=VNEXPORT.ACTUAL(A2:A9,2025,"value")');
  expect(heading).toBe('Value, 2025 (million USD)');
  expect(publishers).toEqual(['GSO']);
  const growth = beside({ id: 'GROWTH', subject: 'rice', given: { to: '2025' } }, 'Rice', 'Coffee');
  expect(growth.formula).toBe('=VNEXPORT.GROWTH(A2:A9,,2025)');
  expect(growth.heading).toBe('Growth, 2025 on 2024');
});

test('the measure is named, so that people do not stand among millions of USD', () => {
  // There is a population of 2024, and its main measure is no value.
  const recipe: Recipe = { ...rice2025, given: { period: '2024' } };
  const { unanswered, areUnitsMixed } = beside(recipe, 'Rice', 'Population');
  expect(unanswered.map(({ name }) => name)).toEqual(['Population']);
  expect(areUnitsMixed).toBe(false);
});

test('names that are not understood or have no figure are told with the reason, each cell for itself', () => {
  const { looked, isAll, unanswered } = beside(rice2025, 'Rise', 'Rice', '', 'Gold', 'Rise');
  expect([looked, isAll]).toEqual([4, true]);
  expect(unanswered.map(({ name, detail }) => [name, detail.kind])).toEqual([
    ['Rise', 'subject-unknown'],
    ['Gold', 'subject-unknown'],
    ['Rise', 'subject-unknown'],
  ]);
});

test('numbers in several units are told, and their heading names none', () => {
  // Asia has no figure of 2024 that would say which measure is meant; rice has a value, the population its people.
  const ofAsia: Recipe = { id: 'ACTUAL', subject: 'market-asia', given: { period: '2024' } };
  const { areUnitsMixed, heading } = beside(ofAsia, 'Rice', 'Population');
  expect([areUnitsMixed, heading]).toEqual([true, 'Result, 2024']);
});

test('of a very long column the first three hundred names are looked at', () => {
  const { looked, isAll } = beside(rice2025, ...Array.from({ length: 301 }, () => 'Rice'));
  expect([looked, isAll]).toEqual([300, false]);
});
