import { Dimension } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { sheetColumns, sheetRows } from '../core/address';
import type { Area } from '../core/address';
import { HostError } from '../core/hostObject';
import { tableShifts } from '../table/tableShifts';
import type { UniverWorkbook } from '../core/univer';

/** Makes room at an area: what is there moves down or right. Whole rows and columns need no direction. */
export function insertCells(
  univer: UniverWorkbook,
  sheet: FWorksheet,
  range: FRange,
  area: Area,
  direction: unknown,
): void {
  const vertical = isVertical(area, direction, 'Down', 'Right');
  const shiftTables = tableShifts(univer, sheet.getSheetId(), { area, vertical, deletes: false });
  if (area.columns === sheetColumns) sheet.insertRows(area.row, area.rows);
  else if (area.rows === sheetRows) sheet.insertColumns(area.column, area.columns);
  else range.insertCells(vertical ? Dimension.ROWS : Dimension.COLUMNS);
  shiftTables();
}

/** Takes an area away: what is below or to the right of it moves there. */
export function deleteCells(
  univer: UniverWorkbook,
  sheet: FWorksheet,
  range: FRange,
  area: Area,
  direction: unknown,
): void {
  const vertical = isVertical(area, direction, 'Up', 'Left');
  const shiftTables = tableShifts(univer, sheet.getSheetId(), { area, vertical, deletes: true });
  if (area.columns === sheetColumns) sheet.deleteRows(area.row, area.rows);
  else if (area.rows === sheetRows) sheet.deleteColumns(area.column, area.columns);
  else {
    // Where nothing is below to move up, Univer leaves the cells as they are.
    if (vertical && area.row + area.rows > sheet.getSheet().getLastRowWithContent()) range.clear();
    range.deleteCells(vertical ? Dimension.ROWS : Dimension.COLUMNS);
  }
  shiftTables();
}

function isVertical(area: Area, direction: unknown, vertical: string, horizontal: string): boolean {
  if (area.columns === sheetColumns) return true;
  if (area.rows === sheetRows) return false;
  if (direction === vertical) return true;
  if (direction === horizontal) return false;
  throw new HostError('InvalidArgument');
}
