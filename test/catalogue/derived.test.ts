import { expect, test } from '@jest/globals';
import { derived, derivedFor } from '../../src/catalogue/derived';
import { planCatalogue, wholeCatalogue } from './planCatalogue';

test('what follows from a catalogue is made once for each catalogue', () => {
  const countOf = derived((catalogue) => ({ figures: catalogue.observations.length }));
  const [plan, whole] = [planCatalogue(), wholeCatalogue()];
  expect(countOf(plan)).toBe(countOf(plan));
  expect(countOf(plan).figures).toBeLessThan(countOf(whole).figures);
});

test('what follows from a catalogue and some words is made once for each catalogue and each of the words', () => {
  const made: string[] = [];
  const nameIn = derivedFor((catalogue, language: 'vi' | 'en', code: string) => {
    made.push(`${language} ${code}`);
    return catalogue.resolve(code).name[language];
  });
  const [plan, whole] = [planCatalogue(), wholeCatalogue()];
  expect([nameIn(plan, 'vi', 'rice'), nameIn(plan, 'en', 'rice'), nameIn(plan, 'vi', 'rice')]).toEqual([
    'Gạo',
    'Rice',
    'Gạo',
  ]);
  expect([nameIn(plan, 'vi', 'tea'), nameIn(whole, 'vi', 'tea')]).toEqual(['Chè các loại', 'Chè các loại']);
  expect(made).toEqual(['vi rice', 'en rice', 'vi tea', 'vi tea']);
});
