import { textOfContent } from './contents';
import type { Content } from './contents';

/** A row that the registry knows, with the contents by which it may be recognised: those last written, and perhaps others. */
export type KnownRow = { readonly code: string; readonly looks: readonly (readonly Content[])[] };

/**
 * Finds the registry's rows again among the rows of a sheet, in whatever order those are.
 *
 * A sheet has no column of codes. A row is recognised by the cells that name it (`keyColumns`) as last written. Where
 * the user has edited one of those, the rest of the row decides: the row takes the code of which it holds more cells
 * than of any other, and at least half. What is left is the user's own.
 * @param known rows of the registry, each with its possible contents
 * @param rows of the sheet, in the same columns; a column that is gone gives `undefined`
 * @returns for each row of the sheet the index of its known row, or `undefined` for a row of the user's
 */
export function matchRows(
  known: readonly KnownRow[],
  rows: readonly Row[],
  keys: readonly number[],
): (number | undefined)[] {
  const matched = matchByKeys(known, rows, keys);
  const taken = new Set(matched);
  const left = known.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const strangers = matched.flatMap((match, index) => (match === undefined ? [index] : []));
  for (const [row, index] of matchByRest(known, rows, left, strangers)) matched[row] = index;
  return matched;
}

/**
 * The fewest columns that tell all rows apart: names before numbers, in the order of the table.
 * Rows that no column tells apart are recognised by their order.
 * @example keyColumns([{ code: 'rice', cells: [2, 'Gạo', 1211] }]) // [1]
 */
export function keyColumns(rows: readonly { readonly cells: readonly Content[] }[]): number[] {
  const columns = (rows[0]?.cells ?? []).map((_, index) => index);
  const isName = (column: number) =>
    rows.every(({ cells }) => typeof cells[column] === 'string') &&
    rows.some(({ cells }) => cells[column] !== '');
  const names = columns.filter(isName);
  const keys: number[] = [];
  let different = 1;
  for (const column of [...names, ...columns.filter((one) => !names.includes(one))]) {
    if (keys.length > 0 && different === rows.length) break;
    const more = new Set(rows.map(({ cells }) => signature(cells, [...keys, column]))).size;
    if (more > different || keys.length === 0) {
      keys.push(column);
      different = more;
    }
  }
  return keys;
}

type Row = readonly (Content | undefined)[];

/** Rows that look alike in their keys are paired in order: there is nothing else to tell them apart by. */
export function matchByKeys(
  known: readonly KnownRow[],
  rows: readonly Row[],
  keys: readonly number[],
): (number | undefined)[] {
  const waiting = new Map<string, number[]>();
  // First looks first: contents last written win over those of a refresh that broke off.
  for (let look = 0; known.some(({ looks }) => look < looks.length); look += 1) {
    for (const [index, { looks }] of known.entries()) {
      const cells = looks[look];
      if (cells !== undefined) fileUnder(waiting, signature(cells, keys), index);
    }
  }
  const taken = new Set<number>();
  return rows.map((cells) => {
    const queue = waiting.get(signature(cells, keys));
    let index = queue?.shift();
    while (index !== undefined && taken.has(index)) index = queue?.shift();
    if (index !== undefined) taken.add(index);
    return index;
  });
}

/** Pairs that share most, best first; a tie between two candidates pairs none of them. */
function matchByRest(
  known: readonly KnownRow[],
  rows: readonly Row[],
  left: readonly number[],
  strangers: readonly number[],
): [row: number, known: number][] {
  const sharing = new Map<string, number[]>();
  for (const index of left) {
    for (const value of valuesOf(known[index]?.looks[0] ?? [])) fileUnder(sharing, value, index);
  }
  const candidates = strangers.flatMap((row) => {
    const scores = new Map<number, number>();
    for (const value of valuesOf(rows[row] ?? [])) {
      const those = sharing.get(value) ?? [];
      // A value that many rows have says little, and looking at all of them would take too long.
      if (those.length > COMMON) continue;
      for (const index of those) scores.set(index, (scores.get(index) ?? 0) + 1);
    }
    const ranked = [...scores].sort(([, one], [, other]) => other - one);
    const [best, second] = ranked;
    if (best === undefined || best[1] === second?.[1]) return [];
    const [index, score] = best;
    return score * 2 >= valuesOf(known[index]?.looks[0] ?? []).length ? [{ row, index, score }] : [];
  });
  const rivals = new Map<number, { row: number; score: number; tied: boolean }>();
  for (const { row, index, score } of candidates) {
    const rival = rivals.get(index);
    if (rival === undefined || score > rival.score) rivals.set(index, { row, score, tied: false });
    else if (score === rival.score) rival.tied = true;
  }
  return [...rivals].flatMap(([index, { row, tied }]) => (tied ? [] : [[row, index]]));
}

const COMMON = 50;

function fileUnder(files: Map<string, number[]>, key: string, index: number): void {
  const file = files.get(key);
  if (file === undefined) files.set(key, [index]);
  else file.push(index);
}

function valuesOf(cells: Row): string[] {
  return cells.flatMap((content, column) =>
    content === undefined || content === '' ? [] : [`${String(column)} ${textOfContent(content)}`],
  );
}

function signature(cells: Row, columns: readonly number[]): string {
  return JSON.stringify(columns.map((column) => textOfContent(cells[column] ?? '')));
}
