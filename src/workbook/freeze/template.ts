import { columnLetters } from '../columnLetters';
import { around, columnNumber, isSameArea, quotedSheet } from './area';
import type { Area, Position } from './area';
import { partsOf } from './formula';

/**
 * A formula that can be written again although its sheets have been renamed and its cells have moved: references by
 * the sheet's id and, where they are relative, by their distance from the formula's cell. Formulas that were filled
 * down a column are one and the same template.
 */
export type Template = readonly (string | Reference)[];

type Reference = {
  /** Id of the sheet, where the formula names one. */
  readonly sheet?: string;
  readonly corners: readonly Corner[];
};

/** A row or column is left out where whole columns or rows are meant. */
type Corner = { readonly row?: Coordinate; readonly column?: Coordinate };
/** Counted from 0 with a `$`, otherwise from the formula's own cell. */
type Coordinate = { readonly at: number; readonly fixed: boolean };

export type Sheets = readonly { readonly id: string; readonly name: string }[];

/** @param cell where the formula stands */
export function templateOf(formula: string, cell: Position, sheets: Sheets): Template {
  const template: (string | Reference)[] = [];
  const addText = (text: string): void => {
    const last = template.at(-1);
    if (typeof last === 'string') template[template.length - 1] = last + text;
    else template.push(text);
  };
  for (const part of partsOf(formula)) {
    if (part.kind !== 'reference') {
      addText(part.text);
      continue;
    }
    const sheet = part.sheet === undefined ? undefined : sheetIdOf(part.sheet, sheets);
    // A sheet of that name is not in this workbook: what it is, is not known, so it stays as it is written.
    if (part.sheet !== undefined && sheet === undefined) {
      addText(part.text);
      continue;
    }
    const corners = part.cells.split(':').map((corner) => cornerOf(corner, cell));
    template.push({ ...(sheet !== undefined && { sheet }), corners });
    if (part.spill) addText('#');
  }
  return template;
}

/**
 * The formula for a cell.
 * @param cell where the formula stood when its template was made
 * @param moved by how much the cells of a sheet have moved since; undefined where that cannot be told
 * @returns undefined where a sheet that it names is gone or its cells cannot be told
 */
export function formulaOf(
  template: Template,
  cell: Position,
  sheets: Sheets,
  moved: (sheet: string) => Shift | undefined,
): string | undefined {
  const texts = template.map((part) => {
    if (typeof part === 'string') return part;
    const name = part.sheet === undefined ? undefined : sheets.find(({ id }) => id === part.sheet)?.name;
    const shift = moved(part.sheet ?? cell.sheet);
    if (shift === undefined || (part.sheet !== undefined && name === undefined)) return undefined;
    const corners = part.corners.map((corner) => cornerText(corner, cell, shift)).join(':');
    return name === undefined ? corners : `${quotedSheet(name)}!${corners}`;
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}

export type Shift = { readonly rows: number; readonly columns: number };

/**
 * By how much an area has moved; undefined where it has not moved as a whole, for rows or columns were put into it
 * or taken from it.
 */
export function shiftBetween(before: Area, now: Area): Shift | undefined {
  const shift = { rows: now.row - before.row, columns: now.column - before.column };
  const moved = { ...before, row: now.row, column: now.column };
  return isSameArea(moved, now) ? shift : undefined;
}

/** The cells that a template speaks of, as blocks; of whole columns and rows only where they begin and end. */
export function cellsIn(
  template: Template,
  cell: Position,
): { readonly sheet: string; readonly area: Area }[] {
  return template.flatMap((part) => {
    if (typeof part === 'string') return [];
    // What has no row moves with no row: one that is in the block anyway stands for it.
    const fallback = part.sheet === undefined ? cell : { row: 0, column: 0 };
    const blocks = part.corners.map(({ row, column }) => ({
      row: row ? whereIs(row, cell.row) : fallback.row,
      column: column ? whereIs(column, cell.column) : fallback.column,
      rows: 1,
      columns: 1,
    }));
    return [{ sheet: part.sheet ?? cell.sheet, area: blocks.reduce(around) }];
  });
}

function whereIs({ at, fixed }: Coordinate, own: number): number {
  return fixed ? at : own + at;
}

function cornerOf(text: string, cell: Position): Corner {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(text) ?? [];
  // `$5` of `$5:$9` has its `$` where a column would have it.
  const row = digits && coordinate(Number(digits) - 1, (letters ? rowFixed : columnFixed) !== '', cell.row);
  const column = letters && coordinate(columnNumber(letters), columnFixed !== '', cell.column);
  return { ...(row && { row }), ...(column && { column }) };
}

function coordinate(position: number, fixed: boolean, own: number): Coordinate {
  return { at: fixed ? position : position - own, fixed };
}

function cornerText({ row, column }: Corner, cell: Position, shift: Shift): string {
  const columnText = column
    ? `${column.fixed ? '$' : ''}${columnLetters(whereIs(column, cell.column) + shift.columns)}`
    : '';
  const rowText = row ? `${row.fixed ? '$' : ''}${whereIs(row, cell.row) + shift.rows + 1}` : '';
  return columnText + rowText;
}

/** Excel does not tell the names of sheets apart by their case. */
export function sheetIdOf(name: string, sheets: Sheets): string | undefined {
  const lower = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === lower)?.id;
}
