/* eslint office-addins/no-context-sync-in-loop: off -- an answer of Excel holds only so much */
import { cellName } from '../core/areas';
import { CELLS_AT_ONCE } from '../core/requestLimit';

/** Cells that something is to be put into, and what a look at them has to tell. */
export type Watched = {
  readonly area: Excel.Range;
  /** From the top down; each is as much as one answer holds. */
  readonly parts: readonly Excel.Range[];
  readonly tables: Excel.TableScopedCollection;
};

/** Asks for all that tells whether an area is free; the next sync answers, for a very large one `lookAtRest` as well. */
export function watch(corner: Excel.Range, rows: number, columns: number): Watched {
  const area = corner.getResizedRange(rows - 1, columns - 1);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const parts = Array.from({ length: Math.ceil(rows / rowsAtOnce) }, (_, index) => {
    const first = index * rowsAtOnce;
    return corner
      .getOffsetRange(first, 0)
      .getResizedRange(Math.min(rowsAtOnce, rows - first) - 1, columns - 1);
  });
  if (parts[0] !== undefined) ask(parts[0]);
  // Blank cells inside another table look free, but no table may overlap another.
  const tables = area.getTables();
  tables.load('items/name');
  return { area, parts, tables };
}

export async function lookAtRest({ area, parts }: Watched): Promise<void> {
  for (const part of parts.slice(1)) {
    ask(part);
    await area.context.sync();
  }
}

function ask(part: Excel.Range): void {
  // A cell that another formula spills into may have a value and no formula, one that shows nothing the other way round.
  part.load('formulas,values,numberFormat,rowIndex,columnIndex');
}

/** Addresses of the cells that are not empty. */
export function filledCells({ parts }: Watched): string[] {
  return parts.flatMap(({ formulas, values, rowIndex, columnIndex }) =>
    (formulas as unknown[][]).flatMap((cells, down) =>
      cells.flatMap((formula, right) =>
        formula === '' && (values as unknown[][])[down]?.[right] === ''
          ? []
          : [cellName(rowIndex + down, columnIndex + right)],
      ),
    ),
  );
}

export function tableIn({ tables }: Watched): string | undefined {
  return tables.items[0]?.name;
}

/** What the area looks like, row by row. */
export function numberFormats({ parts }: Watched): string[][] {
  return parts.flatMap(({ numberFormat }) => numberFormat as string[][]);
}

/** A message names some of the cells in the way, and counts the rest. */
export function someOf(cells: readonly string[]): [named: readonly string[], more: number] {
  return [cells.slice(0, NAMED_CELLS), Math.max(0, cells.length - NAMED_CELLS)];
}

const NAMED_CELLS = 5;
