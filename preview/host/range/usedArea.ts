import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { boundingArea, intersection } from '../core/address';
import type { Area } from '../core/address';
import type { UniverWorkbook } from '../core/univer';

/** Cells with content, own or spilled, and, unless only values count, cells with a format: both are "used" to Excel. */
export function usedArea(
  univer: UniverWorkbook,
  sheet: FWorksheet,
  within: Area,
  valuesOnly: boolean,
): Area | null {
  let used: Area | null = null;
  const include = (row: number, column: number): void => {
    const cell: Area = { row, column, rows: 1, columns: 1 };
    if (intersection(within, cell)) used = used ? boundingArea(used, cell) : cell;
  };
  const visit = (row: number, column: number, cell: Nullable<ICellData>): void => {
    const content = [cell?.f, cell?.si, cell?.v].some((part) => (part ?? '') !== '');
    if (content || (!valuesOnly && cell?.s)) include(row, column);
  };
  sheet.getSheet().getCellMatrix().forValue(visit);
  const spilled = univer.formulaData.getArrayFormulaCellData()[univer.workbook.getId()]?.[sheet.getSheetId()];
  if (spilled) new ObjectMatrix(spilled).forValue(visit);
  return used;
}
