import type { Cell, Line } from '../source';

/** A piece of text as a page holds it: where it begins, its width, the height of its line above the lower edge. */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/**
 * Puts the pieces of a page together: to lines by their height, and within a line to cells, where two pieces are nearer
 * than a space. Numbers are never joined to each other.
 * @param page counted from 1
 */
export function linesOfPage(pieces: readonly Piece[], page: number): Line[] {
  const sorted = withoutNoteMarks(pieces).sort((one, other) => other.y - one.y || one.left - other.left);
  const rows: { y: number; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - piece.y <= Math.max(1.5, piece.size * 0.3)) row.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.map(({ y, pieces: own }, at) => ({
    place: { page, line: at + 1 },
    y,
    size: Math.max(...own.map(({ size }) => size)),
    cells: cellsOf([...own].sort((one, other) => one.left - other.left)),
  }));
}

/** Small letters that stand raised right behind a text are the mark of a footnote, and no digits of a number. */
function withoutNoteMarks(pieces: readonly Piece[]): Piece[] {
  const small = pieces.filter(({ text }) => /^[\d*()a-z,]{1,4}$/.test(text));
  const marks = new Set(
    small.filter((mark) =>
      pieces.some(
        ({ text, right, y, size }) =>
          size > mark.size * 1.2 &&
          mark.y > y + size * 0.1 &&
          mark.y < y + size &&
          Math.abs(mark.left - right) < size * 0.4 &&
          !(text.endsWith('m') && /^[23]$/.test(mark.text)),
      ),
    ),
  );
  return pieces.filter((piece) => !marks.has(piece));
}

function cellsOf(pieces: readonly Piece[]): Cell[] {
  const cells: Cell[] = [];
  for (const { text, left, right, size } of pieces) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : left - last.right;
    if (last !== undefined && gap < size * 0.3 && !isNextNumber(last.text, text, gap, size)) {
      const space = gap > size * 0.12 && !last.text.endsWith(' ') && !text.startsWith(' ');
      cells[cells.length - 1] = {
        text: `${last.text}${space ? ' ' : ''}${text}`,
        left: last.left,
        right: Math.max(last.right, right),
      };
    } else cells.push({ text, left, right });
  }
  return cells
    .map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Digits that touch are one number that was drawn in pieces; with the least gap between them they are two. */
function isNextNumber(before: string, after: string, gap: number, size: number): boolean {
  const digits = /[\d%]\s*$/.test(before) && /^\s*[-−(]?\d/.test(after);
  return digits && (gap > size * 0.1 || /^\s*[-−(]/.test(after));
}
