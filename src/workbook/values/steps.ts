import { forOnce, rangeIn, rowsOf } from '../core/areas';
import type { Area } from '../core/areas';
import { CELL_READ, costOfCells, costOfReading, costOfWriting, sumOf } from '../core/bytes';
import type { Cost } from '../core/bytes';
import { emptyRow, hidesRows } from '../core/hiddenRows';
import type { Requests } from '../core/requests';
import type { Content } from './contents';
import type { Sheet } from './look';
import type { ReadBack } from './readBack';

/** What is to be written into a block of cells; null leaves a cell as it is. */
export type Step = {
  readonly sheet: string;
  readonly area: Area;
  /** Empties the cells; their formats stay. */
  readonly clear?: true;
  /** Values as they are entered, or formulas. */
  readonly contents?: readonly (readonly (Content | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
};

/**
 * Queues what is to be written, and sends it in between only where one request would become too large for Excel.
 * @param readBack is to read back what has been written, with the same requests
 * @throws the reason of the signal, where the user has stopped it in between
 */
export async function carryOut(
  requests: Requests,
  steps: readonly Step[],
  sheets: readonly Sheet[],
  readBack?: ReadBack,
): Promise<void> {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  for (const step of steps) {
    const sheet = sheetOf.get(step.sheet);
    if (sheet === undefined) continue;
    const { area, clear, contents, formats } = step;
    const apart = hidesRows(sheet.hidden);
    if (clear) {
      const costs = Array.from({ length: area.rows }, () => sumOf());
      await requests.addRows(costs, { once: costOfWriting(1, ''), apart }, (first, end) => {
        const range = rangeIn(sheet.worksheet, rowsOf(area, first, end));
        if (apart) emptyRow(range, area.columns);
        else range.clear(Excel.ClearApplyTo.contents);
      });
    }
    if (!contents && !formats) continue;
    const rows = Array.from({ length: area.rows }, (_, row) =>
      sumOf(costOfContents(contents?.[row], readBack), formats ? costOfCells(formats[row]) : sumOf()),
    );
    const cells = contents ? area.columns : 0;
    const write = (first: number, end: number): void => {
      const range = rangeIn(sheet.worksheet, rowsOf(area, first, end));
      if (contents) enter(range, contents.slice(first, end));
      // After the contents, so that cells whose contents Excel refuses keep their format.
      if (formats) range.numberFormat = formats.slice(first, end).map((row) => [...row]);
      if (contents) readBack?.ofCells(range, sheet, contents.slice(first, end));
    };
    const once = sumOf(costOfWriting(1, '', ''), readBack ? costOfReading(0, 0) : sumOf());
    const how = { once, cells, apart };
    await requests.addRows(rows, how, write);
  }
}

/** How many cells get contents, for the progress that is told. */
export function cellsIn(steps: readonly Step[]): number {
  return steps.reduce((sum, { area, contents }) => sum + (contents ? area.rows * area.columns : 0), 0);
}

/** A card is written by itself, and may weigh as much as thousands of numbers. */
function costOfContents(row: readonly (Content | null)[] = [], readBack?: ReadBack): Cost {
  const cards = row.flatMap((content) =>
    typeof content === 'object' && content !== null ? [costOfWriting(2, content.card)] : [],
  );
  const written = costOfCells(row.map(plain));
  // What is read back is about as long as what has been written, twice: formulas and values.
  const answered = readBack ? 2 * written.sent + row.length * CELL_READ : 0;
  return sumOf(written, { sent: 0, answered }, ...cards);
}

function plain(content: Content | null): Exclude<Content, object> | null {
  return typeof content === 'object' ? null : content;
}

function enter(range: Excel.Range, contents: NonNullable<Step['contents']>): void {
  range.formulas = contents.map((row) => row.map(plain));
  for (const [down, row] of contents.entries()) {
    for (const [right, content] of row.entries()) {
      if (typeof content !== 'object' || content === null) continue;
      forOnce(range.getCell(down, right)).valuesAsJson = [[content.card as Excel.CellValue]];
    }
  }
}
