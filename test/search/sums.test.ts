import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { toHit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { builtIn } from '../catalogue/planCatalogue';

const catalogue = new Catalogue([
  builtIn('2006-plan'),
  builtIn('customs-items'),
  builtIn('customs-markets'),
  builtIn('customs-totals'),
  builtIn('results'),
]);
const en = messagesIn('en');

/** Number and formula of each hit. */
const found = (text: string) =>
  search(catalogue, text).findings.map((one) => [one.number, toHit(one, catalogue, en).formula]);

describe('a year, half year or quarter of which nothing but months is stated', () => {
  test.each(['coffee Q2 2026', 'cà phê quý II/2026', 'ca phe quy 2 nam 2026'])(
    'is found as the sum that ACTUAL answers: %s',
    (text) => {
      // April 822.538422 + May 640.636316 + June 580.862676 = 2 044.037414.
      expect(found(text)[0]).toEqual([2044.037414, '=VNEXPORT.ACTUAL("Coffee","2026-Q2")']);
    },
  );

  test('says that it is a sum, whose and how final', () => {
    const [sum] = search(catalogue, 'coffee Q2 2026').findings;
    expect(sum && toHit(sum, catalogue, en)).toMatchObject({
      about: 'result Q2 2026 (preliminary)',
      publisher: 'General Statistics Office',
      notes: ['sum of 3 monthly figures'],
    });
  });

  test('is found of value and of quantity, each by its own formula, and of either alone where it is named', () => {
    const formulas = (text: string) => found(text).map(([, formula]) => formula);
    expect(formulas('coffee 2025').slice(0, 2)).toEqual([
      '=VNEXPORT.ACTUAL("Coffee",2025)',
      '=VNEXPORT.ACTUAL("Coffee",2025,"quantity")',
    ]);
    expect(formulas('coffee quantity 2025')).toEqual(['=VNEXPORT.ACTUAL("Coffee",2025,"quantity")']);
  });

  test('of a market has the formula that names the value, where the document states shares', () => {
    expect(found('United States 2025')[0]?.[1]).toBe('=VNEXPORT.ACTUAL("United States",2025,"value")');
  });

  test.each([
    [
      'Hoa Kỳ',
      [
        '=VNEXPORT.ACTUAL("United States",2025,"value")',
        '=VNEXPORT.ACTUAL("United States","2026-07","value")',
        '=VNEXPORT.ACTUAL("United States",2005)',
      ],
    ],
    [
      'ASEAN',
      [
        '=VNEXPORT.ACTUAL("Association of Southeast Asian Nations",2025)',
        '=VNEXPORT.ACTUAL("Association of Southeast Asian Nations","2026-07")',
      ],
    ],
    [
      'gạo',
      ['=VNEXPORT.TARGET("Rice")', '=VNEXPORT.ACTUAL("Rice",2025)', '=VNEXPORT.ACTUAL("Rice","2026-07")'],
    ],
    [
      'bao nhiêu tấn gạo',
      ['=VNEXPORT.TARGET("Rice","quantity")', '=VNEXPORT.ACTUAL("Rice",2025,"quantity")'],
    ],
    ['tăng trưởng cà phê', ['=VNEXPORT.GROWTH("Coffee")', '=VNEXPORT.GROWTH("Coffee",,2025)']],
    // The World Bank's newer figures are of another definition.
    ['dịch vụ', ['=VNEXPORT.ACTUAL("Services exports",2005)']],
  ])('without a period the newest year and month come before older results: %s', (text, formulas) => {
    expect(
      found(text)
        .slice(0, formulas.length)
        .map(([, formula]) => formula),
    ).toEqual(formulas);
  });

  test('every formula returns exactly the figure of its hit', () => {
    const wrong = search(catalogue, '2025').findings.filter(
      ({ subject, measure, period, number, status }) =>
        status !== 'computed' &&
        typeof measure === 'string' &&
        catalogue.result(subject, measure, period).number !== number,
    );
    expect(wrong).toEqual([]);
  });

  test('is no sum where a figure of the whole period is stated: total exports of 2024 are 405 530 by customs', () => {
    const numbers = found('total exports 2024').map(([number]) => number);
    expect(numbers[0]).toBe(405530);
    // The twelve months of the statistics office are 405 531.7.
    expect(numbers.some((number) => Math.abs(Number(number) - 405531.7) < 0.1)).toBe(false);
  });

  test('is nothing where a month is missing: of 2026 seven are stated, and the last of them is offered', () => {
    expect(search(catalogue, 'coffee 2026')).toEqual({ findings: [], nearest: ['coffee 2026-07'] });
    expect(search(catalogue, 'coffee 2027')).toMatchObject({ findings: [], unknown: '2027' });
  });
});

describe('what is computed of the very period that is asked for, and stated nowhere', () => {
  test.each([
    // 4 103.681855 / 474 994.216292, and 153 183.77005 / 474 994.216292: sums of twelve months each, in million USD.
    ['tỷ trọng gạo 2025', 0.0086394, '=VNEXPORT.SHARE("Rice",,2025)'],
    ['share of rice 2025', 0.0086394, '=VNEXPORT.SHARE("Rice",,2025)'],
    ['thị phần Hoa Kỳ 2025', 0.322496, '=VNEXPORT.SHARE("United States",,2025)'],
    ['US market share 2025', 0.322496, '=VNEXPORT.SHARE("United States",,2025)'],
    // 642.535419 / 603.198611 - 1, of July 2026 on July 2025.
    ['tăng trưởng cà phê tháng 7/2026', 0.0652137, '=VNEXPORT.GROWTH("Coffee",,"2026-07")'],
    // Of the statistics office's countries it takes most.
    ['xếp hạng Hoa Kỳ 2025', 1, '=VNEXPORT.RANK("United States",,,2025)'],
  ])('%s', (text, number, formula) => {
    const [[first, by] = []] = found(text);
    expect(first).toBeCloseTo(number, 6);
    expect(by).toBe(formula);
    expect(search(catalogue, text).findings.map(({ status }) => status)).toContain('computed');
  });

  test('comes after what is stated or added up, and is not computed for each of all subjects', () => {
    const statuses = search(catalogue, 'coffee 2025').findings.map(({ status }) => status);
    expect(statuses.slice(0, 2)).toEqual(['preliminary', 'preliminary']);
    expect(statuses).toContain('computed');
    expect(search(catalogue, '2025').findings.filter(({ status }) => status === 'computed')).toEqual([]);
  });
});

test('a ranking of another period than its table has is no formula: it would answer what is not asked', () => {
  expect(search(catalogue, 'top 5 mặt hàng').ranking).toMatchObject({ table: 'items' });
  expect(search(catalogue, 'top 5 mặt hàng 2006').ranking).toMatchObject({ table: 'items' });
  // “Markets” are a figure of their own, too: how many there are.
  expect(search(catalogue, 'largest markets').ranking).toMatchObject({ table: 'markets' });
  expect(search(catalogue, 'top 5 markets').ranking).toMatchObject({ table: 'markets', count: 5 });
  for (const text of ['top 5 mặt hàng tháng 7 2026', 'top 5 thị trường 2025', 'top 3 markets 2006']) {
    expect([text, search(catalogue, text).ranking]).toEqual([text, undefined]);
  }
});

test('which market is the first for a good is not answered with the rank of the good: no dataset states it', () => {
  for (const text of ['thị trường lớn nhất của cà phê', 'largest markets coffee 2025']) {
    const { findings, nearest, ranking } = search(catalogue, text);
    expect([text, findings.length, ranking]).toEqual([text, 0, undefined]);
    expect(nearest).toEqual([text.includes('coffee') ? 'coffee' : 'cà phê']);
  }
  expect(search(catalogue, 'thứ hạng Nhật Bản trong các thị trường').findings.length).toBeGreaterThan(0);
});

describe('questions as people put them', () => {
  test.each([
    ['gạo tăng bao nhiêu phần trăm 2025', '=VNEXPORT.GROWTH("Rice",,2025)'],
    ['cà phê giảm 2025', '=VNEXPORT.GROWTH("Coffee",,2025)'],
    ['so sánh gạo 2024 và 2025', '=VNEXPORT.GROWTH("Rice",2024,2025)'],
    ['coffee 2024 vs 2025', '=VNEXPORT.GROWTH("Coffee",2024,2025)'],
    ['CAGR gạo 2000 2005', '=VNEXPORT.CAGR("Rice",2000,2005)'],
    ['cà phê lũy kế đến tháng 7/2026', '=VNEXPORT.ACTUAL("Coffee","2026-01/2026-07")'],
    ['coffee first seven months of 2026', '=VNEXPORT.ACTUAL("Coffee","2026-01/2026-07")'],
    ['cà phê cả năm 2025', '=VNEXPORT.ACTUAL("Coffee",2025)'],
    ['xk sang TQ', '=VNEXPORT.ACTUAL("China",2025)'],
  ])('%s', (text, formula) => {
    expect(found(text)[0]?.[1]).toBe(formula);
  });

  test.each([
    ['cà phê tháng này', 'cà phê 2026-07'],
    ['latest coffee', 'coffee 2026-07'],
    // Nothing is of the half month alone, and the first three months of cinnamon are one figure.
    ['cà phê kỳ 1 tháng 7/2026', 'cà phê 2026-07'],
    ['quế tháng 3/2026', 'quế 2026-Q1'],
  ])('a time that nothing is of is answered with the nearest that something is of: %s', (text, nearest) => {
    expect(search(catalogue, text)).toMatchObject({ findings: [], nearest: [nearest] });
    expect(found(nearest)).not.toEqual([]);
  });

  test('growth between two months is of the later one on the earlier, and reads as no sum of all between them', () => {
    const [growth] = search(catalogue, 'coffee growth July 2026').findings;
    expect(growth && toHit(growth, catalogue, en)).toMatchObject({
      period: 'July 2026',
      about: 'computed from result July 2026 on July 2025',
    });
  });
});
