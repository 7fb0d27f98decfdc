import { expect, test } from '@jest/globals';
import { messagesIn } from '../../src/locales/language';
import { printedForm } from '../../src/locales/printedForm';
import { wholeCatalogue } from '../catalogue/planCatalogue';

/** The first figure that the document prints so. */
function printedAs(printed: string) {
  const figure = wholeCatalogue().observations.find((one) => one.printed === printed);
  if (figure === undefined) throw new Error(`No figure is printed ${printed}`);
  return figure;
}

test('a Vietnamese number quoted in English is followed by its reading, for “1.211” is no 1.2', () => {
  expect(printedForm(printedAs('1.211'), messagesIn('en'))).toBe('“1.211” (= 1,211) million USD');
  expect(printedForm(printedAs('86,1'), messagesIn('en'))).toBe('“86,1” (= 86.1) %');
});

test('a number that both languages read alike stands alone, and so does any in Vietnamese', () => {
  expect(printedForm(printedAs('770'), messagesIn('en'))).toBe('“770” million USD');
  expect(printedForm(printedAs('1.211'), messagesIn('vi'))).toBe('“1.211” triệu USD');
});

test('what was rounded for the dataset is no quotation: it stands as the language writes numbers', () => {
  // FAO counts thousands of USD; the dataset holds 1275.9 million.
  expect(printedForm(printedAs('1275.9'), messagesIn('vi'))).toBe('1.275,9 triệu USD');
  expect(printedForm(printedAs('1275.9'), messagesIn('en'))).toBe('1,275.9 million USD');
});

test('the words that qualify a number stand before it: Europe’s share is printed as over 20 %', () => {
  const europe = wholeCatalogue().observations.find(
    ({ subject, measure }) => subject === 'market-europe' && measure === 'share',
  );
  if (europe === undefined) throw new Error('The document prints a share of Europe.');
  expect(printedForm(europe, messagesIn('vi'))).toBe('trên “20” %');
  expect(printedForm(europe, messagesIn('en'))).toBe('over “20” %');
});
