import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { areaOf, intersection } from '../core/address';
import type { Area } from '../core/address';
import { HostError } from '../core/hostObject';
import { tablesOn } from '../table/tableAreas';
import type { UniverWorkbook } from '../core/univer';

/** By hand or by a filter; null if some rows are and some are not. */
export function rowsHidden(facade: FWorksheet, { row, rows }: Area): boolean | null {
  const sheet = facade.getSheet();
  const inside = Math.max(1, Math.min(rows, sheet.getRowCount() - row));
  const hidden = Array.from({ length: inside }, (_, index) => !sheet.getRowVisible(row + index));
  return hidden.every((one) => one === hidden[0]) ? (hidden[0] ?? false) : null;
}

/**
 * The visible rows of an area, where a filter hides others of it: what is done to cells across filtered rows is done to
 * the visible ones alone. Of the Delete key that is known; that `clear` keeps to it is a guess on the harsh side.
 */
export function visibleRuns(facade: FWorksheet, area: Area): Area[] | undefined {
  const sheet = facade.getSheet();
  const rows = Array.from(
    { length: Math.min(area.rows, sheet.getRowCount()) },
    (_, index) => area.row + index,
  );
  if (area.rows < 2 || !rows.some((row) => sheet.isRowFiltered(row))) return undefined;
  return rows.flatMap((row) => (sheet.isRowFiltered(row) ? [] : [{ ...area, row, rows: 1 }]));
}

export function hideRows(sheet: FWorksheet, { row, rows }: Area, hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw new HostError('InvalidArgument');
  if (hidden) sheet.hideRows(row, rows);
  else sheet.showRows(row, rows);
}

/** With content in several cells Excel keeps that of the first, and so does Univer. */
export function mergeCells(univer: UniverWorkbook, range: FRange, across: boolean): void {
  const area = areaOf(range.getRange());
  // In Excel the command is greyed out in tables; which code the API gives is a guess.
  if (tablesOn(univer, range.getSheetId()).some((table) => intersection(table.area, area)))
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  if (across) range.mergeAcross();
  else range.merge();
}
