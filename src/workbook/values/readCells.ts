import { rangeIn, rowsOf } from '../core/areas';
import type { Area } from '../core/areas';
import { CELL_READ, costOfReading } from '../core/bytes';
import type { Requests } from '../core/requests';
import type { Sheet } from './look';

/** What of each cell is read, row by row. */
export type CellProperty = 'formulas' | 'values' | 'valueTypes' | 'numberFormat' | 'text' | 'valuesAsJson';

export type ReadCells = Readonly<Record<CellProperty, readonly (readonly unknown[])[]>> & {
  /** Whether a formula among the cells may spill; false where that was not asked. */
  readonly maySpill: boolean;
};

type Block = { readonly sheet: Sheet; readonly area: Area };

/**
 * Reads blocks of cells, in as few round trips as Excel's limits allow, and tells each block once all of its rows have
 * come.
 * @param properties what is read; the others are empty in what is told. 'hasSpill' is of the whole block
 */
export async function readCells<Read extends Block>(
  requests: Requests,
  blocks: readonly Read[],
  properties: readonly (CellProperty | 'hasSpill')[],
  take: (block: Read, cells: ReadCells) => void,
): Promise<void> {
  const read = blocks.map(() => nothingYet());
  await requests.read(
    blocks.map(({ sheet, area }, index) => ({
      rows: area.rows,
      once: costOfReading(1, 0),
      row: { sent: 0, answered: area.columns * properties.length * CELL_READ },
      ask: (first, end) => {
        const range = rangeIn(sheet.worksheet, rowsOf(area, first, end));
        range.load(properties.join(','));
        return () => {
          const cells = read[index];
          if (cells === undefined) return;
          for (const property of properties) {
            // Null where some cells spill and others do not.
            if (property === 'hasSpill') cells.maySpill ||= (range.hasSpill as boolean | null) !== false;
            else cells[property].push(...(range[property] as unknown[][]));
          }
        };
      },
    })),
  );
  for (const [index, block] of blocks.entries()) take(block, read[index] ?? nothingYet());
}

function nothingYet(): Record<CellProperty, (readonly unknown[])[]> & { maySpill: boolean } {
  return {
    formulas: [],
    values: [],
    valueTypes: [],
    numberFormat: [],
    text: [],
    valuesAsJson: [],
    maySpill: false,
  };
}
