import { sameContent } from '../../tables/contents';
import { figureWeight } from '../insert/cellValues';
import { Parts } from '../core/inParts';
import type { WriteOptions } from '../core/inParts';
import type { RegistryChange } from '../store/registry';
import { registryWriter, syncAndReadRegistry } from '../store/registry';
import type { RawCell } from './lookTables';
import type { Plan } from './planRefresh';
import type { Run } from './planRuns';
import { before, cellsOf, rawColumn } from './writePlans';
import type { Carried, Check, Seen } from './writePlans';

/** What is to be undone of a plan, and what its cells carried along before, where that is known. */
export type Undo = { readonly plan: Plan; readonly carried: Carried };

/**
 * Puts back what a batch has written, as far as it got, and the registry with it. Only that is put back: a cell that
 * holds neither what was there nor what was to come is the user's.
 */
export async function restore(
  context: Excel.RequestContext,
  undos: readonly Undo[],
  changes: readonly RegistryChange[],
  { cellsAtOnce }: Pick<WriteOptions, 'cellsAtOnce'> = {},
): Promise<void> {
  const parts = new Parts(context, { cellsAtOnce });
  const states: State[] = [];
  for (const undo of undos) states.push(await look(context, undo, parts));
  const registry = await syncAndReadRegistry(context);
  for (const state of states) await putBack(state, parts);
  await registryWriter(context, registry).sync(changes);
}

/** What stands now where a plan has written, or was about to. */
type State = Undo & {
  readonly table: Excel.Table;
  readonly runs: readonly { readonly run: Run; readonly first: number; readonly range: Excel.Range }[];
  readonly lines: readonly Excel.Range[];
  readonly added: { readonly texts: readonly RawCell[]; readonly range: Excel.Range } | undefined;
};

async function look(context: Excel.RequestContext, undo: Undo, parts: Parts): Promise<State> {
  const { runs, lines, looked } = undo.plan;
  // The user may have deleted the table, or a column, since.
  const table = context.workbook.tables.getItemOrNullObject(looked.seen.id);
  table.load('name');
  table.columns.load('items/id,items/name');
  const load = (range: Excel.Range) => range.load('formulas,values');
  const ranges: State['runs'][number][] = [];
  for (const run of runs) {
    await parts.addRows(
      run.to.map(() => 2),
      1,
      (first, end) => ranges.push({ run, first, range: load(cellsIfAny(table, run, first, end)) }),
    );
  }
  const names = addedNames(undo.plan);
  return {
    ...undo,
    table,
    runs: ranges,
    lines: lines.map(({ row }) => load(table.worksheet.getRangeByIndexes(row, looked.column, 1, 1))),
    added: names && {
      texts: names.texts,
      range: table.columns.getItemOrNullObject(names.column).getDataBodyRange().load('values'),
    },
  };
}

async function putBack({ plan, carried, table, runs, lines, added }: State, parts: Parts): Promise<void> {
  if (table.isNullObject) return;
  for (const { run, first, range } of runs) {
    if (range.isNullObject) continue;
    const now = rawColumn(range);
    const was = now.map((_, index) => carried(run.column, run.row + first + index));
    const isOurs = now.map(
      (cell, index) =>
        reads(cell, run.to[first + index] ?? '') &&
        (cell !== run.from[first + index] || was[index] !== undefined),
    );
    for (const [start, end] of stretches(isOurs, was)) {
      const isOfFigures = was[start] !== undefined;
      await parts.add(end - start, (end - start) * (isOfFigures ? figureWeight() : 1));
      const cells = cellsOf(table, run.column, run.row + first + start, end - start);
      const at = (index: number) => first + index;
      if (isOfFigures) cells.valuesAsJson = was.slice(start, end).flatMap((one) => (one ? [[one]] : []));
      else cells.formulas = run.from.slice(at(start), at(end)).map((cell) => [cell]);
    }
  }
  for (const { id, from, to } of plan.headings) {
    if (table.columns.items.some((column) => column.id === id && column.name === to)) {
      table.columns.getItem(id).name = from;
    }
  }
  for (const [index, { row, from, to }] of plan.lines.entries()) {
    const line = lines[index];
    if (line === undefined || !reads(rawColumn(line)[0] ?? '', to)) continue;
    const cell = table.worksheet.getRangeByIndexes(row, plan.looked.column, 1, 1);
    cell.values = [[typeof from === 'string' ? `'${from}` : from]];
  }
  if (added === undefined || added.range.isNullObject) return;
  const names = (added.range.values as RawCell[][]).map(([name = '']) => name);
  // From the end, as many at once as stand together: one by one would take minutes in a long table.
  const rows = rowsToDelete(names, added.texts);
  for (let next = 0; next < rows.length;) {
    const first = next;
    while (next < rows.length && rows[next] === (rows[first] ?? 0) - (next - first)) next += 1;
    const last = table.getDataBodyRange().getRow(rows[next - 1] ?? 0);
    last.getResizedRange(next - first - 1, 0).delete('Up');
  }
}

function cellsIfAny(table: Excel.Table, { column, row }: Run, first: number, end: number): Excel.Range {
  return table.columns
    .getItemOrNullObject(column)
    .getDataBodyRange()
    .getCell(row + first, 0)
    .getResizedRange(end - first - 1, 0);
}

/** Neighbouring cells of ours, as far as all of them or none of them carry something. */
function stretches(
  isOurs: readonly boolean[],
  carried: readonly (Excel.CellValue | undefined)[],
): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const [index, ours] of isOurs.entries()) {
    if (!ours) continue;
    const last = found.at(-1);
    const isNext = last?.[1] === index && (carried[last[0]] === undefined) === (carried[index] === undefined);
    if (last !== undefined && isNext) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

/** All that has been written of a plan; what a user had typed before it was written over comes back as well. */
export function undoAll(check: Check): Undo {
  const { changed, carried } = before(check);
  return { plan: withUsers(check.plan, changed), carried };
}

/** What is to be undone where a user was faster: all of it where rows have moved, else the cells themselves. */
export function undoOf({ plan, inPlace, changed, carried }: Seen): Undo {
  if (!inPlace) return { plan: withUsers(plan, changed), carried };
  const cells = changed.map(({ run, index, was }): Run => {
    return {
      column: run.column,
      row: run.row + index,
      from: [was],
      to: [run.to[index] ?? ''],
      properties: [],
    };
  });
  const added = { values: [], formats: [], properties: [] };
  return { plan: { ...plan, runs: cells, headings: [], lines: [], added }, carried };
}

function withUsers(plan: Plan, changed: Seen['changed']): Plan {
  const runs = plan.runs.map((run) => {
    const from = [...run.from];
    for (const { run: of, index, was } of changed) if (of === run) from[index] = was;
    return { ...run, from };
  });
  return { ...plan, runs };
}

/** The column of the new rows that tells them apart from others: the first that has a text in each of them. */
function addedNames({ looked, added }: Plan): { column: number; texts: RawCell[] } | undefined {
  if (added.values.length === 0) return undefined;
  const at = looked.keys.findIndex(
    (key, index) =>
      key !== undefined && added.values.every((row) => typeof row[index] === 'string' && row[index] !== ''),
  );
  const column = looked.seen.columns[at]?.id;
  return column === undefined ? undefined : { column, texts: added.values.map((row) => row[at] ?? '') };
}

/** The new rows stand at the end of the table, if they have come at all; the last one goes first. */
function rowsToDelete(now: readonly RawCell[], added: readonly RawCell[]): number[] {
  const rows: number[] = [];
  const left = [...added];
  for (let row = now.length - 1; row >= 0 && left.length > 0; row -= 1) {
    const at = left.findIndex((text) => reads(now[row] ?? '', text));
    if (at < 0) break;
    left.splice(at, 1);
    rows.push(row);
  }
  return rows;
}

/** Whether a cell that was given this reads like that. */
function reads(cell: RawCell, given: RawCell): boolean {
  if (typeof cell !== 'string' || typeof given !== 'string') return sameContent(cell, given);
  // Excel spells formulas in its own way.
  if (given.startsWith('=')) return cell.startsWith('=');
  return cell.replace(/^'/, '') === given.replace(/^'/, '');
}
