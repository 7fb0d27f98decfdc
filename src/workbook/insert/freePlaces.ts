/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- what is loaded for both directions is read after one sync */
import { forOnce, rangeIn, SHEET_COLUMNS, SHEET_ROWS } from '../core/areas';
import type { Area } from '../core/areas';

/** Where else cells may go that are not free where the user is. */
export type FreePlaces = {
  /** Straight below what is in the way; `undefined` where the sheet ends before. */
  readonly below: Area | undefined;
  readonly right: Area | undefined;
};

/** Further down or to the right than this, only what lies beyond all that the sheet holds is taken for free. */
const MOST_LOOKED_AT = 1000;

/**
 * The nearest areas of the same size that hold nothing, below an area and to its right, in two to five round trips.
 * @param isApart whether no table may touch them: blank cells of a table are free for one formula alone
 */
export async function freePlacesBeside(
  sheet: Excel.Worksheet,
  area: Area,
  isApart: boolean,
): Promise<FreePlaces> {
  const { context } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const end = used.isNullObject
    ? { row: 0, column: 0 }
    : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
  const down = looked(area.row + 1, end.row);
  const right = looked(area.column + 1, end.column);
  const cellsBelow = down.count > 0 && rangeIn(sheet, { ...area, row: area.row + 1, rows: down.count });
  const cellsRight =
    right.count > 0 && rangeIn(sheet, { ...area, column: area.column + 1, columns: right.count });
  for (const range of [cellsBelow, cellsRight]) if (range !== false) range.load('formulas,values');
  await context.sync();
  const rows = cellsBelow === false ? [] : emptyRows(cellsBelow);
  const columns = cellsRight === false ? [] : emptyColumns(cellsRight);
  const found = {
    below: within({ ...area, row: area.row + 1 + firstRun(rows, area.rows, down.beyond) }),
    right: within({ ...area, column: area.column + 1 + firstRun(columns, area.columns, right.beyond) }),
  };
  if (!isApart) return found;
  const [atBelow, atRight] = [found.below, found.right].map((one) => one && tablesIn(sheet, one));
  await context.sync();
  const isBroken = (tables: Excel.TableScopedCollection | undefined) => (tables?.items.length ?? 0) > 0;
  return {
    below: isBroken(atBelow)
      ? within({ ...area, row: Math.max(end.row, await endOfTables(sheet)) + 1 })
      : found.below,
    right: isBroken(atRight) ? undefined : found.right,
  };
}

function tablesIn(sheet: Excel.Worksheet, area: Area): Excel.TableScopedCollection {
  const tables = forOnce(rangeIn(sheet, area)).getTables();
  tables.load('items/name');
  return tables;
}

/** The row below the last of all tables; a table without figures is not among the cells that are used. */
async function endOfTables({ context, tables }: Excel.Worksheet): Promise<number> {
  tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => forOnce(table.getRange()).load('rowIndex,rowCount'));
  await context.sync();
  return Math.max(0, ...ranges.map(({ rowIndex, rowCount }) => rowIndex + rowCount));
}

/** How many rows or columns are looked at one by one, and after how many the sheet holds nothing more. */
function looked(from: number, end: number): { readonly count: number; readonly beyond: number } {
  const beyond = Math.max(0, end - from);
  return { count: Math.min(beyond, MOST_LOOKED_AT), beyond };
}

/** The first place in a row of marks from which so many are true; what lies beyond all is free. */
function firstRun(empty: readonly boolean[], length: number, beyond: number): number {
  for (let at = 0; at < empty.length; at += 1) {
    const run = empty.slice(at, at + length);
    const isLookedAt = at + length <= empty.length || empty.length === beyond;
    if (isLookedAt && run.every(Boolean)) return at;
  }
  return beyond;
}

function within(area: Area): Area | undefined {
  return area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS ? area : undefined;
}

function emptyRows({ formulas, values }: Excel.Range): boolean[] {
  return (formulas as unknown[][]).map((row, at) =>
    [...row, ...((values as unknown[][])[at] ?? [])].every((content) => content === ''),
  );
}

function emptyColumns({ formulas, values }: Excel.Range): boolean[] {
  const both = [...(formulas as unknown[][]), ...(values as unknown[][])];
  return (both[0] ?? []).map((_, column) => both.every((row) => row[column] === ''));
}
