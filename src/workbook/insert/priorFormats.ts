import { rowsAbove } from './block';
import type { Block } from './block';

/** What cells look like that an insertion is about to format, by their place in the area of the insertion. */
export type PriorFormats = readonly {
  readonly area: Area;
  readonly properties: Excel.SettableCellProperties[][];
}[];

type Area = readonly [row: number, column: number, rows: number, columns: number];

/**
 * Asks for the formats that writing the block is going to change, for an undo of Excel's own is no part of its API.
 * @returns what tells them, once the next sync has answered
 */
export function askFormats(corner: Excel.Range, block: Block): () => PriorFormats {
  const asked = formattedAreas(block).map((area) => ({
    area,
    answer: rangeOf(corner, area).getCellProperties(CHANGED),
  }));
  return () => asked.map(({ area, answer }) => ({ area, properties: answer.value }));
}

export function restoreFormats(corner: Excel.Range, formats: PriorFormats): void {
  for (const { area, properties } of formats) rangeOf(corner, area).setCellProperties(properties);
}

/** All that writeBlock changes of a format, but for number formats and widths, which have properties of their own. */
const CHANGED: Excel.CellPropertiesLoadOptions = {
  format: { font: { bold: true, color: true, size: true }, horizontalAlignment: true },
};

function formattedAreas(block: Block): Area[] {
  const top = rowsAbove(block);
  const width = block.columns.length;
  return [
    [0, 0, block.lines.length, 1],
    [top, 0, 1, width],
    ...block.emphasised.map((index): Area => [top + 1 + index, 0, 1, width]),
  ];
}

function rangeOf(corner: Excel.Range, [row, column, rows, columns]: Area): Excel.Range {
  return corner.getOffsetRange(row, column).getResizedRange(rows - 1, columns - 1);
}
