import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { groupOf } from '../indicators/group';
import type { Arguments, ColumnFormula } from '../indicators/indicator';
import { answerOf, ifThere, variantTexts } from '../indicators/registry';
import type { Known, Registry } from '../indicators/registry';
import type { Measure, Subject, Unit } from '../model/schema';
import { comparePeriods } from '../model/period';
import type { Period } from '../model/period';
import { measures } from '../model/measures';
import { isResult } from '../model/status';
import { unitCode } from '../model/unit';
import { measureName } from '../locales/measures';
import type { ColumnKey } from '../locales/messages';
import { quantityOf } from './table';
import type { ColumnDefinition } from './table';
import { unitName } from '../locales/units';

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
function unitsOf<AnyUnit>(figures: readonly { readonly unit: AnyUnit }[]): AnyUnit[] {
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

/**
 * Results in a wide table: a column for every measure and period that is printed for any of the subjects
 * ("Tỷ trọng 2001", "Tỷ trọng 2005", …), and a note with what the numbers of the row leave out.
 */
export function resultColumns(
  catalogue: Catalogue,
  subjects: readonly Subject[],
): ColumnDefinition<Subject>[] {
  const results = subjects.flatMap((subject) => resultsOf(catalogue, subject));
  const measureOrder = (measure: Measure) => measures.indexOf(measure);
  const columns = [...grouped(results, ({ measure, period }) => `${measure} ${period}`).values()]
    .flatMap((alike) => unitsOf(alike).map((unit, at) => ({ one: alike[0], unit, isFirst: at === 0 })))
    .flatMap(({ one, ...column }) =>
      one === undefined ? [] : [{ measure: one.measure, period: one.period, ...column }],
    )
    .sort((a, b) => measureOrder(a.measure) - measureOrder(b.measure) || comparePeriods(a.period, b.period))
    .map(({ measure, period, unit, isFirst }) => resultColumn(measure, period, unit, isFirst));
  return [...columns, remarks];
}

/** @param isFirst of the columns for the same measure and period, each with another unit */
function resultColumn(
  measure: Measure,
  period: Period,
  unit: Unit,
  isFirst: boolean,
): ColumnDefinition<Subject> {
  return {
    key: isFirst ? `${measure}-${period}` : `${measure}-${period}-${unitCode(unit)}`,
    heading: ({ measures }) => `${measures[measure]} ${period}`,
    unit,
    read: (subject, { catalogue }) => {
      const result = catalogue.findResult(subject, measure, period);
      return result?.unit === unit ? quantityOf(result) : undefined;
    },
  };
}

/** What a bare number in a cell leaves out: "nearly", the base of a multiple, an assumption about the year. */
const remarks: ColumnDefinition<Subject> = labelled('note', (subject, { catalogue, messages }) => {
  const all = resultsOf(catalogue, subject).flatMap((one) => {
    const { measure, period, base, qualifier, printed, printedUnit, unit } = one;
    const note = notesOf(one, messages.language);
    if (qualifier === undefined && base === undefined && note === undefined) return [];
    return messages.remark({
      measure: measureName(measure, subject, messages.language),
      period,
      base,
      qualifier: qualifier && messages.qualifiers[qualifier],
      printed,
      unit: unitName(printedUnit ?? unit, messages),
      note,
    });
  });
  return all.length > 0 ? all.join('; ') : undefined;
});

export function resultsOf(catalogue: Catalogue, subject: Subject): Observation[] {
  return catalogue.statedAbout(subject).filter((one) => isResult(one.status) && catalogue.isAnswer(one));
}
