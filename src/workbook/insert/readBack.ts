/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off -- what is loaded here is read after the sync that writes */
import { addressOf, areaOf, cellName, forOnce, isSameArea, rangeIn } from '../core/areas';
import { sameContent } from '../../tables/contents';
import { CELL_READ, costOfReading } from '../core/bytes';
import type { Requests } from '../core/requests';
import type { RawCell } from '../core/undoTable';
import { rowsAbove } from './block';
import type { Block } from './block';

/** What Excel holds of a table that has been written. */
export type Held = {
  readonly name: string;
  /** The table where it is not where it was put, and cells that do not hold what was written. */
  readonly differs: readonly string[];
};

/**
 * Asks, in the batch that writes a table, what Excel holds of it then: its name and place, its headings, its first row and
 * its last. A wrong row anywhere between them would have moved the last one.
 * @returns what tells it, once that batch has been answered
 */
export async function readBack(
  requests: Requests,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { row, column }: { readonly row: number; readonly column: number },
  block: Block,
): Promise<() => Held> {
  const { values } = block;
  const columns = values[0]?.length ?? 0;
  const body = { row: row + rowsAbove(block), column, rows: values.length, columns };
  const ends = [...new Set([0, 1, values.length - 1])].filter((index) => index < values.length);
  await requests.add(costOfReading(2 + ends.length, ends.length * columns * CELL_READ));
  table.load('name');
  const whole = forOnce(table.getRange()).load('rowIndex,columnIndex,rowCount,columnCount');
  const rows = ends.map((index) => ({
    index,
    range: rangeIn(sheet, { ...body, row: body.row + index, rows: 1 }).load('values'),
  }));
  return () => {
    const area = areaOf(whole);
    const moved = isSameArea(area, body) ? [] : [addressOf(area)];
    const wrong = rows.flatMap(({ index, range }) => {
      const [held = []] = range.values as unknown[][];
      const written = values[index] ?? [];
      return written.flatMap((value, at) => {
        const isFormula = index > 0 && block.columns[at]?.formula !== undefined;
        // Headings of tables are texts: a year that was read as a number when it was written is none afterwards.
        const isAsWritten = isHeld(
          index === 0 ? String(value) : value,
          index === 0 ? String(held[at]) : held[at],
        );
        return isFormula || isAsWritten ? [] : [cellName(body.row + index, column + at)];
      });
    });
    return { name: table.name, differs: [...moved, ...wrong] };
  };
}

/** Whether a cell holds what was written: an apostrophe only says that a text is one, and null leaves a cell alone. */
export function isHeld(written: RawCell | null, held: unknown): boolean {
  if (written === null) return true;
  return sameContent(typeof written === 'string' ? written.replace(/^'/, '') : written, held as RawCell);
}
