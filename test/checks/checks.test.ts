import { describe, expect, test } from '@jest/globals';
import { checksAbout, checksOf } from '../../src/checks/checks';
import { numberFormatOf } from '../../src/model/numberFormat';
import { messagesIn } from '../../src/locales/language';
import { sourceTable } from '../../src/tables/sourceTable';
import { planCatalogue } from '../catalogue/planCatalogue';
import { catalogue, checks, checksOfOnly, checksWith, codes, find } from './changedFigures';
import type { Change } from './changedFigures';

/** Digits that turn a verdict which holds; everything is printed as in the document but for this one figure. */
const turnedToDiffers: Record<string, Change> = {
  'group-items/group-agriculture': ['rice', 'value', '2006', '1.311'],
  'group-items/group-industry': ['plastics', 'value', '2006', '600'],
  'total-sectors/total-exports': ['sector-fdi', 'value', '2006', '22.541'],
  'printed-share/group-agriculture': ['group-agriculture', 'share', '2006', '19,4'],
  'printed-share/group-industry': ['group-industry', 'share', '2006', '46,9'],
  'shares-sum/total-exports': ['group-other', 'share', '2006', '15,0'],
  'restated/total-exports/value/2006': ['total-exports', 'value', '2006', '38.544'],
  'restated/total-exports/growth/2001-2005': ['total-exports', 'growth', '2001-2005', '19', 'target'],
  'growth-index/total-exports': ['total-exports', 'index', '2006', '119,5'],
  'baseline-items-floor/group-agriculture': ['group-agriculture', 'index', '2006', '117,1'],
  'baseline-items-floor/group-fuels': ['coal', 'index', '2006', '26,9'],
  'baseline-sectors/total-exports': ['sector-fdi', 'index', '2006', '125,0'],
  'growth-phases/total-exports/2001-2005': ['total-exports', 'growth', '2003-2005', '27,4'],
  'multiple/total-exports/2001-2005': ['total-exports', 'value', '1996-2000', '31.824'],
  'multiple/market-africa/2005': ['market-africa', 'value', '2005', '861'],
  'excess-target/total-exports/growth/2001-2005': ['total-exports', 'growth-excess', '2001-2005', '5,1'],
  'excess-result/services-exports/value/2005': ['services-exports', 'excess', '2005', '6,15'],
  'target-passed/total-exports/growth/2001-2005': ['total-exports', 'growth', '2001-2005', '15,0'],
  'target-passed/exports-per-head/value/2005': ['exports-per-head', 'value', '2005', '430', 'target'],
  'range-order/services-exports/low/2006': ['services-exports', 'high', '2006', '6,0'],
  'range-order/services-exports/growth-low/2006': ['services-exports', 'growth-high', '2006', '8'],
  'range-growth-low/services-exports/2006': ['services-exports', 'low', '2006', '6,0'],
  'regions-sum/2001': ['market-asia', 'share', '2001', '87,3'],
  'regions-sum/2005': ['market-asia', 'share', '2005', '70,5'],
  // The others leave at most 25.5 %.
  'rest-share/market-europe/2001-2005': ['market-europe', 'share', '2001-2005', '26'],
  'contributions-sectors/total-exports': ['sector-fdi', 'index', '2006', '125,0'],
  'part-whole/market-us/share/2001': ['market-us', 'share', '2001', '9,7'],
  'part-whole/market-us/share/2005': ['market-us', 'share', '2005', '22,2'],
  'part-whole/enterprises-non-state-no-crude/value/2001': [
    'enterprises-non-state-no-crude',
    'value',
    '2001',
    '7,3',
  ],
  'part-whole/enterprises-non-state-no-crude/value/2005': ['enterprises-non-state', 'value', '2005', '10,1'],
  'classes-count/2005': ['markets-100m-1bn', 'count', '2005', '232'],
  'classes-value/2005': ['markets-over-1bn', 'count', '2005', '70'],
  'value-share/market-africa/2005': ['market-africa', 'value', '2005', '618'],
  'value-share/enterprises-non-state/2005': ['enterprises-non-state', 'share', '2005', '75,7'],
  'value-share-without-crude/enterprises-non-state-no-crude/2005': [
    'enterprises-non-state-no-crude',
    'share',
    '2005',
    '54',
  ],
  'implied-wholes/market-africa/enterprises-non-state/2001': ['market-africa', 'share', '2001', '2,1'],
  'whole-without-crude/2001': ['enterprises-non-state-no-crude', 'share', '2001', '13'],
  'whole-without-crude/2005': ['enterprises-non-state-no-crude', 'share', '2005', '25'],
  'crude-of-part/2005': ['crude-oil', 'value', '2006', '3.788'],
  'period-growth/total-exports/2001-2002': ['total-exports', 'value', '2000', '14843'],
  'period-growth/total-exports/2001-2005': ['total-exports', 'growth', '2001-2005', '15,7'],
  'in-gdp/2005': ['gdp', 'value', '2005', '59217'],
  'value-share/market-africa/2001': ['total-exports', 'value', '2001', '19025'],
  'value-share/enterprises-non-state/2001': ['enterprises-non-state', 'share', '2001', '54'],
  'baseline-result/total-exports': ['total-exports', 'value', '2005', '34242'],
  'baseline-result/rice': ['rice', 'value', '2005', '1470.2'],
  'baseline-result/coffee': ['coffee', 'index', '2006', '108,4'],
  'baseline-result/tea': ['tea', 'value', '2005', '99.6'],
  'baseline-result/groundnuts': ['groundnuts', 'value', '2006', '48'],
};

/** Digits that mend an identity which differs. */
const mended: Record<string, Change> = {
  'group-items/group-fuels': ['group-fuels', 'value', '2006', '8.021'],
  'total-groups/total-exports': ['group-fuels', 'value', '2006', '8.125'],
  'printed-share/group-fuels': ['group-fuels', 'share', '2006', '21,3'],
  'printed-share/group-other': ['group-other', 'share', '2006', '13,9'],
  'index-mean/total-exports': ['total-exports', 'index', '2006', '113,5'],
  // 17 649 / 14 335.1 = 123.12 %
  'baseline-items/group-industry': ['group-industry', 'index', '2006', '123,1'],
  // 38 444 / 33 989.7 = 113.1 %
  'baseline-groups/total-exports': ['total-exports', 'index', '2006', '113,1'],
  // 13.9 points.
  'contributions-groups/total-exports': ['total-exports', 'growth', '2006', '13,9'],
  'rest-growth/market-europe/2001-2005': ['market-europe', 'growth', '2001-2005', '11,3'],
  // 32 442.2 - 18 631.5 = 13 810.7 for all others.
  'non-state-foreign/2005': ['enterprises-non-state', 'value', '2005', '13,8'],
  'non-state-domestic/2005': ['enterprises-non-state', 'value', '2005', '13,8'],
  'range-growth-high/services-exports/2006': ['services-exports', 'high', '2006', '6,3'],
  'period-sum/total-exports/2001-2005': ['total-exports', 'value', '2001-2005', '110,81'],
  'period-growth/total-exports/2003-2005': ['total-exports', 'growth', '2003-2005', '24,8'],
  'per-head/2005': ['exports-per-head', 'value', '2005', '394'],
  'publishers/services-exports/value/2001': ['services-exports', 'value', '2001', '2,81'],
  'publishers/services-exports/value/2005': ['services-exports', 'value', '2005', '4,18'],
  'baseline-result/pepper': ['pepper', 'value', '2005', '150.3'],
  'baseline-result/cashew': ['cashew', 'value', '2005', '502.0'],
  'baseline-result/seafood': ['seafood', 'value', '2005', '2739.2'],
};

describe('no check can help but see a figure change', () => {
  test.each(Object.entries(turnedToDiffers))('%s differs when one figure is another', (code, change) => {
    expect(find(checks, code).verdict).not.toBe('differs');
    expect(find(checksWith(change), code).verdict).toBe('differs');
  });

  test.each(Object.entries(mended))('%s holds when the figure is mended', (code, change) => {
    expect(find(checks, code).verdict).toBe('differs');
    expect(find(checksWith(change), code).verdict).not.toBe('differs');
  });

  test('an item that is named under other goods would have to be printed without a value elsewhere', () => {
    // No change of one figure mends the sum of two values; without them there is nothing to hold against it.
    const without = checksOfOnly(({ subject }) => !['steel-products', 'bags-umbrellas'].includes(subject));
    expect(codes(checks)).toContain('named-elsewhere/group-industry');
    expect(codes(without)).not.toContain('named-elsewhere/group-industry');
  });

  test('every check is among them', () => {
    const tried = [...Object.keys(turnedToDiffers), ...Object.keys(mended), 'named-elsewhere/group-industry'];
    expect(tried.sort()).toEqual(checks.map(({ code }) => code).sort());
  });
});

describe('figures that are not stated', () => {
  test('leave out the checks that need them, and only those', () => {
    const without = checksOfOnly(({ subject }) => subject !== 'gdp');
    expect(codes(checks).filter((code) => !codes(without).includes(code))).toEqual(['in-gdp/2005']);
  });

  test('of another publisher leave the document with itself', () => {
    const own = checksOf(planCatalogue());
    expect(own.every(({ figures }) => figures.every(({ dataset }) => dataset.id === '2006-plan'))).toBe(true);
    expect(find(own, 'group-items/group-fuels').verdict).toBe('differs');
  });

  test('an item without an index leaves its group a lower bound', () => {
    expect(find(checks, 'baseline-items/group-industry').relation).toBe('equal');
    const without = checksOfOnly(({ subject, measure }) => subject !== 'tyres' || measure !== 'index');
    expect(find(without, 'baseline-items-floor/group-industry').relation).toBe('at-least');
  });
});

describe('differences', () => {
  test('have no noise of binary numbers: 6 200 against 5 650 * 1.1 = 6 215', () => {
    expect(find(checks, 'range-growth-low/services-exports/2006')).toMatchObject({
      right: { number: 6215 },
      difference: -15,
    });
    // 17,5 % passed 16 % by 1,5 points: 0.015 / 0.16 = 0.09375.
    expect(find(checks, 'target-passed/total-exports/growth/2001-2005')).toMatchObject({
      difference: 0.015,
      relative: 0.09375,
    });
  });

  test('have no size relative to nothing: a target of 17,5 % is passed by 0 points, not by 1,5', () => {
    const same = checksWith(['total-exports', 'growth', '2001-2005', '17,5', 'target']);
    expect(find(same, 'excess-target/total-exports/growth/2001-2005')).toMatchObject({
      right: { number: 0 },
      relative: undefined,
    });
  });

  test('are shown with the decimals that their first digit needs', () => {
    const { columns, rows } = sourceTable('checks', { catalogue, messages: messagesIn('vi') });
    const at = columns.findIndex(({ key }) => key === 'relative');
    const formats = new Map(
      rows.map(({ code, cells }) => {
        const relative = cells[at];
        return [code, typeof relative === 'object' ? numberFormatOf(relative) : ''];
      }),
    );
    // 19 / 110 811 = 0.017 %; 166 / 8 021 = 2.07 %; 0.194 / 32 442 = 0.0006 %; 7 340 is what its items sum to.
    expect(formats.get('period-sum/total-exports/2001-2005')).toBe('0.00%');
    expect(formats.get('group-items/group-fuels')).toBe('0.0%');
    expect(formats.get('baseline-result/total-exports')).toBe('0.0000%');
    expect(formats.get('group-items/group-agriculture')).toBe('0.0%');
  });
});

test('the checks about a subject are those that its figures take part in', () => {
  expect(codes(checksAbout(catalogue, 'coal')).sort()).toEqual([
    'baseline-items-floor/group-fuels',
    'group-items/group-fuels',
  ]);
  expect(checksAbout(catalogue, 'cassava-starch')).toEqual([]);
});
