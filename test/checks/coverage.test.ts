import { expect, test } from '@jest/globals';
import { checksWith } from '../../src/checks/checks';
import { uncheckedFigures } from '../../src/checks/coverage';
import { catalogue } from './changedFigures';

const printed = catalogue.observations.filter(
  ({ dataset, implied }) => dataset === catalogue.dataset && !implied,
);

test('each of the 135 figures that the document prints is in a check, or listed as in none', () => {
  expect(printed).toHaveLength(135);
  const unchecked = new Set(uncheckedFigures(catalogue));
  for (const figure of printed) {
    expect([figure.printed, checksWith(catalogue, figure).length > 0]).toEqual([
      figure.printed,
      !unchecked.has(figure),
    ]);
  }
});

test('twelve figures are held against nothing: quantities, a share of a GDP that nobody states, numbers of enterprises', () => {
  expect(
    uncheckedFigures(catalogue).map(({ subject, measure, period }) => `${subject} ${measure} ${period}`),
  ).toEqual([
    'rice quantity 2006',
    'coffee quantity 2006',
    'rubber quantity 2006',
    'pepper quantity 2006',
    'cashew quantity 2006',
    'tea quantity 2006',
    'groundnuts quantity 2006',
    'crude-oil quantity 2006',
    'coal quantity 2006',
    'exports-in-gdp share 2000',
    'enterprises-exporting count 2005',
    'enterprises-exporting multiple 2005',
  ]);
});
