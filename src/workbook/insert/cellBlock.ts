import { stretches } from '../core/areas';
import type { Area } from '../core/areas';
import type { SpillLayout } from './spillLayout';

/** Row by row, as they are entered; `undefined` for a cell that a formula of the block spills into. */
export type EnteredCells = readonly (readonly (string | number | undefined)[])[];

/** The first cell of a block, counted from 0. */
export type Corner = { readonly row: number; readonly column: number };

/** Cells that are to be put into a sheet, and the room that what they spill takes. */
export type CellBlock = {
  /** Formulas may refer to other cells of the block, and so depend on where it stands; its size does not. */
  readonly cells: (corner: Corner) => EnteredCells;
  /** Number formats, row by row; `undefined` where the format of the cell stays as it is. */
  readonly formats?: readonly (readonly (string | undefined)[])[] | undefined;
  /**
   * Its rows are those of the cells that it stands beside: it may go further to the right, but not below them, and they
   * stay selected for the next column.
   */
  readonly isBeside?: boolean;
  /** The first row holds headings. */
  readonly hasHeadings?: boolean;
  /** How columns and rows are laid out for what is written and spilled. */
  readonly layout?: SpillLayout | undefined;
};

/** One formula in one cell. */
export function oneFormula(formula: string, layout?: SpillLayout): CellBlock {
  return { cells: () => [[formula]], layout };
}

/** @example sizeOf({ cells: () => [['Year', 'Value'], [2024, undefined]] }) // { rows: 2, columns: 2 } */
export function sizeOf({ cells }: CellBlock): { readonly rows: number; readonly columns: number } {
  const entered = cells({ row: 0, column: 0 });
  return { rows: entered.length, columns: entered[0]?.length ?? 0 };
}

/** The rectangles in which every cell is written: what a formula spills into is not. */
export function writtenAreas(cells: EnteredCells): Area[] {
  const runs = cells.map((row) => stretches(row.map((cell) => cell !== undefined)));
  const pattern = runs.map((row) => row.map((run) => run.join('-')).join());
  const all = cells.map(() => true);
  return stretches(all, (one, next) => pattern[one] === pattern[next]).flatMap(([first, end]) =>
    (runs[first] ?? []).map(([from, to]) => ({
      row: first,
      column: from,
      rows: end - first,
      columns: to - from,
    })),
  );
}
