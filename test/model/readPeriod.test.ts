import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastYear, yearsCovered } from '../../src/model/period';
import { readDate, readPeriod, speaksOfTime } from '../../src/model/readPeriod';
import { anyText } from '../anyText';

describe('periods are read as people write them', () => {
  test.each([
    ['2006', '2006'],
    [' năm 2006 ', '2006'],
    ['year 2005', '2005'],
    ['2005 [YR2005]', '2005'],
    ['2001-2005', '2001-2005'],
    ['2001 – 2005', '2001-2005'],
    ['2001—2005', '2001-2005'],
    ['2001/2005', '2001-2005'],
    ['2001 đến 2005', '2001-2005'],
    ['2001 to 2005', '2001-2005'],
    ['Giai đoạn 2001-2005', '2001-2005'],
    ['2005-2005', '2005'],
    ['Q1/2026', '2026-Q1'],
    ['q4 2026', '2026-Q4'],
    ['2026-Q1', '2026-Q1'],
    ['2026Q1', '2026-Q1'],
    ['quý I/2026', '2026-Q1'],
    ['Quý IV năm 2026', '2026-Q4'],
    ['quy 3 nam 2026', '2026-Q3'],
    ['quarter 2 of 2026', '2026-Q2'],
    ['H1 2026', '2026-S1'],
    ['2026-S2', '2026-S2'],
    ['6 tháng đầu năm 2026', '2026-S1'],
    ['6 tháng cuối năm 2026', '2026-S2'],
    ['nửa đầu năm 2026', '2026-S1'],
    ['2/2026', '2026-02'],
    ['02/2026', '2026-02'],
    ['T2/2026', '2026-02'],
    ['T12-2026', '2026-12'],
    ['tháng 2 năm 2026', '2026-02'],
    ['Tháng 2/2026', '2026-02'],
    ['thang 02, 2026', '2026-02'],
    ['Feb 2026', '2026-02'],
    ['February, 2026', '2026-02'],
    ['sep-2026', '2026-09'],
    ['2026-02', '2026-02'],
    ['2026/02', '2026-02'],
    ['2026M02', '2026-02'],
    ['K2-T5-2026', '2026-05-16/2026-05-31'],
    ['K1-T12-2025', '2025-12-01/2025-12-15'],
    ['kỳ 2 tháng 5/2026', '2026-05-16/2026-05-31'],
    ['kỳ 2 tháng 2 năm 2024', '2024-02-16/2024-02-29'],
    ['first half of May 2026', '2026-05-01/2026-05-15'],
    ['2T/2026', '2026-01/2026-02'],
    ['2 tháng 2026', '2026-01/2026-02'],
    ['2 tháng đầu năm 2026', '2026-01/2026-02'],
    ['9 tháng năm 2026', '2026-01/2026-09'],
    ['first 7 months of 2026', '2026-01/2026-07'],
    ['3 tháng đầu năm 2026', '2026-Q1'],
    ['12 tháng năm 2026', '2026'],
    ['2026-01/2026-02', '2026-01/2026-02'],
    ['2026-01-01/2026-05-31', '2026-01/2026-05'],
    ['T1-T5/2026', '2026-01/2026-05'],
    ['tháng 4 đến tháng 5 năm 2026', '2026-04/2026-05'],
    ['cả năm 2025', '2025'],
    ['trong năm 2025', '2025'],
    ['full-year 2025', '2025'],
    ['từ năm 2001 đến năm 2005', '2001-2005'],
    ['from 2001 to 2005', '2001-2005'],
    ['２００６', '2006'],
    ['quí 1 năm 2026', '2026-Q1'],
    ['Quý Một năm 2026', '2026-Q1'],
    ['Q.I/2026', '2026-Q1'],
    ['1Q2026', '2026-Q1'],
    ['first quarter of 2026', '2026-Q1'],
    ['quý đầu năm 2026', '2026-Q1'],
    ['quý cuối năm 2025', '2025-Q4'],
    ['last quarter of 2025', '2025-Q4'],
    ['1H2026', '2026-S1'],
    ['second half of 2025', '2025-S2'],
    ['sáu tháng đầu năm 2026', '2026-S1'],
    ['last six months of 2025', '2025-S2'],
    ['2026-M07', '2026-07'],
    ['M7/2026', '2026-07'],
    ['Thg 7 2026', '2026-07'],
    ['T.7/2026', '2026-07'],
    ['tháng 7.2026', '2026-07'],
    ['2026 July', '2026-07'],
    ['Sept. 2025', '2025-09'],
    ['nửa đầu tháng 7/2026', '2026-07-01/2026-07-15'],
    ['nửa cuối tháng 7 năm 2026', '2026-07-16/2026-07-31'],
    ['15 ngày đầu tháng 7/2026', '2026-07-01/2026-07-15'],
    ['kì II tháng 7/2026', '2026-07-16/2026-07-31'],
    ['second half of July 2026', '2026-07-16/2026-07-31'],
    ['the first seven months of 2026', '2026-01/2026-07'],
    ['bảy tháng đầu năm 2026', '2026-01/2026-07'],
    ['07 tháng đầu năm 2026', '2026-01/2026-07'],
    ['năm tháng đầu năm 2026', '2026-01/2026-05'],
    ['7T2026', '2026-01/2026-07'],
    ['9M 2025', '2025-01/2025-09'],
    ['January-July 2026', '2026-01/2026-07'],
    ['Jan–Jul 2026', '2026-01/2026-07'],
    ['from January through July 2026', '2026-01/2026-07'],
    ['Jan 2026 – Jul 2026', '2026-01/2026-07'],
    ['từ tháng 1 đến tháng 7/2026', '2026-01/2026-07'],
    ['01/2026-07/2026', '2026-01/2026-07'],
    ['2026-01 đến 2026-07', '2026-01/2026-07'],
    ['tháng 11/2025 đến tháng 2/2026', '2025-11/2026-02'],
    ['quý 1 đến quý 3 năm 2025', '2025-01/2025-09'],
    ['lũy kế đến tháng 7/2026', '2026-01/2026-07'],
    ['luỹ kế 7 tháng năm 2026', '2026-01/2026-07'],
    ['tính đến hết tháng 7/2026', '2026-01/2026-07'],
    ['lũy kế từ đầu năm đến hết tháng 7/2026', '2026-01/2026-07'],
    ['lũy kế đến kỳ 1 tháng 7/2026', '2026-01-01/2026-07-15'],
    ['YTD July 2026', '2026-01/2026-07'],
    ['July 2026 year to date', '2026-01/2026-07'],
  ])('%s is %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  test.each([
    '',
    '06',
    '20066',
    '2005-2001',
    '-4',
    'mai',
    '2001-2003-2005',
    '1005',
    '2006.5',
    '38353',
    '13/2026',
    'T0/2026',
    'Q5/2026',
    'K3-T5-2026',
    '13 tháng 2026',
    'tháng 2',
    'Foo 2026',
    '15/02/2026',
    '2.2026',
    '2005 [YR2006]',
    // Since when, or until when, is no period.
    'từ 2005',
    'đến 2005',
    'sau tháng 7/2026',
    // Years of two digits may be days, and the last months of a year are not its first.
    'T7/26',
    'Jul-26',
    '3 tháng cuối năm 2025',
    'quý sau 2026',
    'tháng 6 và tháng 7 năm 2026',
    'tháng 12 đến tháng 2/2026',
    'niên vụ 2024/2025',
    'YTD 2026',
    'lũy kế quý II/2026',
    '5 May 2026',
    // Máy are machines, and no month of May.
    'máy 2026',
    `2006${'!'.repeat(40_000)}`,
  ])('“%s” is no period', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

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

  test('every month of every year is read from each of its spellings, in any case and without accents', () => {
    const spellings: ((month: number, year: number) => string)[] = [
      (month, year) => `${month}/${year}`,
      (month, year) => `T${month}/${year}`,
      (month, year) => `tháng ${month} năm ${year}`,
      (month, year) => `THANG ${month}/${year}`,
      (month, year) => `${new Date(2000, month - 1).toLocaleString('en', { month: 'short' })} ${year}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1900, max: 2099 }),
        fc.constantFrom(...spellings),
        (month, year, write) => {
          expect(readPeriod(write(month, year))).toBe(`${year}-${String(month).padStart(2, '0')}`);
        },
      ),
    );
  });

  test('any text whatever is a period or none', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const period = readPeriod(text);
        if (period !== undefined) expect(readPeriod(period)).toBe(period);
      }),
    );
  });
});

describe('dates are read as the month that holds them', () => {
  test.each([
    // Excel's days: 38353 is 1 January 2005, 38717 is 31 December 2005, 61 is 1 March 1900.
    ['38353', '2005-01'],
    ['38717', '2005-12'],
    ['38718', '2006-01'],
    ['46082.5', '2026-03'],
    ['2006-01-01', '2006-01'],
    ['2006-01-31T00:00:00', '2006-01'],
    ['31/12/2005', '2005-12'],
    ['1.2.2026', '2026-02'],
    // Of two numbers the first is the day, unless only the second can be one.
    ['3/4/2026', '2026-04'],
    ['12/31/2005', '2005-12'],
  ])('%s is in %s', (text, month) => {
    expect(readDate(text)).toBe(month);
    expect(readPeriod(text)).toBeUndefined();
  });

  test.each([
    '2006',
    '61',
    '20066',
    '99999',
    '32873',
    '73051',
    '2006-02-30',
    '32/1/2006',
    '31/4/2006',
    // Seven months, or the first of July.
    '1-7/2026',
    'abc',
  ])('%s is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

test.each([
  ['tháng hai năm 2026', '2026-02'],
  ['Tháng Mười Hai/2026', '2026-12'],
  ['thang tu 2026', '2026-04'],
])('a month may be written as a word: %s', (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

describe('words of time that say no period', () => {
  test.each([
    'tháng này',
    'tháng trước',
    'quý này',
    'năm ngoái',
    'tháng 7',
    'T7',
    'quý II',
    '6 tháng đầu năm',
    'mới nhất',
    'this month',
    'last year',
    'next quarter',
    'July',
    'Q2',
    'latest',
    'T7/26',
    '1-7/2026',
    'từ tháng 7',
    'first half of July',
    'lũy kế đến nay',
  ])('%s', (text) => {
    expect(speaksOfTime(text)).toBe(true);
    expect(readPeriod(text)).toBeUndefined();
  });

  test.each(['kim ngạch', 'tỷ trọng', 'tăng trưởng năm', 'market', 'Gạo', 'thị trường', 'color'])(
    'are told from others: %s',
    (text) => {
      expect(speaksOfTime(text)).toBe(false);
    },
  );
});
