import type { Certainty, DraftFigure, DraftFlow, Reason } from './draft';
import type { NumberColumn } from './headings/columns';
import type { Title } from './headings/title';
import { rolesIfAllWords } from './headings/words';
import type { Role } from './headings/words';
import type { PrintedNumber } from './numbers';
import type { Placed } from './structure';
import type { RowHead } from './tables/table';

/** A figure of a draft while it is checked: checks raise or lower how sure it is. */
export type Working<R extends RowHead = RowHead> = {
  readonly entry: Placed<R>;
  readonly column: NumberColumn;
  readonly number: PrintedNumber;
  certainty: Certainty;
  reason: Reason | null;
  /** Whether arithmetic agrees with it. */
  confirmed: boolean;
};

/** Makes a figure open, and keeps the first reason. */
export function open(figure: Working, reason: Reason): void {
  figure.reason ??= reason;
  figure.certainty = 'open';
}

/**
 * What is open about a figure whatever its row and its table are like.
 * @param title what it says of the whole table: its flow, `mixed` where each row says its own
 */
export function reasonOf(
  { entry, column, number }: Pick<Working, 'entry' | 'column' | 'number'>,
  { flow, isNarrow }: Pick<Title, 'flow' | 'isNarrow'>,
): Reason | null {
  if (isNarrow) return 'title-narrows';
  if (!number.sure) return 'number-format';
  if (column.unclear !== null) return column.unclear;
  if (column.period === null) return 'no-period';
  // The periods of rows of months or years are in their names, and what they are of is said elsewhere.
  const roles = rolesIfAllWords(entry.row.name);
  if (TIMES.some((role) => roles.includes(role))) return 'period-in-row';
  // A row that is called "Trị giá (USD)" was a heading.
  if (roles.includes('unit')) return 'row-end';
  if (entry.lost) return 'heading-unclear';
  // A name that begins in the middle of a sentence, or none at all, is the rest of one.
  if (/^\p{Ll}/u.test(entry.name) || !/\p{L}/u.test(entry.name)) return 'row-end';
  if (BROKEN.test(entry.name)) return 'name-broken';
  if (flow === 'mixed' && column.flow === null && entry.flow === null) return 'no-flow';
  return null;
}

/** "Ô tô n gu y ên ch i ếc": a page whose letters stand apart has spaces within its words. No word is without a vowel. */
const BROKEN = /\p{L} [bcdđghklmnpqrstvx]{1,3} \p{Ll}/u;

const TIMES: readonly Role[] = ['month', 'span', 'quarter', 'half', 'year'];

/**
 * @param code of the subject that the name stands for, where the caller knows it
 */
export function draftFigure(
  { entry, column, number, certainty, reason }: Working,
  flow: DraftFlow | 'mixed' | null,
  code: string | null,
): DraftFigure {
  return {
    name: entry.name,
    parent: entry.parent,
    number_in_table: entry.row.number,
    code,
    partner: entry.partner,
    flow: column.flow ?? entry.flow ?? (flow === 'mixed' ? null : flow),
    measure: column.measure,
    base: column.base,
    of: column.of,
    period: column.period,
    number: number.number,
    unit:
      column.unit ?? (column.measure === 'quantity' || column.measure === 'value' ? entry.row.unit : null),
    status: column.status,
    certainty,
    reason: certainty === 'open' ? reason : null,
    printed: number.printed,
    place: entry.row.place,
  };
}
