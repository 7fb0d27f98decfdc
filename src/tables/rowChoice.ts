import type { Catalogue } from '../catalogue/catalogue';
import { comparePeriods, isPeriod, isWithin } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import type { Column, Row, Table } from './table';

/**
 * Which rows of a table are wanted. It says it by a rule and not by their codes, so that a refresh finds the rows that
 * newer figures put there.
 */
export type RowChoice = {
  /** Code of the group whose items alone are wanted. */
  readonly group?: string | undefined;
  /** The first and the last period that is wanted; either may be open. */
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  /** So many rows with the largest number in the column `by`, the largest first; no totals and groups among them. */
  readonly largest?: number | undefined;
  readonly by?: string | undefined;
};

/**
 * A table with only the rows and the columns that are wanted.
 * @example chosenPart(itemsTable, { rows: { largest: 5, by: 'value' } }, catalogue).rows.length // 5
 */
export function chosenPart(
  table: Table,
  {
    columns,
    rows,
  }: { readonly columns?: readonly string[] | undefined; readonly rows?: RowChoice | undefined },
  catalogue: Catalogue,
): Table {
  const kept = rows === undefined ? table : withRows(table, rows, catalogue);
  return columns === undefined ? kept : withColumns(kept, columns);
}

function withRows(table: Table, choice: RowChoice, catalogue: Catalogue): Table {
  const rows = chosenRows(table, choice, catalogue);
  const { group, from, to, largest, by } = choice;
  const heading = table.columns.find(({ key }) => key === by)?.heading;
  const part = {
    group: group === undefined ? undefined : catalogue.subject(group),
    from,
    to,
    largest:
      largest === undefined || heading === undefined
        ? undefined
        : { count: Math.min(largest, rows.length), heading },
  };
  return { ...table, rows, part };
}

function chosenRows(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { group, from, to, largest, by }: RowChoice,
  catalogue: Catalogue,
): readonly Row[] {
  const kept = rows.filter((row) => {
    const period = periodOfRow(row);
    const isInTime =
      (from === undefined && to === undefined) || (period !== undefined && isWithin(period, from, to));
    return isInTime && (group === undefined || groupsOfRow(row, catalogue).includes(group));
  });
  const column = columns.findIndex(({ key }) => key === by);
  if (largest === undefined || column < 0) return kept;
  const numbers = kept.flatMap((row) => {
    const cell = row.cells[column];
    return row.emphasised || typeof cell !== 'object' ? [] : [{ row, number: cell.number }];
  });
  return numbers
    .sort((a, b) => b.number - a.number)
    .slice(0, largest)
    .map(({ row }) => row);
}

/** The column that says where the figures come from is chosen by itself. */
function withColumns(table: Table, chosen: readonly string[]): Table {
  const kept = table.columns.map(({ key }) => key === 'source' || chosen.includes(key));
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
  };
}

/** The groups that rows of a table are in, in the order of the rows; none where one is all there is. */
export function groupsIn(rows: readonly Row[], catalogue: Catalogue): readonly Subject[] {
  const codes = [...new Set(rows.flatMap((row) => groupsOfRow(row, catalogue)))];
  return codes.length < 2 ? [] : codes.map((code) => catalogue.subject(code));
}

/** The periods that the rows are of, oldest first; none where not every row is of one of several. */
export function periodsIn(rows: readonly Row[]): readonly Period[] {
  const periods = rows.map(periodOfRow);
  const different = [...new Set(periods)].filter((period) => period !== undefined);
  return periods.includes(undefined) || different.length < 2 ? [] : different.sort(comparePeriods);
}

/**
 * The columns that rows can be ordered by: those whose numbers differ and are all in one unit. Dollars stand above
 * tonnes in no order, and what every row has in common, as the total that a formula needs, tells none from another.
 */
export function orderingColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly Column[] {
  return columns.filter((_, at) => {
    const cells = rows.flatMap((row) => {
      const cell = row.cells[at];
      return typeof cell === 'object' && cell.unit !== 'rank' && cell.isMonth !== true ? [cell] : [];
    });
    const [units, numbers] = [cells.map(({ unit }) => unit), cells.map(({ number }) => number)];
    return new Set(units).size === 1 && new Set(numbers).size > 1;
  });
}

/**
 * The column that is meant where the largest rows are wanted and none was named: money before all else, for tonnes of
 * rice and of coal are not compared, and a column that is shown before one that is left out.
 */
export function usualOrder(
  ordering: readonly Column[],
  shown: readonly string[] | undefined,
): Column | undefined {
  const isShown = ({ key }: Column): boolean => shown === undefined || shown.includes(key);
  const money = ordering.filter(({ unit }) => unit === 'million-usd');
  return money.find(isShown) ?? money[0] ?? ordering.find(isShown) ?? ordering[0];
}

/** A row of a series has its period for its code, also where nothing is stated for it. */
function periodOfRow({ code, figures }: Row): Period | undefined {
  if (isPeriod(code)) return code;
  const periods = new Set(figures.map(({ period }) => period));
  const [only, another] = periods;
  return another === undefined ? only : undefined;
}

/** A group is in itself, so that its row heads those of its items. */
function groupsOfRow({ figures }: Row, catalogue: Catalogue): string[] {
  const groups = figures.flatMap(({ subject }) => {
    const { code, kind, parent } = catalogue.subject(subject);
    if (kind === 'group') return code;
    return parent !== undefined && catalogue.subject(parent).kind === 'group' ? parent : [];
  });
  return [...new Set(groups)];
}
