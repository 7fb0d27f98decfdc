import { columnLetters, quotedSheet } from '../core/address';
import type { Area } from '../core/address';
import { columnsIn, replaceReferences } from '../table/structuredReferences';

/** The table that becomes a range. */
export type FormerTable = {
  readonly name: string;
  readonly sheetName: string;
  /** Headers and rows of data. */
  readonly body: Area;
  readonly columns: readonly string[];
};

/**
 * A formula without structured references to this table. That Excel names the sheet and fixes rows and columns
 * is a guess from its files; `#This Row` fixes the column alone.
 */
export function withoutTable(
  formula: string,
  { name, sheetName, body, columns }: FormerTable,
  row: number,
): string {
  return replaceReferences(formula, (reference) => {
    if (reference.table.toLowerCase() !== name.toLowerCase()) return null;
    const named = columnsIn(reference.columns);
    const indexes = named
      .filter((column) => !column.startsWith('#'))
      .map((column) => columns.findIndex((other) => other.toLowerCase() === column.toLowerCase()));
    if (indexes.includes(-1)) return '#REF!';
    const first = indexes.length > 0 ? body.column + Math.min(...indexes) : body.column;
    const last = indexes.length > 0 ? body.column + Math.max(...indexes) : body.column + body.columns - 1;
    const has = (part: string): boolean => named.some((column) => column.toLowerCase() === part);
    const sheet = `${quotedSheet(sheetName)}!`;
    if (has('#this row')) return sheet + span(first, last, `${row + 1}`, `${row + 1}`);
    const top = has('#headers') || has('#all') ? body.row + 1 : body.row + 2;
    const bottom = has('#headers') && !has('#data') ? body.row + 1 : body.row + body.rows;
    return sheet + span(first, last, `$${top}`, `$${bottom}`);
  });
}

function span(firstColumn: number, lastColumn: number, firstRow: string, lastRow: string): string {
  const first = `$${columnLetters(firstColumn)}${firstRow}`;
  const last = `$${columnLetters(lastColumn)}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}
