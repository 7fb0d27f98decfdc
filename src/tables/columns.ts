import type { Catalogue } from '../catalogue/catalogue';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { groupOf } from '../indicators/group';
import type { Arguments, ColumnFormula } from '../indicators/indicator';
import { answerOf, ifThere, variantTexts } from '../indicators/registry';
import type { Known, Registry } from '../indicators/registry';
import type { Measure, Subject, Unit } from '../model/schema';
import { comparePeriods } from '../model/period';
import type { Period } from '../model/period';
import { measures } from '../model/schema';
import { unitCode } from '../model/unit';
import { isResult } from '../model/status';
import { measureName } from '../locales/measures';
import { unitName } from '../locales/units';
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

/** A printed target of the dataset's target year. */
export function targetColumn(measure: Measure, unit: Unit): ColumnDefinition<Subject> {
  return {
    key: measure,
    heading: ({ measures }) => measures[measure],
    unit,
    read: (subject, { catalogue }) =>
      quantityOf(catalogue.findTarget(subject, measure, catalogue.targetPeriod)),
  };
}

/**
 * A computed figure; empty where the document does not print what it is computed from. The unit of the first one is that
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
  const first = rows.map(read).find((computed) => computed !== undefined);
  return {
    key: column?.key ?? key,
    heading: ({ language }) => variantTexts(known, language).heading ?? key,
    ...(first === undefined ? {} : { unit: first.unit, factor: first.factor }),
    ...(column === undefined ? {} : { formula: column }),
    read: (row) => {
      const computed = read(row);
      if (computed === undefined || first === undefined) return undefined;
      const { number, unit } = computed;
      return unitCode(unit) === unitCode(first.unit) ? { number, unit } : undefined;
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
      return other && quantityOf(catalogue.findTarget(other, measure, catalogue.targetPeriod));
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
  const kinds = new Map(results.map((one) => [`${one.measure} ${one.period}`, one]));
  const columns = [...kinds.values()]
    .sort((a, b) => measureOrder(a.measure) - measureOrder(b.measure) || comparePeriods(a.period, b.period))
    .map(({ measure, period, unit }) => resultColumn(measure, period, unit));
  return [...columns, remarks];
}

function resultColumn(measure: Measure, period: Period, unit: Unit): ColumnDefinition<Subject> {
  return {
    key: `${measure}-${period}`,
    heading: ({ measures }) => `${measures[measure]} ${period}`,
    unit,
    read: (subject, { catalogue }) => quantityOf(catalogue.findResult(subject, measure, period)),
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
