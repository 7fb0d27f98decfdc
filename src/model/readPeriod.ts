import { fold, LONGEST_TYPED } from './fold';
import { parsePeriod } from './period';
import type { Period } from './period';

/**
 * Reads what people and publishers write for a period, in Vietnamese and English, accents and case optional:
 * a year or a range of years, a half year, a quarter, a month, half a month, the months since January.
 * @returns the period in its one form (period.ts), or `undefined` where the text is none
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
  return String(MONTHS.findIndex((one) => one === name || one.slice(0, 3) === name) + 1).padStart(2, '0');
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
