import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frequencyOf, periodOfSdmx, sdmxTime } from '../../../src/datasets/sdmx/timePeriod';
import { parsePeriod } from '../../../src/model/period';

describe('periods in TIME_PERIOD of SDMX', () => {
  // Days counted on the calendar: May has 31 days, February 2026 has 28.
  test.each([
    ['2006', '2006', 'A'],
    ['2026-S1', '2026-S1', 'S'],
    ['2026-Q3', '2026-Q3', 'Q'],
    ['2026-07', '2026-07', 'M'],
    ['2001-2005', '2001-01-01/P5Y', 'A5'],
    ['1996-2006', '1996-01-01/P11Y', '_O'],
    ['2026-01/2026-02', '2026-01-01/P2M', '_O'],
    ['2025-12/2026-02', '2025-12-01/P3M', '_O'],
    ['2026-05-01/2026-05-15', '2026-05-01/P15D', 'M_2'],
    ['2026-05-16/2026-05-31', '2026-05-16/P16D', 'M_2'],
    ['2026-02-16/2026-02-28', '2026-02-16/P13D', 'M_2'],
    ['2026-01-01/2026-05-15', '2026-01-01/P4M15D', '_O'],
    ['2026-04-16/2026-05-15', '2026-04-16/P1M', '_O'],
    ['2026-01-16/2026-02-28', '2026-01-16/P1M13D', '_O'],
  ])('%s is %s, of the frequency %s', (period, written, frequency) => {
    expect(sdmxTime(period)).toBe(written);
    expect(frequencyOf(period)).toBe(frequency);
    expect(periodOfSdmx(written)).toBe(period);
  });

  test.each([
    ['2010-A1', '', '2010'],
    ['2010-M07', '', '2010-07'],
    ['2010-M7', '', '2010-07'],
    ['2010-Q2', '', '2010-Q2'],
    ['2010-S2', '', '2010-S2'],
    ['2010-T2', '', '2010-05/2010-08'],
    ['2014-12-31', 'A', '2014'],
    ['2014-06-30', 'S', '2014-S1'],
    ['2014-05-15', 'Q', '2014-Q2'],
    ['2014-02-01', 'M', '2014-02'],
    ['2014-02-01T00:00:00', 'M', '2014-02'],
    ['2001-01-01T00:00:00/P5Y', '', '2001-2005'],
  ])('%s with the frequency “%s” is %s', (written, frequency, period) => {
    expect(periodOfSdmx(written, frequency)).toBe(period);
  });

  test.each([
    ['2010-W05', 'W'],
    ['2010-D123', 'D'],
    ['2010-T4', ''],
    ['2010-A2', ''],
    ['2014-02-01', 'D'],
    ['2014-02-01', ''],
    ['2014-13-01', 'M'],
    ['2014-01-01/P10D', ''],
    ['2014-01-01/P', ''],
    ['2014-01-01/PT1H', ''],
    ['2014-01-01/P999999999999Y', ''],
    ['next year', 'A'],
    ['', ''],
  ])('%s with the frequency “%s” is no period of half months', (written, frequency) => {
    expect(periodOfSdmx(written, frequency)).toBeUndefined();
  });

  test('every period comes back from SDMX as it went', () => {
    const half = fc.integer({ min: 1990 * 24, max: 2040 * 24 });
    fc.assert(
      fc.property(half, fc.integer({ min: 0, max: 300 }), (from, length) => {
        const period = parsePeriod(`${dayOf(from, 'first')}/${dayOf(from + length, 'last')}`);
        if (period === undefined) throw new Error('the test has made no period');
        expect(periodOfSdmx(sdmxTime(period))).toBe(period);
      }),
      { numRuns: 500 },
    );
  });
});

/** The first or last day of a half month, counted from year 0. */
function dayOf(half: number, which: 'first' | 'last'): string {
  const year = Math.floor(half / 24);
  const month = Math.floor((half % 24) / 2) + 1;
  const isFirstHalf = half % 2 === 0;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = which === 'first' ? (isFirstHalf ? 1 : 16) : isFirstHalf ? 15 : last;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
