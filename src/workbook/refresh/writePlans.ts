/* eslint office-addins/call-sync-before-read: off, office-addins/load-object-before-read: off -- worksheet leads to a range, nothing of it is read */
import { rowKeys } from '../../tables/threeWay';
import { figureWeight, giveProperties, takesProperties, writeFigures } from '../insert/cellValues';
import { ifLoaded } from '../core/ifLoaded';
import { Parts } from '../core/inParts';
import type { WriteOptions } from '../core/inParts';
import { registryWriter } from '../store/registry';
import type { Registry, RegistryChange } from '../store/registry';
import { rawCell } from './lookTables';
import type { RawCell } from './lookTables';
import type { Plan } from './planRefresh';
import type { Run } from './planRuns';
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
  readonly carried: Carried;
};

/** A figure as it was before, with its properties, by Excel's id of the column and the row of the body. */
export type Carried = (column: number, row: number) => Excel.CellValue | undefined;

/**
 * Writes plans in one round trip, or in parts where there is too much for one.
 *
 * Excel does not undo a batch that fails half-way. So the registry says first what is about to be written (a refresh that
 * breaks off for good is then completed by the next one) and last that it has been written.
 *
 * @param others what else is to change in the registry
 * @param checks is filled with what stood in the cells before, as far as the writing got
 */
export async function writePlans(
  context: Excel.RequestContext,
  registry: Registry,
  plans: readonly Plan[],
  others: readonly RegistryChange[],
  checks: Check[],
  options: WriteOptions = {},
): Promise<Seen[]> {
  const writing = plans.filter((plan) => !writesNothing(plan));
  const writer = registryWriter(context, registry);
  if (writing.length > 0) {
    await writer.queue(writing.map(({ journal }) => ({ put: journal })));
    context.application.suspendScreenUpdatingUntilNextSync();
  }
  const all = writing.reduce((sum, plan) => sum + cellsIn(plan), 0);
  const parts = new Parts(context, { ...options, all });
  try {
    for (const plan of writing) {
      const check: Check = checkOf(context, plan);
      checks.push(check);
      await queuePlan(check, parts);
    }
  } catch (fault) {
    await writer.settle().catch(() => undefined);
    throw fault;
  }
  await writer.sync([...others, ...plans.map(({ entry }) => ({ put: entry }))]);
  options.onProgress?.(all, all);
  // Who has stopped it while the last part was on its way wants it back as well.
  options.signal?.throwIfAborted();
  return checks.map(seenBy);
}

function cellsIn({ runs, added }: Plan): number {
  return runs.reduce((sum, { to }) => sum + to.length, 0) + added.values.flat().length;
}

/** The cells of a plan as they are just before they are written; the sync that writes them tells. */
export type Check = {
  readonly plan: Plan;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly keys: { readonly at: number; readonly row: number; readonly range: Excel.Range }[];
  readonly runs: { readonly run: Run; readonly offset: number; readonly range: Excel.Range }[];
};

function checkOf(context: Excel.RequestContext, plan: Plan): Check {
  const table = context.workbook.tables.getItem(plan.looked.seen.id);
  const body = table.getDataBodyRange();
  body.load('rowCount');
  return { plan, table, body, keys: [], runs: [] };
}

/** Columns go by Excel's ids, rows by their place in the table: columns that were moved meanwhile do no harm. */
async function queuePlan({ plan, table, keys, runs: checked }: Check, parts: Parts): Promise<void> {
  const { looked, runs, headings, lines, added } = plan;
  const sheet = table.worksheet;
  for (const at of keyPlaces(plan)) {
    await parts.addRows(
      looked.rows.map(() => 1),
      0,
      (first, end) => {
        const range = cellsOf(table, looked.seen.columns[at]?.id ?? 0, first, end - first);
        range.load('formulas,values');
        keys.push({ at, row: first, range });
      },
    );
  }
  for (const { id, to } of headings) table.columns.getItem(id).name = to;
  for (const { row, to } of lines) sheet.getRangeByIndexes(row, looked.column, 1, 1).values = [[to]];
  for (const run of runs) {
    const isOfFigures = run.properties[0] !== undefined;
    // Formulas, values and (of figures) properties are read as well as written.
    const weight = isOfFigures ? 2 * figureWeight() : 2;
    const weights = run.to.map(() => weight);
    await parts.addRows(weights, 1, (first, end) => {
      const before = cellsOf(table, run.column, run.row + first, end - first);
      before.load('formulas,values');
      if (isOfFigures && takesProperties()) before.load('valuesAsJson');
      checked.push({ run, offset: first, range: before });
      const cells = cellsOf(table, run.column, run.row + first, end - first);
      const part = run.to.slice(first, end);
      if (isOfFigures) writeFigures(cells, part as number[], run.properties.slice(first, end));
      else cells.formulas = part.map((cell) => [cell]);
    });
  }
  await queueAdded();

  async function queueAdded(): Promise<void> {
    const width = looked.seen.columns.length;
    const weights = added.properties.map((row) => width + (figureWeight() - 1) * row.filter(isGiven).length);
    await parts.addRows(weights, width, (first, end) => {
      const values = added.values.slice(first, end);
      // Excel leaves alone what is given as null.
      table.rows.add(undefined, values as RawCell[][]);
      const rows = table
        .getDataBodyRange()
        .getCell(looked.rows.length + first, 0)
        .getResizedRange(end - first - 1, width - 1);
      rows.numberFormat = added.formats.slice(first, end) as string[][];
      for (const [down, properties] of added.properties.slice(first, end).entries()) {
        for (const [right, of] of properties.entries()) {
          const number = values[down]?.[right];
          if (of !== undefined && typeof number === 'number')
            giveProperties(rows.getCell(down, right), number, of);
        }
      }
    });
  }
}

function isGiven(properties: unknown): boolean {
  return properties !== undefined;
}

/** Columns in the sheet by which rows are recognised: by them one notices that rows have moved. */
function keyPlaces({ looked: { entry, keys } }: Plan): number[] {
  const names = rowKeys({ columns: entry.columns.map(({ key }) => key), rows: entry.rows });
  return keys.flatMap((key, index) => (key !== undefined && names.includes(key) ? [index] : []));
}

function bodyOf(table: Excel.Table, column: number): Excel.Range {
  return table.columns.getItem(column).getDataBodyRange();
}

export function cellsOf(table: Excel.Table, column: number, row: number, count: number): Excel.Range {
  return bodyOf(table, column)
    .getCell(row, 0)
    .getResizedRange(count - 1, 0);
}

function seenBy(check: Check): Seen {
  const { plan, body, keys } = check;
  const { raw } = plan.looked;
  const inPlace =
    body.rowCount === raw.length &&
    keys.every(({ at, row, range }) =>
      rawColumn(range).every((cell, index) => cell === raw[row + index]?.[at]),
    );
  return { plan, inPlace, ...before(check) };
}

/** What stood in the cells, as far as the writing got: what Excel has not answered is taken to be as it was looked at. */
export function before({ runs }: Check): Pick<Seen, 'changed' | 'carried'> {
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

/** Whether Excel has answered anything of the writing. */
export function hasBegun({ body }: Check): boolean {
  return ifLoaded(() => body.rowCount) !== undefined;
}

export function rawColumn({ formulas, values }: Excel.Range): RawCell[] {
  return (formulas as RawCell[][]).map(([formula = ''], row) =>
    rawCell(formula, (values as RawCell[][])[row]?.[0] ?? ''),
  );
}
