import type { Catalogue } from '../catalogue/catalogue';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Computed } from '../indicators/computed';
import type { ComputedUnit, Measure, Subject, Unit } from '../model/schema';
import { comparePeriods } from '../model/period';
import type { Period } from '../model/period';
import { Problem } from '../catalogue/problem';
import { measures } from '../model/measures';
import { isResult } from '../model/status';
import { measureName } from '../locales/measures';
import type { ColumnKey } from '../locales/messages';
import { columnFormulas } from './columnFormula';
import type { ColumnFormula } from './columnFormula';
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

/** A computed figure; empty where the document does not print what it is computed from. */
export function computedColumn(
  key: ColumnKey,
  unit: ComputedUnit,
  compute: (catalogue: Catalogue, subject: Subject) => Computed,
): ColumnDefinition<Subject> {
  return {
    key,
    heading: ({ columns }) => columns[key],
    unit,
    ...formulaOf(key),
    read: (subject, { catalogue }) => {
      try {
        const { number } = compute(catalogue, subject);
        return { number, unit };
      } catch (problem) {
        if (problem instanceof Problem) return undefined;
        throw problem;
      }
    },
  };
}

/** A printed target of another subject, which the formulas of other columns take as an operand. */
export function operandColumn(
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
    read: (subject, { catalogue }) =>
      quantityOf(catalogue.findTarget(ofSubject(catalogue, subject), measure, catalogue.targetPeriod)),
  };
}

/** A column with a heading of its own and cells of any kind. */
export function labelled<Source>(
  key: ColumnKey,
  read: ColumnDefinition<Source>['read'],
): ColumnDefinition<Source> {
  return { key, heading: ({ columns }) => columns[key], read, ...formulaOf(key) };
}

function formulaOf(key: ColumnKey): { formula?: ColumnFormula } {
  const formulas: Partial<Record<string, ColumnFormula>> = columnFormulas;
  const formula = formulas[key];
  return formula === undefined ? {} : { formula };
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
