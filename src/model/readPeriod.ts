import { fold, LONGEST_TYPED } from './fold';
import { parsePeriod } from './period';
import type { Period } from './period';

/**
 * What people and publishers write for a period, in Vietnamese and English; accents and case do not matter, nor do spaces
 * beside a slash or a hyphen:
 *
 *   written   = years | half | quarter | month | half-month | months | form
 *   years     = [ "năm" | "giai đoạn" | "period" … ] year [ ( "-" | "/" | "đến" | "to" ) year | "[YR" year "]" ]
 *   half      = ( "H" | "S" ) ( "1" | "2" ) sep year | year ( "H" | "S" ) ( "1" | "2" )
 *             | ( "nửa" | "6 tháng" ) ( "đầu" | "cuối" ) sep year
 *   quarter   = ( "Q" | "quý" | "quarter" ) ( "1" … "4" | "I" … "IV" ) sep year | year "Q" ( "1" … "4" )
 *   month     = [ "T" | "tháng" ] number ( "/" | "-" ) year | ( "T" | "tháng" ) number sep year
 *             | name sep year | year ( "-" | "/" | "M" ) number
 *   half-month = "K" ( "1" | "2" ) "-T" number sep year | "kỳ" ( "1" | "2" ) "tháng" number sep year
 *             | ( "first" | "second" ) "half of" name sep year
 *   months    = number ( "T" | "tháng" | "months" ) [ "đầu" ] sep year      (from January on)
 *             | "T" number ( "-" | "đến" | "to" ) "T" number sep year
 *   sep       = "/" | "-" | " " | "năm" | "of" …
 *   number    = "1" … "12" | "01" … "12"
 *   name      = "January" … "December" | "Jan" … "Dec" | "tháng một" … "tháng mười hai"
 *   year      = "1900" … "2099"
 *   form      = the one form of a period (period.ts): 2026-Q1, 2026-01/2026-02, 2026-05-16/2026-05-31
 *
 * @returns the period in its one form, or `undefined` where the text is none
 * @example readPeriod('2001 – 2005') // '2001-2005'
 * @example readPeriod('quý I/2026') // '2026-Q1'
 * @example readPeriod('K2-T5-2026') // '2026-05-16/2026-05-31'
 */
export function readPeriod(text: string): Period | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const typed = text.trim();
  const words = plain(typed);
  return (
    readYears(typed) ??
    (CENTURY.test(words) ? parsePeriod(words.toUpperCase()) : undefined) ??
    readSpelling(words)
  );
}

/**
 * Reads a day, as a date cell or a text gives it:
 *
 *   date   = serial | year "-" number "-" number [ time ] | number ( "/" | "-" | "." ) number ( "/" | "-" | "." ) year
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
  const [, year, month, day] = DAY_LAST.exec(typed) ?? [];
  if (year !== undefined) return monthOf(Number(year), Number(month), Number(day));
  const [, first, second, last] = DAY_FIRST.exec(typed) ?? [];
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
const DAY_LAST = /^((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?:[T ]\d.*)?$/;
const DAY_FIRST = /^(\d\d?)[-/.](\d\d?)[-/.]((?:19|20)\d\d)(?: \d.*)?$/;
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

function readYears(text: string): Period | undefined {
  const words = fold(text).replace(LEADING_WORDS, '');
  const [, from, to] = YEARS.exec(words) ?? [];
  return from === undefined ? undefined : parsePeriod(to === undefined ? from : `${from}-${to}`);
}

/** Folding has turned every dash into a space; the World Bank writes "2005 [YR2005]". */
const YEARS = /^((?:19|20)\d\d)(?: (?:den |toi |to )?((?:19|20)\d\d)| yr\1)?$/;
const LEADING_WORDS = /^(?:giai doan|thoi ky|nam|period|years?) /;

/** Lower case without accents, every dash a hyphen, single spaces and none beside a slash or a hyphen. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\s,]+/gu, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .trim();
}

function readSpelling(words: string): Period | undefined {
  for (const [pattern, write] of spellings) {
    const found = pattern.exec(words);
    if (found !== null) return parsePeriod(write(found.groups ?? {}));
  }
  return undefined;
}

type Groups = Partial<Record<string, string>>;

/**
 * Each spelling and the period that it says, for example "q1/2026", "thang 2 nam 2026", "2t/2026", "k2-t5-2026".
 * In the patterns: Y is a year, M a month's number, N a month's English name, and _ what stands before the year.
 */
const spellings: readonly (readonly [RegExp, (groups: Groups) => Period])[] = [
  [spelling('(?:q|quy |quarter )(?<part>[1-4]|iv|i{1,3})_Y'), quarter],
  [spelling('Y[- /]?q(?<part>[1-4])'), quarter],
  [spelling('(?:h|s)(?<part>[12])_Y'), half],
  [spelling('Y[- /]?(?:h|s)(?<part>[12])'), half],
  [spelling('(?:nua|6 thang) (?<end>dau|cuoi)_Y'), halfAtEnd],
  [spelling('(?:t|thang )?M[-/]Y'), month],
  [spelling('(?:t|thang )M_Y'), month],
  [spelling('thang (?<name>muoi (?:hai|mot)|[a-z]{2,4})_Y'), month],
  [spelling('N_Y'), month],
  [spelling('Y[-/m]M'), month],
  [spelling('k(?:y )?(?<part>[12])_t(?:hang )?M_Y'), halfMonth],
  [spelling('(?<end>first|second) half of N_Y'), halfMonth],
  [spelling('(?:first )?M ?(?:t|m|thang|months?)(?: dau)?_Y'), monthsSinceJanuary],
  [spelling('t(?:hang )?(?<first>\\d\\d?)(?:-| den | toi | to )(?:t|thang )?M_Y'), months],
];

function spelling(pattern: string): RegExp {
  const written = pattern
    .replaceAll('_', '(?:[-/ ]|(?:[-/ ](?:nam|cua|of|in))+ )')
    .replaceAll('Y', '(?<year>(?:19|20)\\d\\d)')
    .replaceAll('M', '(?<month>\\d\\d?)')
    .replaceAll('N', '(?<name>[a-z]{3,9})');
  return new RegExp(`^${written}$`);
}

function quarter({ year, part = '' }: Groups): Period {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(part);
  return `${String(year)}-Q${roman < 0 ? part : String(roman + 1)}`;
}

function half({ year, part }: Groups): Period {
  return `${String(year)}-S${String(part)}`;
}

function halfAtEnd({ year, end }: Groups): Period {
  return `${String(year)}-S${end === 'dau' ? '1' : '2'}`;
}

function month(groups: Groups): Period {
  return `${String(groups['year'])}-${monthNumber(groups)}`;
}

function halfMonth(groups: Groups): Period {
  const isFirst = groups['part'] === '1' || groups['end'] === 'first';
  const whole = month(groups);
  const [year, number] = whole.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return isFirst ? `${whole}-01/${whole}-15` : `${whole}-16/${whole}-${String(last)}`;
}

function monthsSinceJanuary(groups: Groups): Period {
  return `${String(groups['year'])}-01/${month(groups)}`;
}

function months(groups: Groups): Period {
  return `${String(groups['year'])}-${(groups['first'] ?? '').padStart(2, '0')}/${month(groups)}`;
}

/** "00" for a name of no month, which no period has. */
function monthNumber({ month: number, name = '' }: Groups): string {
  if (number !== undefined) return number.padStart(2, '0');
  const english = MONTHS.findIndex((one) => one === name || one.slice(0, 3) === name);
  return String(Math.max(english, VIETNAMESE_MONTHS.indexOf(name)) + 1).padStart(2, '0');
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

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
  /^(?:[qth]?\d+t?|[iv]+|thang|quy|nam|ky|tuan|hom|nua|dau|cuoi|nay|truoc|qua|ngoai|roi|toi|sau|gan|moi|nhat|day|hien|the|this|last|next|current|previous|latest|newest|recent|now|today|ytd|(?:month|quarter|year|week)s?)$/;

/** After "tháng". */
const VIETNAMESE_MONTHS = [
  'mot',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];
