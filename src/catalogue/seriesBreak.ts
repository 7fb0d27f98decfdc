import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { isWithin } from '../model/period';
import type { Subject } from '../model/schema';
import type { Catalogue } from './catalogue';
import type { Trade } from './figureIndex';

/**
 * The first figure from which on other things are counted, after the first of two figures or within it.
 * @returns nothing where both count the same, so that they can be compared
 */
export function breakBetween(
  catalogue: Catalogue,
  subject: Subject,
  [from, to]: readonly [from: Observation, to: Observation],
  trade?: Trade,
): Observation | undefined {
  return catalogue
    .statedAbout(subject, to.measure, trade)
    .find(
      (one) =>
        one.breaks &&
        samePublication(one, to) &&
        !isWithin(from.period, one.period) &&
        isWithin(one.period, from.period, to.period),
    );
}
