import { registry } from '../indicators/registry';
import type { ChartDefinition } from './charts';
import { formulaText } from './columnFormula';
import { chosenRows } from './rowChoice';
import { rowSource } from './rowSource';
import { contentOf, headingWithUnit } from './table';
import type { Cell, Context, Row, Table, TableDefinition, TableOptions } from './table';

/** What a table is called, and what of it its chart shows. */
export type Named = Pick<Table, 'key' | 'title'> & { readonly chart?: ChartDefinition | undefined };

/** Reads the rows of a definition into a table in one language. */
export function makeTable<Source>(
  { key, title, chart }: Named,
  definition: TableDefinition<Source>,
  context: Context,
  {
    computed = 'values',
    source = false,
    rankedBy,
    emptyColumns = false,
    columns: chosen,
    rows: choice,
  }: TableOptions = {},
): Table {
  const { catalogue, messages, indicators = registry } = context;
  const withFormulas = computed === 'formulas';
  const sources = definition.rows(catalogue);
  const definitions = definition
    .columns(catalogue, indicators)
    .filter(({ onlyForFormulas = false }) => withFormulas || !onlyForFormulas)
    .filter(
      ({ onlyWhereFilled = false, read }) =>
        emptyColumns || !onlyWhereFilled || sources.some((row) => read(row, context) !== undefined),
    );
  const headings = new Map(
    definitions.map(({ key, heading, unit }) => [key, headingWithUnit(heading(messages), unit, messages)]),
  );
  const headingOf = (column: string) => headings.get(column) ?? column;
  const columns = definitions.map(({ key, unit, formula, factor }) => ({
    key,
    heading: headingOf(key),
    unit,
    formula:
      withFormulas && formula !== undefined && isChosen(chosen, formula.operands)
        ? formulaText(formula, headingOf, factor)
        : undefined,
  }));
  const rows = sources.map((row) => {
    const figures = definition.figures(row, catalogue);
    const cells = definitions.map(({ read }) => finite(read(row, context)));
    return {
      code: definition.code(row),
      cells: source ? [...cells, rowSource(figures, context)] : cells,
      emphasised: definition.emphasised?.(row) ?? false,
      figures,
    };
  });
  const sourceColumn = {
    key: 'source',
    heading: messages.columns.source,
    unit: undefined,
    formula: undefined,
  };
  const whole: Table = {
    key,
    title,
    columns: source ? [...columns, sourceColumn] : columns,
    rows:
      rankedBy === undefined
        ? rows
        : ranked(rows, rankingColumn(definitions, rankedBy), (row) =>
            isCharted(chart, row, definitions, context),
          ),
  };
  const kept = choice === undefined ? whole : { ...whole, rows: chosenRows(whole, choice, catalogue) };
  return chosen === undefined ? kept : withColumns(kept, chosen);
}

/** A formula whose operands are left out would compute from nothing: its column holds values then. */
function isChosen(chosen: readonly string[] | undefined, operands: readonly string[]): boolean {
  return chosen === undefined || operands.every((key) => chosen.includes(key));
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

/** What is no number, as the quotient by a target of 0, is an empty cell. */
function finite(cell: Cell): Cell {
  return typeof cell === 'object' && !Number.isFinite(cell.number) ? undefined : cell;
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
