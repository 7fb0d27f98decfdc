import type { IRange } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { areaOf, intersection } from '../core/address';
import type { Area } from '../core/address';
import { isArray } from './legacyArrays';
import type { UniverWorkbook } from '../core/univer';

/** The cells that the formula of a cell spills to, its own among them; null if it does not spill. */
export function spillFrom(univer: UniverWorkbook, sheetId: string, row: number, column: number): Area | null {
  const area = spillsOn(univer, sheetId).find((spill) => spill.row === row && spill.column === column);
  return area && area.rows * area.columns > 1 ? area : null;
}

/** The cell whose formula spills into a cell, which may be the cell itself; null where none does. */
export function spillParentOf(
  univer: UniverWorkbook,
  sheetId: string,
  row: number,
  column: number,
): Area | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const spill = spillsOn(univer, sheetId).find((one) => intersection(one, cell) !== null);
  return spill && spill.rows * spill.columns > 1 ? { ...spill, rows: 1, columns: 1 } : null;
}

/** `Range.hasSpill`: whether all cells are part of spills; null if only some are. */
export function hasSpill(univer: UniverWorkbook, sheetId: string, area: Area): boolean | null {
  let spilled = 0;
  for (const spill of spillsOn(univer, sheetId)) {
    const common = spill.rows * spill.columns > 1 ? intersection(spill, area) : null;
    if (common) spilled += common.rows * common.columns;
  }
  if (spilled === 0) return false;
  return spilled === area.rows * area.columns ? true : null;
}

/**
 * Univer also remembers where a formula would spill if nothing stood in its way, and where one spilled that has gone
 * since.
 */
function spillsOn({ workbook, formulaData }: UniverWorkbook, sheetId: string): Area[] {
  const unitId = workbook.getId();
  const sheet = workbook.getSheetBySheetId(sheetId);
  const cells = sheet?.getSheet();
  const ranges = formulaData.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  return Object.entries(ranges as Record<string, Record<string, IRange>>).flatMap(([row, inRow]) =>
    Object.entries(inRow).flatMap(([column, range]) => {
      const [down, right] = [Number(row), Number(column)];
      const formula = formulaData.getFormulaStringByCell(down, right, sheetId, unitId);
      const blocked = cells?.getCellRaw(down, right)?.v === ErrorType.SPILL;
      const isLegacy = sheet && isArray(sheet, down, right);
      return formula && !blocked && !isLegacy ? [areaOf(range)] : [];
    }),
  );
}
