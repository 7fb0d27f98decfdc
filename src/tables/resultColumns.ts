import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import { measures } from '../model/measures';
import type { Observation } from '../model/observation';
import { comparePeriods, isOfWholeYears } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject, Unit } from '../model/schema';
import { isResult } from '../model/status';
import { unitCode } from '../model/unit';
import { unitsOf } from './columns';
import { noteColumn, qualifierColumn, statusColumn } from './remarkColumns';
import { quantityOf } from './table';
import type { ColumnDefinition, Context } from './table';

/**
 * Results in a wide table: a column for every measure and period that is printed for any of the subjects
 * ("Tỷ trọng 2001", "Tỷ trọng 2005", …), and what the numbers of the row leave out.
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
  return [...columns, ...[qualifierColumn, statusColumn, noteColumn].map((column) => column(resultsShown))];
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

function resultsShown(subject: Subject, { catalogue }: Context): Observation[] {
  return resultsOf(catalogue, subject);
}

/** Results of years: a column for each month of some years would be a table of its own. */
export function resultsOf(catalogue: Catalogue, subject: Subject): Observation[] {
  return catalogue
    .statedAbout(subject)
    .filter((one) => isResult(one.status) && isOfWholeYears(one.period) && catalogue.isAnswer(one));
}
