import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePeriods, lastYear, readPeriod, spanOf, yearsCovered } from '../../src/model/period';

describe('periods are read as people write them', () => {
  test.each([
    ['2006', '2006'],
    [' năm 2006 ', '2006'],
    ['year 2005', '2005'],
    ['2001-2005', '2001-2005'],
    ['2001 – 2005', '2001-2005'],
    ['2001—2005', '2001-2005'],
    ['2001/2005', '2001-2005'],
    ['2001 đến 2005', '2001-2005'],
    ['2001 to 2005', '2001-2005'],
    ['Giai đoạn 2001-2005', '2001-2005'],
    ['2005-2005', '2005'],
  ])('%s is %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  test.each(['', '06', '20066', '2005-2001', '-4', 'mai', '2001-2003-2005', '1005', '2006.5', '38353'])(
    '“%s” is no period',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );

  test('any pair of years in order is a period that covers them both', () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    fc.assert(
      fc.property(year, year, fc.constantFrom('-', ' – ', ' đến ', '/'), (a, b, between) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const period = readPeriod(`${from}${between}${to}`) ?? '';
        expect(yearsCovered(period)).toBe(to - from + 1);
        expect(lastYear(period)).toBe(to);
      }),
    );
  });

  test('the latest period ends last; of two that end together it is the shorter', () => {
    expect(['2005', '1996-2000', '2001-2005', '2003-2005'].sort(comparePeriods)).toEqual([
      '1996-2000',
      '2001-2005',
      '2003-2005',
      '2005',
    ]);
  });
});

test('several periods have one span that covers them all', () => {
  expect(spanOf(['2006'])).toBe('2006');
  expect(spanOf(['2003-2005', '2001', '2005'])).toBe('2001-2005');
  expect(spanOf([])).toBeUndefined();
});
