/** Places in a sheet, and how Excel writes them. */

/** Where a cell is: sheet by id, row and column counted from 0. */
export type Position = { readonly sheet: string; readonly row: number; readonly column: number };

/** A block of cells of one sheet, counted from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Where a range is of which row and column, and how many of them, have been loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** A range for the next round trip only. */
export function rangeIn(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return forOnce(sheet.getRangeByIndexes(row, column, rows, columns));
}

/**
 * Excel.run has Excel keep every range until the end, and then forget them all in one request, which thousands of them
 * make too large. One that is used in the next round trip only need not be kept; what it has loaded stays.
 */
export function forOnce(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}

/** Rows of an area, from the first up to the end, which is not among them. */
export function rowsOf(area: Area, first: number, end: number): Area {
  return { ...area, row: area.row + first, rows: end - first };
}

/**
 * Neighbours that are marked, as far as they are alike.
 * @example stretches([true, true, false, true]) // [[0, 2], [3, 4]]
 */
export function stretches(
  marks: readonly boolean[],
  alike: (one: number, next: number) => boolean = () => true,
): [first: number, end: number][] {
  const found: [first: number, end: number][] = [];
  for (const [index, marked] of marks.entries()) {
    if (!marked) continue;
    const last = found.at(-1);
    if (last?.[1] === index && alike(last[0], index)) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function contains(area: Area, { row, column }: { row: number; column: number }): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** @example addressOf({ row: 4, column: 1, rows: 3, columns: 1 }) // 'B5:B7' */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** @example cellName(6, 27) // 'AB7' */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example columnLetters(27) // 'AB' */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** @example columnNumber('ab') // 27 */
export function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/**
 * In quotes unless it is a plain word that is not like a cell.
 * @example quotedSheet('Kết quả') // "'Kết quả'"
 */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `$B$5:$B$7` of `Kết quả`, as a defined name refers to cells. */
export function absoluteAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${addressOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

/** Of a sheet of Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/**
 * The cells that a reference names, without its sheet; of `A:B` and `5:9` those of whole columns and rows.
 * @example areaNamed('$A$2:B9') // { row: 1, column: 0, rows: 8, columns: 2 }
 */
export function areaNamed(cells: string): Area {
  const [first = '', last = first] = cells.split(':');
  return around(areaOfCorner(first), areaOfCorner(last));
}

/** What a corner does not say begins at the first, and goes on to the last. */
function areaOfCorner(corner: string): Area {
  const { row, column } = positionOf(corner);
  return {
    row: Math.max(0, row),
    column: Math.max(0, column),
    rows: row < 0 ? SHEET_ROWS : 1,
    columns: column < 0 ? SHEET_COLUMNS : 1,
  };
}

/** -1 stands for what a whole row or column does not say. @example positionOf('$B$5') // { row: 4, column: 1 } */
export function positionOf(cell: string): { readonly row: number; readonly column: number } {
  const plain = cell.replaceAll('$', '');
  const letters = plain.replace(/\d+$/, '');
  return { row: Number(plain.slice(letters.length)) - 1, column: columnNumber(letters) };
}
