import type { Area, Position } from '../core/areas';

export type Block<Cell> = { readonly sheet: string; readonly area: Area; readonly cells: readonly Cell[] };

/**
 * Puts cells together to rectangles, so that Excel is asked for few ranges instead of many cells.
 * @param key cells of one block have the same
 */
export function blocksOf<Cell extends Position>(
  cells: readonly Cell[],
  key: (cell: Cell) => string = () => '',
): Block<Cell>[] {
  const keyed = cells.map((cell) => ({ cell, key: `${cell.sheet} ${key(cell)}` }));
  const order = new Map([...new Set(keyed.map((one) => one.key))].map((one, index) => [one, index]));
  const kind = (one: { key: string }): number => order.get(one.key) ?? 0;
  const runs = joined(
    keyed
      .sort((a, b) => kind(a) - kind(b) || a.cell.column - b.cell.column || a.cell.row - b.cell.row)
      .map(({ cell, key: own }) => ({
        key: own,
        sheet: cell.sheet,
        area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
        cells: [cell],
      })),
    (one, next) => one.area.column === next.area.column && one.area.row + one.area.rows === next.area.row,
    (one, next) => ({ ...one, rows: one.rows + next.rows }),
  );
  return joined(
    runs.sort(
      (a, b) =>
        kind(a) - kind(b) ||
        a.area.row - b.area.row ||
        a.area.rows - b.area.rows ||
        a.area.column - b.area.column,
    ),
    (one, next) =>
      one.area.row === next.area.row &&
      one.area.rows === next.area.rows &&
      one.area.column + one.area.columns === next.area.column,
    (one, next) => ({ ...one, columns: one.columns + next.columns }),
  );
}

type Keyed<Cell> = { key: string; sheet: string; area: Area; cells: Cell[] };

/** Joins what follows on each other in the list. */
function joined<Cell>(
  list: readonly Keyed<Cell>[],
  fit: (one: Keyed<Cell>, next: Keyed<Cell>) => boolean,
  join: (one: Area, next: Area) => Area,
): Keyed<Cell>[] {
  const result: Keyed<Cell>[] = [];
  for (const next of list) {
    const last = result.at(-1);
    if (last?.key === next.key && fit(last, next)) {
      last.area = join(last.area, next.area);
      last.cells.push(...next.cells);
    } else result.push({ ...next, cells: [...next.cells] });
  }
  return result;
}
