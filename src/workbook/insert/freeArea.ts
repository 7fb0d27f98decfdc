import { cellName, forOnce } from '../core/areas';
import { BYTES_AT_ONCE, CELL_READ, costOfReading } from '../core/bytes';
import { Requests } from '../core/requests';

/** Cells that something is to be put into, and what a look at them has to tell. */
export type Watched = {
  readonly area: Excel.Range;
  readonly tables: Excel.TableScopedCollection;
  /** From the top down; each is as much as one answer holds. */
  readonly parts: Excel.Range[];
  readonly lookAtRest: () => Promise<void>;
};

/** Asks for all that tells whether an area is free; the next sync answers, for a very large one `lookAtRest` as well. */
export function watch(corner: Excel.Range, rows: number, columns: number): Watched {
  const area = corner.getResizedRange(rows - 1, columns - 1);
  const row = costOfCellsRead(columns);
  const atFirst = Math.max(1, Math.min(rows, Math.floor((BYTES_AT_ONCE - BESIDES) / row.answered)));
  const part = (first: number, end: number) =>
    // A cell that another formula spills into may have a value and no formula, one that shows nothing the other way round.
    forOnce(forOnce(corner.getOffsetRange(first, 0)).getResizedRange(end - first - 1, columns - 1)).load(
      'formulas,values,numberFormat,rowIndex,columnIndex',
    );
  const parts = [part(0, atFirst)];
  // Blank cells inside another table look free, but no table may overlap another.
  const tables = area.getTables();
  tables.load('items/name');
  const rest = {
    rows: rows - atFirst,
    once: costOfReading(2, 0),
    row,
    ask: (first: number, end: number) => {
      const read = part(atFirst + first, atFirst + end);
      return () => void parts.push(read);
    },
  };
  return {
    area,
    tables,
    parts,
    lookAtRest: () => new Requests(corner.context).read([rest]),
  };
}

/** Of a row: contents, values and number formats. */
function costOfCellsRead(columns: number) {
  return { sent: 0, answered: columns * 3 * CELL_READ };
}

/** Bytes for what else is asked for in the first round trip: the registry, names, formats, room for a chart. */
const BESIDES = 1_000_000;

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
