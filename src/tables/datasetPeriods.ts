import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf, yearToDate } from '../model/period';
import type { Period } from '../model/period';
import type { Flow, Subject } from '../model/schema';
import { figuresOfDataset } from './datasetFigures';
import type { DatasetFigures } from './datasetFigures';
import { LATEST } from './tableId';
import type { PeriodTableKind, PeriodTableOf } from './tableId';

/** What a table of one dataset and period is made from. */
export type PeriodOfDataset = {
  readonly figures: DatasetFigures;
  readonly period: Period;
  readonly flow: Flow;
  /** Of the period and kind of table: what stands for exports or imports of a subject, with a partner or without. */
  readonly stated: readonly Observation[];
};

/**
 * The periods for which a dataset states enough for a table, the newest first; none where it states no such thing.
 * Sums over the year up to a period stand in the table of the period itself.
 * @example periodsOfDataset(catalogue, 'customs-items', 'items')[0] // '2026-07'
 */
export function periodsOfDataset(
  catalogue: Catalogue,
  dataset: string,
  kind: PeriodTableKind,
): readonly Period[] {
  return statedByPeriod(catalogue, dataset, kind).periods;
}

/** @returns `undefined` where no dataset in use states such a table */
export function periodOfDataset(
  catalogue: Catalogue,
  { kind, dataset, period }: PeriodTableOf,
): PeriodOfDataset | undefined {
  const { figures, flow, periods, byPeriod } = statedByPeriod(catalogue, dataset, kind);
  const wanted = period === LATEST ? periods[0] : period;
  const stated = wanted === undefined ? undefined : byPeriod.get(wanted);
  return figures === undefined || wanted === undefined || stated === undefined
    ? undefined
    : { figures, flow, period: wanted, stated };
}

/** A period, and the year up to its end where it is only a part of a year. */
export function spansOf(period: Period): readonly Period[] {
  return ['year', 'years'].includes(kindOf(period)) ? [period] : [period, yearToDate(period)];
}

type StatedByPeriod = {
  readonly figures: DatasetFigures | undefined;
  readonly flow: Flow;
  readonly periods: readonly Period[];
  readonly byPeriod: ReadonlyMap<Period, readonly Observation[]>;
};

const statedByPeriod = derivedFor((catalogue, dataset: string, kind: PeriodTableKind): StatedByPeriod => {
  const { of: figures } = figuresOfDataset(catalogue, dataset);
  const ofKind = (figures?.results ?? []).filter(
    (one) =>
      (one.measure === 'value' || one.measure === 'quantity') &&
      belongsTo(kind, one, catalogue.subject(one.subject)),
  );
  // A bulletin of imports has a table of its own; exports come first where one dataset has both.
  const flow = ofKind.some((one) => one.flow === 'exports') ? 'exports' : 'imports';
  const byPeriod = grouped(
    ofKind.filter((one) => one.flow === flow),
    ({ period }) => period,
  );
  const periods = [...byPeriod]
    .filter(
      ([, stated]) =>
        new Set(stated.map(({ subject, partner }) => `${subject} ${partner ?? ''}`)).size >= FEWEST,
    )
    .map(([period]) => period);
  const single = periods.filter((period) => !['months', 'years'].includes(kindOf(period)));
  return {
    figures,
    flow,
    byPeriod,
    periods: (single.length > 0 ? single : periods).sort((a, b) => comparePeriods(b, a)),
  };
});

/** One or two rows are no table. */
const FEWEST = 3;

function belongsTo(kind: PeriodTableKind, { partner, measure }: Observation, subject: Subject): boolean {
  if (kind === 'partners') return partner === undefined && subject.kind === 'market' && measure === 'value';
  if (!COMMODITIES.has(subject.kind)) return false;
  return (partner === undefined) === (kind === 'items');
}

const COMMODITIES: ReadonlySet<Subject['kind']> = new Set<Subject['kind']>([
  'total',
  'sector',
  'group',
  'item',
  'product',
]);
