import type { ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../core/address';
import type { UniverWorkbook } from '../core/univer';

/**
 * The cells of rows that a table gets at an index of its body: the formats of the row above (or, before the first,
 * of the one below), and the formula of each column that has the same in its first and last row, which is the host's
 * guess at what Excel knows as a calculated column.
 */
export function newRowCells(
  univer: UniverWorkbook,
  sheet: FWorksheet,
  body: Area,
  index: number,
  count: number,
): CellsByPlace | null {
  const model = sheet.getRange(body.row + Math.max(index - 1, 0), body.column, 1, body.columns);
  const { row: modelRow } = { row: model.getRow() };
  const cells: CellsByPlace = {};
  let any = false;
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const style = sheet.getSheet().getCellRaw(modelRow, column)?.s;
    const formula = calculatedFormula(univer, sheet, body, column);
    if (!style && !formula) continue;
    any = true;
    for (let row = body.row + index; row < body.row + index + count; row += 1) {
      const f = formula && moved(univer, formula.text, row - formula.row);
      (cells[row] ??= {})[column] = { ...(style && { s: style }), ...(f && { f }) };
    }
  }
  return any ? cells : null;
}

export type CellsByPlace = Record<number, Record<number, ICellData>>;

/** A formula with its relative references some rows further down. */
export function moved({ univer }: UniverWorkbook, formula: string, rows: number): string {
  if (rows === 0) return formula;
  return univer.__getInjector().get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, rows);
}

function calculatedFormula(
  univer: UniverWorkbook,
  sheet: FWorksheet,
  body: Area,
  column: number,
): Formula | null {
  const { formulaData, workbook } = univer;
  const at = (row: number): string | null =>
    formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), workbook.getId()) ?? null;
  const last = body.row + body.rows - 1;
  const [first, end] = [at(body.row), at(last)];
  if (!first || !end || moved(univer, first, last - body.row) !== end) return null;
  return { text: first, row: body.row };
}
type Formula = { readonly text: string; readonly row: number };
