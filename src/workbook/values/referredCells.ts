import { cellsIn } from '../../tables/filledFormula';
import type { ReferredCells } from '../../tables/filledFormula';
import { areaNamed, areaOf } from '../core/areas';
import type { Requests } from '../core/requests';
import type { Found, Sheet } from './look';
import { readCells } from './readCells';
import { sheetIdOf } from './template';

/** Cells that a formula refers to, with where they stand. */
export type CellsInSheet = ReferredCells & {
  readonly sheet: string;
  /** Where the reference begins, counted from 0. */
  readonly corner: { readonly row: number; readonly column: number };
  /** As `Range.formulas` gives them, of the cells that `values` holds. */
  readonly formulas: readonly (readonly unknown[])[];
};

/** More references than these nobody mends one by one. */
const MOST_REFERENCES = 200;

/** Of a reference, as many cells as are looked through for what is wrong. */
const MOST_CELLS = 20_000;

/**
 * The cells that formulas refer to, of ranges and whole columns the used part: one round trip asks how much is used, and
 * as many as it takes read that.
 * @returns what a formula refers to; without those beyond the first 200 references of all formulas
 */
export async function readReferredCells(
  requests: Requests,
  formulas: readonly Found[],
  sheets: readonly Sheet[],
): Promise<(formula: Found) => readonly CellsInSheet[]> {
  const asked = formulas
    .flatMap((formula) => cellsIn(formula.formula).map((reference) => ({ formula, reference })))
    .slice(0, MOST_REFERENCES)
    .flatMap(({ formula, reference }) => {
      const id = reference.sheet === undefined ? formula.sheet : sheetIdOf(reference.sheet, sheets);
      const sheet = sheets.find((one) => one.id === id);
      return sheet === undefined ? [] : [{ formula, text: reference.text, cells: reference.cells, sheet }];
    });
  if (asked.length === 0) return () => [];
  const measured = asked.map((one) => {
    const range = one.sheet.worksheet.getRange(one.cells).getUsedRangeOrNullObject(true);
    return { ...one, range: range.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await requests.send();
  const blocks = measured.map(({ cells, range, ...one }) => {
    const area = areaNamed(cells);
    const filled = range.isNullObject ? { ...area, rows: 1, columns: 1 } : areaOf(range);
    const rows = Math.min(filled.rows, Math.max(1, Math.floor(MOST_CELLS / filled.columns)));
    return { ...one, whole: area, area: { ...filled, rows } };
  });
  const found = new Map<Found, CellsInSheet[]>();
  await readCells(
    requests,
    blocks,
    ['values', 'formulas'],
    ({ formula, text, sheet, whole, area }, cells) => {
      const { row, column, rows, columns } = whole;
      const of = {
        text,
        rows,
        columns,
        from: { row: area.row - row, column: area.column - column },
        values: cells.values,
        formulas: cells.formulas,
        sheet: sheet.name,
        corner: { row, column },
      };
      found.set(formula, [...(found.get(formula) ?? []), of]);
    },
  );
  return (formula) => found.get(formula) ?? [];
}
