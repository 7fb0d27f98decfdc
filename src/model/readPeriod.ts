import { fold, LONGEST_TYPED } from './fold';
import { parsePeriod } from './period';
import type { Period } from './period';
import { readSpelling } from './periodSpellings';
import { LEADING_WORDS, MONTHS, plain } from './periodText';

/**
 * What people and publishers write for a period, in Vietnamese and English; accents and case do not matter, nor do spaces
 * beside a slash or a hyphen:
 *
 *   written = { lead } ( years | form | spelt )
 *   lead    = "năm" | "cả năm" | "giai đoạn" | "trong" | "period" | "full year" | "in" | "the" …
 *   years   = year [ ( "-" | "/" | " " | "đến" | "to" ) year | "[YR" year "]" ] | ( "từ" | "from" ) year ( "đến" | "to" ) year
 *   year    = "1900" … "2099"; "năm" may stand before each
 *   form    = the one form of a period (period.ts): 2026-Q1, 2026-01/2026-02, 2026-05-16/2026-05-31
 *   spelt   = what is no whole year, in words (periodSpellings.ts): "quý I/2026", "7 tháng đầu năm 2026"
 *
 * @returns the period in its one form, or `undefined` where the text is none
 * @example readPeriod('2001 – 2005') // '2001-2005'
 * @example readPeriod('quý I/2026') // '2026-Q1'
 * @example readPeriod('K2-T5-2026') // '2026-05-16/2026-05-31'
 */
export function readPeriod(text: string): Period | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const words = plain(text).replace(LEADING_WORDS, '');
  return (
    readYears(fold(words)) ??
    (CENTURY.test(words) ? parsePeriod(words.toUpperCase()) : undefined) ??
    readSpelling(text)
  );
}

/**
 * Reads a day, as a date cell or a text gives it:
 *
 *   date   = serial | year "-" number "-" number [ time ] | number ( "/" | "-" | "." ) number ( the same ) year
 *   serial = days since 1900 as Excel counts them, from 1 January 1990 on, with or without a time
 *
 * No figure is of a day: what is meant is the month or the year that holds it. Of two numbers the first is the day, as in
 * Vietnam, unless only the second can be one.
 * @returns the month
 * @example readDate('38353') // '2005-01'
 * @example readDate('31/12/2005') // '2005-12'
 */
export function readDate(text: string): Period | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST_DATE) return undefined;
  if (SERIAL.test(typed)) {
    const serial = Math.floor(Number(typed));
    if (serial < SERIALS.first || serial > SERIALS.last) return undefined;
    const day = new Date(FIRST_DAY + serial * DAY);
    return monthOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  const [, year, , month, day] = DAY_LAST.exec(typed) ?? [];
  if (year !== undefined) return monthOf(Number(year), Number(month), Number(day));
  const [, first, , second, last] = DAY_FIRST.exec(typed) ?? [];
  if (last === undefined) return undefined;
  return (
    monthOf(Number(last), Number(second), Number(first)) ??
    monthOf(Number(last), Number(first), Number(second))
  );
}

const LONGEST_DATE = 40;
/** Excel's days from 1 January 1990 to the last of 2099: years are far below. */
const SERIALS = { first: 32_874, last: 73_050 };
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** One sign stands between all three: "1-7/2026" may be seven months. */
const DAY_LAST = /^((?:19|20)\d\d)([-/.])(\d\d?)\2(\d\d?)(?:[T ]\d.*)?$/;
const DAY_FIRST = /^(\d\d?)([-/.])(\d\d?)\2((?:19|20)\d\d)(?: \d.*)?$/;
/** Excel counts 1 January 1900 as day 1, and a 29 February of that year that there was not. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function monthOf(year: number, month: number, day: number): Period | undefined {
  const real =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return real ? parsePeriod(`${String(year)}-${String(month).padStart(2, '0')}`) : undefined;
}

/** Of other centuries there are no figures: 1005 is no year that anybody means. */
const CENTURY = /^(?:19|20)/;

function readYears(words: string): Period | undefined {
  const [, open, from, to] = YEARS.exec(words) ?? [];
  // "From 2005" is no year.
  if (from === undefined || (open !== undefined && to === undefined)) return undefined;
  return parsePeriod(to === undefined ? from : `${from}-${to}`);
}

/** Folding has turned every dash into a space; the World Bank writes "2005 [YR2005]". */
const YEARS =
  /^((?:tu|from) (?:nam )?)?((?:19|20)\d\d)(?: (?:(?:den|toi|to) )?(?:nam )?((?:19|20)\d\d)| yr\2)?$/;

/**
 * Whether every word of a text is one of time, though it says no period: what "this month" is, a clock would have to say,
 * and "July" is one of each year.
 * @example speaksOfTime('tháng này') // true
 */
export function speaksOfTime(text: string): boolean {
  return fold(text)
    .split(' ')
    .every(
      (word) => TIME_WORD.test(word) || (word.length > 2 && MONTHS.some((month) => month.startsWith(word))),
    );
}

const TIME_WORD =
  /^(?:[qthsm]?\d+[tmqh]?\d*|[iv]+|thang|quy|nam|ky|tuan|hom|nua|dau|cuoi|nay|truoc|qua|ngoai|roi|toi|sau|gan|moi|nhat|day|hien|the|this|last|next|current|previous|latest|newest|recent|now|today|ytd|luy|ke|den|het|tu|ca|from|to|date|through|until|of|first|half|va|and|ngay|nien|vu|(?:month|quarter|year|week)s?)$/;
