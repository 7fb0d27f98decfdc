import type { Doubt, Draft, DraftFigure } from '../readers/draft';
import { columnKey } from './rows';

/** What adds up in a bulletin, and what does not. */
export type ReviewSums = {
  /** Figures that the rows below them add up to. */
  readonly agreeing: readonly Sum[];
  /** Doubts of the reader about sums. */
  readonly differing: readonly Doubt[];
};

export type Sum = {
  readonly name: string;
  readonly period: string | null;
  readonly members: number;
};

/**
 * Adds up the values of a bulletin: partners from their items, groups and totals from their rows. That a sum agrees is
 * said here; that one differs is for the reader to say, who knows which rows are all of a sum and which are some of it.
 */
export function reviewSums({ figures, doubts }: Draft): ReviewSums {
  const values = figures.filter(({ measure }) => measure === 'value');
  const columns = new Map<string, DraftFigure[]>();
  for (const figure of values) {
    const key = JSON.stringify([columnKey(figure), figure.flow, figure.status]);
    columns.set(key, [...(columns.get(key) ?? []), figure]);
  }
  return {
    agreeing: [...columns.values()].flatMap(sumsOfColumn),
    differing: doubts.filter(({ kind }) => SUM_DOUBTS.has(kind)),
  };
}

const SUM_DOUBTS: ReadonlySet<Doubt['kind']> = new Set([
  'sum-differs',
  'partner-sum-differs',
  'flows-differ',
  'share-differs',
  'bases-differ',
  'maybe-value',
]);

function sumsOfColumn(column: readonly DraftFigure[]): Sum[] {
  const groups = new Map<string, DraftFigure[]>();
  const goals = new Map<string, DraftFigure>();
  for (const figure of column) {
    const { name, parent, partner } = figure;
    goals.set(keyOf(partner, name), figure);
    // What stands under nothing may be what the total is made of.
    const whole = partner !== null && partner !== name && parent === null ? partner : parent;
    const key = keyOf(partner, whole ?? TOP);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].flatMap(([key, members]) => {
    const goal = goals.get(key);
    if (goal !== undefined) return sumOf(goal, members);
    const [first, ...others] = members;
    // A total stands above or below its rows.
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [];
    const above = sumOf(first, others);
    return above.length > 0 ? above : sumOf(last, members.slice(0, -1));
  });
}

const TOP = '';

function keyOf(partner: string | null, name: string): string {
  return JSON.stringify([partner, name]);
}

function sumOf(goal: DraftFigure, members: readonly DraftFigure[]): Sum[] {
  const parts = members.filter((member) => member !== goal);
  if (parts.length < 2) return [];
  const sum = parts.reduce((all, { number }) => all + number, 0);
  const step = Math.min(...[goal, ...parts].map(stepOf));
  const isMet = Math.abs(sum - goal.number) <= (parts.length / 2 + 1) * step;
  return isMet ? [{ name: goal.name, period: goal.period, members: parts.length }] : [];
}

/** One of the last digit: the smallest of a column is the one it is printed with. @example stepOf({ number: 12.5 }) // 0.1 */
function stepOf({ number }: Pick<DraftFigure, 'number'>): number {
  const decimals = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
