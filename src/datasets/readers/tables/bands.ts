import type { Cell } from '../source';

/** A column of a page: from where to where its numbers stand. */
export type Band = { readonly left: number; readonly right: number };

type Entry = { readonly cell: Cell; readonly line: number };

/**
 * Finds the columns of a page from where its numbers stand, whether they are aligned right, left or in the middle.
 *
 * Numbers that overlap stand in one column, unless a line then had two numbers in one. Where columns are so close that
 * they overlap, what they have in common tells them apart: their right edges, their left edges or their middles.
 * @param lines the cells of each line that are numbers
 * @param slack how far edges of one column may lie apart, in points
 */
export function bandsOf(lines: readonly (readonly Cell[])[], slack = 6): Band[] {
  const entries = lines.flatMap((cells, line) => cells.map((cell) => ({ cell, line })));
  const overlapping = cluster(entries, ({ cell }) => cell.left, slack, true);
  const bands = overlapping.flatMap((group) => (isColumn(group, slack) ? [group] : split(group, slack)));
  return bands
    .map((group) => ({
      left: group.reduce((least, { cell }) => Math.min(least, cell.left), Infinity),
      right: group.reduce((most, { cell }) => Math.max(most, cell.right), -Infinity),
    }))
    .sort((one, other) => one.right - other.right);
}

const edges: readonly ((entry: Entry) => number)[] = [
  ({ cell }) => cell.right,
  ({ cell }) => cell.left,
  ({ cell }) => (cell.left + cell.right) / 2,
];

/** One number a line, and a common edge unless there is but one way to look at it. */
function isColumn(group: readonly Entry[], slack: number): boolean {
  return conflicts(group) === 0 && edges.some((edge) => spread(group.map(edge)) <= slack * 2);
}

function split(group: readonly Entry[], slack: number): Entry[][] {
  const ways = edges.map((edge) => cluster(group, edge, slack, false));
  const cost = (way: readonly Entry[][]) =>
    way.reduce((sum, one) => sum + conflicts(one), 0) * 1000 + way.length;
  const best = ways.reduce((least, way) => (cost(way) < cost(least) ? way : least));
  // Ragged numbers of one column have no edge in common; where none of them shares a line, they are one.
  return conflicts(group) === 0 && best.length > 3 ? [[...group]] : best;
}

function cluster(
  entries: readonly Entry[],
  place: (entry: Entry) => number,
  slack: number,
  overlapping: boolean,
): Entry[][] {
  const sorted = [...entries].sort((one, other) => place(one) - place(other));
  const groups: Entry[][] = [];
  let end = -Infinity;
  for (const entry of sorted) {
    const near = overlapping ? entry.cell.left < end : place(entry) - end < slack;
    const last = groups.at(-1);
    if (last !== undefined && near) last.push(entry);
    else groups.push([entry]);
    end = overlapping ? Math.max(near ? end : -Infinity, entry.cell.right) : place(entry);
  }
  return groups;
}

/** How many numbers share both line and column with another one. */
function conflicts(group: readonly Entry[]): number {
  return group.length - new Set(group.map(({ line }) => line)).size;
}

function spread(numbers: readonly number[]): number {
  const [least, most] = numbers.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  );
  return most - least;
}
