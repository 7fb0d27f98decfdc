import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, parseAddress } from '../core/address';
import type { Area } from '../core/address';
import { HostError } from '../core/hostObject';
import { changeSheetNotes, readSheetNotes } from '../core/store';
import type { ArrayNotes } from '../core/store';
import type { UniverWorkbook } from '../core/univer';

/**
 * Enters a formula into cells of the active sheet with Ctrl+Shift+Enter, as only a user can. Each of the cells then
 * shows the formula (OfficeDev/office-js #6176), none is said to spill, and no part of them can be changed alone.
 * Only as many cells as the formula fills are here.
 */
export function enterArrayFormula({ workbook }: UniverWorkbook, address: string, formula: string): void {
  const sheet = workbook.getActiveSheet();
  const area = parseAddress(address, sheet.getSheetName());
  sheet.getRange(area.row, area.column).setFormula(formula);
  changeSheetNotes(sheet, { arrays: [...arraysOn(sheet), { area, formula }] });
}

/** The formula of the array that a cell is a part of. */
export function arrayFormulas(sheet: FWorksheet): (row: number, column: number) => string | undefined {
  const arrays = arraysOn(sheet);
  return (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    return arrays.find(({ area }) => intersection(area, cell))?.formula;
  };
}

/** Whether an array formula begins in a cell. */
export function isArray(sheet: FWorksheet, row: number, column: number): boolean {
  return arraysOn(sheet).some(({ area }) => area.row === row && area.column === column);
}

/** Before cells get new contents. That an add-in gets this code is a guess; the user reads the same sentence. */
export function leaveArraysWhole(sheet: FWorksheet, changed: Area): void {
  const touched = arraysOn(sheet).filter(({ area }) => intersection(area, changed));
  if (touched.length === 0) return;
  for (const { area } of touched) {
    const common = intersection(area, changed);
    if (common?.rows !== area.rows || common.columns !== area.columns) {
      throw new HostError('InvalidOperation', "You can't change part of an array.");
    }
  }
  changeSheetNotes(sheet, { arrays: arraysOn(sheet).filter((array) => !touched.includes(array)) });
}

function arraysOn(sheet: FWorksheet): readonly ArrayNotes[] {
  return readSheetNotes(sheet).arrays ?? [];
}
