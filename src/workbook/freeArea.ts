import { columnLetters } from './columnLetters';
/** Cells that something is to be put into, and what a look at them has to tell. */
export type Watched = { readonly area: Excel.Range; readonly tables: Excel.TableScopedCollection };

/** Asks for all that tells whether an area is free; the next sync answers. */
export function watch(area: Excel.Range): Watched {
  // A cell that another formula spills into may have a value and no formula, one that shows nothing the other way round.
  area.load('formulas,values,rowIndex,columnIndex');
  // Blank cells inside another table look free, but no table may overlap another.
  const tables = area.getTables();
  tables.load('items/name');
  return { area, tables };
}

/** Addresses of the cells that are not empty. */
export function filledCells({ area }: Watched): string[] {
  const { formulas, values, rowIndex, columnIndex } = area;
  return (formulas as unknown[][]).flatMap((cells, down) =>
    cells.flatMap((formula, right) =>
      formula === '' && (values as unknown[][])[down]?.[right] === ''
        ? []
        : [`${columnLetters(columnIndex + right)}${String(rowIndex + down + 1)}`],
    ),
  );
}

export function tableIn({ tables }: Watched): string | undefined {
  return tables.items[0]?.name;
}

/** A message names some of the cells in the way, and counts the rest. */
export function someOf(cells: readonly string[]): [named: readonly string[], more: number] {
  return [cells.slice(0, NAMED_CELLS), Math.max(0, cells.length - NAMED_CELLS)];
}

const NAMED_CELLS = 5;
