import type { ChartDefinition } from './charts';
import { contentOf } from './table';
import type { Context, Row, Table } from './table';

/**
 * A table with its rows in descending order of one column. Rows that its chart shows come first; those without a number
 * last.
 * @param rankedBy key of the column, or what the keys of its columns for each year begin with: then by the last year
 */
export function rankedTable(
  table: Table,
  rankedBy: string,
  chart: ChartDefinition | undefined,
  context: Context,
): Table {
  const { columns, rows } = table;
  return {
    ...table,
    rows: ranked(rows, rankingColumn(columns, rankedBy), (row) => isCharted(chart, row, columns, context)),
  };
}

/** Of a column for each year the last one. */
function rankingColumn(columns: readonly { readonly key: string }[], rankedBy: string): number {
  return columns
    .map(({ key }) => key === rankedBy || (/-\d{4}$/.test(key) && key.startsWith(`${rankedBy}-`)))
    .lastIndexOf(true);
}

/** Whether the chart of the table shows a row. */
function isCharted(
  chart: ChartDefinition | undefined,
  { cells }: Pick<Row, 'cells'>,
  columns: readonly { readonly key: string }[],
  context: Context,
): boolean {
  const { shows } = chart ?? {};
  if (shows === undefined) return true;
  return shows((column) => contentOf(cells[columns.findIndex((one) => one.key === column)]), context);
}

/** Rows that the chart shows before the others; the largest number first, rows without one last. */
function ranked(rows: readonly Row[], column: number, isShown: (row: Row) => boolean): Row[] {
  const numberIn = ({ cells }: Row) => {
    const cell = cells[column];
    return typeof cell === 'object' ? cell.number : -Infinity;
  };
  const shown = rows.filter(isShown);
  const others = rows.filter((row) => !shown.includes(row));
  return [...shown.sort((a, b) => numberIn(b) - numberIn(a) || 0), ...others];
}
