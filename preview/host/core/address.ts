import { HostError } from './hostObject';

/** A block of cells, counted from zero. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;
export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/** Reads `B2`, `B2:C9`, `B:C` and `2:9`, with or without `$` and with or without the name of this very sheet. */
export function parseAddress(address: string, sheetName: string): Area {
  const local = withoutSheet(address.trim(), sheetName);
  const match = /^\$?([a-z]{0,3})\$?(\d{0,7})(?::\$?([a-z]{0,3})\$?(\d{0,7}))?$/i.exec(local);
  if (!match) throw new HostError('InvalidArgument');
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const sameKind = !firstColumn === !lastColumn && !firstRow === !lastRow;
  const oneCell = firstColumn !== '' && firstRow !== '';
  if (!sameKind || (!oneCell && !local.includes(':')) || local === ':')
    throw new HostError('InvalidArgument');
  const rows = span(firstRow && Number(firstRow), lastRow && Number(lastRow), sheetRows);
  const columns = span(
    firstColumn && columnNumber(firstColumn),
    lastColumn && columnNumber(lastColumn),
    sheetColumns,
  );
  return checkArea({ row: rows.start, rows: rows.length, column: columns.start, columns: columns.length });
}

/** `Kết quả` in `'Kết quả'!B2`. */
export function sheetNameIn(address: string): string | undefined {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return undefined;
  return address
    .slice(0, mark)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
}

export function checkArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
  if (!whole || !inside || rows < 1 || columns < 1) throw new HostError('InvalidArgument');
  return area;
}

export function formatAddress(area: Area, sheetName: string): string {
  return `${quotedSheet(sheetName)}!${formatLocal(area)}`;
}

/** `'Kết quả'!$B$2:$C$9`, as names refer to cells. */
export function absoluteAddress(area: Area, sheetName: string): string {
  const local = formatLocal(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheet(sheetName)}!${local}`;
}

/** An area, from the corners that Univer counts by. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: Corners): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
type Corners = {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
};

/** Whole rows or columns: Excel neither reads nor writes the cells of such a range. */
export function isUnbounded(area: Area): boolean {
  return area.rows === sheetRows || area.columns === sheetColumns;
}

/** What two areas have in common, if anything. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function formatLocal({ row, column, rows, columns }: Area): string {
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  if (rows === sheetRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function withoutSheet(address: string, sheetName: string): string {
  const named = sheetNameIn(address);
  if (named === undefined) return address;
  // A guess: Excel is documented to take addresses of the sheet it is asked on, so another sheet's is refused.
  if (named.toLowerCase() !== sheetName.toLowerCase()) throw new HostError('InvalidArgument');
  return address.slice(address.lastIndexOf('!') + 1);
}

/** A guess at when Excel quotes: anything but letters (of any script), digits, `_` and `.`, or like a cell. */
export function quotedSheet(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[a-z]{1,3}\d+$/i.test(sheetName);
  return plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

function span(first: number | '', last: number | '', size: number): { start: number; length: number } {
  if (first === '' || last === '') return { start: 0, length: size };
  return { start: Math.min(first, last) - 1, length: Math.abs(last - first) + 1 };
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
