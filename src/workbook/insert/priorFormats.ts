import type { Area } from '../core/areas';
import { rowsAbove } from './block';
import type { Block } from './block';

/** What cells look like that an insertion is about to format, by their place in the area of the insertion. */
export type PriorFormats = readonly {
  readonly area: Area;
  readonly properties: Excel.SettableCellProperties[][];
}[];

/**
 * Asks for the formats that writing the block is going to change, for an undo of Excel's own is no part of its API.
 * @returns what tells them, once the next sync has answered
 */
export function askFormats(corner: Excel.Range, block: Block): () => PriorFormats {
  const asked = formattedAreas(block).map((area) => ({
    area,
    answer: corner
      .getOffsetRange(area.row, area.column)
      .getResizedRange(area.rows - 1, area.columns - 1)
      .getCellProperties(CHANGED),
  }));
  return () => asked.map(({ area, answer }) => ({ area, properties: answer.value }));
}

/** All that writeBlock changes of a format, but for number formats and widths, which have properties of their own. */
const CHANGED: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true, color: true, size: true }, horizontalAlignment: true, wrapText: true },
};

function formattedAreas(block: Block): Area[] {
  const top = rowsAbove(block);
  const columns = block.columns.length;
  return [
    { row: 0, column: 0, rows: block.lines.length, columns: 1 },
    { row: top, column: 0, rows: 1, columns },
    ...block.wrapped.map((column): Area => ({ row: top + 1, column, rows: block.codes.length, columns: 1 })),
    ...block.emphasised.map((index): Area => ({ row: top + 1 + index, column: 0, rows: 1, columns })),
  ];
}
