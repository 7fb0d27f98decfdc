import type { DraftBase, DraftFlow, DraftMeasure, DraftStatus, Reason } from '../draft';
import { baseBetween, periodOfWord, yearOfWord, yearToDate } from './times';
import type { DraftPeriod } from './times';
import type { Title } from './title';
import { isMoney, unitFactor, unitIn } from './units';
import { isCut, scanWords } from './words';
import type { Role, Word } from './words';

/** What the figures of one column are. */
export type NumberColumn = {
  readonly kind: 'figures';
  readonly measure: DraftMeasure;
  readonly of: 'value' | 'quantity' | null;
  readonly base: DraftBase | null;
  readonly period: DraftPeriod | null;
  readonly cumulated: boolean;
  readonly unit: string | null;
  readonly flow: DraftFlow | null;
  readonly status: DraftStatus | null;
  /** The words above it, for whoever has to choose. */
  readonly heading: string;
  /** Why its figures are open, whatever else is known. */
  readonly unclear: Reason | null;
};

/** A column that holds no figures: what it is instead. */
export type PlainColumn = {
  readonly kind:
    'number' | 'unit-column' | 'name' | 'partner' | 'partner-item' | 'item-partner' | 'price' | 'rank';
};

export type Column = NumberColumn | PlainColumn;

/** What of the surroundings a column takes over where its own words say nothing. */
export type ColumnContext = Pick<Title, 'period' | 'status' | 'markedStatus' | 'units' | 'flow'> & {
  /** Whether another column is of the year to date: "so với cùng kỳ" alone is then a comparison of it. */
  readonly hasCumulated: boolean;
  /** Whether the title states a month and a span, so that a column that says neither may be of both. */
  readonly severalPeriods: boolean;
};

const LEAVES: readonly Role[] = ['quantity', 'value', 'share', 'index', 'growth', 'price', 'rank'];
const TIMES: readonly Role[] = ['half', 'quarter', 'span', 'month', 'year'];
const COMPARISONS: readonly Role[] = ['previous', 'last-year', 'compared'];
const PLAIN: readonly PlainColumn['kind'][] = [
  'partner-item',
  'item-partner',
  'number',
  'unit-column',
  'name',
  'partner',
];

/** Money for so much of something. */
const PER_UNIT = /(?:usd|us\$|đồng|vnd|eur) ?\/ ?(?:tấn|tonnes?|tons?|mt|t|kg|chiếc|m3)(?!\p{L})/iu;

/**
 * What a column is, from the words above it, the uppermost first.
 * @returns `undefined` where they say nothing
 * @example columnOf(['Cộng dồn đến hết tháng báo cáo', 'Trị giá (USD)'], { period: '2026-07', … })
 *   // value in USD of 2026-01/2026-07
 */
export function columnOf(path: readonly string[], context: ColumnContext): Column | undefined {
  const { words, rest } = scanWords(path.join(' '));
  const has = (role: Role) => words.some((word) => word.role === role);
  const leaf = lastOf(words, LEAVES)?.role;
  const comparedAt = words.findIndex(({ role }) => COMPARISONS.includes(role));
  const isCompared = comparedAt >= 0 || has('growth');
  const isFigures =
    leaf !== undefined ||
    isCompared ||
    TIMES.some(has) ||
    (['current', 'cumulated', 'target', 'exports', 'imports', 'balance', 'trade'] as const).some(
      (role) => has(role) && !PLAIN.some(has),
    );
  if (!isFigures) {
    const kind = PLAIN.find(has);
    return kind && { kind };
  }
  if (PER_UNIT.test(path.join(' '))) return { kind: 'price' };
  if (leaf === 'price' || leaf === 'rank') return { kind: leaf };
  // "Mặt hàng xuất khẩu chủ yếu năm 2026" is the heading of names, not of figures.
  const named = PLAIN.find((kind) => kind !== 'unit-column' && has(kind));
  if (named !== undefined && leaf === undefined && !isCompared) return { kind: named };

  const { measure, of } = measureOf(words, leaf, isCompared);
  // Times after "so với" are what is compared with.
  const own = comparedAt < 0 ? words : words.slice(0, comparedAt);
  const time = timeOf(own, words, context);
  const base = baseOf(words, comparedAt, time.period, measure);
  const unclear =
    rest !== '' ||
    time.unclear ||
    base === undefined ||
    path.some(isCut) ||
    !isOfItsMeasure(words, measure) ||
    (measure === 'value' && contradictsTitle(path, context))
      ? 'heading-unclear'
      : time.period === null
        ? 'no-period'
        : null;
  return {
    kind: 'figures',
    measure,
    of,
    base: base ?? null,
    period: time.period,
    cumulated: time.cumulated,
    unit: unitOf(path, measure, context),
    flow: flowOf(words),
    status: statusOf(words, path.join(' '), context),
    heading: path.join(' / '),
    unclear,
  };
}

function measureOf(
  words: readonly Word[],
  leaf: Role | undefined,
  isCompared: boolean,
): Pick<NumberColumn, 'measure' | 'of'> {
  const amount = lastOf(words, ['quantity', 'value'])?.role === 'quantity' ? 'quantity' : 'value';
  // "Tỷ lệ" under a comparison is by how much, else of what.
  const isRate = leaf === 'share' && /^t[ỷỉ] lệ/.test(lastOf(words, LEAVES)?.text ?? '');
  if (leaf === 'index' || (leaf === 'share' && !(isCompared && isRate))) return { measure: leaf, of: amount };
  if (isCompared) return { measure: 'growth', of: amount };
  return { measure: leaf === 'quantity' ? 'quantity' : 'value', of: null };
}

/** A comparison in USD or tonnes is a difference, and a share of another time is none: neither is a rate of growth. */
function isOfItsMeasure(words: readonly Word[], measure: DraftMeasure): boolean {
  const isCompared = words.some(({ role }) => COMPARISONS.includes(role));
  const isAmount = words.some(({ role, text }) => role === 'unit' && !text.includes('%'));
  return measure === 'growth' ? !isAmount : measure !== 'share' || !isCompared;
}

function timeOf(
  own: readonly Word[],
  words: readonly Word[],
  { period: stated, hasCumulated, severalPeriods }: ColumnContext,
): { readonly period: DraftPeriod | null; readonly cumulated: boolean; readonly unclear: boolean } {
  const has = (role: Role) => own.some((word) => word.role === role);
  const finer = own.filter(({ role }) => role !== 'year' && TIMES.includes(role));
  const years = own.flatMap((word) =>
    word.role === 'year' || word.role === 'target' ? (yearIn(word) ?? []) : [],
  );
  const word = finer.at(-1);
  const year = word === undefined ? years.at(-1) : (yearOfWord(word) ?? years.at(-1) ?? stated?.slice(0, 4));
  const said = word === undefined ? years.at(-1) : periodOfWord(word, year);
  const spans = word?.role === 'span' && said?.slice(5, 7) === '01';
  const isOfYearToDate =
    words.some(({ role }) => role === 'last-year') && !has('current') && said === undefined && hasCumulated;
  const cumulated = has('cumulated') || spans || isOfYearToDate;
  const texts = new Set(finer.map(({ text }) => text.replace(/\D/g, '')));
  const unclear =
    (texts.size > 1 && !has('cumulated')) ||
    (word !== undefined && said === undefined) ||
    (severalPeriods && said === undefined && !has('current') && !has('cumulated') && !isOfYearToDate);
  let period = said ?? stated;
  if (period === null) return { period, cumulated, unclear };
  if (cumulated && !spans) period = yearToDate(period);
  else if (said === undefined && has('current') && /^\d{4}-01\/\d{4}-\d\d$/.test(period)) {
    // The month that a bulletin of several months reports on is the last of them.
    period = period.slice(8);
  }
  return { period, cumulated, unclear };
}

/** `null` for no comparison, `undefined` where nobody can tell with what it compares. */
function baseOf(
  words: readonly Word[],
  comparedAt: number,
  period: DraftPeriod | null,
  measure: DraftMeasure,
): DraftBase | null | undefined {
  const word = words[comparedAt];
  if (word?.role === 'previous') return 'previous period';
  if (word?.role === 'last-year') return 'same period of last year';
  if (word !== undefined) {
    const with_ = words
      .slice(comparedAt + 1)
      .flatMap((one) => periodOfWord(one, period?.slice(0, 4)) ?? [])
      .at(-1);
    return with_ === undefined || period === null ? undefined : baseBetween(period, with_);
  }
  if (measure === 'index') return 'same period of last year';
  return measure === 'growth' ? undefined : null;
}

function unitOf(path: readonly string[], measure: DraftMeasure, { units }: ColumnContext): string | null {
  if (measure !== 'value' && measure !== 'quantity') return '%';
  return statedUnit(path, measure) ?? units[measure] ?? null;
}

function statedUnit(path: readonly string[], measure: 'value' | 'quantity'): string | undefined {
  const fits = (unit: string | null): unit is string =>
    unit !== null && unit !== '%' && (measure === 'value') === isMoney(unit);
  return [...path].reverse().map(unitIn).find(fits);
}

/** Whether heading and title state US dollars in different scales. */
function contradictsTitle(path: readonly string[], { units }: ColumnContext): boolean {
  const [own, whole] = [unitFactor(statedUnit(path, 'value') ?? null), unitFactor(units.value ?? null)];
  return own !== undefined && whole !== undefined && own !== whole;
}

function flowOf(words: readonly Word[]): DraftFlow | null {
  const role = lastOf(words, ['exports', 'imports', 'balance', 'trade'])?.role;
  if (role === 'trade') return 'total trade';
  return role === 'exports' || role === 'imports' || role === 'balance' ? role : null;
}

function statusOf(words: readonly Word[], text: string, context: ColumnContext): DraftStatus | null {
  const role = lastOf(words, ['target', 'estimate', 'actual', 'preliminary', 'revised'])?.role;
  if (role === 'actual') return null;
  if (role !== undefined) return role as DraftStatus;
  return text.includes('(*)') && context.markedStatus !== null ? context.markedStatus : context.status;
}

function yearIn({ text }: Word): string | undefined {
  return /(?:19|20)\d\d/.exec(text)?.[0];
}

function lastOf(words: readonly Word[], roles: readonly Role[]): Word | undefined {
  return words.filter(({ role }) => roles.includes(role)).at(-1);
}

/** What makes two columns the same: nothing of their figures would tell them apart. */
export function columnKey({ measure, of, base, period, cumulated, flow, status }: NumberColumn): string {
  // In January the month and the year to date are one period, but two columns.
  return [measure, of, base, period, cumulated, flow, status].join('|');
}

/** Per cents of something. */
export function isRatio({ measure }: Pick<NumberColumn, 'measure'>): boolean {
  return measure === 'growth' || measure === 'index' || measure === 'share';
}
