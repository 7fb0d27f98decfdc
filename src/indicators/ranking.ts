import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';

/** Subjects that are ranked among each other by a target, and how many of the targets are larger than a number. */
export type Ranking = {
  readonly peers: number;
  readonly targets: readonly Observation[];
  readonly larger: (number: number) => number;
};

/**
 * Made once for all the subjects in it: of some thousand subjects each would otherwise count all the others.
 * @param parent only subjects with this parent; without one, all of the kind
 */
export function rankingOf(
  catalogue: Catalogue,
  kind: Subject['kind'],
  parent: Subject | undefined,
  measure: Measure,
  period: Period,
): Ranking {
  return rankings(catalogue, kind, parent?.code ?? '', measure, period);
}

const rankings = derivedFor(
  (catalogue, kind: Subject['kind'], parent: string, measure: Measure, period: Period): Ranking => {
    const peers = catalogue.subjectsOf(kind, parent === '' ? undefined : catalogue.subject(parent));
    const targets = peers.flatMap((peer) => catalogue.findTarget(peer, measure, period) ?? []);
    const descending = targets.map(({ number }) => number).sort((a, b) => b - a);
    return {
      peers: peers.length,
      targets,
      larger: (number) => firstFrom(descending, (one) => one <= number),
    };
  },
);

/** Where the first number is for which this holds, in a list in which it holds for all after that one. */
function firstFrom(numbers: readonly number[], holds: (number: number) => boolean): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(numbers[middle] ?? NaN)) to = middle;
    else from = middle + 1;
  }
  return from;
}
