import type { FWorksheet } from '@univerjs/sheets/facade';
import { isUnbounded } from '../core/address';
import type { Area } from '../core/address';
import { cellValue, toGrid } from './cells';
import type { CellValue } from './cells';
import { HostError } from '../core/hostObject';
import type { UniverWorkbook } from '../core/univer';

/** What stands in the cells of a range, and which of them a write is for. */

/** Null for whole rows and columns: Excel does not answer for the cells of an unbounded range. */
export function readCells<Content>(
  area: Area,
  read: (row: number, column: number) => Content,
): Content[][] | null {
  if (isUnbounded(area)) return null;
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => read(row + down, column + right)),
  );
}

/**
 * Calls back for each cell that is given something: one value stands for all cells, null leaves a cell alone.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function eachGiven(
  area: Area,
  given: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  if (given === null || given === undefined || isUnbounded(area)) throw new HostError('InvalidArgument');
  const { row, column, rows, columns } = area;
  for (const [down, line] of toGrid(given, rows, columns).entries()) {
    for (const [right, value] of line.entries()) {
      if (value !== null) visit(row + down, column + right, value);
    }
  }
}

/**
 * Over rows of which some are hidden, Excel on the desktop puts the first of several lines into every visible row and
 * leaves the hidden ones: by a filter (OfficeDev/office-js #224, closed without saying that it has been mended;
 * xlwings/xlwings #747), and by hand as well (netoffice/NetOffice #2, where one row at a time is said to work).
 */
export function overHiddenRows(sheet: FWorksheet, { row, rows }: Area, given: unknown): unknown {
  if (!Array.isArray(given) || given.length < 2) return given;
  const hidden = Array.from({ length: rows }, (_, index) => !sheet.getSheet().getRowVisible(row + index));
  if (!hidden.includes(true)) return given;
  const [first] = given as unknown[][];
  return hidden.map((isHidden) => (isHidden ? first?.map(() => null) : first));
}

export function valueAt(univer: UniverWorkbook, sheet: FWorksheet, row: number, column: number): CellValue {
  const cell = sheet.getSheet().getCellRaw(row, column);
  if (cell?.v !== null && cell?.v !== undefined) return cellValue(cell);
  // Univer keeps what spills from an array formula apart from the cells it is shown in.
  const spilled = univer.formulaData.getArrayFormulaCellData();
  return cellValue(spilled[univer.workbook.getId()]?.[sheet.getSheetId()]?.[row]?.[column]);
}

/** Without the format that a function has answered with, which is shown as long as the cell has none. */
export function numberFormatAt(sheet: FWorksheet, row: number, column: number): string {
  const cells = sheet.getSheet();
  const cell = cells.getCellRaw(row, column);
  const pattern = cells.getComposedCellStyleByCellData(row, column, cell).n?.pattern;
  if (!pattern) return 'General';
  return pattern;
}
