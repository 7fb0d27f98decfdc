import { registry } from '../indicators/registry';
import { formulaText } from './columnFormula';
import { rowSource } from './rowSource';
import { headingWithUnit } from './table';
import type { Cell, Context, Table, TableDefinition, TableOptions } from './table';

/**
 * Reads the rows of a definition into a table in one language; rankedTable.ts brings them into another order, and
 * rowChoice.ts keeps a part of them.
 */
export function makeTable<Source>(
  { key, title }: Pick<Table, 'key' | 'title'>,
  definition: TableDefinition<Source>,
  context: Context,
  { computed = 'values', source = false, emptyColumns = false, columns: chosen }: TableOptions = {},
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
  return {
    key,
    title,
    columns: source ? [...columns, sourceColumn] : columns,
    rows,
  };
}

/** A formula whose operands are left out would compute from nothing: its column holds values then. */
function isChosen(chosen: readonly string[] | undefined, operands: readonly string[]): boolean {
  return chosen === undefined || operands.every((key) => chosen.includes(key));
}

/** What is no number, as the quotient by a target of 0, is an empty cell. */
function finite(cell: Cell): Cell {
  return typeof cell === 'object' && !Number.isFinite(cell.number) ? undefined : cell;
}
