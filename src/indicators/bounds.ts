import type { ComputedUnit, Subject } from '../model/schema';
import type { Catalogue } from '../catalogue/catalogue';
import * as compute from './computed';
import { intervalOf } from '../model/interval';
import type { Interval } from '../model/interval';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import { Problem } from '../catalogue/problem';
import type { BoundedFunction } from '../catalogue/words';

/** The lowest and the highest value of a function's answer, and their unit. */
export type Bounds = { readonly bounds: Interval; readonly unit: ComputedUnit };

/** First and last period of a growth. */
export type Ends = { readonly from: Period; readonly to: Period };

/**
 * What rounding and qualifiers allow of the answer that a function gives for a subject, with no other argument than
 * the two periods that growth may be measured between.
 * @throws Problem where the function has no answer; a target that is printed as a range does have bounds;
 * period-missing, periods-not-taken where the function needs the periods or has none
 * @example boundsOf(catalogue, 'BASELINE', rice).bounds // 1210.5 / 0.8615 = 1405.1… to 1211.5 / 0.8605 = 1407.9…
 */
export function boundsOf(
  catalogue: Catalogue,
  answeredBy: BoundedFunction,
  subject: Subject,
  ends?: Ends,
): Bounds {
  if (ends === undefined) return bounded[answeredBy](catalogue, subject);
  const growth = betweenPeriods[answeredBy];
  if (growth === undefined) throw new Problem({ kind: 'periods-not-taken', answeredBy });
  return growth(catalogue, subject, ends.from, ends.to);
}

const bounded: Record<BoundedFunction, (catalogue: Catalogue, subject: Subject) => Bounds> = {
  TARGET: targetBounds,
  ACTUAL: (catalogue, subject) => printed(catalogue.result(subject)),
  GROWTH: compute.growth,
  CAGR: () => {
    throw new Problem({ kind: 'period-missing' });
  },
  BASELINE: compute.baseline,
  CHANGE: compute.change,
  SHARE: (catalogue, subject) => compute.share(catalogue, subject, catalogue.total),
  CONTRIBUTION: compute.contribution,
  UNITVALUE: compute.unitValue,
  ATTAINMENT: (catalogue, subject) => compute.attainment(catalogue, subject),
  RANK: compute.rank,
};

const betweenPeriods: Partial<Record<BoundedFunction, typeof compute.periodGrowth>> = {
  GROWTH: compute.periodGrowth,
  CAGR: compute.compoundGrowth,
};

function targetBounds(catalogue: Catalogue, subject: Subject): Bounds {
  try {
    return printed(catalogue.target(subject));
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.detail.kind !== 'target-is-range') throw problem;
    const { low, high } = problem.detail;
    const lowest = printed(catalogue.target(subject, low));
    const highest = printed(catalogue.target(subject, high));
    return { bounds: { low: lowest.bounds.low, high: highest.bounds.high }, unit: lowest.unit };
  }
}

function printed(observation: Observation): Bounds {
  return { bounds: intervalOf(observation), unit: observation.unit };
}
