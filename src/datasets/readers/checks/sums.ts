import type { Doubt } from '../draft';
import { columnKey } from '../headings/columns';
import type { NumberColumn } from '../headings/columns';
import { open } from '../figures';
import type { Working } from '../figures';
import type { Group, Placed, Structure } from '../structure';
import type { RowHead } from '../tables/table';
import { unitStep } from '../assignment/sums';

/** Figures by their row. */
export type ByRow<R extends RowHead> = ReadonlyMap<Placed<R>, readonly Working<R>[]>;

type Result<R extends RowHead> = {
  readonly goal: Working<R>;
  readonly parts: readonly Working<R>[];
  readonly sum: number;
  readonly met: boolean;
};

/**
 * Adds up rows that should: agreement makes figures certain, disagreement is a doubt and changes none of them. Where most
 * partners add up, one that does not holds rows that are another's, so that its figures are open.
 */
export function checkSums<R extends RowHead>(
  { groups }: Structure<R>,
  byRow: ByRow<R>,
  columns: readonly NumberColumn[],
): Doubt[] {
  const doubts: Doubt[] = [];
  const values = columns.filter(({ measure }) => measure === 'value');
  const partners: { group: Group<R>; agrees: boolean }[] = [];
  for (const group of groups) {
    const results = values.flatMap((column) => resultOf(group, column, byRow) ?? []);
    const met = results.filter((result) => result.met);
    for (const { goal, parts } of met) [goal, ...parts].forEach(confirm);
    if (group.kind === 'partner') {
      partners.push({ group, agrees: results.length > 0 && met.length === results.length });
      continue;
    }
    for (const { goal, parts, sum } of results.filter((result) => !result.met)) {
      const near = Math.abs(sum - goal.number.number) <= Math.abs(goal.number.number) * 0.05;
      // A total of which the main items are listed is no sum of them.
      const listsAll = group.kind === 'group' ? near : met.length * 2 >= results.length && near;
      if (listsAll || (met.length > 0 && group.kind !== 'total' && group.kind !== 'parts'))
        doubts.push({
          kind: 'sum-differs',
          name: group.total.name,
          period: goal.column.period,
          rows: parts.length,
          sum: rounded(sum),
          printed: goal.number.number,
        });
    }
  }
  const agreeing = partners.filter(({ agrees }) => agrees).length;
  if (partners.length > 2 && agreeing > partners.length * 0.6) {
    for (const { group } of partners.filter(({ agrees }) => !agrees)) {
      doubts.push({ kind: 'partner-sum-differs', name: group.total.name });
      [group.total, ...group.members]
        .flatMap((one) => byRow.get(one) ?? [])
        .forEach((figure) => open(figure, 'sum-differs'));
    }
  }
  return doubts;
}

function resultOf<R extends RowHead>(
  { total, members, kind }: Group<R>,
  column: NumberColumn,
  byRow: ByRow<R>,
): Result<R> | undefined {
  const goal = figureAt(byRow, total, column);
  const parts = members.flatMap((member) => figureAt(byRow, member, column) ?? []);
  if (goal === undefined || parts.length === 0 || (parts.length < 2 && kind !== 'partner')) return undefined;
  const sum = parts.reduce((all, { number }) => all + number.number, 0);
  const step = unitStep([goal, ...parts].map(({ number }) => number));
  return { goal, parts, sum, met: Math.abs(sum - goal.number.number) <= (parts.length / 2 + 1) * step };
}

function figureAt<R extends RowHead>(
  byRow: ByRow<R>,
  entry: Placed<R>,
  column: NumberColumn,
): Working<R> | undefined {
  const key = columnKey(column);
  return byRow.get(entry)?.find((figure) => columnKey(figure.column) === key);
}

function confirm(figure: Working): void {
  figure.confirmed = true;
  if (figure.certainty === 'likely') figure.certainty = 'certain';
}

/**
 * Subtotals without marks: a row that the next rows, two or more, add up to. Where only the number that one of them has
 * in another column makes the sum, that number may be a value that slipped.
 */
export function foundSubtotals<R extends RowHead>(
  { rows, groups }: Structure<R>,
  byRow: ByRow<R>,
  value: NumberColumn | undefined,
): { readonly groups: readonly Group<R>[]; readonly doubts: readonly Doubt[] } {
  const found: Group<R>[] = [];
  const doubts: Doubt[] = [];
  if (value === undefined) return { groups: found, doubts };
  rows.forEach((entry, at) => {
    const goal = figureAt(byRow, entry, value);
    if (goal === undefined || entry.role !== 'item' || entry.row.number !== null || entry.partner !== null)
      return;
    if (groups.some(({ total }) => total === entry)) return;
    const members: Placed<R>[] = [];
    const slipped: { entry: Placed<R>; figure: Working<R> }[] = [];
    let sum = 0;
    for (const next of rows.slice(at + 1)) {
      if (next.role !== 'item' || next.row.number !== null) break;
      const figure = figureAt(byRow, next, value);
      const other = byRow.get(next)?.[0];
      if (figure === undefined) {
        if (other === undefined) break;
        slipped.push({ entry: next, figure: other });
      } else sum += figure.number.number;
      members.push(next);
      const step = unitStep([
        goal.number,
        ...members.flatMap((one) => figureAt(byRow, one, value)?.number ?? []),
      ]);
      const tolerance = (members.length / 2 + 0.5) * step;
      const moved = slipped.reduce((all, one) => all + one.figure.number.number, 0);
      const exact = Math.abs(sum - goal.number.number) <= tolerance && slipped.length === 0;
      const withMoved = slipped.length === 1 && Math.abs(sum + moved - goal.number.number) <= tolerance;
      if (members.length > 1 && exact) {
        members.forEach((member) => (member.parent = entry.name));
        found.push({ total: entry, members, kind: 'found' });
        break;
      }
      const last = rows[rows.indexOf(next) + 1];
      const ends =
        last === undefined ||
        sum + moved + (figureAt(byRow, last, value)?.number.number ?? Infinity) >
          goal.number.number + tolerance;
      if (members.length > 1 && withMoved && ends) {
        members.forEach((member) => (member.parent = entry.name));
        for (const { entry: whose, figure: number } of slipped) {
          open(number, 'sum-of-other-column');
          doubts.push({
            kind: 'maybe-value',
            name: whose.name,
            number: number.number.printed,
            total: entry.name,
          });
        }
        break;
      }
      if (sum > goal.number.number * 1.01) break;
    }
  });
  return { groups: found, doubts };
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
