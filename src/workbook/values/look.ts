import { areaOf, positionOf } from '../core/areas';
import type { Position } from '../core/areas';
import { askHidden } from '../core/hiddenRows';
import type { Requests } from '../core/requests';
import { namesThatCall, readNames } from './definedNames';
import type { DefinedName } from './definedNames';
import { partsOf } from '../../tables/formulaParts';
import { callsAddIn } from './formula';
import { readCells } from './readCells';
import type { Table } from './tables';
import { sheetIdOf } from './template';

/** A sheet as it is at the moment. */
export type Sheet = {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** Tells whether rows are hidden, with what comes after the next round trip; see hiddenRows.ts. */
  readonly hidden: Excel.Range;
  readonly worksheet: Excel.Worksheet;
};

/** A formula that calls the add-in, or that needs the whole spill of another cell. */
export type Found = Position & {
  readonly formula: string;
  readonly callsAddIn: boolean;
  /** The cells that it refers to as `A1#`. */
  readonly spillsUsed: readonly Position[];
};

export type Survey = {
  readonly sheets: readonly Sheet[];
  /** The id of the one that is open. */
  readonly activeSheet: string;
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  /** Names that call the add-in themselves or by another name, in lower case. */
  readonly callingNames: ReadonlySet<string>;
  readonly found: readonly Found[];
};

/** What the names in formulas stand for, as it is at the moment. */
export type PlacesNow = Pick<Survey, 'sheets' | 'tables' | 'names'>;

/**
 * Reads every formula of the workbook: one round trip for sheets and names, one for the used cells of all sheets,
 * then as many as the formulas need (most workbooks one).
 */
export async function survey(requests: Requests): Promise<Survey> {
  const { context } = requests;
  const { sheets, activeSheet, readTables } = await readPlaces(context);
  const names = [readNames(context.workbook.names, undefined)];
  const used = sheets.map((sheet) => {
    names.push(readNames(sheet.worksheet.names, sheet.id));
    const range = sheet.worksheet.getUsedRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await context.sync();
  const tables = readTables();
  const definedNames = names.flatMap((read) => read());
  const callingNames = namesThatCall(definedNames);
  const found: Found[] = [];
  const blocks = used.flatMap(({ sheet, range }) =>
    range.isNullObject ? [] : [{ sheet, area: areaOf(range) }],
  );
  await readCells(requests, blocks, ['formulas'], ({ sheet, area }, { formulas }) => {
    for (const [down, row] of formulas.entries()) {
      for (const [right, formula] of row.entries()) {
        if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
        const cell = { sheet: sheet.id, row: area.row + down, column: area.column + right };
        const calls = callsAddIn(formula, callingNames);
        const spillsUsed = spillsIn(formula, cell, sheets);
        if (calls || spillsUsed.length > 0) found.push({ ...cell, formula, callsAddIn: calls, spillsUsed });
      }
    }
  });
  return { sheets, activeSheet, tables, names: definedNames, callingNames, found };
}

/** One round trip for sheets and tables; where the tables are, and whether rows are hidden, comes with the next. */
export async function readPlaces(
  context: Excel.RequestContext,
): Promise<Pick<Survey, 'sheets' | 'activeSheet'> & { readonly readTables: () => readonly Table[] }> {
  const { worksheets, tables } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  worksheets.load('items/id,items/name,items/protection/protected');
  tables.load('items/id,items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name');
  await context.sync();
  const placed = tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  return {
    sheets: worksheets.items.map((worksheet) => ({
      id: worksheet.id,
      name: worksheet.name,
      protected: worksheet.protection.protected,
      hidden: askHidden(worksheet),
      worksheet,
    })),
    activeSheet: active.id,
    readTables: () =>
      placed.map(({ table: { id, name, worksheet, columns }, range }) => ({
        id,
        name,
        columns: columns.items.map((column) => ({ id: column.id, name: column.name })),
        sheet: worksheet.id,
        area: areaOf(range),
      })),
  };
}

/** Those of the sheets that are named by their ids, to tell with the next round trip whether rows are hidden by now. */
export function asHiddenNow(sheets: readonly Sheet[], ids: readonly string[]): Sheet[] {
  const wanted = new Set(ids);
  return sheets.flatMap((sheet) =>
    wanted.has(sheet.id) ? [{ ...sheet, hidden: askHidden(sheet.worksheet) }] : [],
  );
}

function spillsIn(formula: string, cell: Position, sheets: readonly Sheet[]): Position[] {
  if (!formula.includes('#')) return [];
  return partsOf(formula).flatMap((part) => {
    if (part.kind !== 'reference' || !part.spill) return [];
    const sheet = part.sheet === undefined ? cell.sheet : sheetIdOf(part.sheet, sheets);
    return sheet === undefined ? [] : [{ sheet, ...positionOf(part.cells) }];
  });
}
