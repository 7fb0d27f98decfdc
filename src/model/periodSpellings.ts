import { comparePeriods, covers, kindOf, parsePeriod, spanOf, yearToDate } from './period';
import type { Period } from './period';
import { LEADING_WORDS, MONTHS, plain } from './periodText';

/**
 * How people and publishers write what is no whole year, for `readPeriod`:
 *
 *   spelt     = half | quarter | month | half-month | months | range | to-date
 *   half      = ( "H" | "S" ) part sep year | part ( "H" | "half" ) sep year | year ( "H" | "S" ) part
 *             | ( "nửa" | "nửa năm" | "6 tháng" ) part sep year | part "6 months" sep year
 *   quarter   = ( "Q" | "quý" | "quarter" ) part sep year | part ( "Q" | "quarter" ) sep year | year "Q" part
 *   month     = [ of-month ] number ( "/" | "-" ) year | of-month number sep year | of-month word sep year
 *             | name sep year | year ( "-" | "/" | "M" | of-month ) number | year name
 *   half-month = ( "K" | "kỳ" ) part of-month number sep year | "nửa" part of-month number sep year
 *             | "15 ngày đầu" of-month number sep year | part "half" sep name sep year
 *   months    = [ "first" ] count ( "T" | "M" | "tháng" | "months" ) [ "đầu" ] sep year      (from January on)
 *   range     = [ "từ" | "from" ] one ( "-" | "đến" | "to" | "through" ) one
 *   to-date   = ( "lũy kế" | "từ đầu năm" | "tính đến" | "YTD" … ) [ "đến" | "to" ] [ "hết" ] one
 *             | ( "đến hết" ) one | one ( "lũy kế" | "YTD" … )                             (from January on)
 *   one       = any of these; of a range the first may lack its year, and both are as long
 *   part      = "1" … "4" | "I" … "IV" | "first" … "fourth" | "một" … "tư" | "đầu" | "cuối" | "last"
 *   of-month  = "T" | "th" | "thg" | "tháng" | "M"
 *   number    = "1" … "12" | "01" … "12"
 *   count     = number | "một" … "mười hai" | "one" … "twelve"
 *   word      = "một" … "mười hai"
 *   name      = "January" … "December" | "Jan" … "Dec"
 *   sep       = "/" | "-" | "." | " " | "năm" | "của" | "of" …
 *
 * A year has four digits: "7/26" may be a day.
 * @example readSpelling('quý I/2026') // '2026-Q1'
 * @example readSpelling('lũy kế đến hết tháng 7/2026') // '2026-01/2026-07'
 */
export function readSpelling(text: string): Period | undefined {
  return YEAR.test(text.normalize('NFKC'))
    ? readWords(inDigits(plain(withNumbers(text))).replace(LEADING_WORDS, ''))
    : undefined;
}

const YEAR = /(?:19|20)\d\d/;

function readWords(words: string): Period | undefined {
  for (const [pattern, write] of spellings) {
    const found = pattern.exec(words);
    if (found !== null) return parsePeriod(write(found.groups ?? {}));
  }
  return readToDate(words) ?? readRange(words);
}

/** English months become Vietnamese ones; they have no accents, so that "máy" is no month. */
function withNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b([a-z]{3,9})\b\.?/g, (typed, word: string) => {
      const month = MONTHS.findIndex((one) => one === word || one.slice(0, word === 'sept' ? 4 : 3) === word);
      return month < 0 ? typed : `thang ${month + 1}`;
    });
}

const NUMBERS = [
  ['mot', 'one'],
  ['hai', 'two'],
  ['ba', 'three'],
  ['tu', 'four', 'bon'],
  ['nam', 'five'],
  ['sau', 'six'],
  ['bay', 'seven'],
  ['tam', 'eight'],
  ['chin', 'nine'],
  ['muoi', 'ten'],
  ['muoi mot', 'eleven'],
  ['muoi hai', 'twelve'],
];

/** How many months: "bảy tháng", "seven months"; "từ tháng" is "from the month". */
function inDigits(words: string): string {
  return words.replace(/\b(?!tu )((?:muoi )?[a-z]+)(?= (?:thang|months)\b)/g, (word) =>
    String(numberOf(word) || word),
  );
}

/** From one to twelve, by folded words in either language; 0 for what is no number. */
export function numberOf(word: string): number {
  return NUMBERS.findIndex((names) => names.includes(word)) + 1;
}

type Groups = Partial<Record<string, string>>;

/**
 * Each spelling and the period that it says, for example "q1/2026", "thang 2 nam 2026", "2t/2026", "k2-t5-2026".
 * In the patterns: Y is a year, M a month's number, P a part, T what stands before a month, and _ what stands before the year.
 */
const spellings: readonly (readonly [RegExp, (groups: Groups) => Period])[] = [
  [spelling('(?:q[. ]*|qu[yi] |quarter )P_Y'), quarter],
  [spelling('P ?q(?:uarter)?_?Y'), quarter],
  [spelling('Y[-/ ]?(?:q|qu[yi] )P'), quarter],
  [spelling('(?:[hs] ?|(?:nua|nua nam|6 thang) )P_Y'), half],
  [spelling('P ?(?:h|half|6 months)_?Y'), half],
  [spelling('Y[-/ ]?[hs]P'), half],
  [spelling('(?:T|m)?M[-/]Y'), month],
  [spelling('TM_Y'), month],
  [spelling('thang (?<name>muoi (?:hai|mot)|[a-z]{2,4})_Y'), month],
  [spelling('Y(?:[-/]|-?m|[-/ ]?T)M'), month],
  [spelling('k[yi]? ?P[-/ ]TM_Y'), halfMonth],
  [spelling('(?:nua|15 ngay(?= dau)) P TM_Y'), halfMonth],
  [spelling('P half_TM_Y'), halfMonth],
  [spelling('(?:first )?M (?:thang|months?)(?: dau)?_Y'), monthsSinceJanuary],
  [spelling('(?<month>[1-9]\\d?) ?[tm]_?Y'), monthsSinceJanuary],
];

function spelling(pattern: string): RegExp {
  const written = pattern
    .replaceAll('_', '(?:[-/. ]|(?:[-/ ](?:nam|cua|of|in))+ )')
    .replaceAll('Y', '(?<year>(?:19|20)\\d\\d)')
    .replaceAll('M', '(?<month>\\d\\d?)')
    .replaceAll('P', '(?<part>[a-z\\d]{1,6})')
    .replaceAll('T', '(?:t|th|thg|thang)[. ]*');
  return new RegExp(`^${written}$`);
}

const PARTS = [
  ['1', 'i', 'first', '1st', 'mot', 'dau'],
  ['2', 'ii', 'second', '2nd', 'hai'],
  ['3', 'iii', 'third', '3rd', 'ba'],
  ['4', 'iv', 'fourth', '4th', 'tu', 'bon'],
];
const LAST = ['cuoi', 'last'];

/** 0 for what is no part, which no period has. */
function partOf({ part = '' }: Groups, last: 2 | 4): number {
  return LAST.includes(part) ? last : PARTS.findIndex((names) => names.includes(part)) + 1;
}

function quarter(groups: Groups): Period {
  return `${groups['year']}-Q${partOf(groups, 4)}`;
}

function half(groups: Groups): Period {
  return `${groups['year']}-S${partOf(groups, 2)}`;
}

/** Month 0 for a name of none, which no period has. */
function month({ year, month: number, name = '' }: Groups): Period {
  return `${year}-${(number ?? String(numberOf(name))).padStart(2, '0')}`;
}

function halfMonth(groups: Groups): Period {
  const whole = month(groups);
  const part = partOf(groups, 2);
  if (part !== 2) return part === 1 ? `${whole}-01/${whole}-15` : '';
  const [year, number] = whole.split('-').map(Number);
  return `${whole}-16/${whole}-${new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()}`;
}

function monthsSinceJanuary(groups: Groups): Period {
  return `${groups['year']}-01/${month(groups)}`;
}

const CUMULATED = 'luy ke|cong don|ytd|year to date|cumulative';
const TO_DATE = new RegExp(
  `^(?:(?:(?:${CUMULATED}|tu dau nam|tinh(?= den )) )+(?:(?:den|toi|to|through|of|in) )?(?:het |cuoi )?|den het )(.+)$|^(.+) (?:${CUMULATED})$`,
);

/** Of a year nothing is left to add, and what begins in April is no sum from January on. */
function readToDate(words: string): Period | undefined {
  const [, behind, before = behind] = TO_DATE.exec(words) ?? [];
  const last = before === undefined ? undefined : readWords(before);
  if (last === undefined) return undefined;
  const isMonth = ['month', 'half-month'].includes(kindOf(last));
  return isMonth || covers(last, `${last.slice(0, 4)}-01`) ? yearToDate(last) : undefined;
}

const RANGES = [/^(?:(?:tu|from) )?(.+?) (?:den|toi|to|through|until|till) (?:het )?(.+)$/, /^([^-]+)-(.+)$/];

/** @example readRange('thang 1 den thang 7 2026') // '2026-01/2026-07' */
function readRange(words: string): Period | undefined {
  for (const pattern of RANGES) {
    const [, first = '', last = ''] = pattern.exec(words) ?? [];
    const to = readOne(last);
    const from = to && readOne(YEAR.test(first) ? first : `${first} ${to.slice(0, 4)}`);
    if (from && kindOf(from) === kindOf(to) && comparePeriods(from, to) < 0) return spanOf([from, to]);
  }
  return undefined;
}

/** One end of a range, which may be in the form of a period. */
function readOne(words: string): Period | undefined {
  return YEAR.test(words) ? (parsePeriod(words) ?? readWords(words)) : undefined;
}
