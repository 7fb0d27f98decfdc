import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { namesOfPrinted } from '../locales/indicators';
import { intervalOf } from '../model/interval';
import type { Interval } from '../model/interval';
import type { Observation } from '../model/observation';
import type { ComputedUnit, Subject } from '../model/schema';

/** The lowest and the highest value of a function's answer, and their unit. */
export type Bounds = { readonly bounds: Interval; readonly unit: ComputedUnit };

/** The functions of printed figures, of which BOUNDS tells the bounds beside those of the indicators. */
export const printedFigures = [
  { id: 'TARGET', names: namesOfPrinted('TARGET'), boundsOf: targetBounds },
  {
    id: 'ACTUAL',
    names: namesOfPrinted('ACTUAL'),
    boundsOf: (catalogue: Catalogue, subject: Subject) => printed(catalogue.result(subject)),
  },
];

/** A target that is printed as a range does have bounds: those of its ends. */
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
