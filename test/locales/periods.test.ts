import { expect, test } from '@jest/globals';
import { periodName } from '../../src/locales/periods';

test.each([
  ['2006', 'năm 2006', '2006'],
  ['2001-2005', 'giai đoạn 2001-2005', '2001-2005'],
  ['2026-S1', '6 tháng đầu năm 2026', 'first half of 2026'],
  ['2026-S2', '6 tháng cuối năm 2026', 'second half of 2026'],
  ['2026-Q1', 'quý I năm 2026', 'Q1 2026'],
  ['2026-Q4', 'quý IV năm 2026', 'Q4 2026'],
  ['2026-07', 'tháng 7 năm 2026', 'July 2026'],
  ['2026-05-16/2026-05-31', 'kỳ 2 tháng 5 năm 2026', 'second half of May 2026'],
  ['2026-01/2026-02', '2 tháng đầu năm 2026', 'January to February 2026'],
  ['2026-03/2026-05', 'từ tháng 3 đến tháng 5 năm 2026', 'March to May 2026'],
  ['2025-07/2026-06', 'từ tháng 7 năm 2025 đến tháng 6 năm 2026', 'July 2025 to June 2026'],
  [
    '2026-01-01/2026-05-15',
    'từ kỳ 1 tháng 1 đến kỳ 1 tháng 5 năm 2026',
    'first half of January to first half of May 2026',
  ],
])('the period %s is called “%s” and “%s”', (period, vi, en) => {
  expect(periodName(period, 'vi')).toBe(vi);
  expect(periodName(period, 'en')).toBe(en);
});
