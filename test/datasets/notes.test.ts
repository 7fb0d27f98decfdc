import { describe, expect, test } from '@jest/globals';
import { formOf, noteListOf, notesOf, observationsOf } from '../../src/model/observation';
import type { Observation } from '../../src/model/observation';
import { readDataset } from '../../src/model/dataset';
import { builtInDatasets } from '../../src/datasets/builtIn';

/** Doubts about single figures are data of their dataset: a code with a sentence in both languages. */

const datasets = builtInDatasets();
const figures = datasets.flatMap((dataset) => observationsOf(dataset));

/** Everything that carries a note, as subject/measure/period. */
function noted(code: string): string[] {
  return figures
    .filter((figure) => noteListOf(figure).some((note) => note.code === code))
    .map(({ subject, measure, period }) => `${subject}/${measure}/${period}`)
    .sort();
}

function figure(subject: string, measure: string, period: string, publisher = 'MOT'): Observation {
  const found = figures.find(
    (one) =>
      one.subject === subject &&
      one.measure === measure &&
      one.period === period &&
      one.publisher.code === publisher,
  );
  if (found === undefined) throw new Error(`no figure ${subject} ${measure} ${period}`);
  return found;
}

function valueOver(subject: string): number {
  return figure(subject, 'value', '2006').number / figure(subject, 'index', '2006').number;
}

describe('what is doubtful about a figure is noted on the figure', () => {
  test('the two indices without a decimal that equal the value (150, 300) may be misplaced', () => {
    expect(noted('index-like-value')).toEqual(['chemicals/index/2006', 'paper-products/index/2006']);
    // By the indices the 17 items imply 14 335.1 in 2005, the group prints 17 649 / 1.22 = 14 466.4: 131 more.
    const items = datasets[0]?.subjects.filter(
      ({ kind, parent }) => kind === 'item' && parent === 'group-industry',
    );
    const implied = (items ?? []).reduce((sum, { code }) => sum + valueOver(code), 0);
    expect(Math.round(valueOver('group-industry') - implied)).toBe(131);
    expect(notesOf(figure('chemicals', 'index', '2006'), 'vi')).toContain('131 triệu USD');
  });

  test('the 8 187 of fuels is probably the value of 2005, which value, index and share say', () => {
    expect(noted('fuels-of-2005')).toEqual([
      'group-fuels/index/2006',
      'group-fuels/share/2006',
      'group-fuels/value/2006',
    ]);
    // 7 388 + 447 + 186 = 8 021; 8 021 / 8 187 = 0.9797; 8 021 / 38 444 = 0.2086, but 8 187 / 38 444 = 0.2130.
    expect(7388 + 447 + 186).toBe(8021);
    expect((8021 / 8187).toFixed(3)).toBe('0.980');
    expect((8021 / 38444).toFixed(3)).toBe('0.209');
    // 8 187 / 0.98 = 8 354, which is 2 % more than 8 187.
    expect((valueOver('group-fuels') / 8187 - 1).toFixed(2)).toBe('0.02');
    expect(notesOf(figure('group-fuels', 'value', '2006'), 'en')).toContain('8,021/8,187 = 98.0 %');
  });

  test('the four groups do not add up: 33 990 in 2005, and 13.9 points of growth instead of 18.5', () => {
    expect(noted('groups-do-not-add-up')).toEqual([
      'group-agriculture/index/2006',
      'group-fuels/index/2006',
      'group-industry/index/2006',
      'group-other/index/2006',
    ]);
    const groups = ['group-agriculture', 'group-fuels', 'group-industry', 'group-other'];
    const implied = groups.reduce((sum, code) => sum + valueOver(code), 0);
    // 6 853.4 + 8 354.1 + 14 466.4 + 4 315.8
    expect(Math.round(implied)).toBe(33990);
    // (38 506 - 33 989.7) / 32 442.2 = 13.9 %
    expect((((38506 - implied) / valueOver('total-exports')) * 100).toFixed(1)).toBe('13.9');
  });

  test('the figures of non-state enterprises are those that the table implies for FDI enterprises', () => {
    expect(noted('non-state-like-fdi')).toHaveLength(8);
    expect(new Set(noted('non-state-like-fdi').map((key) => key.split('/')[0]))).toEqual(
      new Set(['enterprises-non-state', 'enterprises-non-state-no-crude']),
    );
    // 22 451 / 1.205 = 18 632, 57.4 % of 32 442; 15 993 / 1.156 = 13 835.
    expect(Math.round(valueOver('sector-fdi'))).toBe(18632);
    expect((valueOver('sector-fdi') / valueOver('total-exports')).toFixed(3)).toBe('0.574');
    expect(Math.round(valueOver('sector-domestic'))).toBe(13835);
  });

  test('shares of exports without crude oil say that they are no shares of total exports', () => {
    expect(noted('share-without-crude')).toEqual([
      'enterprises-non-state-no-crude/share/2001',
      'enterprises-non-state-no-crude/share/2005',
    ]);
    expect(notesOf(figure('enterprises-non-state-no-crude', 'share', '2005'), 'vi')).toContain(
      'không kể dầu thô',
    );
  });

  test('Europe’s over 20 % is filed under 2001-2005, the period of its sentence, and says so', () => {
    expect(noted('period-of-sentence')).toEqual(['market-europe/share/2001-2005']);
    expect(figure('market-europe', 'share', '2001-2005')).toMatchObject({ number: 0.2, qualifier: 'over' });
  });

  test('the strategy target of services follows from its excess, and both say so: 5.65 - 1.65 = 4.00', () => {
    expect(noted('services-target-implied')).toEqual([
      'services-exports/excess/2005',
      'services-exports/value/2005',
    ]);
    expect(notesOf(figure('services-exports', 'excess', '2005'), 'vi')).toContain(
      '5,65 − 1,65 = 4,00 tỷ USD',
    );
  });

  test('an assumed year is an assumption, a count of one’s own a definition', () => {
    const kindsOf = (one: Observation) => noteListOf(one).map(({ kind }) => kind);
    expect(kindsOf(figure('enterprises-exporting', 'count', '2005'))).toEqual(['assumption']);
    expect(notesOf(figure('rice', 'value', '2005', 'FAO'), 'vi', 'definition')).toBe('gạo đã xay xát');
  });

  test('amounts of FAO and the World Bank are rounded, persons are as the publisher counts them', () => {
    const rounded = new Set(noted('rounded'));
    expect(rounded).toContain('rice/value/2005');
    expect(rounded).not.toContain('population/count/2005');
    expect(formOf(figure('rice', 'value', '2005', 'FAO'))).toBe('rounded');
    expect(formOf(figure('rice', 'value', '2006'))).toBe('printed');
    expect(formOf(figure('population', 'count', '2005', 'WB'))).toBe('printed');
  });
});

test('a publisher cannot be rounded by a note that its dataset does not have', () => {
  const [first] = datasets;
  if (first === undefined) throw new Error('no dataset');
  const { hash, revision, ...content } = first;
  const publishers = content.publishers.map((publisher) => ({ ...publisher, rounded: 'no-such-note' }));
  expect(() => readDataset({ ...content, publishers }, hash, revision)).toThrow('unknown note no-such-note');
});
