import { describe, expect, test } from '@jest/globals';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { shared } from '../shared';

/** The second dataset against the file that its figures come from, which lies beside the checkout or not at all. */
const {
  texts: [source = ''],
  test: testOfSource,
} = shared('source/results-2000-2006.csv');

const dataset = builtInDatasets().find(({ id }) => id === '2006-results');
const publisherOf: Record<string, string> = {
  WDI: 'WB',
  'WDI-2012': 'WB',
  FAOSTAT: 'FAO',
  'FAO-FISH': 'FAO',
};
const unitOf: Record<string, string> = {
  'million USD': 'million-usd',
  'thousand tonnes': 'thousand-tonnes',
  persons: 'persons',
};

describe('the dataset 2006-results says what its source says', () => {
  const [, ...rows] = source.trim().split('\n');

  testOfSource('every row of the source is a figure, every figure a row, and nothing is left over', () => {
    const stated = dataset?.figures.map((one) =>
      [
        one.subject,
        one.measure,
        one.unit,
        one.period,
        one.printed,
        one.publisher ?? 'WB',
        one.locator.line,
      ].join(','),
    );
    const wanted = rows.map((row, index) => {
      const [subject, measure, unit = '', period, number, source = ''] = row.split(',');
      return [subject, measure, unitOf[unit], period, number, publisherOf[source], index + 2].join(',');
    });
    expect(stated).toEqual(wanted);
  });

  test('all are results: nothing that a publisher counted is a target', () => {
    expect(new Set(dataset?.figures.map(({ status }) => status))).toEqual(new Set(['actual']));
  });
});

test('differing definitions are named: services, rice, cashew, and what was revised later', () => {
  const noted = new Map(
    dataset?.figures.flatMap(({ subject, notes }) => notes?.map((note) => [subject, note]) ?? []),
  );
  expect(Object.fromEntries(noted)).toEqual({
    'services-exports': 'balance-of-payments',
    gdp: 'before-revision',
    population: 'before-revision',
    rice: 'milled-rice',
    cashew: 'shelled-cashew',
  });
});
