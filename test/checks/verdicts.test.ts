import { describe, expect, test } from '@jest/globals';
import { checksOf } from '../../src/checks/checks';
import type { Verdict } from '../../src/locales/checks';
import { Catalogue } from '../../src/catalogue/catalogue';
import { documentDatasets } from '../catalogue/planCatalogue';
import golden from './verdicts.golden.json';

/**
 * Every check of the built-in datasets, worked out by hand from what the documents print: left side, right side, verdict.
 * "Meets" compares what half a step of the last printed decimal, and a qualifier (up to 5 %), leave on both sides.
 */
const byHand: readonly (readonly [code: string, left: number, right: number, verdict: Verdict])[] = [
  // Groups against their items. Rows 1-10 sum to 7 340, as printed.
  [
    'group-items/group-agriculture',
    7340,
    3098 + 1211 + 770 + 291 + 838 + 178 + 620 + 116 + 44 + 174,
    'agrees',
  ],
  // Rows 11-13 sum to 8 021; three roundings reach 8 022.5 at most, the printed total is 8 186.5 at least.
  ['group-items/group-fuels', 8187, 7388 + 447 + 186, 'differs'],
  // Rows 14-30 sum to 17 650, one more than printed; 17 rows may be off by 8.5 together.
  ['group-items/group-industry', 17649, 17650, 'agrees-within-rounding'],
  // 38 506; four roundings reach 38 504, the printed total 38 444.5.
  ['total-groups/total-exports', 38444, 7340 + 8187 + 17649 + 5330, 'differs'],
  // 38 444 to the last digit.
  ['total-sectors/total-exports', 38444, 15993 + 22451, 'agrees'],

  // Printed shares. 7340 / 38444 = 19.09 %, printed 19,1.
  ['printed-share/group-agriculture', 0.191, 7340 / 38444, 'agrees'],
  // 21.296 %, printed 20,9 (20.85 to 20.95). 8021 / 38444 = 20.864 % would fit.
  ['printed-share/group-fuels', 0.209, 8187 / 38444, 'differs'],
  // 45.908 %, printed 45,9.
  ['printed-share/group-industry', 0.459, 17649 / 38444, 'agrees'],
  // 13.864 %, printed 14,0 (13.95 to 14.05).
  ['printed-share/group-other', 0.14, 5330 / 38444, 'differs'],
  // 99.9 %; four shares may be off by 0.2 together.
  ['shares-sum/total-exports', 0.191 + 0.209 + 0.459 + 0.14, 1, 'agrees-within-rounding'],

  // 1 / (0.17834 + 0.21327 + 0.37623 + 0.11336) = 1 / 0.88119 = 113.48 %; rounding reaches 113.8, printed is 118,5.
  [
    'index-mean/total-exports',
    1.185,
    1 / (0.191 / 1.071 + 0.209 / 0.98 + 0.459 / 1.22 + 0.14 / 1.235),
    'differs',
  ],
  // Said again: 38,44 billion is 38 444 million to two decimals; 16 % is 16 %; 18,5 % is 118,5 - 100.
  ['restated/total-exports/value/2006', 38440, 38444, 'agrees'],
  ['restated/total-exports/growth/2001-2005', 0.16, 0.16, 'agrees'],
  ['growth-index/total-exports', 0.185, 1.185 - 1, 'agrees'],

  // The year 2005 that targets and indices imply. 6 853.4 is more than the nine items with an index, 6 701.8.
  [
    'baseline-items-floor/group-agriculture',
    7340 / 1.071,
    3098 / 1.131 +
      1211 / 0.861 +
      770 / 1.048 +
      291 / 1.239 +
      838 / 1.042 +
      178 / 1.184 +
      620 / 1.235 +
      116 / 1.2 +
      44 / 1.324,
    'agrees',
  ],
  // 8 354.1 is more than 7 373.3 + 668.2 = 8 041.4.
  ['baseline-items-floor/group-fuels', 8187 / 0.98, 7388 / 1.002 + 447 / 0.669, 'agrees'],
  // All 17 items have an index: 14 335.1, at most 14 347.8; the group implies 14 466.4, at least 14 460.1.
  [
    'baseline-items/group-industry',
    17649 / 1.22,
    5436 / 1.124 +
      3547 / 1.167 +
      1880 / 1.318 +
      662 / 1.163 +
      2164 / 1.384 +
      500 / 1.429 +
      257 / 1.586 +
      664 / 1.269 +
      500 / 1.25 +
      350 / 1.25 +
      150 / 1.5 +
      520 / 1.118 +
      300 / 3 +
      310 / 1.216 +
      100 / 1.429 +
      60 / 1.333 +
      250 / 1.667,
    'differs',
  ],
  // 32 442.2 against 6 853.4 + 8 354.1 + 14 466.4 + 4 315.8 = 33 989.7.
  [
    'baseline-groups/total-exports',
    38444 / 1.185,
    7340 / 1.071 + 8187 / 0.98 + 17649 / 1.22 + 5330 / 1.235,
    'differs',
  ],
  // 32 442.2 (to 32 456.3) against 13 834.8 + 18 631.5 = 32 466.3 (from 32 451.8): they meet.
  ['baseline-sectors/total-exports', 38444 / 1.185, 15993 / 1.156 + 22451 / 1.205, 'agrees-within-rounding'],
  // Points that each part adds to growth: the increase of its value over 32 442.2.
  // 486.6 - 167.1 + 3 182.6 + 1 014.2 = 4 516.3, which is 13.92 points of 18,5.
  [
    'contributions-groups/total-exports',
    0.185,
    (7340 - 7340 / 1.071 + (8187 - 8187 / 0.98) + (17649 - 17649 / 1.22) + (5330 - 5330 / 1.235)) /
      (38444 / 1.185),
    'differs',
  ],
  // 2 158.2 + 3 819.5 = 5 977.7, which is 18.43 points; roundings reach 18.50.
  [
    'contributions-sectors/total-exports',
    0.185,
    (15993 - 15993 / 1.156 + (22451 - 22451 / 1.205)) / (38444 / 1.185),
    'agrees-within-rounding',
  ],
  // Rows 22 and 25, steel products and bags, are named under other goods; printed there is none of their 500 + 520.
  ['named-elsewhere/group-industry', 500 + 520, 0, 'differs'],

  // Two years at 7,4 % and three at 24,7 %: 1.15348 * 1.93910 = 2.23670, its fifth root 1.1747, printed 17,5 %.
  ['growth-phases/total-exports/2001-2005', 0.175, (1.074 ** 2 * 1.247 ** 3) ** (1 / 5) - 1, 'agrees'],
  // 2.139 is 2 without decimals.
  ['multiple/total-exports/2001-2005', 2, 110830 / 51824, 'agrees'],
  // 3.869 is nearly 4, and 4 without decimals.
  ['multiple/market-africa/2005', 4, 681 / 176, 'agrees'],
  // 17,5 - 16 = 1,5.
  ['excess-target/total-exports/growth/2001-2005', 0.015, 0.175 - 0.16, 'agrees'],
  // 1,65 of 5,65 billion: the strategy target, which is not printed, was 5.65 - 1.65 = 4.00.
  ['excess-result/services-exports/value/2005', 1650, 5650, 'agrees'],
  ['target-passed/total-exports/growth/2001-2005', 0.175, 0.16, 'agrees'],
  ['target-passed/exports-per-head/value/2005', 390, 340, 'agrees'],
  ['range-order/services-exports/low/2006', 6200, 6700, 'agrees'],
  ['range-order/services-exports/growth-low/2006', 0.1, 0.12, 'agrees'],
  // 5.65 * 1.10 = 6.215, printed 6,2.
  ['range-growth-low/services-exports/2006', 6200, 5650 * 1.1, 'agrees'],
  // 5.65 * 1.12 = 6.328, at most 5.655 * 1.125 = 6.362; printed 6,7.
  ['range-growth-high/services-exports/2006', 6700, 5650 * 1.12, 'differs'],

  // Regions without Europe, whose share is of 2001-2005: 74.5 % in 2001, 81.9 % in 2005.
  ['regions-sum/2001', 0.573 + 0.089 + 0.012 + 0.071, 1, 'agrees'],
  ['regions-sum/2005', 0.505 + 0.213 + 0.021 + 0.08, 1, 'agrees'],
  // Europe: over 20 % in 2001-2005, of which the others leave 100 - 74.5 = 25.5 % in 2001 and 100 - 81.9 = 18.1 % in 2005.
  ['rest-share/market-europe/2001-2005', 0.2, 1 - 0.745, 'agrees'],
  // What they leave: 25.5 % of 15 029 is 3 832.4, 18.1 % of 32 442.2 is 5 872.0, which is 11.26 % a year in four years.
  // At most 18.75 % of 32 456 on 25.3 % of 15 028.5, 12.5 %; printed 13,5 reaches down to 13.45 %.
  [
    'rest-growth/market-europe/2001-2005',
    0.135,
    ((0.181 * (38444 / 1.185)) / (0.255 * 15029)) ** (1 / 4) - 1,
    'differs',
  ],
  ['part-whole/market-us/share/2001', 0.071, 0.089, 'agrees'],
  ['part-whole/market-us/share/2005', 0.202, 0.213, 'agrees'],
  ['part-whole/enterprises-non-state-no-crude/value/2001', 3700, 6800, 'agrees'],
  ['part-whole/enterprises-non-state-no-crude/value/2005', 11000, 18500, 'agrees'],
  ['classes-count/2005', 7 + 23, 200, 'agrees'],
  // 7 billion and 2.3 billion at least.
  ['classes-value/2005', 7 * 1000 + 23 * 100, 38444 / 1.185, 'agrees'],

  // 2.1 % of 32 442.2 is 681.3, printed 681.
  ['value-share/market-africa/2005', 681, (0.021 * 38444) / 1.185, 'agrees'],
  // 57.5 % of 32 442.2 is 18 654, which is over 18,5 billion but not 18,5 when rounded.
  ['value-share/enterprises-non-state/2005', 18500, (0.575 * 38444) / 1.185, 'agrees-within-rounding'],
  // 45 % of (32 442.2 - 7 373.3) is 11 281: over 11 billion, and 11 without decimals.
  [
    'value-share-without-crude/enterprises-non-state-no-crude/2005',
    11000,
    0.45 * (38444 / 1.185 - 7388 / 1.002),
    'agrees',
  ],
  // 14 667 (to 15 348) and 15 111 (from 6 460 / 0.4725 = 13 672).
  [
    'implied-wholes/market-africa/enterprises-non-state/2001',
    176 / 0.012,
    6800 / 0.45,
    'agrees-within-rounding',
  ],
  // 11 935 is less than 15 111; 24 444 is less than 32 174.
  ['whole-without-crude/2001', 3700 / 0.31, 6800 / 0.45, 'agrees'],
  ['whole-without-crude/2005', 11000 / 0.45, 18500 / 0.575, 'agrees'],
  // 7 500 is more than 7 373.3, but over 18,5 less over 11 billion may be 6 950.
  ['crude-of-part/2005', 18500 - 11000, 7388 / 1.002, 'agrees-within-rounding'],
  // 18 500 + 22 451 / 1.205 = 37 131.5 for two kinds of enterprises, of a total of 38 444 / 1.185 = 32 442.2.
  ['non-state-foreign/2005', 18500 + 22451 / 1.205, 38444 / 1.185, 'differs'],
  // Over 18 500, and all domestic enterprises are 15 993 / 1.156 = 13 834.8.
  ['non-state-domestic/2005', 18500, 15993 / 1.156, 'differs'],

  // The document against the World Bank's yearly totals. The five years sum to 110 811 (110 808.5 to 110 813.5),
  // printed are 110,83 billion (110 825 to 110 835).
  ['period-sum/total-exports/2001-2005', 110830, 15029 + 16706 + 20149 + 26485 + 32442, 'differs'],
  // Two years from 14 483 to 16 706: 7.40 %; five years to 32 442: 17.50 %.
  ['period-growth/total-exports/2001-2002', 0.074, (16706 / 14483) ** (1 / 2) - 1, 'agrees'],
  ['period-growth/total-exports/2001-2005', 0.175, (32442 / 14483) ** (1 / 5) - 1, 'agrees'],
  // Three years from 16 706 to 32 442: 24.761 %, which rounds to 24,8; printed 24,7 reaches 24.75.
  ['period-growth/total-exports/2003-2005', 0.247, (32442 / 16706) ** (1 / 3) - 1, 'differs'],
  // 32 442.2 million USD over 82.3921 million persons: 393.75 USD; 390 reaches 390.5.
  ['per-head/2005', 390, 38444 / 1.185 / 82.3921, 'differs'],
  // 32 442.2 of 52 917: 61.31 %, printed 61,3.
  ['in-gdp/2005', 0.613, 38444 / 1.185 / 52917, 'agrees'],
  // 1.2 % of 15 029 is 180.3, at least 172.8.
  ['value-share/market-africa/2001', 176, 0.012 * 15029, 'agrees-within-rounding'],
  // About 45 % of 15 029 is 6 763: nearly 6,8 billion, and 6,8 when rounded.
  ['value-share/enterprises-non-state/2001', 6800, 0.45 * 15029, 'agrees'],
  // Services by the balance of payments are far below what the Ministry counts.
  ['publishers/services-exports/value/2001', 3320, 2810, 'differs'],
  ['publishers/services-exports/value/2005', 5650, 4176, 'differs'],
  // What target and index imply for 2005, against the World Bank (32 442.2) and FAO.
  ['baseline-result/total-exports', 32442, 38444 / 1.185, 'agrees'],
  // 1 405.1 to 1 407.9 holds 1 407.2.
  ['baseline-result/rice', 1407.2, 1211 / 0.861, 'agrees-within-rounding'],
  // 733.9 to 735.56 meets 735.45.
  ['baseline-result/coffee', 735.5, 770 / 1.048, 'agrees-within-rounding'],
  // At most 178.5 / 1.1835 = 150.82.
  ['baseline-result/pepper', 151.5, 178 / 1.184, 'differs'],
  // At most 620.5 / 1.2345 = 502.63.
  ['baseline-result/cashew', 503.1, 620 / 1.235, 'differs'],
  // 96.2 to 97.1.
  ['baseline-result/tea', 96.9, 116 / 1.2, 'agrees-within-rounding'],
  // 43.5 / 1.3245 = 32.84 at least, which meets 32.85 to 32.95.
  ['baseline-result/groundnuts', 32.9, 44 / 1.324, 'agrees-within-rounding'],
  // At most 3098.5 / 1.1305 = 2 740.8.
  ['baseline-result/seafood', 2756.1, 3098 / 1.131, 'differs'],
];

const checks = checksOf(new Catalogue(documentDatasets()));

describe('the checks of the built-in datasets', () => {
  test.each(byHand)('%s', (code, left, right, verdict) => {
    const check = checks.find((one) => one.code === code);
    expect(check?.left.number).toBeCloseTo(left, 8);
    expect(check?.right.number).toBeCloseTo(right, 8);
    expect(check?.verdict).toBe(verdict);
    expect(check?.difference).toBeCloseTo(left - right, 8);
    if (right === 0) expect(check?.relative).toBeUndefined();
    else expect(check?.relative).toBeCloseTo((left - right) / right, 8);
  });

  test('are all worked out by hand, and kept in the golden file', () => {
    expect(Object.fromEntries(byHand.map(([code, , , verdict]) => [code, verdict]))).toEqual(golden);
    expect(Object.fromEntries(checks.map(({ code, verdict }) => [code, verdict]))).toEqual(golden);
  });

  test('come with what differs first', () => {
    const order: readonly Verdict[] = ['differs', 'agrees-within-rounding', 'agrees'];
    const ranks = checks.map(({ verdict }) => order.indexOf(verdict));
    expect(ranks).toEqual([...ranks].sort());
  });

  test('are worked out once for a catalogue', () => {
    const catalogue = new Catalogue(documentDatasets());
    expect(checksOf(catalogue)).toBe(checksOf(catalogue));
  });
});
