import type { Area } from '../core/areas';
import { costOfReading } from '../core/bytes';
import { Requests } from '../core/requests';
import { rowsAbove } from './block';
import type { Block } from './block';

/** What cells look like that an insertion is about to format, by their place in the area of the insertion. */
export type PriorFormats = readonly {
  readonly area: Area;
  readonly properties: Excel.SettableCellProperties[][];
}[];

/** What the first round trip asks for, and what is too much for it. */
export type AskedFormats = {
  /** Asks for the rest, in as many round trips as the answers need. */
  readonly lookAtRest: () => Promise<void>;
  /** What tells them, once all of it has been answered. */
  readonly told: () => PriorFormats;
};

/**
 * Asks for the formats that writing the block is going to change, for an undo of Excel's own is no part of its API. The
 * next sync answers; of a long table with texts that wrap, `lookAtRest` as well.
 */
export function askFormats(corner: Excel.Range, block: Block): AskedFormats {
  const asked: { area: Area; answer: Answer }[] = [];
  const ask = (area: Area): void => {
    const range = corner
      .getOffsetRange(area.row, area.column)
      .getResizedRange(area.rows - 1, area.columns - 1);
    asked.push({ area, answer: range.getCellProperties(CHANGED) });
  };
  let cells = 0;
  const rest: Area[] = [];
  for (const area of formattedAreas(block)) {
    cells += area.rows * area.columns;
    if (cells <= CELLS_AT_FIRST) ask(area);
    else rest.push(area);
  }
  return {
    lookAtRest: () =>
      new Requests(corner.context).read(
        rest.map((area) => ({
          rows: area.rows,
          once: costOfReading(3, 0),
          row: { sent: 0, answered: area.columns * FORMAT_READ },
          ask: (first, end) => {
            ask({ ...area, row: area.row + first, rows: end - first });
            return () => undefined;
          },
        })),
      ),
    told: () => asked.map(({ area, answer }) => ({ area, properties: answer.value })),
  };
}

type Answer = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Bytes that the answer is expected to have for the formats of one cell. */
const FORMAT_READ = 160;
/** Beside the cells of the area, the registry and names: see freeArea.ts. */
const CELLS_AT_FIRST = 2_000;

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
