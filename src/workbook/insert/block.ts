import { numberFormatOf } from '../../model/numberFormat';
import { captionOf } from './caption';
import { propertiesOf } from './figureProperties';
import type { Properties } from './figureProperties';
import type { Cell, Column, Context, Table } from '../../tables/table';
import { columnWidths, wrappedAbove, wrapsIn } from './widths';

/** A table laid out for a worksheet: lines that say what it is, an empty row, then headings and rows. */
export type Block = {
  readonly lines: readonly string[];
  /** Of each column its permanent key, heading as shown and, where it is computed in Excel, every row's formula. */
  readonly columns: readonly Pick<Column, 'key' | 'heading' | 'formula'>[];
  /** Of each row its permanent code, in the order of the rows. */
  readonly codes: readonly string[];
  /** Headings and rows as `range.values` takes them; columns of formulas are empty here. */
  readonly values: readonly (readonly (string | number)[])[];
  /** Of each cell in `values` that is a printed figure, what the document says of it. */
  readonly properties: readonly (readonly (Properties | undefined)[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rows of the body, counted from 0, that stand out: totals and groups among items. */
  readonly emphasised: readonly number[];
  /** Columns of numbers, counted from 0: headings stand over them on the right. */
  readonly numeric: readonly number[];
  /** Of each column, in points. */
  readonly widths: readonly number[];
  /** Columns, counted from 0, with texts that take more than one line. */
  readonly wrapped: readonly number[];
};

/** @example layOut(sourceTable('groups', context), context).values.length // 5: headings and 4 groups */
export function layOut(table: Table, context: Context): Block {
  const widths = columnWidths(table);
  return {
    lines: linesAbove(table, context),
    columns: table.columns,
    codes: table.rows.map(({ code }) => code),
    values: [
      table.columns.map(({ heading }) => asText(heading)),
      ...table.rows.map(({ cells }) =>
        cells.map((cell, column) => (table.columns[column]?.formula === undefined ? valueOf(cell) : '')),
      ),
    ],
    properties: [
      [],
      ...table.rows.map(({ cells }) =>
        cells.map((cell) =>
          typeof cell === 'object' && cell.figure !== undefined
            ? propertiesOf(cell.figure, context)
            : undefined,
        ),
      ),
    ],
    formats: [
      table.columns.map(() => GENERAL),
      ...table.rows.map(({ cells }) => cells.map((cell, column) => formatOf(cell, table.columns[column]))),
    ],
    emphasised: table.rows.flatMap(({ emphasised }, index) => (emphasised ? [index] : [])),
    widths,
    wrapped: wrapsIn(table, widths),
    numeric: table.columns.flatMap((_, column) =>
      table.rows.some(({ cells }) => typeof cells[column] === 'object') ? [column] : [],
    ),
  };
}

/** Title, units, status and source, as they are entered. */
export function linesAbove(table: Table, context: Context): string[] {
  return wrappedAbove(captionOf(table, context)).map(asText);
}

/** Rows above the headings: the lines and an empty row. */
export function rowsAbove({ lines }: Block): number {
  return lines.length + 1;
}

const GENERAL = 'General';

function valueOf(cell: Cell): string | number {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? asText(cell) : cell.number;
}

/** A formula that shows nothing today shows a number once its operands are filled in. */
function formatOf(cell: Cell, column: Column | undefined): string {
  if (typeof cell === 'object') return cell.format ?? numberFormatOf(cell);
  return column?.formula === undefined || column.unit === undefined
    ? GENERAL
    : numberFormatOf({ unit: column.unit });
}

/**
 * Text stays text: Excel would read a formula in what begins with =, +, - or @, and a number or a date in "2006",
 * "1.211" or "2001-2005". A leading apostrophe says that it is text, and is not shown.
 */
export function asText(text: string): string {
  return /^[=+\-@']/.test(text) || /^[\d.,/:\s-]+%?$/.test(text) ? `'${text}` : text;
}
