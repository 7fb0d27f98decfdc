import type { Doubt } from '../draft';
import { columnOf } from './columns';
import type { ColumnContext, NumberColumn } from './columns';
import { scanWords } from './words';
import type { Role, Word } from './words';

/** Columns of a heading that lost its place: which there are, and what is known of their order. */
export type LooseColumns = {
  readonly columns: readonly LooseColumn[];
  /**
   * `fixed`: the heading's order is that of the numbers. `likely`: it reads in order, though a flattened page may have
   * lost it. `unknown`: only the figures can tell.
   */
  readonly order: 'fixed' | 'likely' | 'unknown';
  /** Whether words and groups do not match, so that nobody knows which columns there are. */
  readonly open: boolean;
  readonly doubts: readonly Doubt[];
};

export type LooseColumn = NumberColumn & { readonly group: string; readonly leaf: Role };

const GROUPS: readonly Role[] = [
  'current',
  'cumulated',
  'previous',
  'last-year',
  'month',
  'span',
  'half',
  'quarter',
];
const LEAVES: readonly Role[] = ['quantity', 'value', 'share', 'index'];

/** Columns whose numbers are no figures, which stand among the others all the same. */
const NO_FIGURES: readonly Role[] = ['price', 'rank'];

/**
 * Counts the groups ("trong tháng", "cộng dồn") and the leaves ("lượng", "trị giá") of a heading and multiplies them.
 * @param heads its lines, in whatever order the flattened page has them
 */
export function looseColumns(heads: readonly string[], context: ColumnContext): LooseColumns {
  const { words, rest } = scanWords(heads.join(' '));
  const years = words.filter(({ role }) => role === 'year');
  const leaves = words.filter(({ role }) => LEAVES.includes(role));
  if (years.length > 1 && leaves.length <= 1) return yearColumns(heads, years, leaves, context);

  const doubts: Doubt[] = [];
  const glued = heads.some(
    (text) => scanWords(text).words.filter(({ role }) => role === 'quantity' || role === 'value').length > 1,
  );
  const groups = groupsOf(words);
  const count = (role: Role) => leaves.filter((leaf) => leaf.role === role).length;
  // A half-monthly table may have lost its groups: two pairs are the period and the year to date.
  const pairs = groups.length === 0 && count('quantity') === 2 && count('value') === 2;
  if (pairs) groups.push('trong kỳ', 'cộng dồn');
  const inner = [...new Set(leaves.map(({ role }) => role))];
  const expected = Math.max(1, groups.length) * Math.max(1, inner.length);
  const mismatch = leaves.length > 0 && leaves.length !== expected;
  if (mismatch) doubts.push({ kind: 'columns-counted', words: leaves.length, groups: groups.length });
  if (inner.length === 0) inner.push('value');

  const target = words.find(({ role }) => role === 'target')?.text ?? '';
  const hasCumulated = groups.some((group) => scanWords(group).words[0]?.role === 'cumulated');
  const columns = (groups.length === 0 ? [''] : groups).flatMap((group) =>
    inner.flatMap((leaf): LooseColumn[] => {
      const column = columnOf([group === '' ? target : group, leafText(words, leaf, isComparison(group))], {
        ...context,
        hasCumulated,
        severalPeriods: context.severalPeriods && !hasCumulated,
      });
      return column?.kind === 'figures' ? [{ ...column, group, leaf }] : [];
    }),
  );
  const inOrder = !glued && leaves.every(({ role }, at) => role === inner[at % inner.length]);
  return {
    columns,
    order: groups.length === 0 && !glued ? 'fixed' : inOrder ? 'likely' : 'unknown',
    open:
      mismatch ||
      rest !== '' ||
      columns.length !== expected ||
      words.some(({ role }) => NO_FIGURES.includes(role)),
    doubts,
  };
}

/** Years side by side: the numbers stand under them in their order. */
function yearColumns(
  heads: readonly string[],
  years: readonly Word[],
  leaves: readonly Word[],
  context: ColumnContext,
): LooseColumns {
  const text = heads.join(' ').toLowerCase();
  const columns = years.flatMap(({ text: year }): LooseColumn[] => {
    const marked = new RegExp(`${year}\\s*\\(\\*\\)`).test(text) ? ' (*)' : '';
    const column = columnOf([`${year}${marked}`, ...leaves.map((leaf) => leaf.text)], context);
    return column?.kind === 'figures' ? [{ ...column, group: year, leaf: 'value' }] : [];
  });
  const distinct = new Set(columns.map(({ period }) => period)).size === columns.length;
  return { columns, order: 'fixed', open: !distinct, doubts: [] };
}

function groupsOf(words: readonly Word[]): string[] {
  // Times after "so với" say with what a column compares.
  const groups = words.filter(({ role }, at) => GROUPS.includes(role) && words[at - 1]?.role !== 'compared');
  const texts = groups.map(({ text }) => text);
  // "Tháng báo cáo" is the end of a longer phrase where that phrase is there, and a group where nothing else is.
  const alone = words.find(({ text }) => /^(?:tháng|kỳ) báo cáo$/.test(text));
  const hasCurrent = groups.some(({ role }) => role === 'current' || role === 'month' || role === 'half');
  return [...new Set(alone === undefined || hasCurrent ? texts : [`trong ${alone.text}`, ...texts])];
}

function isComparison(group: string): boolean {
  return scanWords(group).words.some(({ role }) => role === 'previous' || role === 'last-year');
}

/** A leaf with the unit that is printed behind it, which is none of a comparison's. */
function leafText(words: readonly Word[], leaf: Role, isCompared: boolean): string {
  if (isCompared) return words.find(({ role }) => role === leaf)?.text ?? 'trị giá';
  const at = words.findIndex(({ role }, index) => role === leaf && words[index + 1]?.role === 'unit');
  if (at >= 0) return `${words[at]?.text ?? ''} ${words[at + 1]?.text ?? ''}`;
  return words.find(({ role }) => role === leaf)?.text ?? 'trị giá';
}
