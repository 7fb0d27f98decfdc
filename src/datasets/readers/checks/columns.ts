import type { Doubt } from '../draft';
import { columnKey, isRatio } from '../headings/columns';
import type { Column, NumberColumn } from '../headings/columns';
import { isYearToDate, yearToDate } from '../headings/times';
import type { DraftPeriod } from '../headings/times';
import { isMoney } from '../headings/units';
import type { PlacedRow } from '../tables/table';

export type Judged = {
  readonly columns: readonly (NumberColumn | undefined)[];
  readonly doubts: readonly Doubt[];
};

/**
 * Names columns that lost their groups: of two that are the same otherwise, the one that is never less than the other is
 * the year to date. What the rows do not bear out stays open.
 */
export function withGroups(
  columns: readonly (Column | undefined)[],
  rows: readonly PlacedRow[],
  period: DraftPeriod | null,
): Judged {
  const figures = columns.map((column) => (column?.kind === 'figures' ? column : undefined));
  const keys = figures.map((column) => (column?.unclear === null ? columnKey(column) : ''));
  const twice = new Set(keys.filter((key, at) => key !== '' && keys.indexOf(key) !== at));
  if (twice.size === 0) return { columns: figures, doubts: [] };
  const renamed = [...figures];
  let found = 0;
  for (const key of twice) {
    const same = keys.flatMap((one, at) => (one === key ? [at] : []));
    const [one, other] = same;
    const column = one === undefined ? undefined : figures[one];
    const total =
      column !== undefined &&
      other !== undefined &&
      same.length === 2 &&
      column.unit === figures[other]?.unit &&
      canBePair(column, period)
        ? yearToDateOf(rows, one ?? -1, other)
        : undefined;
    same.forEach((at) => {
      const its = figures[at];
      if (its === undefined) return;
      if (total === undefined) renamed[at] = { ...its, unclear: 'heading-unclear' };
      else if (at === total && its.period !== null)
        renamed[at] = { ...its, period: yearToDate(its.period), cumulated: true };
    });
    if (total !== undefined) found += 1;
  }
  return { columns: renamed, doubts: [{ kind: found === twice.size ? 'order-found' : 'order-open' }] };
}

function canBePair(column: NumberColumn, period: DraftPeriod | null): boolean {
  return (
    !isRatio(column) &&
    column.unclear === null &&
    column.period !== null &&
    column.period === period &&
    !isYearToDate(column.period)
  );
}

/** Which of two columns is the year to date, where enough rows say so and none says otherwise. */
function yearToDateOf(rows: readonly PlacedRow[], one: number, other: number): number | undefined {
  const ratios = rows.flatMap(({ cells }) => {
    const [a, b] = [cells.get(one)?.number, cells.get(other)?.number];
    return a !== undefined && b !== undefined && a > 0 && b > 0 ? [b / a] : [];
  });
  const above = ratios.filter((ratio) => ratio > 1).length;
  const below = ratios.filter((ratio) => ratio < 1).length;
  if (above >= 3 && below * 20 < above) return other;
  return below >= 3 && above * 20 < below ? one : undefined;
}

/**
 * "So với cùng kỳ (%)" is growth at the customs and an index, 100 for no change, at the statistics office. Growth has
 * negatives or lies about 0, an index about 100; where figures are few or odd, it is open.
 */
export function growthOrIndex(
  columns: readonly (NumberColumn | undefined)[],
  numbersOf: (column: number) => readonly number[],
): Judged {
  const compared = columns.flatMap((column, at) => (column?.measure === 'growth' ? [at] : []));
  const numbers = compared.flatMap(numbersOf).sort((one, other) => one - other);
  const middle = numbers[numbers.length >> 1] ?? 0;
  if (numbers.length === 0 || (numbers[0] ?? 0) < 0 || middle < 50) return { columns, doubts: [] };
  const low = numbers[Math.floor(numbers.length / 10)] ?? 0;
  const index = numbers.length > 7 && middle > 80 && middle < 140 && low > 50;
  return {
    columns: columns.map((column, at): NumberColumn | undefined => {
      if (column === undefined || !compared.includes(at)) return column;
      return index
        ? { ...column, measure: 'index' }
        : { ...column, unclear: column.unclear ?? 'heading-unclear' };
    }),
    doubts: [{ kind: 'index-or-growth', count: numbers.length, middle, index }],
  };
}

/** Columns that the rows contradict: less in the year to date than in the month, quantities of what is counted in USD. */
export function contradictions(
  columns: readonly (NumberColumn | undefined)[],
  rows: readonly PlacedRow[],
): { readonly columns: ReadonlySet<number>; readonly doubts: readonly Doubt[] } {
  const bad = new Set<number>();
  const doubts: Doubt[] = [];
  columns.forEach((total, at) => {
    if (total?.cumulated !== true || isRatio(total)) return;
    const now = columns.findIndex(
      (one) =>
        one?.measure === total.measure &&
        one.flow === total.flow &&
        !one.cumulated &&
        one.period !== null &&
        yearToDate(one.period) === total.period,
    );
    if (now < 0) return;
    const pairs = rows.flatMap((row) => {
      const [a, b] = [row.cells.get(now)?.number, row.cells.get(at)?.number];
      return a !== undefined && b !== undefined && a > 0 && b > 0 ? [{ row, less: b < a }] : [];
    });
    const less = pairs.filter((pair) => pair.less);
    if (less.length > Math.max(1, pairs.length * 0.1)) {
      bad.add(now).add(at);
      doubts.push({ kind: 'column-ytd-below-period', rows: less.length, of: pairs.length });
    } else {
      doubts.push(
        ...less.map(({ row }) => ({ kind: 'ytd-below-period', name: row.name, place: row.place }) as const),
      );
    }
  });
  columns.forEach((column, at) => {
    const numbers = rows.flatMap(({ cells }) => cells.get(at)?.number ?? []);
    if (column === undefined || !isUnlike(column, numbers)) return;
    bad.add(at);
    doubts.push({ kind: 'columns-unclear', headings: [column.heading] });
  });
  columns.forEach((column, at) => {
    if (column?.measure !== 'quantity') return;
    const inUsd = rows.filter(({ unit }) => isMoney(unit));
    const filled = inUsd.filter(({ cells }) => cells.has(at)).length;
    if (filled <= Math.max(1, inUsd.length * 0.05)) return;
    bad.add(at);
    doubts.push({ kind: 'quantity-in-usd', rows: filled });
  });
  return { columns: bad, doubts };
}

/** Numbers that cannot be what the heading says: shares above 100 %, growth of many times as a rule, ranks as values. */
function isUnlike({ measure }: NumberColumn, numbers: readonly number[]): boolean {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  // 0.125 is how a cell holds 12.5 %.
  const areFractions = numbers.length > 2 && least >= -1 && most <= 1 && !numbers.every(Number.isInteger);
  if (measure === 'share') return least < 0 || most > 100.5 || areFractions;
  if (measure === 'growth') return least < -100 || (numbers.length > 2 && middle > 300) || areFractions;
  if (measure === 'index') return least < 0 || (numbers.length > 2 && middle > 1000);
  const sum = sorted.reduce((all, one) => all + one, 0);
  const mayBeRanks = numbers.length > 2 && least === 1 && most === numbers.length;
  return mayBeRanks && sum === (most * (most + 1)) / 2 && new Set(numbers).size === numbers.length;
}

/** Months across one after the other, and the title's own year among them. */
export function periodDoubts(
  columns: readonly (NumberColumn | undefined)[],
  title: DraftPeriod | null,
): Doubt[] {
  const months = [
    ...new Set(
      columns.flatMap((column) =>
        column !== undefined && !column.cumulated && /^\d{4}-\d\d$/.test(column.period ?? '')
          ? [column.period ?? '']
          : [],
      ),
    ),
  ];
  if (months.length < 4) return [];
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const at = months.filter(
    (month, place) => place > 0 && index(month) !== index(months[place - 1] ?? '') + 1,
  );
  const [from = '', to = from] = [months[0], months.at(-1)];
  return [
    ...(at.length > 0 ? [{ kind: 'months-not-in-a-row', at } as const] : []),
    ...(title !== null && !months.every((month) => month.startsWith(title))
      ? [{ kind: 'title-period', title, from, to } as const]
      : []),
  ];
}
