import { sentenceOf } from '../core/faults';
import type { WriteOptions } from '../core/requests';
import { CELLS_AT_ONCE } from '../core/requestLimit';
import type { Area } from '../core/areas';
import type { Content } from './contents';
import { rangeOf } from './look';
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

/**
 * Writes with the next sync; in between only where one request would become too large for Excel.
 * @throws the reason of the signal, where the user has stopped it in between
 */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: readonly Sheet[],
  { signal, onProgress }: WriteOptions = {},
): Promise<void> {
  const filtered = new Set(sheets.flatMap((sheet) => (sheet.filtered ? [sheet.id] : [])));
  const parts = steps.flatMap((step) => partsOf(step, filtered.has(step.sheet)));
  const all = parts.reduce((sum, part) => sum + cellsOf(part), 0);
  let done = 0;
  let size = 0;
  for (const step of parts) {
    const sheet = sheets.find(({ id }) => id === step.sheet);
    if (sheet === undefined) continue;
    if (size > 0 && size + cellsOf(step) > CELLS_AT_ONCE) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request must not pass Excel's limit
      await context.sync();
      done += size;
      size = 0;
      onProgress?.(done, all);
      signal?.throwIfAborted();
    }
    size += cellsOf(step);
    write(sheet, step);
  }
}

/** Cuts what fills more cells than one request takes, emptying them takes none; and everything where rows are hidden. */
function partsOf(step: Step, isFiltered: boolean): Step[] {
  const { area, contents, formats } = step;
  const rows = isFiltered ? 1 : Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  if (area.rows <= rows || (step.clear && !isFiltered)) return [step];
  const cleared: Step[] = step.clear ? [{ sheet: step.sheet, area, clear: true }] : [];
  const parts = Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const [first, end] = [index * rows, Math.min((index + 1) * rows, area.rows)];
    return {
      sheet: step.sheet,
      area: { ...area, row: area.row + first, rows: end - first },
      ...(contents && { contents: contents.slice(first, end) }),
      ...(formats && { formats: formats.slice(first, end) }),
    };
  });
  return [...cleared, ...(contents || formats ? parts : [])];
}

function cellsOf({ area }: Step): number {
  return area.rows * area.columns;
}

/**
 * Does all of it or nothing: whatever fails, what has been done is taken back.
 * @throws what went wrong, once it is as it was before; HalfDone where that failed as well
 */
export async function allOrNothing(work: () => Promise<void>, takeBack: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    try {
      await insist(takeBack);
    } catch (second) {
      throw new HalfDone(fault, second);
    }
    throw fault;
  }
}

/** What has been done could not be taken back: some formulas are values, and all of them are in the list. */
export class HalfDone extends Error {
  override readonly name = 'HalfDone';
  constructor(first: unknown, second: unknown) {
    super(sentenceOf(first), { cause: second });
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
