import type { Area } from './area';
import type { Content } from './contents';
import { CELLS_A_BATCH, rangeOf } from './look';
import type { Sheet } from './look';

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

/** Writes with the next sync; in between only where one request would become too large for Excel. */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: readonly Sheet[],
): Promise<void> {
  let size = 0;
  for (const step of steps) {
    const sheet = sheets.find(({ id }) => id === step.sheet);
    if (sheet === undefined) continue;
    size += step.area.rows * step.area.columns;
    if (size > CELLS_A_BATCH) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must not pass Excel's limit
      await context.sync();
      size = step.area.rows * step.area.columns;
    }
    write(sheet, step);
  }
}

/**
 * Does all of it or nothing: whatever fails, what has been done is taken back.
 * @throws what went wrong, once it is as it was before
 */
export async function allOrNothing(work: () => Promise<void>, takeBack: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    await insist(takeBack);
    throw fault;
  }
}

/** Tries once more what must not be left half done. */
export async function insist(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    await work();
  }
}

function write(sheet: Sheet, { area, clear, contents, formats }: Step): void {
  const range = rangeOf(sheet, area);
  if (clear) range.clear(Excel.ClearApplyTo.contents);
  if (contents) enter(range, contents);
  // After the contents, so that cells whose contents Excel refuses keep their format.
  if (formats) range.numberFormat = formats.map((row) => [...row]);
}

function enter(range: Excel.Range, contents: NonNullable<Step['contents']>): void {
  range.formulas = contents.map((row) =>
    row.map((content) => (typeof content === 'object' ? null : content)),
  );
  for (const [down, row] of contents.entries()) {
    for (const [right, content] of row.entries()) {
      if (typeof content !== 'object' || content === null) continue;
      range.getCell(down, right).valuesAsJson = [[content.card as Excel.CellValue]];
    }
  }
}
