/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off -- worksheet leads to a range, nothing of it is read */
import { rowKeys } from '../../tables/threeWay';
import type { LedgerEntry } from '../ledger';
import { giveProperties, writeFigures } from '../cellValues';
import { ledgerWriter } from '../ledgerPart';
import type { LedgerPart } from '../ledgerPart';
import { CELLS_AT_ONCE, rawCell } from './lookTables';
import type { RawCell } from './lookTables';
import type { Plan, Run } from './planRefresh';
import { writesNothing } from './planRefresh';

/**
 * What stood in the cells at the very moment they were written over: the batch reads each cell before it writes it, so
 * nothing that a user typed after the look goes unseen.
 */
export type Seen = {
  readonly plan: Plan;
  /** The rows are still the rows that were looked at, in the same order. */
  readonly inPlace: boolean;
  /** Cells that were not what the look had seen, with what was there. */
  readonly changed: readonly { readonly run: Run; readonly index: number; readonly was: RawCell }[];
};

export type WriteOptions = {
  /** Called with the number of cells written so far, and how many there are in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Writes plans in one round trip, or in parts where there is too much for one.
 *
 * Excel does not undo a batch that fails half-way. So the ledger says first what is about to be written (a refresh that
 * breaks off for good is then completed by the next one) and last that it has been written.
 */
export async function writePlans(
  context: Excel.RequestContext,
  ledger: LedgerPart,
  plans: readonly Plan[],
  entriesWith: (entryOf: (plan: Plan) => LedgerEntry) => LedgerEntry[],
  { onProgress, signal }: WriteOptions = {},
): Promise<Seen[]> {
  const writing = plans.filter((plan) => !writesNothing(plan));
  const write = ledgerWriter(context, ledger);
  if (writing.length > 0) {
    context.application.suspendScreenUpdatingUntilNextSync();
    write(entriesWith((plan) => (writing.includes(plan) ? plan.journal : plan.entry)));
  }
  const all = writing.reduce((sum, plan) => sum + cellsIn(plan), 0);
  const batch = new Batch(context, (done) => onProgress?.(done, all), signal);
  const checks: Check[] = [];
  for (const plan of writing) {
    checks.push(await queuePlan(context, plan, batch));
  }
  write(entriesWith(({ entry }) => entry));
  await context.sync();
  onProgress?.(all, all);
  // Who has stopped it while the last part was on its way wants it back as well.
  signal?.throwIfAborted();
  return checks.map(seenBy);
}

function cellsIn({ runs, added }: Plan): number {
  return runs.reduce((sum, { to }) => sum + to.length, 0) + added.values.flat().length;
}

/** Counts what is queued, and sends it where it gets too much. */
class Batch {
  #cells = 0;
  #done = 0;
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly onCells: (done: number) => void,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Makes room for this many more cells. */
  async add(cells: number): Promise<void> {
    if (this.#cells + cells > CELLS_AT_ONCE && this.#cells > 0) {
      await this.context.sync();
      this.#done += this.#cells;
      this.#cells = 0;
      this.onCells(this.#done);
      this.signal?.throwIfAborted();
    }
    this.#cells += cells;
  }
}

type Check = {
  readonly plan: Plan;
  readonly keys: readonly { readonly at: number; readonly range: Excel.Range }[];
  readonly runs: readonly { readonly run: Run; readonly offset: number; readonly range: Excel.Range }[];
};

/** Columns go by Excel's ids, rows by their place in the table: columns that were moved meanwhile do no harm. */
async function queuePlan(context: Excel.RequestContext, plan: Plan, batch: Batch): Promise<Check> {
  const { looked, runs, headings, lines, added } = plan;
  const table = context.workbook.tables.getItem(looked.seen.id);
  const sheet = table.worksheet;
  await batch.add(looked.rows.length);
  const keys = keyPlaces(plan).map((at) => {
    const range = bodyOf(table, looked.seen.columns[at]?.id ?? 0);
    range.load('formulas,values');
    return { at, range };
  });
  for (const { id, to } of headings) table.columns.getItem(id).name = to;
  for (const { row, to } of lines) sheet.getRangeByIndexes(row, looked.column, 1, 1).values = [[to]];
  const checked: Check['runs'][number][] = [];
  for (const run of runs) {
    for (let offset = 0; offset < run.to.length; offset += CELLS_AT_ONCE) {
      const part = run.to.slice(offset, offset + CELLS_AT_ONCE);
      await batch.add(part.length);
      const before = cellsOf(table, run.column, run.row + offset, part.length);
      before.load('formulas,values');
      checked.push({ run, offset, range: before });
      const cells = cellsOf(table, run.column, run.row + offset, part.length);
      const properties = run.properties.slice(offset, offset + CELLS_AT_ONCE);
      if (properties[0] === undefined) cells.formulas = part.map((cell) => [cell]);
      else writeFigures(cells, part as number[], properties);
    }
  }
  await queueAdded(table, plan, batch);
  return { plan, keys, runs: checked };

  async function queueAdded(to: Excel.Table, { fresh }: Plan, room: Batch): Promise<void> {
    const width = looked.seen.columns.length;
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
    for (let first = 0; first < added.values.length; first += rowsAtOnce) {
      const values = added.values.slice(first, first + rowsAtOnce);
      const formats = added.formats.slice(first, first + rowsAtOnce);
      await room.add(values.length * Math.max(width, fresh.columns.length));
      // Excel leaves alone what is given as null.
      to.rows.add(undefined, values as RawCell[][]);
      const rows = to
        .getDataBodyRange()
        .getCell(looked.rows.length + first, 0)
        .getResizedRange(values.length - 1, width - 1);
      rows.numberFormat = formats as string[][];
      for (const [down, properties] of added.properties.slice(first, first + rowsAtOnce).entries()) {
        for (const [right, of] of properties.entries()) {
          const number = values[down]?.[right];
          if (of !== undefined && typeof number === 'number')
            giveProperties(rows.getCell(down, right), number, of);
        }
      }
    }
  }
}

/** Columns in the sheet by which rows are recognised: by them one notices that rows have moved. */
function keyPlaces({ looked: { entry, keys } }: Plan): number[] {
  const names = rowKeys({ columns: entry.columns.map(({ key }) => key), rows: entry.rows });
  return keys.flatMap((key, index) => (key !== undefined && names.includes(key) ? [index] : []));
}

export function bodyOf(table: Excel.Table, column: number): Excel.Range {
  return table.columns.getItem(column).getDataBodyRange();
}

export function cellsOf(table: Excel.Table, column: number, row: number, count: number): Excel.Range {
  return bodyOf(table, column)
    .getCell(row, 0)
    .getResizedRange(count - 1, 0);
}

function seenBy({ plan, keys, runs }: Check): Seen {
  const { raw } = plan.looked;
  const inPlace = keys.every(({ at, range }) => {
    const now = rawColumn(range);
    return now.length === raw.length && now.every((cell, row) => cell === raw[row]?.[at]);
  });
  const changed = runs.flatMap(({ run, offset, range }) =>
    rawColumn(range).flatMap((was, index) =>
      was === run.from[offset + index] ? [] : [{ run, index: offset + index, was }],
    ),
  );
  return { plan, inPlace, changed };
}

export function rawColumn({ formulas, values }: Excel.Range): RawCell[] {
  return (formulas as RawCell[][]).map(([formula = ''], row) =>
    rawCell(formula, (values as RawCell[][])[row]?.[0] ?? ''),
  );
}
