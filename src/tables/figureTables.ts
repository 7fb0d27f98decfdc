import type { Catalogue } from '../catalogue/catalogue';
import { over } from '../indicators/computed';
import { intervalOf } from '../model/interval';
import type { Observation } from '../model/observation';
import { placeOf } from '../catalogue/place';
import { isResult } from '../model/status';
import { differenceUnit } from '../model/unit';
import type { Measure } from '../model/schema';
import { measureName } from '../locales/measures';
import { labelled } from './columns';
import { ownNoteColumn, qualifierColumn, statusColumn, whereFilled } from './remarkColumns';
import { periodCell, quantityOf } from './table';
import type { ColumnDefinition, TableDefinition } from './table';
import { unitName } from '../locales/units';

/** Tables of one document with a row for every figure. */

const subjectColumn: ColumnDefinition<Observation> = labelled(
  'name',
  ({ subject }, { catalogue, messages }) => catalogue.subject(subject).name[messages.language],
);

const measureColumn: ColumnDefinition<Observation> = labelled(
  'measure',
  ({ subject, measure }, { catalogue, messages }) =>
    measureName(measure, catalogue.subject(subject), messages.language),
);

const unitColumn: ColumnDefinition<Observation> = labelled('unit', ({ unit }, { messages }) =>
  unitName(unit, messages),
);

const periodColumn: ColumnDefinition<Observation> = labelled('period', ({ period }) => periodCell(period));

const baseColumn: ColumnDefinition<Observation> = labelled('base', ({ base }) => base && periodCell(base));

/** What a bare figure leaves out. */
const remarkColumns: readonly ColumnDefinition<Observation>[] = [
  statusColumn((one) => [one]),
  qualifierColumn((one) => [one]),
];

const noteColumn = ownNoteColumn<Observation>((one) => one);

const publisherColumn: ColumnDefinition<Observation> = labelled(
  'publisher',
  ({ publisher }, { messages }) => publisher.name[messages.language],
);

/** How much a result passed its strategy target by, as printed: the measure it goes with. */
const excessOf: Partial<Record<Measure, Measure>> = { value: 'excess', growth: 'growth-excess' };

/** Results that stand beside a strategy target of the same period, or are said to have passed one. */
export const results: TableDefinition<Observation> = {
  rows: (catalogue) =>
    answersOf(catalogue).filter(
      (one) =>
        isResult(one.status) && (strategyTarget(catalogue, one) ?? excess(catalogue, one)) !== undefined,
    ),
  code: observationCode,
  figures: (one, catalogue) =>
    [one, strategyTarget(catalogue, one), excess(catalogue, one)].filter((figure) => figure !== undefined),
  columns: () => [
    subjectColumn,
    measureColumn,
    periodColumn,
    unitColumn,
    labelled('result', quantityOf),
    labelled('strategyTarget', (one, { catalogue }) => quantityOf(strategyTarget(catalogue, one))),
    labelled(
      'difference',
      (one, { catalogue }) => {
        const target = strategyTarget(catalogue, one);
        return target && { number: one.number - target.number, unit: differenceUnit(one.unit) };
      },
      {
        operands: ['result', 'strategyTarget'],
        expression: (result, target) => `${result}-${target}`,
      },
    ),
    labelled(
      'ofTarget',
      (one, { catalogue }) => {
        const target = strategyTarget(catalogue, one);
        return target && { number: over(one.number, target.number), unit: 'percent' };
      },
      {
        operands: ['result', 'strategyTarget'],
        divisors: ['strategyTarget'],
        expression: (result, target) => `${result}/${target}`,
      },
    ),
    labelled('printedExcess', (one, { catalogue }) => quantityOf(excess(catalogue, one))),
    // Of two shares or rates the difference is in percentage points, which are no per cent.
    labelled('differenceUnit', ({ unit }, { messages }) => unitName(differenceUnit(unit), messages)),
    ...remarkColumns,
    noteColumn,
  ],
};

/** Growth rates as printed: of the period and its phases, and the target ranges. */
export const growthRates: TableDefinition<Observation> = {
  rows: (catalogue) =>
    answersOf(catalogue).filter((one) => ['growth', 'growth-low', 'growth-high'].includes(one.measure)),
  code: observationCode,
  figures: (one) => [one],
  columns: () => [
    subjectColumn,
    measureColumn,
    periodColumn,
    labelled('figure', quantityOf),
    unitColumn,
    ...remarkColumns,
    noteColumn,
  ],
};

export const services: TableDefinition<Observation> = {
  rows: (catalogue) => {
    const subject = catalogue.withRole('services');
    return subject === undefined
      ? []
      : catalogue.statedAbout(subject).filter((one) => isOfDocument(catalogue, one));
  },
  code: observationCode,
  figures: (one) => [one],
  columns: () => [
    measureColumn,
    periodColumn,
    labelled('figure', quantityOf),
    unitColumn,
    ...remarkColumns,
    noteColumn,
  ],
};

/** With which market, and in which direction: where every figure is of exports to the whole world, no column says so. */
function tradeColumns({ allObservations, observations }: Catalogue): ColumnDefinition<Observation>[] {
  if (allObservations.length === observations.length) return [];
  return [
    whereFilled(
      'partner',
      ({ partner }, { catalogue, messages }) => partner && catalogue.subject(partner).name[messages.language],
    ),
    labelled('flow', ({ flow }, { messages }) => messages.flows[flow]),
  ];
}

/** Every figure of every dataset, restatements included, with what the document prints and where. */
export const figures: TableDefinition<Observation> = {
  // What is only implied stands on no line of the document.
  rows: (catalogue) => catalogue.allObservations.filter(({ implied }) => implied !== true),
  code: (one) => `${one.dataset.id}/${observationCode(one)}`,
  figures: (one) => [one],
  columns: (catalogue) => [
    labelled('code', ({ subject }) => subject),
    subjectColumn,
    measureColumn,
    periodColumn,
    baseColumn,
    ...tradeColumns(catalogue),
    labelled('figure', quantityOf),
    labelled('lowerBound', (one) => ({ ...quantityOf(one), number: intervalOf(one).low, fine: true })),
    labelled('upperBound', (one) => ({ ...quantityOf(one), number: intervalOf(one).high, fine: true })),
    unitColumn,
    ...remarkColumns,
    labelled('printed', ({ printed }) => printed),
    labelled('printedUnit', ({ printedUnit, unit }, { messages }) => unitName(printedUnit ?? unit, messages)),
    labelled('place', (one, { catalogue, messages }) => placeOf(one, catalogue, messages.language)),
    labelled('line', ({ locator }) => ({ number: locator.line, unit: 'rank' })),
    noteColumn,
    publisherColumn,
    labelled('dataset', ({ dataset }, { messages }) => dataset.title[messages.language]),
  ],
};

/** What the document states, each figure once; other publishers' figures stand in the tables that name them. */
function answersOf(catalogue: Catalogue): Observation[] {
  return catalogue.observations.filter((one) => isOfDocument(catalogue, one));
}

function isOfDocument(catalogue: Catalogue, one: Observation): boolean {
  return one.dataset === catalogue.dataset && catalogue.isAnswer(one);
}

/** Restatements are rows of their own: the line tells them apart. */
function observationCode(one: Observation): string {
  const { subject, measure, period, status, partner, flow, publisher, dataset, restates, locator } = one;
  return [
    subject,
    measure,
    period,
    status,
    ...(partner === undefined ? [] : [partner]),
    ...(flow === 'exports' ? [] : [flow]),
    // Where several publishers of one dataset state the same, all but the first are named.
    ...(publisher === dataset.publishers[0] ? [] : [publisher.code]),
    ...(restates ? [`line-${String(locator.line)}`] : []),
  ].join('/');
}

function strategyTarget(catalogue: Catalogue, one: Observation): Observation | undefined {
  const target = catalogue.findTarget(catalogue.subject(one.subject), one.measure, one.period);
  return target?.status === 'strategy-target' ? target : undefined;
}

function excess(catalogue: Catalogue, one: Observation): Observation | undefined {
  const measure = excessOf[one.measure];
  return measure && catalogue.findResult(catalogue.subject(one.subject), measure, one.period);
}
