import { kindOf, parsePeriod, partsOf, yearsCovered } from '../../model/period';
import type { Period } from '../../model/period';

/**
 * Periods as SDMX writes them in TIME_PERIOD:
 *
 *   Gregorian  2006, 2026-07, 2026-07-31
 *   reporting  2026-A1, 2026-S1, 2026-T2, 2026-Q3, 2026-M07
 *   range      first day "/" duration: 2001-01-01/P5Y, 2026-05-16/P16D, 2026-01-01/P4M15D
 *
 * Weeks, days and hours are smaller than half a month, so that no period of ours can say them.
 */

/** @example sdmxTime('2001-2005') // '2001-01-01/P5Y' */
export function sdmxTime(period: Period): string {
  const { kind, from, to } = partsOf(period);
  if (kind !== 'years' && kind !== 'months' && kind !== 'half-month') return period;
  const start = `${digits(from.year, 4)}-${digits(from.month, 2)}-${from.half === 1 ? '01' : '16'}`;
  if (kind === 'years') return `${start}/P${to.year - from.year + 1}Y`;
  // Whole months are counted from the day that the range begins with; days fill what is left.
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const isWhole = (from.half === 1) === (to.half === 2);
  if (isWhole) return `${start}/P${months + (from.half === 1 ? 1 : 0)}M`;
  const days = from.half === 1 ? 15 : daysIn(to.year, to.month) - 15;
  return `${start}/P${months === 0 ? '' : `${months}M`}${days}D`;
}

/**
 * The frequency of figures that are of such periods, by SDMX's CL_FREQ 2.1: A, S, Q, M, M_2 (twice a month), A5 (every
 * five years), and _O (another one) for what the list has no code for, such as the months since January.
 * @example frequencyOf('2001-2005') // 'A5'
 */
export function frequencyOf(period: Period): string {
  const kind = kindOf(period);
  if (kind !== 'years') return frequencies[kind];
  const code = `A${yearsCovered(period)}`;
  return severalYears.has(code) ? code : '_O';
}

const frequencies = {
  year: 'A',
  'half-year': 'S',
  quarter: 'Q',
  month: 'M',
  'half-month': 'M_2',
  months: '_O',
} as const;
const severalYears = new Set(['A2', 'A3', 'A4', 'A5', 'A10', 'A20', 'A30']);

/**
 * @param frequency code of FREQ, which says what a single day stands for (a service may write 2014-12-31 for 2014)
 * @returns `undefined` where it is no row of half months
 * @example periodOfSdmx('2014-02-01', 'M') // '2014-02'
 */
export function periodOfSdmx(text: string, frequency = ''): Period | undefined {
  const [start = '', duration] = text.trim().split('/');
  if (duration !== undefined) return periodOfRange(start, duration);
  const [, year = '', letter = '', number = ''] = REPORTING.exec(start) ?? [];
  if (letter !== '') return reporting(year, letter, Number(number));
  return DAY.test(start) ? periodAround(start, frequency) : parsePeriod(start);
}

const REPORTING = /^(\d{4})-([ASTQM])(\d{1,2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]*)?$/;

function reporting(year: string, letter: string, number: number): Period | undefined {
  switch (letter) {
    case 'A':
      return number === 1 ? parsePeriod(year) : undefined;
    case 'T':
      return number >= 1 && number <= 3
        ? parsePeriod(`${year}-${digits(number * 4 - 3, 2)}/${year}-${digits(number * 4, 2)}`)
        : undefined;
    case 'M':
      return parsePeriod(`${year}-${digits(number, 2)}`);
    default:
      return parsePeriod(`${year}-${letter}${number}`);
  }
}

/** The year, quarter or month that a day lies in, as the frequency says. */
function periodAround(day: string, frequency: string): Period | undefined {
  const [year = '', month = ''] = day.split('-');
  if (!(Number(month) >= 1 && Number(month) <= 12)) return undefined;
  switch (frequency) {
    case 'A':
      return parsePeriod(year);
    case 'S':
      return parsePeriod(`${year}-S${Math.ceil(Number(month) / 6)}`);
    case 'Q':
      return parsePeriod(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    case 'M':
      return parsePeriod(`${year}-${month}`);
    default:
      return undefined;
  }
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

function periodOfRange(start: string, duration: string): Period | undefined {
  const first = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00)?$/.exec(start);
  const length = DURATION.exec(duration);
  if (first === null || length === null || duration === 'P') return undefined;
  const [year, month, day] = first.slice(1).map(Number);
  const [years, months, days] = length.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const next = new Date(
    Date.UTC((year ?? 0) + (years ?? 0), (month ?? 0) - 1 + (months ?? 0), (day ?? 0) + (days ?? 0)),
  );
  // The day before the next period begins; a time beyond the calendar has no text.
  next.setUTCDate(next.getUTCDate() - 1);
  if (Number.isNaN(next.getTime())) return undefined;
  return parsePeriod(`${start.slice(0, 10)}/${next.toISOString().slice(0, 10)}`);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}
