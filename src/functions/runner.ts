import { asTyped } from '../model/formulaText';
import { numberFormatOf } from '../model/numberFormat';
import { cellErrorOf, Problem } from '../catalogue/problem';
import type { ProblemKind } from '../catalogue/problem';
import { explain } from '../locales/language';
import { session } from '../session';
import type { Cell } from '../tables/table';
import { currentHost } from './host';
import type { Host } from './host';

/** What stands in one cell of an argument: `undefined` where the argument is omitted or the cell is empty. */
export type Input = string | undefined;

/** A card as a cell takes it; its text is what a cell without cards shows. */
export type Card = Excel.EntityCellValue & { readonly text: string };

/**
 * Excel's contract around a formula of a subject: ranges go in and out cell by cell, every cell has its own answer or
 * its own error, an empty cell in a list of names stays empty, and nothing but a `CustomFunctions.Error` leaves.
 * Arguments of different shapes spread as Excel spreads them: a column of names and a row of periods give a grid.
 * @param args the subject and the options as Excel passes them: scalars or two-dimensional arrays
 * @param answer the function's formula for one cell
 * @returns a two-dimensional array of the widest shape
 * @throws CustomFunctions.Error where there is only one cell and it has no answer
 */
export function answerEach(
  args: readonly unknown[],
  answer: (subject: string, ...options: Input[]) => Cell | Card,
): unknown[][] {
  return whenKnown(() => {
    const host = currentHost();
    const grids = args.map(toGrid);
    const height = Math.max(...grids.map(({ rows }) => rows.length));
    const width = Math.max(...grids.map((grid) => grid.width));
    const isLone = height === 1 && width === 1;
    const [readSubject, ...readers] = grids.map(readerOf);
    const answerCell = (row: number, column: number) => {
      const subject = readSubject?.(row, column);
      if (subject === undefined || (!isLone && isBlank(subject))) return '';
      return toHostValue(answer(subject, ...readers.map((read) => givenOrNot(read(row, column)))), host);
    };
    // Excel shows the message of a lone error only when it is thrown, those of an array only when they stand in it.
    if (isLone) return [[orThrow(() => answerCell(0, 0), host)]];
    return withoutStackTraces(() =>
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => orError(() => answerCell(row, column), host)),
      ),
    );
  });
}

/**
 * For functions that answer each subject with several cells beside each other: a column of subjects gives as many rows.
 * @param args the subject and the options, each a cell or a column
 * @param columns the number of cells in each answer
 * @throws CustomFunctions.Error where there is only one subject and it has no answer, or where an argument is no column
 */
export function answerRows(
  args: readonly unknown[],
  columns: number,
  answer: (subject: string, ...options: Input[]) => readonly Cell[],
): unknown[][] {
  return whenKnown(() => {
    const host = currentHost();
    const grids = args.map(toGrid);
    const height = Math.max(...grids.map(({ rows }) => rows.length));
    const answerRow = (row: number): unknown[] => {
      const [subject, ...options] = grids.map((grid) => () => textOf(cellAt(grid, row, 0)));
      const name = subject?.();
      if (name === undefined || (height > 1 && isBlank(name)))
        return Array.from({ length: columns }, () => '');
      return answer(name, ...options.map((read) => givenOrNot(read()))).map((cell) =>
        toHostValue(cell, host),
      );
    };
    return orThrow(() => {
      if (grids.some(({ width }) => width > 1)) throw new Problem({ kind: 'names-not-in-column' });
      if (height === 1) return [answerRow(0)];
      return withoutStackTraces(() =>
        Array.from({ length: height }, (_, row) => {
          const cells = orError(() => answerRow(row), host);
          return Array.isArray(cells) ? (cells as unknown[]) : Array.from({ length: columns }, () => cells);
        }),
      );
    }, host);
  });
}

/** For functions that answer with a whole array. */
export function answerTable(answer: (host: Host) => readonly (readonly Cell[])[]): unknown[][] {
  return whenKnown(() => {
    const host = currentHost();
    return orThrow(() => answer(host).map((row) => row.map((cell) => toHostValue(cell, host))), host);
  });
}

/**
 * While the datasets of a workbook are being read, what nothing yet known answers is asked once more when they are, for
 * which Excel takes a promise in the place of the answer; what is known is answered at once.
 */
function whenKnown<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (fault) {
    if (!(fault instanceof NotYetKnown)) throw fault;
    return fault.reading.then(compute) as Result;
  }
}

/** Leaves no function: a dataset that is still being read may have the answer. */
class NotYetKnown extends Error {
  constructor(readonly reading: Promise<void>) {
    super('Datasets are being read');
  }
}

/** What more datasets can change; the other problems are of the question itself. */
function mayBecomeKnown(kind: ProblemKind): boolean {
  return named.has(kind) || (cellErrorOf(kind) === 'notAvailable' && kind !== 'ranges-not-alike');
}

const named: ReadonlySet<ProblemKind> = new Set(['publisher-unknown', 'group-unknown', 'measure-unknown']);

/**
 * Nobody reads the stack trace of a cell error, and office.js throws it away, but to take one for each of ten thousand
 * unknown names takes most of the time of such a range.
 */
function withoutStackTraces<Result>(work: () => Result): Result {
  const engine = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = engine;
  if (stackTraceLimit === undefined) return work();
  engine.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    engine.stackTraceLimit = stackTraceLimit;
  }
}

function orThrow<Result>(answer: () => Result, host: Host): Result {
  try {
    return answer();
  } catch (fault) {
    throw toCellError(fault, host);
  }
}

function orError(answer: () => unknown, host: Host): unknown {
  try {
    return answer();
  } catch (fault) {
    return toCellError(fault, host);
  }
}

/**
 * An empty cell is an empty text: Excel would turn `null` into 0 (OfficeDev/office-js #1503).
 * Numbers take their format with them where the host can, and a card leaves its text where it cannot.
 */
function toHostValue(cell: Cell | Card, { takesDataTypes }: Host): unknown {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if ('type' in cell) return takesDataTypes ? cell : cell.text;
  return takesDataTypes
    ? { type: 'FormattedNumber', basicValue: cell.number, numberFormat: numberFormatOf(cell) }
    : cell.number;
}

function toCellError(fault: unknown, host: Host): CustomFunctions.Error {
  if (fault instanceof NotYetKnown) throw fault;
  const { reading } = session;
  if (reading !== undefined && fault instanceof Problem && mayBecomeKnown(fault.detail.kind)) {
    throw new NotYetKnown(reading);
  }
  const { ErrorCode } = CustomFunctions;
  const CellError = CustomFunctions.Error as new (code: string, message: string) => CustomFunctions.Error;
  if (!(fault instanceof Problem)) return new CellError(ErrorCode.invalidValue, host.messages.unexpected);
  const { detail } = fault;
  const code =
    detail.kind === 'argument-error' && answerable.has(detail.error)
      ? detail.error
      : ErrorCode[cellErrorOf(detail.kind)];
  return new CellError(code, asTyped(explain(detail, host.messages), host.listSeparator()));
}

/**
 * The errors that a custom function may answer with. Others, such as #NAME? and #REF!, it only receives
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors); they become #VALUE! with a message.
 */
const answerable: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!']);

/** Rows of cells, and the number of cells in the longest row, which is counted once and not for every cell. */
type Grid = { readonly rows: readonly (readonly unknown[])[]; readonly width: number };

function toGrid(argument: unknown): Grid {
  if (!Array.isArray(argument)) return { rows: [[argument]], width: 1 };
  const given: readonly unknown[] = argument;
  // Excel gives rows; a range of a million is not copied for nothing.
  const rows = given.every(isRow) ? given : given.map((row) => (isRow(row) ? row : [row]));
  let width = 0;
  for (const { length } of rows) if (length > width) width = length;
  return width > 0 ? { rows, width } : { rows: [[undefined]], width: 1 };
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

/** Reads the cell of an argument that belongs to a cell of the answer; an argument of one cell is read once. */
function readerOf(grid: Grid): (row: number, column: number) => Input {
  if (grid.rows.length > 1 || grid.width > 1) return (row, column) => textOf(cellAt(grid, row, column));
  const cell = grid.rows[0]?.[0];
  // An error is thrown for each cell of the answer, so that empty names stay empty beside it.
  if (isErrorCell(cell)) return () => textOf(cell);
  const only = textOf(cell);
  return () => only;
}

/** One row or one column is repeated; elsewhere a cell outside the range has no value (#N/A, as in Excel). */
function cellAt({ rows, width }: Grid, row: number, column: number): unknown {
  const cells = rows.length === 1 ? rows[0] : rows[row];
  const index = width === 1 ? 0 : column;
  if (cells === undefined || index >= cells.length) throw new Problem({ kind: 'ranges-not-alike' });
  return cells[index];
}

/** An empty text is an empty argument: it stands in cells that a formula leaves empty. */
export function givenOrNot(input: Input): Input {
  return input !== undefined && isBlank(input) ? undefined : input;
}

function isBlank(input: string): boolean {
  return input.trim() === '';
}

/**
 * Omitted arguments arrive as `null`. Empty cells arrive as `null` in Excel on the web but as 0 on the desktop
 * (OfficeDev/office-js #4702), so 0 counts as empty: nothing is named 0. Data types carry their plain value.
 * @throws Problem argument-error for a cell that shows an error
 */
export function textOf(cell: unknown): Input {
  switch (typeof cell) {
    case 'string':
      return cell;
    case 'number':
      return cell === 0 || !Number.isFinite(cell) ? undefined : String(cell);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    case 'object': {
      if (cell === null) return undefined;
      const { type, basicValue, text } = cell as { type?: unknown; basicValue?: unknown; text?: unknown };
      if (type === 'Empty') return undefined;
      if (isErrorCell(cell)) throw new Problem({ kind: 'argument-error', error: String(basicValue) });
      return textOf(typeof text === 'string' ? text : basicValue);
    }
    default:
      return undefined;
  }
}

/**
 * office.js makes a CustomFunctions.Error of an error among the arguments, or gives it as a data type; both have a type
 * and a plain value.
 */
function isErrorCell(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && (cell as { type?: unknown }).type === 'Error';
}
