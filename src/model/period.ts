/**
 * Time periods from half a month to many years, written as SDMX writes them or, where it has no form, as ISO 8601 does:
 *
 *   period  = years | half | quarter | months | days
 *   years   = year [ "-" year ]         2006, 2001-2005
 *   half    = year "-S" ( "1" | "2" )   2026-S1: January to June
 *   quarter = year "-Q" ( "1" … "4" )   2026-Q1
 *   months  = month [ "/" month ]       2026-07, 2026-01/2026-02
 *   days    = day "/" day               2026-05-16/2026-05-31, 2026-01-01/2026-05-15
 *   month   = year "-" ( "01" … "12" )
 *   day     = month "-" ( "01" | "15" | "16" | last day of the month )
 *
 * Nothing is smaller than half a month: the 1st to the 15th, and the rest. So each period is a row of half months without
 * a gap, and each such row has one form, the first of the grammar that can say it: three months from January on are
 * 2026-Q1, and 2026-01-01/2026-05-31 is 2026-01/2026-05. Equal texts are equal periods.
 */
export type Period = string;

/** What a period is, from the longest to the shortest; `months` are several months that are no half year or quarter. */
export type PeriodKind = 'years' | 'year' | 'half-year' | 'quarter' | 'months' | 'month' | 'half-month';

/** First and last half month, counted from year 0: the first half of January 2006 is 2006 × 24. */
type Span = { readonly from: number; readonly to: number };

const PER_YEAR = 24;
const PER_MONTH = 2;

/**
 * Reads a period in any of the forms above.
 * @returns its one form, or `undefined` where the text is no period
 * @example parsePeriod('2026-01/2026-03') // '2026-Q1'
 */
export function parsePeriod(text: string): Period | undefined {
  const span = readSpan(text);
  return span && periodOf(span);
}

/** Whether a text is a period in its one form. */
export function isPeriod(text: string): boolean {
  return parsePeriod(text) === text;
}

export function kindOf(period: Period): PeriodKind {
  const { from, to } = spanIn(period);
  const length = to - from + 1;
  if (from % PER_YEAR === 0 && length % PER_YEAR === 0) return length === PER_YEAR ? 'year' : 'years';
  if (isPartOfYear({ from, to }, 2)) return 'half-year';
  if (isPartOfYear({ from, to }, 4)) return 'quarter';
  if (length === 1) return 'half-month';
  return length === PER_MONTH && from % PER_MONTH === 0 ? 'month' : 'months';
}

/** Orders periods by their end; of two that end together the longer comes first. */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [spanIn(a), spanIn(b)];
  return one.to - other.to || one.from - other.from;
}

/** Whether all of a period lies inside another one. @example covers('2001-2005', '2003') // true */
export function covers(whole: Period, part: Period): boolean {
  const [outer, inner] = [spanIn(whole), spanIn(part)];
  return outer.from <= inner.from && inner.to <= outer.to;
}

/**
 * Whether a period begins no earlier than one and ends no later than another; either end may be left open.
 * @example isWithin('2024-05', '2024', '2024-06') // true
 */
export function isWithin(period: Period, from?: Period, to?: Period): boolean {
  const span = spanIn(period);
  return (
    (from === undefined || spanIn(from).from <= span.from) && (to === undefined || span.to <= spanIn(to).to)
  );
}

/** The year, half year, quarter or month that a month lies in. @example periodAround('2026-05', 'quarter') // '2026-Q2' */
export function periodAround(
  month: Period,
  kind: Extract<PeriodKind, 'year' | 'half-year' | 'quarter'>,
): Period {
  const length = PER_YEAR / { year: 1, 'half-year': 2, quarter: 4 }[kind];
  const { from } = spanIn(month);
  const start = from - (from % length);
  return periodOf({ from: start, to: start + length - 1 });
}

/** Whether a period begins where another one ends. @example follows('2026-01', '2026-02') // true */
export function follows(earlier: Period, later: Period): boolean {
  return spanIn(later).from === spanIn(earlier).to + 1;
}

/**
 * The shortest period that covers all of some periods; `undefined` where there is none.
 * @example spanOf(['2001', '2003-2005']) // '2001-2005'
 */
export function spanOf(periods: readonly Period[]): Period | undefined {
  if (periods.length === 0) return undefined;
  const spans = periods.map(spanIn);
  const from = spans.reduce((first, one) => Math.min(first, one.from), Infinity);
  const to = spans.reduce((last, one) => Math.max(last, one.to), -Infinity);
  return periodOf({ from, to });
}

export function firstYear(period: Period): number {
  return Math.floor(spanIn(period).from / PER_YEAR);
}

export function lastYear(period: Period): number {
  return Math.floor(spanIn(period).to / PER_YEAR);
}

/** The length of a period in years: 1 for "2006", 5 for "2001-2005", 0.25 for a quarter. */
export function yearsCovered(period: Period): number {
  const { from, to } = spanIn(period);
  return (to - from + 1) / PER_YEAR;
}

/** Whether a period is one year or several. @example isOfWholeYears('2001-2005') // true */
export function isOfWholeYears(period: Period): boolean {
  return ['year', 'years'].includes(kindOf(period));
}

/** The years from the end of one period to the end of another. @example yearsBetween('2001', '2005') // 4 */
export function yearsBetween(from: Period, to: Period): number {
  return (spanIn(to).to - spanIn(from).to) / PER_YEAR;
}

/** The whole months of a period, in their order. @example monthsOf('2026-Q1') // ['2026-01', '2026-02', '2026-03'] */
export function monthsOf(period: Period): Period[] {
  const { from, to } = spanIn(period);
  const first = Math.ceil(from / PER_MONTH);
  const last = Math.floor((to + 1) / PER_MONTH) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    periodOf({ from: (first + at) * PER_MONTH, to: (first + at) * PER_MONTH + 1 }),
  );
}

/** The years of a period of whole years. @example yearsOf('2001-2003') // ['2001', '2002', '2003'] */
export function yearsOf(period: Period): Period[] {
  const [first, last] = [firstYear(period), lastYear(period)];
  return Array.from({ length: last - first + 1 }, (_, at) => yearText(first + at));
}

/** A period as long, some years later; a half month stays one. @example yearsLater('2026-07', -1) // '2025-07' */
export function yearsLater(period: Period, years: number): Period {
  const { from, to } = spanIn(period);
  return periodOf({ from: from + years * PER_YEAR, to: to + years * PER_YEAR });
}

/** The period as long as another one that begins where it ends. @example nextPeriod('2026-12') // '2027-01' */
export function nextPeriod(period: Period): Period {
  return beside(period, 1);
}

/** The period as long as another one that ends where it begins. @example previousPeriod('2026-Q1') // '2025-Q4' */
export function previousPeriod(period: Period): Period {
  return beside(period, -1);
}

function beside(period: Period, lengths: 1 | -1): Period {
  const { from, to } = spanIn(period);
  const shift = (to - from + 1) * lengths;
  return periodOf({ from: from + shift, to: to + shift });
}

/** From the beginning of its year to the end of a period. @example yearToDate('2026-07') // '2026-01/2026-07' */
export function yearToDate(period: Period): Period {
  const { from, to } = spanIn(period);
  return periodOf({ from: from - (from % PER_YEAR), to });
}

/** Numbers that a label is made of; `half` where a month is not whole. */
export type PeriodParts = {
  readonly kind: PeriodKind;
  readonly from: HalfMonth;
  readonly to: HalfMonth;
};
type HalfMonth = { readonly year: number; readonly month: number; readonly half: 1 | 2 };

/** @example partsOf('2026-Q1').from // { year: 2026, month: 1, half: 1 } */
export function partsOf(period: Period): PeriodParts {
  const { from, to } = spanIn(period);
  return { kind: kindOf(period), from: halfMonth(from), to: halfMonth(to) };
}

function halfMonth(index: number): HalfMonth {
  return {
    year: Math.floor(index / PER_YEAR),
    month: Math.floor((index % PER_YEAR) / PER_MONTH) + 1,
    half: index % PER_MONTH === 0 ? 1 : 2,
  };
}

/**
 * The half months of a period.
 * @throws Error where a text that is no period has come this far: a mistake of ours
 * @example spanIn('2000-02') // { from: 48002, to: 48003 }
 */
export function spanIn(period: Period): Span {
  const span = readSpan(period);
  if (span === undefined) throw new Error(`“${period}” is no period`);
  return span;
}

/**
 * What a text of a period spans. Each text is read once: a few hundred periods are compared thousands of times while the
 * datasets are put to use. Only what is a period is kept, and not without end, whatever someone types.
 */
function readSpan(text: string): Span | undefined {
  const kept = spans.get(text);
  if (kept !== undefined) return kept;
  const read = newlyRead(text);
  if (read === undefined) return undefined;
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(text, read);
  return read;
}

const spans = new Map<string, Span>();
const MOST_SPANS = 5000;

function newlyRead(text: string): Span | undefined {
  const [first = '', last = first, ...rest] = YEARS.test(text) ? text.split('-') : text.split('/');
  const [from, to] = [readPart(first), readPart(last)];
  if (from === undefined || from.form !== to?.form || rest.length > 0) return undefined;
  if (from.from > to.to || (from.form === 'part' && first !== last)) return undefined;
  // A day begins or ends a half month, and is none by itself.
  if (from.from < 0 || to.to < 0) return undefined;
  return { from: from.from, to: to.to };
}

const YEARS = /^\d{4}-\d{4}$/;
const PART = /^(\d{4})(?:-(?:([SQ])([1-4])|(\d\d)(?:-(\d\d))?))?$/;

/** One end of a period. Of a day only one end is meant: the other is -1 or what nothing is beyond. */
function readPart(text: string): (Span & { readonly form: 'year' | 'part' | 'month' | 'day' }) | undefined {
  const [, year, letter, part, month, day] = PART.exec(text) ?? [];
  if (year === undefined) return undefined;
  const start = Number(year) * PER_YEAR;
  if (part !== undefined) {
    const length = letter === 'S' ? PER_YEAR / 2 : PER_YEAR / 4;
    const from = start + (Number(part) - 1) * length;
    return letter === 'S' && Number(part) > 2 ? undefined : { form: 'part', from, to: from + length - 1 };
  }
  if (month === undefined) return { form: 'year', from: start, to: start + PER_YEAR - 1 };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const from = start + (Number(month) - 1) * PER_MONTH;
  if (day === undefined) return { form: 'month', from, to: from + 1 };
  const ends: Partial<Record<string, Span>> = {
    '01': { from, to: -1 },
    '15': { from: -1, to: from },
    '16': { from: from + 1, to: -1 },
    [lastDay(Number(year), Number(month))]: { from: -1, to: from + 1 },
  };
  const end = ends[day];
  return end && { form: 'day', ...end };
}

function periodOf(span: Span): Period {
  const { from, to } = span;
  const length = to - from + 1;
  const year = yearText(Math.floor(from / PER_YEAR));
  if (from % PER_YEAR === 0 && length % PER_YEAR === 0) {
    return length === PER_YEAR ? year : `${year}-${yearText(Math.floor(to / PER_YEAR))}`;
  }
  if (isPartOfYear(span, 2)) return `${year}-S${from % PER_YEAR === 0 ? '1' : '2'}`;
  if (isPartOfYear(span, 4)) return `${year}-Q${String((from % PER_YEAR) / (PER_YEAR / 4) + 1)}`;
  if (from % PER_MONTH === 0 && length % PER_MONTH === 0) {
    return length === PER_MONTH ? monthText(from) : `${monthText(from)}/${monthText(to)}`;
  }
  return `${monthText(from)}-${from % PER_MONTH === 0 ? '01' : '16'}/${monthText(to)}-${endDay(to)}`;
}

/** Whether a span is one of the equal parts that a year is divided into. */
function isPartOfYear({ from, to }: Span, parts: number): boolean {
  const length = PER_YEAR / parts;
  return to - from + 1 === length && from % length === 0;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function monthText(index: number): string {
  const { year, month } = halfMonth(index);
  return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

function endDay(index: number): string {
  const { year, month, half } = halfMonth(index);
  return half === 1 ? '15' : lastDay(year, month);
}

function lastDay(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate());
}
