import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { seriesOf } from '../../src/catalogue/series';
import { checksOf, checksWith } from '../../src/checks/checks';
import type { Check } from '../../src/checks/checks';
import { sentenceOf } from '../../src/checks/sentence';
import { severityOf } from '../../src/checks/severity';
import { diagnosisOf } from '../../src/checks/wording';
import { sourceLine } from '../../src/functions/sourceLine';
import { growth } from '../../src/indicators/growth';
import { share } from '../../src/indicators/share';
import { explain, messagesIn } from '../../src/locales/language';
import type { Observation } from '../../src/model/observation';
import type { Measure } from '../../src/model/schema';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { problemOf } from '../catalogue/problemOf';

/**
 * What is known to be wrong in the sources of the built-in datasets (`source/README.md` and `source/names/README.md` beside
 * the checkout), one by one, and what a user is told of it. Figures stay as they are published. Faults of bulletins, which
 * are no built-in datasets, are in readers/bulletins.test.ts: the cinnamon that stands under quantity, partners that list
 * their main goods alone.
 */
const [first, ...others] = builtInDatasets();
if (first === undefined) throw new Error('nothing is built in');
const catalogue = new Catalogue([first, ...others]);
const en = messagesIn('en');

function figure(name: string, period: string, publisher = 'GSO', measure: Measure = 'value'): Observation {
  return catalogue.result(catalogue.resolve(name), measure, period, publisher);
}

/** What SOURCE says, and hits, cards and the page of a subject beside the figure. */
const source = (...asked: Parameters<typeof figure>): string => sourceLine(figure(...asked), catalogue, en);

/** The sentence of the error where nothing answers. */
function refusal(...asked: Parameters<typeof figure>): string {
  const problem = problemOf(() => figure(...asked));
  if (problem === undefined) throw new Error(`${asked.join(' ')} has an answer`);
  return explain(problem, en);
}

function check(code: string): Check {
  const found = checksOf(catalogue).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no check ${code}`);
  return found;
}

describe('items that do not add up to the total of their month', () => {
  // January 2024: 34 530.825 − 34 503.618 = 27.206; February 2026: 33 189.426 − 32 659.076 = 530.350. The month after has
  // the same with the other sign.
  test.each([
    ['2024-01', 'February 2024', 27.206, '27.2'],
    ['2024-02', 'January 2024', -27.206, '27.2'],
    ['2026-02', 'March 2026', 530.35, '530.3'],
    ['2026-03', 'February 2026', -530.35, '530.3'],
  ])(
    '%s: a check differs and is explained by %s, and the total has a note',
    (month, beside, difference, said) => {
      const found = check(`list-total/customs-items/total-exports/value/${month}`);
      expect(found.verdict).toBe('differs');
      expect(found.difference).toBeCloseTo(difference, 2);
      expect(severityOf(found)).toBe('explained');
      expect(diagnosisOf(found, catalogue, en)).toBe(
        `${beside} differs the other way by as much: the two together agree`,
      );
      expect(source('total exports', month)).toContain(`the items add up to ${said} million USD`);
      // It is told beside the total and beside every item of the month.
      expect(checksWith(catalogue, figure('coffee', month))).toContain(found);
    },
  );
});

describe('the first figure of a row that begins with the sum from January', () => {
  // Printed in thousand USD under February or March; 697.5 beside 387.9, 433.6 and 374.5 in the months after.
  test.each([
    ['household-electrical', '2026-02', '2026-01/2026-02', 697.529866],
    ['other-base-metal-products', '2026-02', '2026-01/2026-02', 655.829716],
    ['cinnamon', '2026-03', '2026-Q1', 56.428171],
    ['animal-vegetable-fats', '2026-03', '2026-Q1', 258.66981],
    ['other-food-preparations', '2026-03', '2026-Q1', 167.044134],
    ['other-textile-articles', '2026-03', '2026-Q1', 392.365967],
  ])(
    '%s: %s is refused with the formula of what it is, and %s answers with a note',
    (code, month, time, number) => {
      expect(refusal(code, month)).toContain(
        'What the source prints under this period is probably of another one',
      );
      expect(refusal(code, month)).toContain(`"${time}"`);
      expect(figure(code, time).number).toBe(number);
      expect(source(code, time)).toContain('it looks like the sum from January on');
      // A series of months begins with the month after.
      expect(seriesOf(catalogue, catalogue.resolve(code))[0]?.period).toBe(
        month === '2026-02' ? '2026-03' : '2026-04',
      );
    },
  );

  test('leaves too little to all other goods: 193.2 in February and 1 318.5 in March 2026, after 2 141.3 in January', () => {
    const rest = catalogue.subject('other-goods');
    for (const [month, number] of [
      ['2026-02', 193.154472],
      ['2026-03', 1318.489524],
    ] as const) {
      const found = catalogue.result(rest, 'value', month, 'GSO');
      expect(found.number).toBe(number);
      expect(sourceLine(found, catalogue, en)).toContain('too low: new rows took their sums from January on');
    }
    // No growth is measured across the break.
    expect(problemOf(() => growth.compute(catalogue, rest, { from: '2026-01', to: '2026-02' }))?.kind).toBe(
      'series-breaks',
    );
  });
});

test('the row of other base metals that lost its products: −292.9 never answers, the two months together do with a note', () => {
  // 499.294153 − 292.928250 = 206.365903.
  expect(refusal('other-base-metals', '2026-02')).toContain('"2026-01/2026-02"');
  expect(figure('other-base-metals', '2026-01/2026-02').number).toBe(206.365903);
  expect(source('other-base-metals', '2026-01/2026-02')).toContain('implied: 206,365.903 thousand USD');
  expect(source('other-base-metals', '2026-01/2026-02')).toContain('499.3 − 292.9 = 206.4');
});

describe('a partner table whose total is only its listed partners', () => {
  test('is a market of its own that says so, and never total exports', () => {
    // 51 708.820 of 53 095.475 million USD in July 2026: 2.6 % are not listed.
    expect(catalogue.resolve('LISTED').name).toEqual({
      vi: 'Các thị trường được liệt kê',
      en: 'All listed partners',
    });
    expect(figure('LISTED', '2026-07').number).toBe(51708.82031);
    expect(source('LISTED', '2026-07')).toContain('not total exports');
    expect(figure('total exports', '2026-07').number).toBe(53095.475046);
  });

  test('is held against all exports as a part of them, and the share of a partner is of all exports', () => {
    const found = check('part-whole/market-listed/value/2026-07');
    expect([found.left.number, found.right.number, found.verdict]).toEqual([
      51708.82031,
      53095.475046,
      'agrees',
    ]);
    // 18 395.584 / 53 095.475 = 34.646 %; of the listed partners it would be 35.575 %.
    const unitedStates = catalogue.resolve('United States');
    expect(share.compute(catalogue, unitedStates, { period: '2026-07' }).number).toBeCloseTo(0.34646, 5);
  });
});

describe('ASEAN above its nine listed members', () => {
  // 3 803 579.44 − 3 801 459.70, 4 177 167.81 − 4 176 325.41 and 3 820 006.40 − 3 818 787.44 thousand USD.
  test.each([
    ['2026-05', 2.11974],
    ['2026-06', 0.8424],
    ['2026-07', 1.21896],
  ])('%s: the block has a note, and a check shows by how much', (month, excess) => {
    expect(source('ASEAN', month)).toContain('more than its nine listed members together');
    const found = check(`parts-whole/market-asean/value/${month}`);
    expect(found.right.number - found.left.number).toBeCloseTo(excess, 5);
    expect(found.figures).toHaveLength(1 + 9);
  });

  test('has no note where it equals them, as in April 2026', () => {
    expect(source('ASEAN', '2026-04')).not.toContain('nine');
  });
});

describe('rows of the announced totals under a wrong period', () => {
  const row = (printed: string) => catalogue.misfiled.find((one) => one.printed === printed);

  test.each([
    // 9.02 × 1.490 = 13.44 is the first half of February 2023; what is announced of December’s second half is 15.31.
    ['2022-12-16/2022-12-31', '13.44', '2023-02-01/2023-02-15', 15310],
    // 13,91 is the whole of February 2019: the half is 9,65.
    ['2019-02-16/2019-02-28', '13,91', '2019-02', 9650],
    // 11,01 stands beside 11,6 under July 2013 and has the year to date of June.
    ['2013-07', '11,01', '2013-06', 11600],
    // 44,638 is the first quarter of 2017: that of 2016 is 38,769.
    ['2016-Q1', '44,638', '2017-Q1', 38769],
  ])('%s: %s is kept as probably of %s, has a note and never answers', (label, printed, likely, answer) => {
    expect(row(printed)).toMatchObject({ period: label, misfiled: likely });
    const misfiled = row(printed);
    expect(misfiled && sourceLine(misfiled, catalogue, en)).toContain('stands under a wrong period');
    expect(figure('total exports', label, 'CUSTOMS').number).toBe(answer);
  });

  test('are told of by the status of their dataset, which DATASETS and the page of the dataset show', () => {
    const totals = catalogue.datasets.find(({ id }) => id === 'customs-totals');
    expect(totals?.statusNote.en).toContain('Some rows stand under a wrong period: they never answer.');
    expect(totals?.statusNote.vi).toContain('ghi sai kỳ');
  });

  test('and a row that prints its change, −16,5, in the place of its value: no value answers', () => {
    expect(refusal('total exports', '2019-06-01/2019-06-15', 'CUSTOMS')).toMatch(
      /^Viet Nam Customs states no/,
    );
  });
});

describe('announced months that do not fit the other numbers of their month', () => {
  test.each([
    // 7,34 + 2,16 = 9,50, the month 10,48.
    ['2015-02', 9500, 10480],
    // 16.63 + 15.32 = 31.95, the month 29.02.
    ['2022-11', 31950, 29020],
  ])('%s: a note on it, and its halves are a contradiction', (month, halves, whole) => {
    expect(source('total exports', month, 'CUSTOMS')).toContain('does not fit the other numbers announced');
    const found = check(`periods-sum/customs-totals/total-exports/value/${month}`);
    expect([found.right.number, found.left.number]).toEqual([halves, whole]);
    expect(severityOf(found)).toBe('contradiction');
  });

  test('2023-02: the year to date less January is 26.03, the month 23.42: a note, and a contradiction', () => {
    // 49.64 − 23.61 = 26.03.
    expect(source('total exports', '2023-02', 'CUSTOMS')).toContain('does not fit');
    const found = check('periods-sum/customs-totals/total-exports/value/2023-01/2023-02');
    expect([found.left.number, found.right.number]).toEqual([49640, 47030]);
    expect(severityOf(found)).toBe('contradiction');
    expect(sentenceOf(found, catalogue, en)).toContain('add up to 47,030');
  });
});

test('gaps of the announced totals are no zero: without April 2025 and July 2023 nothing is added up over them', () => {
  for (const period of ['2025-04', '2025-Q2', '2025', '2023-07', '2023-Q3']) {
    expect(refusal('total exports', period, 'CUSTOMS')).toMatch(/^Viet Nam Customs states no .*with gaps/);
  }
});

describe('international results', () => {
  test('of GDP keep the vintage that readers of the document saw under a publisher of its own', () => {
    expect([figure('GDP', '2005', 'WB-2012').number, figure('GDP', '2005', 'WB').number]).toEqual([
      52917, 57633,
    ]);
    expect(source('GDP', '2005', 'WB-2012')).toContain('before the statistics office’s revision');
  });

  test('of GDP have another level from 2010: a note, and no growth across it', () => {
    expect(source('GDP', '2010', 'WB')).toContain('from 2010 on at another level');
    const gdp = catalogue.resolve('GDP');
    expect(problemOf(() => growth.compute(catalogue, gdp, { from: '2009', to: '2010' }))?.kind).toBe(
      'series-breaks',
    );
  });

  test.each([
    ['rice', '2013', 'quantity', 'look incomplete'],
    ['tea', '2018', 'quantity', 'unusually low for its value'],
    ['rubber-dry', '2005', 'value', 'latex is missing'],
    ['rubber-dry', '2009', 'quantity', 'latex is missing'],
    // What is counted otherwise than the document counts it.
    ['services', '2005', 'value', 'balance-of-payments'],
    ['rice', '2006', 'value', 'milled rice'],
    ['coffee', '2006', 'value', 'green coffee'],
    ['cashew', '2006', 'value', 'shelled cashew nuts'],
  ] as const)('of %s in %s (%s) say: %s', (name, period, measure, said) => {
    const publisher = name === 'services' ? 'WB' : 'FAO';
    expect(source(name, period, publisher, measure)).toContain(said);
  });

  test('of services answer only where their publisher is named: the Ministry’s 5 650 and the World Bank’s 4 176 are two things', () => {
    const services = catalogue.resolve('services');
    expect(catalogue.result(services, 'value', '2005').number).toBe(5650);
    const found = check('publishers/services-exports/value/2005');
    expect([found.left.number, found.right.number, severityOf(found)]).toEqual([5650, 4176, 'definition']);
  });
});

test('a heading of today that succeeds one of 2006 says that it may hold other things: wood, and electronics', () => {
  for (const name of ['wood-products', 'electronics-computers']) {
    expect(source(name, '2026-07')).toContain('what it holds may differ');
  }
});

test('Hong Kong is found by the name that the statistics office writes with another Đ (U+00D0)', () => {
  expect(catalogue.resolve('\u00d0ặc khu HC Hồng Công (TQ)').code).toBe('market-hk');
});
