/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off -- worksheet leads to a range, nothing of it is read */
import { rowKeys } from '../../tables/threeWay';
import { cellName, forOnce, rangeIn } from '../core/areas';
import { CELL_READ, costOfCells, costOfReading, costOfWriting, sumOf } from '../core/bytes';
import type { Cost } from '../core/bytes';
import { askHidden, hidesRows } from '../core/hiddenRows';
import { ifLoaded } from '../core/ifLoaded';
import { Requests } from '../core/requests';
import type { WriteOptions } from '../core/requests';
import type { Undo } from '../core/transaction';
import { CELLS_OF, cellsOf, rawColumn } from '../core/undoTable';
import type { RawCell } from '../core/undoTable';
import { cellsFor, costsOf, enter, enterFigures, figuresFor, takesProperties } from '../insert/cellValues';
import { isHeld } from '../insert/readBack';
import { registryWriter, undoInRegistry } from '../store/registry';
import type { Registry } from '../store/registry';
import type { Plan } from './planRefresh';
import type { Run } from './planRuns';
import { writesNothing } from './planRefresh';
import { entryBefore, undoOfPlan } from './undoRefresh';

/**
 * What stood in the cells at the very moment they were written over: the batch reads each cell before it writes it, so
 * nothing that a user typed after the look goes unseen.
 */
export type Seen = {
  readonly plan: Plan;
  /** The rows are still the rows that were looked at, in the same order, and none has been hidden. */
  readonly inPlace: boolean;
  /** Rows have been hidden since, so that anything may stand anywhere in what was written. */
  readonly misplaced: boolean;
  /** Cells that were not what the look had seen, with what was there. */
  readonly changed: readonly { readonly run: Run; readonly index: number; readonly was: RawCell }[];
  readonly carried: Carried;
  /** Cells that do not hold what was written, as the same batch tells; or the table, which has not the rows it should. */
  readonly differs: readonly string[];
};

/** A figure as it was before, with its properties, by Excel's id of the column and the row of the body. */
export type Carried = (column: number, row: number) => Excel.CellValue | undefined;

/**
 * Writes plans in one round trip, or in parts where there is too much for one.
 *
 * Excel does not undo a batch that fails half-way. So the registry says first what is about to be written (a refresh that
 * breaks off for good is then completed by the next one) and last that it has been written.
 */
export async function writePlans(
  context: Excel.RequestContext,
  registry: Registry,
  plans: readonly Plan[],
  undo: Undo,
  options: WriteOptions = {},
): Promise<Seen[]> {
  const writing = plans.filter((plan) => !writesNothing(plan));
  const journal = writing.map((plan) => ({ put: plan.journal }));
  const changes = plans.map(({ entry }) => ({ put: entry }));
  const all = writing.reduce((sum, plan) => sum + cellsIn(plan), 0);
  const requests = new Requests(context, { ...options, all });
  const writer = registryWriter(context, registry);
  undo.remember(() => [undoInRegistry(plans.map(entryBefore))]);
  if (writing.length > 0) {
    await requests.add(writer.costOf(journal));
    await writer.queue(journal);
    context.application.suspendScreenUpdatingUntilNextSync();
  }
  const checks: Check[] = [];
  const hidden = new Map<string, Excel.Range>();
  try {
    for (const plan of writing) {
      const check = checkOf(context, plan, hidden);
      checks.push(check);
      undo.remember(() => [undoOfPlan(plan, before(check))]);
      undo.hasBegunWhere(() => ifLoaded(() => check.body.rowCount) !== undefined);
      await queuePlan(check, requests);
    }
    await requests.add(writer.costOf(changes));
  } catch (fault) {
    await writer.settle().catch(() => undefined);
    throw fault;
  }
  await writer.sync(changes);
  options.onProgress?.(all, all);
  // Who has stopped it while the last part was on its way wants it back as well.
  options.signal?.throwIfAborted();
  return checks.map(seenBy);
}

function cellsIn({ runs, added }: Plan): number {
  return runs.reduce((sum, { to }) => sum + to.length, 0) + added.values.flat().length;
}

/** The cells of a plan as they are just before they are written; the sync that writes them tells. */
type Check = {
  readonly plan: Plan;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly hidden: Excel.Range;
  readonly keys: { readonly at: number; readonly row: number; readonly range: Excel.Range }[];
  readonly runs: { readonly run: Run; readonly offset: number; readonly range: Excel.Range }[];
  /** Each tells, after the sync, what Excel does not hold as it was written. */
  readonly held: (() => string[])[];
};

function checkOf(context: Excel.RequestContext, plan: Plan, ofSheets: Map<string, Excel.Range>): Check {
  const { id, sheet } = plan.looked.seen;
  const table = context.workbook.tables.getItem(id);
  const body = forOnce(table.getDataBodyRange()).load('rowCount');
  const hidden = ofSheets.get(sheet) ?? askHidden(table.worksheet);
  ofSheets.set(sheet, hidden);
  return { plan, table, body, hidden, keys: [], runs: [], held: [] };
}

/** Columns go by Excel's ids, rows by their place in the table: columns that were moved meanwhile do no harm. */
async function queuePlan(check: Check, requests: Requests): Promise<void> {
  const { plan, table, keys } = check;
  const { looked, headings, lines } = plan;
  const sheet = table.worksheet;
  for (const at of keyPlaces(plan)) {
    const costs = looked.rows.map(() => READ);
    await requests.addRows(costs, { once: costOfReading(CELLS_OF, 0) }, (first, end) => {
      const range = cellsOf(table, looked.seen.columns[at]?.id ?? 0, first, end - first);
      keys.push({ at, row: first, range: range.load('formulas,values') });
    });
  }
  for (const { id, to } of headings) {
    await requests.add(costOfWriting(3, to));
    table.columns.getItem(id).name = to;
  }
  for (const { row, to } of lines) {
    await requests.add(costOfWriting(2, to));
    rangeIn(sheet, { row, column: looked.column, rows: 1, columns: 1 }).values = [[to]];
  }
  for (const run of plan.runs) await queueRun(check, run, requests);
  await queueAdded(check, requests);
  await requests.add(costOfReading(2, CELL_READ));
  const after = forOnce(table.getDataBodyRange()).load('rowCount');
  const isEmptied = looked.raw.length === 1 && looked.raw[0]?.every((cell) => cell === '') === true;
  const more = plan.added.values.length;
  const rows = isEmptied && more > 0 ? more : looked.raw.length + more;
  check.held.push(() => (after.rowCount === rows ? [] : [looked.seen.name]));
}

/** Reads back what has just been written, unless it is in very many pieces. */
function queueReadBack(
  held: Check['held'],
  cells: Excel.Range,
  written: readonly (readonly (RawCell | null)[])[],
): void {
  if (held.length >= PIECES_READ_BACK) return;
  cells.load('values,rowIndex,columnIndex');
  held.push(() =>
    written.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const isFormula = typeof cell === 'string' && cell.startsWith('=');
        return isFormula || isHeld(cell, (cells.values as unknown[][])[down]?.[right])
          ? []
          : [cellName(cells.rowIndex + down, cells.columnIndex + right)];
      }),
    ),
  );
}

const PIECES_READ_BACK = 100;

/** What a cell is expected to tell of itself before it is written, and after. */
const READ: Cost = { sent: 0, answered: 3 * CELL_READ };

async function queueRun({ table, runs, held }: Check, run: Run, requests: Requests): Promise<void> {
  const isOfFigures = run.properties[0] !== undefined;
  const figures = isOfFigures ? figuresFor(run.to as number[], run.properties) : undefined;
  const written = figures === undefined ? run.to.map((cell) => costOfCells([cell])) : costsOf(figures);
  // Formulas, values and (of figures) properties are read as well as written.
  const costs = written.map((cost) => sumOf(cost, READ, { sent: 0, answered: isOfFigures ? cost.sent : 0 }));
  const once = sumOf(costOfReading(CELLS_OF, 0), costOfWriting(CELLS_OF, ''));
  await requests.addRows(costs, { once, cells: 1 }, (first, end) => {
    const before = cellsOf(table, run.column, run.row + first, end - first).load('formulas,values');
    if (isOfFigures && takesProperties()) before.load('valuesAsJson');
    runs.push({ run, offset: first, range: before });
    const cells = cellsOf(table, run.column, run.row + first, end - first);
    const rows = run.to.slice(first, end).map((cell) => [cell]);
    if (figures !== undefined) enter(cells, figures, first, end);
    else cells.formulas = rows;
    queueReadBack(held, cells, rows);
  });
}

async function queueAdded(
  { plan: { looked, added }, table, held }: Check,
  requests: Requests,
): Promise<void> {
  const { values, formats, properties } = added;
  const width = looked.seen.columns.length;
  // Excel leaves alone what is given as null.
  const cells = cellsFor(values as (string | number)[][], properties);
  const costs = costsOf(cells).map((cost, index) => sumOf(cost, costOfCells(formats[index])));
  const once = costOfWriting(6, '', '');
  await requests.addRows(costs, { once, cells: width, apart: looked.hides }, (first, end) => {
    // The one blank line of an emptied table is used up first: where the rows are is what `add` tells. Cells below the
    // table move down, which writing them there and resizing the table would not have them do
    // (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins advises it).
    const row = table.rows.add(undefined, values.slice(first, end) as RawCell[][]);
    const rows = forOnce(forOnce(row.getRange()).getResizedRange(end - first - 1, 0));
    rows.numberFormat = formats.slice(first, end) as string[][];
    enterFigures(rows, cells, first, end);
    queueReadBack(held, rows, values.slice(first, end));
  });
}

/** Columns in the sheet by which rows are recognised: by them one notices that rows have moved. */
function keyPlaces({ looked: { entry, keys } }: Plan): number[] {
  const names = rowKeys({ columns: entry.columns.map(({ key }) => key), rows: entry.rows });
  return keys.flatMap((key, index) => (key !== undefined && names.includes(key) ? [index] : []));
}

function seenBy(check: Check): Seen {
  const { plan, body, keys } = check;
  const { raw, hides } = plan.looked;
  const misplaced = !hides && hidesRows(check.hidden);
  const inPlace =
    !misplaced &&
    body.rowCount === raw.length &&
    keys.every(({ at, row, range }) =>
      rawColumn(range).every((cell, index) => cell === raw[row + index]?.[at]),
    );
  return { plan, inPlace, misplaced, ...before(check), differs: check.held.flatMap((tell) => tell()) };
}

/** What stood in the cells, as far as the writing got: what Excel has not answered is taken to be as it was looked at. */
function before({ runs }: Check): Pick<Seen, 'changed' | 'carried'> {
  const changed: Seen['changed'][number][] = [];
  const carried = new Map<string, Excel.CellValue>();
  for (const { run, offset, range } of runs) {
    for (const [at, was] of (ifLoaded(() => rawColumn(range)) ?? []).entries()) {
      const index = offset + at;
      if (was !== run.from[index]) changed.push({ run, index, was });
      // Of a formula the properties are those of what it shows.
      const [cell] = ifLoaded(() => range.valuesAsJson)?.[at] ?? [];
      if (cell !== undefined && typeof was === 'number')
        carried.set(`${run.column} ${run.row + index}`, cell);
    }
  }
  return { changed, carried: (column, row) => carried.get(`${column} ${row}`) };
}
