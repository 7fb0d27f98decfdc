import { fold, LONGEST_TYPED } from './fold';

/** A time period as SDMX writes it here: one year ("2006") or first and last year ("2001-2005"). */
export type Period = string;

/**
 * Reads what a person types for a period: 2006, "2006", "năm 2006", "2001-2005", "2001 – 2005", "giai đoạn 2001 đến 2005".
 * @returns the period, or `undefined` where the text is none
 * @example readPeriod('2001 – 2005') // '2001-2005'
 */
export function readPeriod(text: string): Period | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const words = fold(text).replace(LEADING_WORDS, '');
  const [, from, to] = YEARS.exec(words) ?? [];
  if (from === undefined) return undefined;
  if (to === undefined || to === from) return from;
  return Number(from) < Number(to) ? `${from}-${to}` : undefined;
}

/** Folding has turned every dash into a space. */
const YEARS = /^((?:19|20)\d\d)(?: (?:den |toi |to )?((?:19|20)\d\d))?$/;
const LEADING_WORDS = /^(?:giai doan|thoi ky|nam|period|years?) /;

export function firstYear(period: Period): number {
  return Number(period.slice(0, 4));
}

export function lastYear(period: Period): number {
  return Number(period.slice(-4));
}

/** Number of years that a period covers: 1 for "2006", 5 for "2001-2005". */
export function yearsCovered(period: Period): number {
  return lastYear(period) - firstYear(period) + 1;
}

/** Orders periods by their end; of two that end together the longer comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return lastYear(a) - lastYear(b) || firstYear(a) - firstYear(b);
}

/**
 * The shortest period that covers all of some periods; `undefined` where there is none.
 * @example spanOf(['2001', '2003-2005']) // '2001-2005'
 */
export function spanOf(periods: readonly Period[]): Period | undefined {
  if (periods.length === 0) return undefined;
  const from = Math.min(...periods.map(firstYear));
  const to = Math.max(...periods.map(lastYear));
  return from === to ? String(from) : `${from}-${to}`;
}
