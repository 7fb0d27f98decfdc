import { sameContent } from '../../tables/contents';
import type { LedgerEntry } from '../ledger';
import { ledgerWriter, syncAndReadLedger } from '../ledgerPart';
import type { RawCell } from './lookTables';
import type { Plan, Run } from './planRefresh';
import { bodyOf, cellsOf, rawColumn } from './writePlans';
import type { Seen } from './writePlans';

/**
 * Puts back what a batch has written, as far as it got, and the ledger with it. Only that is put back: a cell that
 * holds neither what was there nor what was to come is the user's.
 */
export async function restore(
  context: Excel.RequestContext,
  plans: readonly Plan[],
  entries: readonly LedgerEntry[],
): Promise<void> {
  const states = plans.map((plan) => {
    const { seen, column } = plan.looked;
    const table = context.workbook.tables.getItem(seen.id);
    table.columns.load('items/id,items/name');
    const ranges = plan.runs.map((run) => cellsOf(table, run.column, run.row, run.to.length));
    const lines = plan.lines.map(({ row }) => table.worksheet.getRangeByIndexes(row, column, 1, 1));
    const names = addedNames(plan);
    const rows = names && bodyOf(table, names.column);
    for (const range of [...ranges, ...lines, ...(rows ? [rows] : [])]) range.load('formulas,values');
    return { plan, table, ranges, lines, names, rows };
  });
  const ledger = await syncAndReadLedger(context);
  for (const { plan, table, ranges, lines, names, rows } of states) {
    for (const [index, run] of plan.runs.entries()) {
      const range = ranges[index];
      if (range !== undefined) putBack(table, run, rawColumn(range));
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
    if (names !== undefined && rows !== undefined) {
      for (const row of rowsToDelete(rawColumn(rows), names.texts)) table.rows.getItemAt(row).delete();
    }
  }
  ledgerWriter(context, ledger)(entries);
  await context.sync();
}

/** A plan to undo where a user was faster: rows that moved give all of it back, other cells only themselves. */
export function undoOf({ plan, inPlace, changed }: Seen): Plan {
  const runs = plan.runs.map((run) => {
    const from = [...run.from];
    for (const { run: of, index, was } of changed) if (of === run) from[index] = was;
    return { ...run, from };
  });
  if (!inPlace) return { ...plan, runs };
  const cells = changed.map(({ run, index, was }): Run => {
    return {
      column: run.column,
      row: run.row + index,
      from: [was],
      to: [run.to[index] ?? ''],
      properties: [],
    };
  });
  return {
    ...plan,
    runs: cells,
    headings: [],
    lines: [],
    added: { values: [], formats: [], properties: [] },
  };
}

function putBack(table: Excel.Table, { column, row, from, to }: Run, now: readonly RawCell[]): void {
  const isOurs = now.map((cell, index) => cell !== from[index] && reads(cell, to[index] ?? ''));
  for (let first = isOurs.indexOf(true); first >= 0; first = isOurs.indexOf(true, first)) {
    const next = isOurs.indexOf(false, first);
    const end = next < 0 ? isOurs.length : next;
    cellsOf(table, column, row + first, end - first).formulas = from.slice(first, end).map((cell) => [cell]);
    first = end;
  }
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
