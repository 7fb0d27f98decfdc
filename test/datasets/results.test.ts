import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../scripts/datasets/csv';
import { builtIn } from '../catalogue/planCatalogue';
import { shared } from '../shared';

/** The dataset of international results against the files that its figures come from. */
const {
  texts: [newer = '', older = ''],
  test: testOfSource,
} = shared('source/results-2000-2024.csv', 'source/results-2000-2006.csv');

const dataset = builtIn('results');
const publisherOf: Record<string, string> = {
  WDI: 'WB',
  'WDI-2012': 'WB-2012',
  FAOSTAT: 'FAO',
  'FAO-FISH': 'FAO',
};
const unitOf: Record<string, string> = {
  'million USD': 'million-usd',
  'thousand tonnes': 'thousand-tonnes',
  persons: 'persons',
};

describe('the dataset results says what its sources say', () => {
  testOfSource(
    'every row of the newest file is a figure, and so are the older figures of GDP and population',
    () => {
      const rows = [
        ...readCsv(older).filter(({ cells }) => cells['source'] === 'WDI-2012'),
        ...readCsv(newer),
      ];
      const wanted = rows.map(({ line, cells }) =>
        [
          cells['subject'],
          cells['measure'],
          unitOf[cells['unit'] ?? ''],
          cells['period'],
          cells['number'],
          Number(cells['number']),
          publisherOf[cells['source'] ?? ''],
          line,
        ].join(','),
      );
      const stated = dataset.figures.map((one) =>
        [
          one.subject,
          one.measure,
          one.unit,
          one.period,
          one.printed,
          one.number,
          one.publisher ?? 'WB',
          one.locator.line,
        ].join(','),
      );
      // 516 rows of the newest file and 4 of the older one.
      expect(wanted).toHaveLength(520);
      expect(stated.sort()).toEqual(wanted.sort());
    },
  );

  test('all are results: nothing that a publisher counted is a target', () => {
    expect(new Set(dataset.figures.map(({ status }) => status))).toEqual(new Set(['actual']));
  });
});

function noted(note: string): string[] {
  return dataset.figures
    .filter(({ notes }) => notes?.includes(note))
    .map(({ subject, measure, period }) => `${subject} ${measure} ${period}`);
}

test('what later revisions changed keeps its own publisher, so that no ratio mixes two vintages', () => {
  const gdp2005 = dataset.figures.filter(({ subject, period }) => subject === 'gdp' && period === '2005');
  expect(gdp2005.map(({ publisher, number }) => [publisher ?? 'WB', number])).toEqual([
    ['WB-2012', 52917],
    ['WB', 57633],
  ]);
  expect(noted('before-revision')).toEqual([
    'gdp value 2005',
    'gdp value 2006',
    'population count 2005',
    'population count 2006',
  ]);
});

test('faults that the sources are known to have stand beside the figures', () => {
  expect(noted('incomplete-2013')).toContain('rice quantity 2013');
  expect(noted('incomplete-2013').every((one) => one.endsWith('2013'))).toBe(true);
  expect(noted('tea-2018')).toEqual(['tea quantity 2018']);
  // 2005 to 2009, quantity and value.
  expect(noted('latex-missing')).toHaveLength(10);
  expect(dataset.figures.find(({ subject, period }) => subject === 'gdp' && period === '2010')?.breaks).toBe(
    true,
  );
});

test('definitions that differ from the document’s are named: services, rice, coffee, cashew, rubber', () => {
  const definitions = new Map(
    dataset.figures
      .filter(({ notes, publisher }) => notes !== undefined && publisher !== 'WB-2012')
      .flatMap(({ subject, notes = [] }) => notes.map((note) => [`${subject} ${note}`, subject] as const)),
  );
  expect([...definitions.keys()]).toEqual(
    expect.arrayContaining([
      'services-exports balance-of-payments',
      'rice milled-rice',
      'coffee green-coffee',
      'cashew shelled-cashew',
      'rubber-dry dry-rubber',
    ]),
  );
});
