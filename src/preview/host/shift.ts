import { Dimension } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { sheetColumns, sheetRows } from './address';
import type { Area } from './address';
import { HostError } from './hostObject';

/** Makes room at an area: what is there moves down or right. Whole rows and columns need no direction. */
export function insertCells(sheet: FWorksheet, range: FRange, area: Area, direction: unknown): void {
  if (area.columns === sheetColumns) sheet.insertRows(area.row, area.rows);
  else if (area.rows === sheetRows) sheet.insertColumns(area.column, area.columns);
  else range.insertCells(dimension(direction, 'Down', 'Right'));
}

/** Takes an area away: what is below or to the right of it moves there. */
export function deleteCells(sheet: FWorksheet, range: FRange, area: Area, direction: unknown): void {
  if (area.columns === sheetColumns) sheet.deleteRows(area.row, area.rows);
  else if (area.rows === sheetRows) sheet.deleteColumns(area.column, area.columns);
  else range.deleteCells(dimension(direction, 'Up', 'Left'));
}

function dimension(direction: unknown, vertical: string, horizontal: string): Dimension {
  if (direction === vertical) return Dimension.ROWS;
  if (direction === horizontal) return Dimension.COLUMNS;
  throw new HostError('InvalidArgument');
}
