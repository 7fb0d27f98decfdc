import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../../scripts/datasets/csv';
import { makeDatasets } from '../../scripts/datasets/makeDatasets';
import { writeLines, writePeriods } from '../../scripts/datasets/series';
import { sourceFiles } from '../../scripts/datasets/sources';
import { periodOfLabel } from '../../scripts/datasets/totals';
import { lineRows, periodRows } from '../../src/model/series';
import { shared } from '../shared';

const { test: testOfSources } = shared(...Object.values(sourceFiles));

describe('npm run datasets', () => {
  testOfSources('makes the datasets that are committed', () => {
    const made = makeDatasets();
    expect(made.map(({ id }) => id)).toEqual([
      'customs-items',
      'customs-totals',
      'customs-markets',
      'results',
    ]);
    for (const dataset of made) {
      const file = join(__dirname, '../../src/datasets', `${dataset.id}.json`);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(dataset)));
    }
  });
});

test('cells in quotes may hold commas and quotes, and rows know their line', () => {
  expect(readCsv('name,number\n"Xơ, ""sợi""",1\nGạo,\n')).toEqual([
    { line: 2, cells: { name: 'Xơ, "sợi"', number: '1' } },
    { line: 3, cells: { name: 'Gạo', number: '' } },
  ]);
});

test.each([
  ['K1-T12-2025', '2025-12-01/2025-12-15'],
  ['K2-T2-2024', '2024-02-16/2024-02-29'],
  ['T6-2021', '2021-06'],
  ['T07-2013', '2013-07'],
  ['Quý III/2017', '2017-Q3'],
  ['QUÝ I - 2016', '2016-Q1'],
  ['K1-T5', undefined],
])('the label %s of an announcement is the period %s', (label, period) => {
  expect(periodOfLabel(label)).toBe(period);
});

test('whatever lines and months are written side by side are read back', () => {
  const month = fc
    .integer({ min: 0, max: 400 })
    .map((at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  fc.assert(
    fc.property(
      fc.array(fc.nat(3000), { minLength: 1 }),
      fc.uniqueArray(month, { minLength: 1 }),
      (lines, months) => {
        expect(lineRows(writeLines(lines))).toEqual(lines);
        expect(periodRows(writePeriods(months.sort()))).toEqual(months.sort());
      },
    ),
  );
});
