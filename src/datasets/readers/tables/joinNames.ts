import type { PageRow } from './positioned';

/**
 * Puts names together that a page broke over lines. A line of a name alone may be the second line of the row above, the
 * first line of the row below, or a heading of the rows below it; what tells is, in this order:
 *
 * - a row of numbers without any name takes the names right above and below it, between which it was centred;
 * - a small letter at its beginning, or a comma or an open bracket at the end of the line before;
 * - where it begins: at the edge of one neighbour and not of the other;
 * - how near it is, where it is nearer than the rows of the table are to each other.
 */
export function joinNames(rows: readonly PageRow[]): PageRow[] {
  const pitch = pitchOf(rows);
  const joined: PageRow[] = [];
  let pending: PageRow | undefined;
  rows.forEach((row, at) => {
    const whole = pending === undefined ? row : withName(row, `${pending.name} ${row.name}`, pending);
    pending = undefined;
    const previous = joined.at(-1);
    const way = isBare(whole) ? directionOf(whole, previous, rows[at + 1], pitch) : 'stays';
    if (way === 'up' && previous !== undefined) {
      joined.splice(-1, 1, {
        ...withName(previous, `${previous.name} ${whole.name}`, previous),
        bottom: whole.y,
      });
    } else if (way === 'down') pending = whole;
    else joined.push(whole);
  });
  if (pending !== undefined) joined.push(pending);
  return joined.map((row, at) =>
    isRest(joined[at + 1], row) || isRest(joined[at - 1], row) ? { ...row, unclear: 'row-end' } : row,
  );
}

/** Whether a line that begins in the middle of a name stands beside a row, and nobody knows whether it is of this one. */
function isRest(line: PageRow | undefined, row: PageRow): boolean {
  return line !== undefined && isBare(line) && /^[\p{Ll}\d]/u.test(line.name) && !isBare(row);
}

function withName(row: PageRow, name: string, first: PageRow): PageRow {
  return {
    ...row,
    name: name.trim(),
    number: row.number ?? first.number,
    indent: Math.min(row.indent || first.indent, first.indent),
  };
}

/** A name and nothing else: a row number may stand beside its first line. */
function isBare(row: PageRow): boolean {
  return row.cells.size === 0 && row.unit === null && row.name !== '';
}

function directionOf(
  row: PageRow,
  previous: PageRow | undefined,
  next: PageRow | undefined,
  pitch: number,
): 'up' | 'down' | 'stays' {
  const far = Math.max(row.size * 1.7, 14);
  const up = previous?.page === row.page && row.number === null ? previous.bottom - row.y : Infinity;
  const down = next?.page === row.page ? row.y - next.y : Infinity;
  const canUp =
    up < far &&
    previous !== undefined &&
    (previous.cells.size > 0 || previous.unit !== null || goesOn(previous.name, row.name));
  const canDown =
    down < far &&
    next !== undefined &&
    (next.number === null || next.name === '' || goesOn(row.name, next.name));
  if (canDown && next.name === '' && !isBare(next)) {
    // Centred between two lines of its name.
    return canUp && previous.bottom - row.y < down * 0.8 && /^\p{Ll}/u.test(row.name) ? 'up' : 'down';
  }
  if (canUp && previous.name === '') return 'up';
  if (canUp && goesOn(previous.name, row.name)) return 'up';
  if (canDown && goesOn(row.name, next.name)) return 'down';
  const like = (other: PageRow) => Math.abs(other.indent - row.indent) < 1.5;
  if (canUp && like(previous) && (next === undefined || !like(next)))
    return up < pitch * 1.3 ? 'up' : 'stays';
  if (canUp && canDown && up < down * 0.85 && up < pitch * 0.85) return 'up';
  if (canDown && (!canUp || down < up * 0.85) && down < pitch * 0.85) return 'down';
  return 'stays';
}

/** Whether a line cannot end, or the next one cannot begin, where it does. */
function goesOn(above: string, below: string): boolean {
  const open = above.split('(').length > above.split(')').length;
  return (
    open ||
    /[,/(&]$|(?:^|\s)(?:và|của|từ|các|and|of)$/iu.test(above.trim()) ||
    /^(?:\p{Ll}|\)|\d+ \p{Ll})/u.test(below.trim())
  );
}

/** The usual distance between rows that have numbers. */
function pitchOf(rows: readonly PageRow[]): number {
  const gaps = rows
    .flatMap((row, at) => {
      const above = rows[at - 1];
      return above?.page === row.page && above.cells.size > 0 && row.cells.size > 0
        ? [above.bottom - row.y]
        : [];
    })
    .sort((one, other) => one - other);
  return gaps[gaps.length >> 1] ?? 13;
}
