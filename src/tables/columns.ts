import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import { groupOf } from '../indicators/group';
import type { Arguments, ColumnFormula } from '../indicators/indicator';
import { ifThere } from '../catalogue/problem';
import { answerOf, variantTexts } from '../indicators/registry';
import type { Known, Registry } from '../indicators/registry';
import type { Measure, Subject, Unit } from '../model/schema';
import { unitCode } from '../model/unit';
import type { ColumnKey } from '../locales/messages';
import { quantityOf } from './table';
import type { ColumnDefinition } from './table';

/** Columns that several tables share. */

export const nameColumn: ColumnDefinition<Subject> = labelled(
  'name',
  (subject, { messages }) => subject.name[messages.language],
);

export const numberColumn: ColumnDefinition<Subject> = labelled('number', ({ number }) =>
  number === undefined ? undefined : { number, unit: 'rank' },
);

/**
 * Printed targets of the target year: a column for each unit that they are in, the first of which has the measure for its
 * key; one that is empty where there is none, so that the table looks the same.
 * @param usual the unit of the column where no target is printed
 */
export function targetColumns(
  catalogue: Catalogue,
  rows: readonly Subject[],
  measure: Measure,
  usual: Unit,
): ColumnDefinition<Subject>[] {
  const targets = rows.flatMap((row) => catalogue.findTarget(row, measure, catalogue.targetPeriod) ?? []);
  const units = unitsOf(targets);
  return (units.length > 0 ? units : [usual]).map((unit, at) => ({
    key: at === 0 ? measure : `${measure}-${unitCode(unit)}`,
    heading: ({ measures }) => measures[measure],
    unit,
    read: (subject) => {
      const target = catalogue.findTarget(subject, measure, catalogue.targetPeriod);
      return target?.unit === unit ? quantityOf(target) : undefined;
    },
  }));
}

/** The units of some figures, the most frequent one first. */
export function unitsOf<AnyUnit>(figures: readonly { readonly unit: AnyUnit }[]): AnyUnit[] {
  const byUnit = [...grouped(figures, ({ unit }) => unit)];
  return byUnit.sort(([, a], [, b]) => b.length - a.length).map(([unit]) => unit);
}

/**
 * A computed figure; empty where the document does not print what it is computed from. The unit of most of them is that
 * of the column: a figure of another unit would stand under a wrong heading, and is left out.
 * @param rows whose figures the column shows
 * @param ask the subject of a row, and what the function is given beside it; `undefined` where the figure means nothing
 */
export function computedColumn<Source>(
  catalogue: Catalogue,
  known: Known,
  rows: readonly Source[],
  ask: (row: Source) => { readonly subject: Subject; readonly given?: Arguments },
): ColumnDefinition<Source> {
  const { key, column } = known.variant;
  const read = (row: Source) => {
    const { subject, given } = ask(row);
    return answerOf(known, catalogue, subject, given)?.computed;
  };
  const answers = rows.flatMap((row) => read(row) ?? []);
  const [usual] = unitsOf(answers);
  const first = answers.find(({ unit }) => unit === usual);
  return {
    key: column?.key ?? key,
    heading: ({ language }) => variantTexts(known, language).heading ?? key,
    ...(first === undefined ? {} : { unit: first.unit, factor: first.factor }),
    ...(column === undefined ? {} : { formula: column }),
    read: (row) => {
      const computed = read(row);
      return computed?.unit === first?.unit
        ? computed && { number: computed.number, unit: computed.unit }
        : undefined;
    },
  };
}

/** The computed columns of a table with a row for each subject of a kind, and the columns that only their formulas need. */
export function computedColumns(
  catalogue: Catalogue,
  { known }: Registry,
  kind: Subject['kind'],
): { readonly computed: ColumnDefinition<Subject>[]; readonly operands: ColumnDefinition<Subject>[] } {
  const rows = catalogue.subjectsOf(kind);
  const shown = known.filter(({ variant }) => variant.column?.rowsOf.includes(kind));
  const needed = new Set(shown.flatMap(({ variant }) => variant.column?.operands ?? []));
  return {
    computed: shown.map((one) => computedColumn(catalogue, one, rows, (subject) => ({ subject }))),
    operands: operandColumns.filter(({ key }) => needed.has(key)),
  };
}

/** What shares and contributions are taken of: no row of a table with subjects prints it. */
const operandColumns: readonly ColumnDefinition<Subject>[] = [
  operandColumn('groupValue', 'value', 'million-usd', groupOf),
  operandColumn('totalValue', 'value', 'million-usd', ({ total }) => total),
  operandColumn('totalIndex', 'index', 'percent', ({ total }) => total),
];

/**
 * How deep each row stands below the others, 1 for those that are part of no other: only rows of one level add up.
 */
export function levelColumn(catalogue: Catalogue, rows: readonly Subject[]): ColumnDefinition<Subject> {
  return labelled('level', (subject) => ({ number: levelIn(catalogue, rows, subject), unit: 'rank' }));
}

/** @example levelIn(catalogue, markets, unitedStates) // 2: it is part of the Americas */
export function levelIn(catalogue: Catalogue, rows: readonly Subject[], { parent }: Subject): number {
  const above = parent === undefined ? undefined : rows.find(({ code }) => code === parent);
  return above === undefined ? 1 : 1 + levelIn(catalogue, rows, above);
}

/** A printed target of another subject, which the formulas of other columns take as an operand. */
function operandColumn(
  key: ColumnKey,
  measure: Measure,
  unit: Unit,
  ofSubject: (catalogue: Catalogue, subject: Subject) => Subject,
): ColumnDefinition<Subject> {
  return {
    key,
    heading: ({ columns }) => columns[key],
    unit,
    onlyForFormulas: true,
    read: (subject, { catalogue }) => {
      const other = ifThere(() => ofSubject(catalogue, subject));
      const target = other && catalogue.findTarget(other, measure, catalogue.targetPeriod);
      return target?.unit === unit ? quantityOf(target) : undefined;
    },
  };
}

/** A column with a heading of its own and cells of any kind. */
export function labelled<Source>(
  key: ColumnKey,
  read: ColumnDefinition<Source>['read'],
  formula?: ColumnFormula,
): ColumnDefinition<Source> {
  return {
    key,
    heading: ({ columns }) => columns[key],
    read,
    ...(formula === undefined ? {} : { formula }),
  };
}
