/* eslint office-addins/call-sync-before-read: off -- what is read here is asked for and sent by putBack */
import { sameContent } from '../../tables/contents';
import { forOnce, rangeIn, stretches } from './areas';
import { CELL_READ, costOfCells, costOfReading, costOfWriting } from './bytes';
import { askHidden, hidesRows } from './hiddenRows';
import type { Requests } from './requests';
import type { PutBack } from './undoSteps';

/** What a cell holds, as `Range.formulas` takes it. */
export type RawCell = string | number | boolean;

/**
 * What has been written into a table: columns by Excel's ids, rows by their place in the body, so that columns that were
 * moved meanwhile do no harm. A cell that does not hold what was written by now is the user's, and is left alone.
 */
export type TableUndo = {
  readonly kind: 'table';
  readonly table: string;
  /** What was written may stand anywhere in the runs: all of them are put back, whatever they hold. */
  readonly misplaced?: boolean;
  readonly runs: readonly UndoRun[];
  readonly headings: readonly { readonly id: number; readonly from: string; readonly to: string }[];
  /** Cells of the sheet above the table. */
  readonly lines: readonly {
    readonly row: number;
    readonly column: number;
    readonly from: RawCell;
    readonly to: RawCell;
  }[];
  /** New rows at the end of the table, by what stands in one column of them. */
  readonly added: { readonly column: number; readonly texts: readonly RawCell[] } | undefined;
};

/** Cells one below the other. */
export type UndoRun = {
  readonly column: number;
  readonly row: number;
  readonly from: readonly RawCell[];
  readonly to: readonly RawCell[];
  /** Figures as they were with their properties, where Excel has told them. */
  readonly carried: readonly (Excel.CellValue | undefined)[];
};

export function cellsOf(table: Excel.Table, column: number, row: number, count: number): Excel.Range {
  return downFrom(table.columns.getItem(column), row, count);
}

/** How many objects lead to cells of a column: table, column, body, first cell, cells. */
export const CELLS_OF = 6;

/** One column of a range as it stands: see rawCell. */
export function rawColumn({ formulas, values }: Excel.Range): RawCell[] {
  return (formulas as RawCell[][]).map(([formula = ''], row) =>
    rawCell(formula, (values as RawCell[][])[row]?.[0] ?? ''),
  );
}

/** What `range.formulas` gives for a text and what it takes for it are not the same: see asText. */
export function rawCell(formula: RawCell, value: RawCell): RawCell {
  return typeof formula === 'string' && formula !== '' && formula === value ? `'${formula}` : formula;
}

/** Asks what stands now where something was written, or was about to be. */
export async function lookAtTable(requests: Requests, undo: TableUndo): Promise<PutBack> {
  // The user may have deleted the table, or a column, since.
  const table = requests.context.workbook.tables.getItemOrNullObject(undo.table);
  table.load('name');
  table.columns.load('items/id,items/name');
  const hidden = askHidden(table.worksheet);
  const read = (range: Excel.Range) => range.load('formulas,values');
  const runs: Stretch[] = [];
  for (const run of undo.runs) {
    const costs = run.to.map(() => ({ sent: 0, answered: 2 * CELL_READ }));
    await requests.addRows(costs, { once: costOfReading(CELLS_OF, 0) }, (first, end) => {
      const column = table.columns.getItemOrNullObject(run.column);
      runs.push({ run, first, range: read(downFrom(column, run.row + first, end - first)) });
    });
  }
  const lines: Excel.Range[] = [];
  for (const { row, column } of undo.lines) {
    await requests.add(costOfReading(2, 2 * CELL_READ));
    lines.push(read(rangeIn(table.worksheet, { row, column, rows: 1, columns: 1 })));
  }
  const added =
    undo.added && table.columns.getItemOrNullObject(undo.added.column).getDataBodyRange().load('values');
  return async () => {
    if (table.isNullObject) return;
    const how = { apart: hidesRows(hidden), all: undo.misplaced === true };
    for (const stretch of runs) await putRunBack(requests, table, stretch, how);
    for (const { id, from, to } of undo.headings) {
      if (table.columns.items.some((column) => column.id === id && column.name === to)) {
        table.columns.getItem(id).name = from;
      }
    }
    for (const [index, { row, column, from, to }] of undo.lines.entries()) {
      const line = lines[index];
      if (line === undefined || !reads(rawColumn(line)[0] ?? '', to)) continue;
      const cell = rangeIn(table.worksheet, { row, column, rows: 1, columns: 1 });
      cell.values = [[typeof from === 'string' ? `'${from}` : from]];
    }
    if (added !== undefined && !added.isNullObject) deleteAdded(table, added, undo.added?.texts ?? []);
  };
}

type Stretch = { readonly run: UndoRun; readonly first: number; readonly range: Excel.Range };

/** Only what was written is put back: a cell that holds something else is the user's. */
async function putRunBack(
  requests: Requests,
  table: Excel.Table,
  { run, first, range }: Stretch,
  { apart, all }: { readonly apart: boolean; readonly all: boolean },
): Promise<void> {
  if (range.isNullObject) return;
  const now = rawColumn(range);
  const was = run.carried.slice(first, first + now.length);
  const isOurs = now.map((cell, index) => {
    const isWritten = all || reads(cell, run.to[first + index] ?? '');
    return isWritten && (cell !== run.from[first + index] || was[index] !== undefined);
  });
  // As far as all of them or none of them carry something.
  const alike = (one: number, next: number) => (was[one] === undefined) === (was[next] === undefined);
  for (const [start, end] of stretches(isOurs, alike)) {
    const figures = was.slice(start, end).flatMap((one) => (one ? [[one]] : []));
    const plain = run.from.slice(first + start, first + end).map((cell) => [cell]);
    const contents = figures.length > 0 ? figures : plain;
    const costs = contents.map(costOfCells);
    await requests.addRows(costs, { once: costOfWriting(CELLS_OF, ''), apart }, (from, to) => {
      const cells = cellsOf(table, run.column, run.row + first + start + from, to - from);
      if (figures.length > 0) cells.valuesAsJson = figures.slice(from, to);
      else cells.formulas = plain.slice(from, to);
    });
  }
}

/** The new rows stand at the end of the table, if they have come at all. */
function deleteAdded(table: Excel.Table, range: Excel.Range, texts: readonly RawCell[]): void {
  const now = (range.values as RawCell[][]).map(([name = '']) => name);
  const left = [...texts];
  const isAdded = now.map(() => false);
  for (let row = now.length - 1; row >= 0 && left.length > 0; row -= 1) {
    const at = left.findIndex((text) => reads(now[row] ?? '', text));
    if (at < 0) break;
    left.splice(at, 1);
    isAdded[row] = true;
  }
  // From the end, as many at once as stand together: one by one would take minutes in a long table.
  for (const [first, end] of stretches(isAdded).reverse()) {
    table
      .getDataBodyRange()
      .getRow(first)
      .getResizedRange(end - first - 1, 0)
      .delete('Up');
  }
}

/** Whether a cell that was given this reads like that. */
function reads(cell: RawCell, given: RawCell): boolean {
  if (typeof cell !== 'string' || typeof given !== 'string') return sameContent(cell, given);
  // Excel spells formulas in its own way.
  if (given.startsWith('=')) return cell.startsWith('=');
  return cell.replace(/^'/, '') === given.replace(/^'/, '');
}

function downFrom(column: Excel.TableColumn, row: number, count: number): Excel.Range {
  const first = forOnce(forOnce(column.getDataBodyRange()).getCell(row, 0));
  return forOnce(first.getResizedRange(count - 1, 0));
}
