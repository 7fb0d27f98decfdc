import type { Catalogue } from '../catalogue/catalogue';
import { attainment, resultAgainst } from '../indicators/attainment';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Publisher, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { measureName } from '../locales/measures';
import { computedColumn, labelled } from './columns';
import { noteColumn, qualifierColumn, statusColumn, whereFilled } from './remarkColumns';
import { periodCell, quantityOf } from './table';
import type { ColumnDefinition, TableDefinition } from './table';
import { unitName } from '../locales/units';

/** Tables in which figures of several publishers meet; each row says whose they are. */

/** A target and the published result that it is measured by. */
type Met = { readonly subject: Subject; readonly target: Observation; readonly result: Observation };

/** Every target whose result is published, the strategy targets included; values of the target year first. */
export const attainments: TableDefinition<Met> = {
  rows: (catalogue) => {
    const isMain = ({ target }: Met) =>
      target.measure === 'value' && target.period === catalogue.targetPeriod;
    const all = targetsMet(catalogue);
    return [...all.filter(isMain), ...all.filter((one) => !isMain(one))];
  },
  code: ({ target: { subject, measure, period } }) => [subject, measure, period].join('/'),
  figures: ({ target, result }) => [target, result],
  columns: (catalogue) => [
    labelled('name', ({ subject }, { messages }) => subject.name[messages.language]),
    labelled('measure', ({ subject, target }, { messages }) =>
      measureName(target.measure, subject, messages.language),
    ),
    labelled('period', ({ target }) => periodCell(target.period)),
    labelled('unit', ({ target }, { messages }) => unitName(target.unit, messages)),
    labelled('target', ({ target }) => quantityOf(target)),
    labelled('result', ({ result }) => quantityOf(result)),
    ...attainmentColumns(catalogue),
    labelled('targetStatus', ({ target }, { messages }) => messages.statuses[target.status]),
    labelled('resultStatus', ({ result }, { messages }) => messages.statuses[result.status]),
    labelled('resultPublisher', ({ result }, { messages }) => result.publisher.name[messages.language]),
    qualifierColumn(({ target, result }) => [target, result]),
    whereFilled('note', ({ target, result }, { messages }) => {
      const notes = [target, result].flatMap((one) => notesOf(one, messages.language) ?? []);
      return notes.length > 0 ? [...new Set(notes)].join('; ') : undefined;
    }),
  ],
};

function targetsMet(catalogue: Catalogue): Met[] {
  return catalogue.observations
    .filter((one) => isTarget(one.status) && catalogue.isAnswer(one))
    .flatMap((target) => {
      const result = resultAgainst(catalogue, target);
      return result === undefined ? [] : [{ subject: catalogue.subject(target.subject), target, result }];
    });
}

function attainmentColumns(catalogue: Catalogue): ColumnDefinition<Met>[] {
  return attainment.variants.map((variant) =>
    computedColumn(
      catalogue,
      { indicator: attainment, variant },
      targetsMet(catalogue),
      ({ subject, target: { measure, period } }) => ({ subject, given: { measure, period } }),
    ),
  );
}

/** The results of one subject by one publisher, year by year. */
type Series = {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly publisher: Publisher;
  readonly results: readonly Observation[];
};

/** Years across, subjects down; where two publishers state the same, each has its row. */
export const series: TableDefinition<Series> = {
  rows: seriesOf,
  code: ({ subject, measure, publisher }) => [subject.code, measure, publisher.code].join('/'),
  figures: ({ results }) => results,
  columns: (catalogue) => [
    labelled('name', ({ subject }, { messages }) => subject.name[messages.language]),
    labelled('measure', ({ subject, measure }, { messages }) =>
      measureName(measure, subject, messages.language),
    ),
    labelled('unit', ({ results: [first] }, { messages }) => first && unitName(first.unit, messages)),
    ...yearsOf(catalogue).map(yearColumn),
    labelled('publisher', ({ publisher }, { messages }) => publisher.name[messages.language]),
    ...[statusColumn, qualifierColumn, noteColumn].map((column) => column(({ results }: Series) => results)),
  ],
};

function seriesOf(catalogue: Catalogue): Series[] {
  return catalogue.subjects.flatMap((subject) =>
    catalogue.measuresOf(subject).flatMap((measure) => {
      const yearly = catalogue.statedAbout(subject, measure).filter(isYearlyResult);
      const codes = new Set(yearly.map(({ publisher }) => publisher.code));
      return catalogue.publishers
        .filter(({ code }) => codes.has(code))
        .map((publisher) => ({
          subject,
          measure,
          publisher,
          results: yearly.filter((one) => one.publisher.code === publisher.code),
        }));
    }),
  );
}

function yearsOf(catalogue: Catalogue): Period[] {
  const yearly = catalogue.observations.filter(isYearlyResult);
  return [...new Set(yearly.map(({ period }) => period))].sort(comparePeriods);
}

/** Measures that say how large something was; a multiple or an excess compares, and is no series. */
const levels: ReadonlySet<Measure> = new Set<Measure>(['value', 'quantity', 'share', 'count']);

function isYearlyResult({ measure, status, period, restates }: Observation): boolean {
  return levels.has(measure) && isResult(status) && kindOf(period) === 'year' && !restates;
}

function yearColumn(year: Period): ColumnDefinition<Series> {
  return {
    key: year,
    heading: () => year,
    read: ({ results }) => quantityOf(results.find(({ period }) => period === year)),
  };
}
