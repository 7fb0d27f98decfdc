import { expect, test } from '@jest/globals';
import { periodCell } from '../../src/tables/table';

test('a year stands in a cell as a number, so that it sorts and makes an axis', () => {
  expect(periodCell('2006')).toEqual({ number: 2006, unit: 'rank' });
});

test('a month stands in a cell as the date that it begins with', () => {
  // 1 January 2025 is day 45658 of Excel, 2025 has 365 days, January to June of 2026 have 181: 45658 + 365 + 181.
  expect(periodCell('2026-07')).toEqual({ number: 46204, unit: 'rank', isMonth: true });
});

test.each(['2001-2005', '2026-Q1', '2026-01/2026-02', '2026-05-16/2026-05-31', '1899-07'])(
  '%s, for which Excel has no number, stands as a text',
  (period) => {
    expect(periodCell(period)).toBe(period);
  },
);
