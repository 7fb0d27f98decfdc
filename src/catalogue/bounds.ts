import type { Subject } from '../editions/schema';
import type { Catalogue } from './catalogue';
import * as compute from './computed';
import type { ComputedUnit } from './formulas';
import { intervalOf } from './interval';
import type { Interval } from './interval';
import type { Observation } from './observation';
import { Problem } from './problem';
import type { BoundedFunction } from './words';

/** The lowest and the highest value of a function's answer, and their unit. */
export type Bounds = { readonly bounds: Interval; readonly unit: ComputedUnit };

/**
 * What rounding and qualifiers allow of the answer that a function gives for a subject without further arguments.
 * @throws Problem where the function has no answer; a target that is printed as a range does have bounds
 * @example boundsOf(catalogue, 'BASELINE', rice).bounds // 1210.5 / 0.8615 = 1405.1… to 1211.5 / 0.8605 = 1407.9…
 */
export function boundsOf(catalogue: Catalogue, answeredBy: BoundedFunction, subject: Subject): Bounds {
  return bounded[answeredBy](catalogue, subject);
}

const bounded: Record<BoundedFunction, (catalogue: Catalogue, subject: Subject) => Bounds> = {
  TARGET: targetBounds,
  ACTUAL: (catalogue, subject) => printed(catalogue.result(subject)),
  GROWTH: compute.growth,
  BASELINE: compute.baseline,
  CHANGE: compute.change,
  SHARE: (catalogue, subject) => compute.share(catalogue, subject, catalogue.total),
  CONTRIBUTION: compute.contribution,
  UNITVALUE: compute.unitValue,
  ATTAINMENT: (catalogue, subject) => compute.attainment(catalogue, subject),
  RANK: compute.rank,
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
