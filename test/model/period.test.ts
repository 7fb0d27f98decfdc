import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  comparePeriods,
  covers,
  firstYear,
  follows,
  isPeriod,
  kindOf,
  lastYear,
  monthsOf,
  parsePeriod,
  spanOf,
  yearsBetween,
  yearsCovered,
  yearsLater,
  yearsOf,
} from '../../src/model/period';

/** Any row of half months: the first and its number, of the years 1990 to 2039. */
const anyPeriod = fc
  .record({ start: fc.nat({ max: 50 * 24 - 1 }), length: fc.integer({ min: 1, max: 72 }) })
  .map(
    ({ start, length }) => parsePeriod(`${dayOf(start, 'first')}/${dayOf(start + length - 1, 'last')}`) ?? '',
  );

describe('a period has one form', () => {
  test.each([
    ['2006', '2006', 'year'],
    ['2001-2005', '2001-2005', 'years'],
    ['2005-2005', '2005', 'year'],
    ['2026-S1', '2026-S1', 'half-year'],
    ['2026-01/2026-06', '2026-S1', 'half-year'],
    ['2026-Q3', '2026-Q3', 'quarter'],
    ['2026-07/2026-09', '2026-Q3', 'quarter'],
    ['2026-07', '2026-07', 'month'],
    ['2026-07-01/2026-07-31', '2026-07', 'month'],
    ['2026-01/2026-02', '2026-01/2026-02', 'months'],
    ['2010-01/2010-07', '2010-01/2010-07', 'months'],
    ['2026-01-01/2026-05-31', '2026-01/2026-05', 'months'],
    ['2026-01-01/2026-05-15', '2026-01-01/2026-05-15', 'months'],
    ['2026-05-01/2026-05-15', '2026-05-01/2026-05-15', 'half-month'],
    ['2026-05-16/2026-05-31', '2026-05-16/2026-05-31', 'half-month'],
    // 2024 has a 29 February, 2026 has none.
    ['2024-02-16/2024-02-29', '2024-02-16/2024-02-29', 'half-month'],
    ['2026-02-16/2026-02-28', '2026-02-16/2026-02-28', 'half-month'],
    ['2001-01/2005-12', '2001-2005', 'years'],
  ])('%s is %s, of kind %s', (text, period, kind) => {
    expect(parsePeriod(text)).toBe(period);
    expect(isPeriod(text)).toBe(text === period);
    expect(kindOf(period)).toBe(kind);
  });

  test.each([
    '',
    '06',
    '2005-2001',
    '2026-00',
    '2026-13',
    '2026-Q5',
    '2026-S3',
    '2026-05-16',
    '2026-05-15/2026-05-31',
    '2026-05-16/2026-05-30',
    '2026-02-16/2026-02-29',
    '2026-02/2026-01',
    '2026-Q1/2026-Q2',
    '2026-01/2026-02/2026-03',
    ' 2026',
  ])('“%s” is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('whatever row of half months a text says, its form says the same and is kept when read again', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(period)).toBe(period);
        expect(covers(spanOf([period]) ?? '', period)).toBe(true);
      }),
    );
  });
});

describe('periods are compared', () => {
  test('the latest period ends last; of two that end together it is the shorter', () => {
    expect(
      ['2005', '2005-12', '1996-2000', '2005-Q4', '2001-2005', '2003-2005', '2005-11'].sort(comparePeriods),
    ).toEqual(['1996-2000', '2005-11', '2001-2005', '2003-2005', '2005', '2005-Q4', '2005-12']);
  });

  test('their order is total: two that compare as equal are the same', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) || 0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test.each([
    ['2001-2005', '2003', true],
    ['2006', '2006-S2', true],
    ['2006-Q1', '2006-03', true],
    ['2006-Q1', '2006-04', false],
    ['2026-05', '2026-05-16/2026-05-31', true],
    ['2026-05-16/2026-05-31', '2026-05', false],
    ['2026-01/2026-02', '2026-Q1', false],
  ])('whether %s covers %s: %s', (whole, part, answer) => {
    expect(covers(whole, part)).toBe(answer);
  });

  test('a period covers another one exactly where their span is the first of them', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (whole, part) => {
        expect(covers(whole, part)).toBe(spanOf([whole, part]) === whole);
      }),
    );
  });

  test('one follows another where no half month lies between', () => {
    expect(follows('2026-01', '2026-02')).toBe(true);
    expect(follows('2025-12', '2026')).toBe(true);
    expect(follows('2026-05-01/2026-05-15', '2026-05-16/2026-05-31')).toBe(true);
    expect(follows('2026-01', '2026-03')).toBe(false);
    expect(follows('2026-02', '2026-01')).toBe(false);
  });
});

describe('what a period is made of', () => {
  test('several periods have one span that covers them all', () => {
    expect(spanOf(['2006'])).toBe('2006');
    expect(spanOf(['2003-2005', '2001', '2005'])).toBe('2001-2005');
    expect(spanOf(['2026-02', '2026-01'])).toBe('2026-01/2026-02');
    expect(spanOf(['2025', '2026-07'])).toBe('2025-01/2026-07');
    expect(spanOf([])).toBeUndefined();
  });

  test('its years and their number', () => {
    expect([firstYear('2001-2005'), lastYear('2001-2005'), yearsCovered('2001-2005')]).toEqual([
      2001, 2005, 5,
    ]);
    expect([firstYear('2026-07'), lastYear('2026-07')]).toEqual([2026, 2026]);
    // 3 months of 12, 1 month of 12, 1 half month of 24
    expect(['2026-Q1', '2026-07', '2026-05-16/2026-05-31'].map(yearsCovered)).toEqual([0.25, 1 / 12, 1 / 24]);
    expect(yearsOf('2001-2003')).toEqual(['2001', '2002', '2003']);
  });

  test('its whole months', () => {
    expect(monthsOf('2026-Q1')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(monthsOf('2026-01-01/2026-03-15')).toEqual(['2026-01', '2026-02']);
    expect(monthsOf('2026-05-16/2026-05-31')).toEqual([]);
    expect(monthsOf('2006')).toHaveLength(12);
    expect(spanOf(monthsOf('2006'))).toBe('2006');
  });

  test('the years between two ends, and the same time of another year', () => {
    expect(yearsBetween('2001', '2005')).toBe(4);
    expect(yearsBetween('2025-07', '2026-01')).toBe(0.5);
    expect(yearsLater('2026-07', -1)).toBe('2025-07');
    expect(yearsLater('2024-02-16/2024-02-29', 1)).toBe('2025-02-16/2025-02-28');
    expect(yearsLater('2001-2005', 5)).toBe('2006-2010');
  });
});

/** The first day of a half month, or its last, counted from the first half of January 1990. */
function dayOf(index: number, which: 'first' | 'last'): string {
  const [year, month, second] = [
    1990 + Math.floor(index / 24),
    Math.floor((index % 24) / 2) + 1,
    index % 2 === 1,
  ];
  const last = second ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 15;
  const day = which === 'last' ? last : second ? 16 : 1;
  return [year, month, day].map((number) => String(number).padStart(2, '0')).join('-');
}
