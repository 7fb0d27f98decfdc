import { expect, test } from '@jest/globals';
import { coverageText, shortPeriod } from '../../src/locales/shortPeriods';

test.each([
  ['2026-07', '7/2026', 'Jul 2026'],
  ['2006', '2006', '2006'],
  ['2001-2005', '2001–2005', '2001–2005'],
  ['2026-Q3', 'quý III/2026', 'Q3 2026'],
  ['2026-01/2026-07', '7 tháng đầu năm 2026', 'January to July 2026'],
])('%s is short for a reader of either language', (period, vi, en) => {
  expect([shortPeriod(period, 'vi'), shortPeriod(period, 'en')]).toEqual([vi, en]);
});

test('the title says from which year to which month there are figures', () => {
  const covered = ['1996-2006', '2024-01/2026-07', '2000-2024'];
  expect(coverageText(covered, 'vi')).toBe('1996 – 7/2026');
  expect(coverageText(covered, 'en')).toBe('1996 – Jul 2026');
  expect(coverageText(['1996-2006'], 'vi')).toBe('1996 – 2006');
});
