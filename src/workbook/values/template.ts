import { columnLetters } from '../core/areas';
import { around, columnNumber, isSameArea, quotedSheet } from '../core/areas';
import type { Area, Position } from '../core/areas';
import type { DefinedName } from './definedNames';
import { partsOf } from '../../tables/formulaParts';
import type { FormulaPart } from '../../tables/formulaParts';
import { isSame, tableAt, tableReference, tableText } from './tables';
import type { Table, TableNames, TableReference } from './tables';

/**
 * A formula that can be written again although its sheets and tables have been renamed and its cells have moved:
 * references by the sheet's or table's id and, where they are relative, by their distance from the formula's cell.
 * Formulas that were filled down a column are one and the same template.
 */
export type Template = readonly (string | Reference | TableReference)[];

type Reference = {
  /** Id of the sheet, where the formula names one. */
  readonly sheet?: string;
  /** None of a sheet's name alone, as it stands before a name that belongs to the sheet. */
  readonly corners: readonly Corner[];
};

/** A row or column is left out where whole columns or rows are meant. */
type Corner = { readonly row?: Coordinate; readonly column?: Coordinate };
/** Counted from 0 with a `$`, otherwise from the formula's own cell. */
type Coordinate = { readonly at: number; readonly fixed: boolean };

export type Sheets = readonly { readonly id: string; readonly name: string }[];

/** What the names in formulas stand for. */
export type Places = {
  readonly sheets: Sheets;
  readonly tables: readonly Table[];
  readonly names: readonly Pick<DefinedName, 'name'>[];
};

/** Why a formula cannot be written any more; of a table or column, its old name. */
export type Lost =
  { readonly lost: 'sheet-gone' | 'moved' } | { readonly lost: 'table-gone'; readonly missing: string };

/** @param cell where the formula stands */
export function templateOf(formula: string, cell: Position, places: Places): Template {
  const { sheets } = places;
  const template: (string | Reference | TableReference)[] = [];
  const addText = (text: string): void => {
    const last = template.at(-1);
    if (typeof last === 'string') template[template.length - 1] = last + text;
    else template.push(text);
  };
  const parts = partsOf(formula);
  for (const [index, part] of parts.entries()) {
    const ofTable = tableIn(part, [parts[index - 1], parts[index + 1]], cell, places);
    if (ofTable !== undefined) {
      template.push(ofTable);
      continue;
    }
    if ((part.kind !== 'reference' && part.kind !== 'sheet') || isDottedName(parts, index, places)) {
      addText(part.text);
      continue;
    }
    const sheet = part.sheet === undefined ? undefined : sheetIdOf(part.sheet, sheets);
    // A sheet of that name is not in this workbook: what it is, is not known, so it stays as it is written.
    if (part.sheet !== undefined && sheet === undefined) {
      addText(part.text);
      continue;
    }
    const corners =
      part.kind === 'sheet' ? [] : part.cells.split(':').map((corner) => cornerOf(corner, cell));
    template.push({ ...(sheet !== undefined && { sheet }), corners });
    if (part.kind === 'reference' && part.spill) addText('#');
  }
  return template;
}

/**
 * The formula for a cell.
 * @param cell where the formula stood when its template was made
 * @param kept the tables as they were called then
 * @param moved by how much the cells of a sheet have moved since; undefined where that cannot be told
 * @returns why it cannot be written, where a sheet or table that it names is gone or its cells cannot be told
 */
export function formulaOf(
  template: Template,
  cell: Position,
  kept: readonly TableNames[],
  { sheets, tables }: { readonly sheets: Sheets; readonly tables: readonly TableNames[] },
  moved: (sheet: string) => Shift | undefined,
): string | Lost {
  let formula = '';
  let lost: Lost | undefined;
  for (const part of template) {
    const text =
      typeof part === 'string' ? part : 'table' in part ? tableText(part, kept, tables) : referenceText(part);
    if (typeof text === 'string') formula += text;
    else if ('missing' in text) lost ??= { lost: 'table-gone', ...text };
    // A deleted sheet never comes back, whatever else is in the way.
    else if (lost?.lost !== 'sheet-gone') lost = text;
  }
  return lost ?? formula;

  function referenceText({ sheet, corners }: Reference): string | Lost {
    const name = sheets.find(({ id }) => id === sheet)?.name;
    if (sheet !== undefined && name === undefined) return { lost: 'sheet-gone' };
    const prefix = name === undefined ? '' : `${quotedSheet(name)}!`;
    if (corners.length === 0) return prefix;
    const shift = moved(sheet ?? cell.sheet);
    if (shift === undefined) return { lost: 'moved' };
    return prefix + corners.map((corner) => cornerText(corner, cell, shift)).join(':');
  }
}

/** By their templates, for Excel writes the quotes of a sheet and the name of a formula's own table in its own way. */
export function isSameFormula(one: string, other: string, cell: Position, places: Places): boolean {
  const written = (template: Template) => formulaOf(template, cell, places.tables, places, () => stay);
  return one === other || written(templateOf(one, cell, places)) === written(templateOf(other, cell, places));
}

export type Shift = { readonly rows: number; readonly columns: number };

export const stay: Shift = { rows: 0, columns: 0 };

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
    if (typeof part === 'string' || 'table' in part || part.corners.length === 0) return [];
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

/** The ids of the sheets that a template names. */
export function sheetsIn(template: Template): string[] {
  return template.flatMap((part) =>
    typeof part === 'object' && 'corners' in part ? (part.sheet ?? []) : [],
  );
}

/** The ids of the tables that a template names. */
export function tablesIn(template: Template): string[] {
  return template.flatMap((part) => (typeof part === 'object' && 'table' in part ? [part.table] : []));
}

function tableIn(
  part: FormulaPart,
  [previous, next]: readonly (FormulaPart | undefined)[],
  cell: Position,
  { tables }: Places,
): TableReference | undefined {
  const named = (name: string): Table | undefined => tables.find((table) => isSame(table.name, name));
  if (part.kind === 'word') {
    // A function, or a name of another workbook or of a sheet.
    const isOther = next?.text.startsWith('(') === true || previous?.text.endsWith('!') === true;
    const table = isOther ? undefined : named(part.text);
    return table && tableReference('', table);
  }
  if (part.kind !== 'table') return undefined;
  const table = part.table === '' ? tableAt(cell, tables) : named(part.table);
  return table && tableReference(part.columns, table);
}

/** `FY2006.Total` may be a name, and no field of the card in FY2006. */
function isDottedName(parts: readonly FormulaPart[], index: number, { names }: Places): boolean {
  const [text, dot, field] = parts.slice(index, index + 3).map((part) => part.text);
  return dot === '.' && names.some(({ name }) => isSame(name, `${text ?? ''}.${field ?? ''}`));
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
  return sheets.find((sheet) => isSame(sheet.name, name))?.id;
}
