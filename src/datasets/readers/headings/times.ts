import { scanWords } from './words';
import type { Word } from './words';

/**
 * Periods as a draft writes them: 2026, 2026-02, 2026-01/2026-03, 2026-05-16/2026-05-31. A quarter is its months, so that
 * a bulletin has one form of them whatever its headings say. `parsePeriod` of the model reads all of them.
 */
export type DraftPeriod = string;

/** What a word says of a time; the year where it says one. */
type Time = { readonly year?: string; readonly write: (year: string) => DraftPeriod };

/**
 * The period that a word of a heading says.
 * @param year where the word says none
 * @returns `undefined` where the word is no time, or nobody says the year
 * @example periodOfWord(wordOf('tháng 7'), '2026') // '2026-07'
 */
export function periodOfWord(word: Word, year?: string): DraftPeriod | undefined {
  const time = timeOf(word);
  const said = time?.year ?? year;
  return time === undefined || said === undefined ? undefined : time.write(said);
}

/** The year that a word says itself. @example yearOfWord(wordOf('tháng 7/2026')) // '2026' */
export function yearOfWord(word: Word): string | undefined {
  return timeOf(word)?.year;
}

/**
 * All periods that a title or a sentence states with their year, in its order.
 * @example periodsIn('Xuất khẩu kỳ 2 tháng 5 năm 2026') // ['2026-05-16/2026-05-31']
 */
export function periodsIn(text: string): DraftPeriod[] {
  const plain = withDigits(text.normalize('NFC').toLowerCase());
  const toDate = TO_DATE.exec(plain);
  if (toDate !== null) {
    const [, date, day = date, month = '', year = ''] = toDate;
    return [yearToDate(day === undefined ? monthText(year, Number(month)) : dayText(year, month, day))];
  }
  if (OF_NO_PERIOD.test(plain)) return [];
  const days = DAYS.exec(plain);
  if (days !== null) {
    const [, fromDay = '', fromMonth = '', toDay = '', toMonth = '', year = ''] = days;
    return [`${dayText(year, fromMonth, fromDay)}/${dayText(year, toMonth, toDay)}`];
  }
  return scanWords(plain).words.flatMap((word) => periodOfWord(word) ?? []);
}

/** Numbers that a title writes in words, where they count months or quarters: "chín tháng", "the first quarter of". */
function withDigits(text: string): string {
  const counted = Object.keys(COUNTS).join('|');
  return text
    .replace(
      new RegExp(`(quý|tháng) (${counted})(?!\\p{L})`, 'gu'),
      (_, unit: string, word: string) => `${unit} ${String(COUNTS[word])}`,
    )
    .replace(
      new RegExp(`(^|\\s)(${counted}) (tháng|months)(?!\\p{L})`, 'gu'),
      (_, before: string, word: string, unit: string) => `${before}${String(COUNTS[word])} ${unit}`,
    )
    .replace(
      /(first|second|third|fourth) quarter(?: of)?/g,
      (_, word: string) => `quý ${String(COUNTS[word])} năm`,
    )
    .replace(/first (\d\d?) months(?: of)?/g, '$1 tháng năm')
    .replace(
      new RegExp(`${MONTH} ?(?:-|–|to) ?${MONTH},? (?=(?:19|20)\\d\\d)`),
      (_, from: string, to: string) => `tháng ${String(englishMonth(from))}-${String(englishMonth(to))} năm `,
    );
}

/** Longer words before those that they begin with. "Năm" is also the year, so that it counts nothing here. */
const COUNTS: Readonly<Record<string, number>> = {
  'mười hai': 12,
  'mười một': 11,
  mười: 10,
  chín: 9,
  tám: 8,
  bảy: 7,
  sáu: 6,
  bốn: 4,
  tư: 4,
  ba: 3,
  hai: 2,
  một: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/**
 * All periods that a title states, those too that have their year from a later one: "tháng 9 và 9 tháng năm 2026". What it
 * compares with is none of them.
 */
export function shortPeriodsIn(text: string): DraftPeriod[] {
  const [own = ''] = text.normalize('NFC').toLowerCase().split('so với');
  const year = /(?:19|20)\d\d/.exec(own)?.[0];
  const whole = periodsIn(own);
  return year === undefined || whole.length === 0
    ? whole
    : [...whole, ...scanWords(withDigits(own)).words.flatMap((word) => periodOfWord(word, year) ?? [])];
}

/** "Lũy kế đến hết tháng 9 năm 2026", "tính đến 15/10/2026": the title of a year to date. */
const TO_DATE =
  /(?:l[uũ][yỹ] kế|cộng dồn|tính|từ đầu năm)[^.;]{0,25}?đến (?:hết )?(?:(?:ngày )?(\d{1,2})[/-]|ngày (\d{1,2}) )?(?:tháng )?(1[0-2]|0?[1-9])(?: ?năm |[/-])((?:19|20)\d\d)/;
/** Spans that no period of ours is, and means over several: the year that stands beside them is not theirs. */
const OF_NO_PERIOD =
  /giai đoạn|niên vụ|\d ngày|months? (?:to|ended|ending)|(?:^|\s)(?:mùa|tuần) |nửa (?:đầu|cuối)|bình quân|average|(?:first|second) half|half[- ]year|(?:^|\s)h[12](?![\p{L}\d])|(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d(?![\d/-])|(?:19|20)\d\d\/\d\d(?!\d)|từ (?:năm )?(?:19|20)\d\d đến/u;
const DAYS =
  /từ (?:ngày )?(\d{1,2})[/-](\d{1,2})(?:[/-]\d{4})? ?(?:đến|-|–) ?(?:hết )?(?:ngày )?(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)/;

function timeOf({ role, text }: Word): Time | undefined {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  const said = year === undefined ? {} : { year };
  const bare = year === undefined ? text : text.replace(year, '');
  const numbers = (bare.match(/\d+/g) ?? []).map(Number);
  switch (role) {
    case 'year':
      return year === undefined ? undefined : { year, write: (which) => which };
    case 'month': {
      const month = numbers[0] ?? englishMonth(bare);
      return month >= 1 && month <= 12 ? { ...said, write: (which) => monthText(which, month) } : undefined;
    }
    case 'span': {
      const [first = 1, last] = numbers;
      const [from, to] =
        last !== undefined ? [first, last] : bare.includes('cuối') ? [13 - first, 12] : [1, first];
      return from <= to && to <= 12 ? { ...said, write: (which) => monthsText(which, from, to) } : undefined;
    }
    case 'quarter': {
      const roman = /\b(iv|i{1,3})\b/.exec(bare)?.[1];
      const part = roman === undefined ? numbers[0] : ['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1;
      return part !== undefined && part >= 1 && part <= 4
        ? { ...said, write: (which) => monthsText(which, part * 3 - 2, part * 3) }
        : undefined;
    }
    case 'half': {
      const roman = /kỳ ?(ii|i)\b/.exec(bare)?.[1];
      const [part, month] = roman === undefined ? numbers : [roman.length, numbers[0]];
      if (month === undefined || month > 12) return undefined;
      return {
        ...said,
        write: (which) =>
          part === 1
            ? `${monthText(which, month)}-01/${monthText(which, month)}-15`
            : `${monthText(which, month)}-16/${monthText(which, month)}-${String(lastDay(which, month))}`,
      };
    }
    default:
      return undefined;
  }
}

/**
 * From the first of January to the end of a period.
 * @example yearToDate('2026-05-16/2026-05-31') // '2026-01-01/2026-05-31'
 */
export function yearToDate(period: DraftPeriod): DraftPeriod {
  const end = period.split('/').at(-1) ?? period;
  const year = end.slice(0, 4);
  if (end.length === 10) return `${year}-01-01/${end}`;
  return end.length === 7 ? monthsText(year, 1, Number(end.slice(5))) : year;
}

/**
 * How many periods of this length the year to date holds: about what it is of the period.
 * @example periodsElapsed('2026-05') // 5
 */
export function periodsElapsed(period: DraftPeriod): number {
  const end = period.split('/').at(-1) ?? period;
  const month = Number(end.slice(5, 7));
  if (end.length === 10) return month * 2 - (end.endsWith('-15') ? 1 : 0);
  if (end.length !== 7) return 1;
  const start = period.includes('/') ? Number(period.slice(5, 7)) : month;
  return month / (month - start + 1);
}

/** Whether the year to date is the period itself, as in January. */
export function isYearToDate(period: DraftPeriod): boolean {
  return yearToDate(period) === period;
}

/** What a comparison with another period is on; `undefined` where it is neither. */
export function baseBetween(
  period: DraftPeriod,
  other: DraftPeriod,
): 'previous period' | 'same period of last year' | undefined {
  const year = (text: string) => Number(text.slice(0, 4));
  if (period.replace(/\d{4}-?/g, '') === other.replace(/\d{4}-?/g, '') && year(period) === year(other) + 1)
    return 'same period of last year';
  const index = (text: string) => year(text) * 12 + Number(text.slice(5, 7));
  const months = /^\d{4}-\d\d$/;
  return months.test(period) && months.test(other) && index(period) === index(other) + 1
    ? 'previous period'
    : undefined;
}

function englishMonth(text: string): number {
  return 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(text.trim().slice(0, 3)) + 1;
}

function monthText(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function dayText(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthsText(year: string, from: number, to: number): DraftPeriod {
  return from === to ? monthText(year, to) : `${monthText(year, from)}/${monthText(year, to)}`;
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}
