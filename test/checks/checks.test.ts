import { describe, expect, test } from '@jest/globals';
import { checksAbout, checksOf } from '../../src/checks/checks';
import type { Check } from '../../src/checks/checks';
import { diagnosisOf, linesOf, statementOf, subjectsOf } from '../../src/checks/wording';
import { Catalogue } from '../../src/catalogue/catalogue';
import { numberFormatOf } from '../../src/catalogue/numberFormat';
import { builtInEditions } from '../../src/editions/builtIn';
import { readEdition } from '../../src/editions/edition';
import type { Edition } from '../../src/editions/edition';
import { languages } from '../../src/locales/messages';
import { messagesIn } from '../../src/locales/language';
import { sourceTable } from '../../src/tables/sourceTable';
import { planCatalogue } from '../catalogue/planCatalogue';

const editions = builtInEditions();
const catalogue = catalogueOf(editions);
const checks = checksOf(catalogue);

/** What a document would print instead: subject, measure, period and the digits, of the first such figure or target. */
type Change = readonly [subject: string, measure: string, period: string, printed: string, target?: 'target'];

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
  'foreign-sector/2005': ['sector-fdi', 'value', '2006', '21.451'],
  'foreign-sector-share/2005': ['enterprises-non-state', 'share', '2005', '55,7'],
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
  'range-growth-high/services-exports/2006': ['services-exports', 'high', '2006', '6,3'],
  'regions-sum/2005': ['market-oceania', 'share', '2005', '6'],
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

  test('every check is among them', () => {
    const tried = [...Object.keys(turnedToDiffers), ...Object.keys(mended)];
    expect(tried.sort()).toEqual(checks.map(({ code }) => code).sort());
  });
});

describe('figures that are not stated', () => {
  test('leave out the checks that need them, and only those', () => {
    const without = checksOf(
      catalogueOf(editions.map((edition) => changed(edition, (figure) => figure.subject !== 'gdp'))),
    );
    expect(codes(checks).filter((code) => !codes(without).includes(code))).toEqual(['in-gdp/2005']);
  });

  test('of another publisher leave the document with itself', () => {
    const own = checksOf(planCatalogue());
    expect(own.every(({ figures }) => figures.every(({ edition }) => edition.id === '2006-plan'))).toBe(true);
    expect(find(own, 'group-items/group-fuels').verdict).toBe('differs');
  });

  test('an item without an index leaves its group a lower bound', () => {
    expect(find(checks, 'baseline-items/group-industry').relation).toBe('equal');
    const without = checksOf(
      catalogueOf(
        editions.map((edition) =>
          changed(edition, ({ subject, measure }) => subject !== 'tyres' || measure !== 'index'),
        ),
      ),
    );
    expect(find(without, 'baseline-items-floor/group-industry').relation).toBe('at-least');
  });
});

describe('diagnoses', () => {
  const said = (code: string, from: readonly Check[] = checks) =>
    diagnosisOf(find(from, code), catalogue, messagesIn('vi'));

  test('fuels: the printed share fits the items and not the printed total', () => {
    // 8021 / 38444 = 20.86 %, 8187 / 38444 = 21.30 %
    expect(said('group-items/group-fuels')).toBe(
      'Tỷ trọng in 20,9 % khớp tổng mặt hàng 8.021, không khớp số in 8.187',
    );
    expect(said('printed-share/group-fuels')).toMatch(/8\.021 thay số in 8\.187/);
  });

  test('where the share fits the printed total, it says that', () => {
    // Rice misprinted: the items sum to 7 440 (19.35 %), the printed 7 340 is 19.09 %, printed 19,1.
    expect(said('group-items/group-agriculture', checksWith(['rice', 'value', '2006', '1.311']))).toBe(
      'Tỷ trọng in 19,1 % khớp số in 7.340, không khớp tổng mặt hàng 7.440',
    );
  });

  test('services: the high end fits the growth of goods, 5 650 * 1.185 = 6 695', () => {
    expect(said('range-growth-high/services-exports/2006')).toBe(
      'Khớp nếu tăng 18,5 % như Tổng kim ngạch: 6.695',
    );
  });

  test('growth of 24.76 % printed as 24,7 was cut off; 390 for 393.8 is rounded to tens', () => {
    expect(said('period-growth/total-exports/2003-2005')).toContain('24,76 %');
    expect(said('per-head/2005')).toBe('Khớp nếu 390 là số làm tròn đến 10');
  });

  test('a difference that is one item, to the last digit, names it', () => {
    // 38 444 - 250 = 38 194: the difference is row 30.
    expect(
      said('total-sectors/total-exports', checksWith(['total-exports', 'value', '2006', '38.194'])),
    ).toBe('Phần chênh đúng bằng Đóng tàu: 250');
  });

  test('a single digit that restores the identity is told; where several would, none is', () => {
    // 24,8 with phases of 7,4 and 24,7: only 17,5 mends 77,5, and no digit of the phases gives such growth.
    expect(
      said(
        'growth-phases/total-exports/2001-2005',
        checksWith(['total-exports', 'growth', '2001-2005', '77,5']),
      ),
    ).toBe('Khớp nếu Tổng kim ngạch (tăng trưởng) là 17,5 thay vì 77,5');
    // 110,83 may be 110,81, but 15 029 may as well be 15 049.
    expect(said('period-sum/total-exports/2001-2005')).toBeUndefined();
  });

  test('say nothing where nothing fits', () => {
    expect(said('baseline-groups/total-exports')).toBeUndefined();
    expect(said('printed-share/group-other')).toBeUndefined();
  });

  test('are for what differs only', () => {
    expect(
      checks.filter(({ verdict, diagnosis }) => verdict !== 'differs' && diagnosis !== undefined),
    ).toEqual([]);
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
    const formats = new Map(
      sourceTable('checks', { catalogue, messages: messagesIn('vi') }).rows.map(({ code, cells }) => {
        const relative = cells[6];
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

describe('in words', () => {
  test.each(languages)(
    'no statement has a gap left to fill, and each is short enough for a cell (%s)',
    (language) => {
      const texts = checks.map((check) => statementOf(check, messagesIn(language)));
      expect(texts.filter((text) => /[{}]|undefined| {2}|\(\)|^[ :]/.test(text))).toEqual([]);
      expect(texts.filter((text) => text.length > 130)).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    },
  );

  test('definitions that differ are named', () => {
    const said = (code: string) => statementOf(find(checks, code), messagesIn('en'));
    expect(said('publishers/services-exports/value/2005')).toBe(
      'Services exports 2005: Ministry of Trade of Vietnam = World Bank (on the balance-of-payments definition)',
    );
    expect(said('baseline-result/rice')).toContain('milled rice');
    expect(said('baseline-result/cashew')).toContain('shelled');
  });

  test('many rows are counted, few are named; lines tell where they stand', () => {
    const vi = messagesIn('vi');
    expect(subjectsOf(find(checks, 'group-items/group-fuels'), catalogue, vi)).toBe(
      'NHÓM NHIÊN LIỆU, KHOÁNG SẢN; Dầu thô; Than đá; Khoáng sản',
    );
    expect(subjectsOf(find(checks, 'group-items/group-industry'), catalogue, vi)).toBe(
      'NHÓM HÀNG CÔNG NGHIỆP và 17 dòng khác',
    );
    expect(linesOf(find(checks, 'group-items/group-fuels'))).toBe('2006-plan: 67, 74, 79, 83');
  });
});

test('the checks about a subject are those that its figures take part in', () => {
  expect(codes(checksAbout(catalogue, 'coal')).sort()).toEqual([
    'baseline-items-floor/group-fuels',
    'group-items/group-fuels',
  ]);
  expect(checksAbout(catalogue, 'cassava-starch')).toEqual([]);
});

function find(from: readonly Check[], code: string): Check {
  const check = from.find((one) => one.code === code);
  if (check === undefined) throw new Error(`no check ${code}`);
  return check;
}

function codes(from: readonly Check[]): string[] {
  return from.map(({ code }) => code);
}

function catalogueOf([first, ...others]: readonly Edition[]): Catalogue {
  if (first === undefined) throw new Error('no edition');
  return new Catalogue([first, ...others]);
}

/** An edition with some figures only, as its file would hold it. */
function changed(edition: Edition, keep: (figure: Edition['figures'][number]) => boolean): Edition {
  const { hash, ...content } = edition;
  return readEdition({ ...content, figures: content.figures.filter(keep) }, hash);
}

/** The checks of the editions with one figure printed otherwise: the first result or target of that description. */
function checksWith([subject, measure, period, printed, target]: Change): readonly Check[] {
  let isChanged = false;
  const others = editions.map((edition) => {
    const { hash, ...content } = edition;
    const { group, decimal } = edition.numberFormat;
    const figures = content.figures.map((figure) => {
      const meant =
        !isChanged &&
        figure.subject === subject &&
        figure.measure === measure &&
        figure.period === period &&
        (target === undefined || figure.status.endsWith(target));
      if (!meant) return figure;
      isChanged = true;
      const [whole = '', fraction = ''] = printed.split(decimal);
      const factor =
        figure.printedUnit === 'billion-usd' ? 1000 : figure.unit.startsWith('percent') ? 0.01 : 1;
      const number = Number(`${whole.split(group).join('')}.${fraction}`) * factor;
      return { ...figure, printed, number, decimals: fraction.length };
    });
    return readEdition({ ...content, figures }, hash);
  });
  expect(isChanged).toBe(true);
  return checksOf(catalogueOf(others));
}
