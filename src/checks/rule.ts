import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Subject, Unit } from '../model/schema';
import type { RuleKey } from '../locales/checks';
import type { Amount } from './amount';

export type Relation = 'equal' | 'at-most' | 'at-least';

/** How a figure is read: as printed, or as a diagnosis tries it. */
export type Reading = (figure: Observation) => Amount;

/** A rule put to one set of figures. A rule whose figures are missing puts none. */
export type Identity = {
  readonly rule: RuleKey;
  /** What tells the identity from others of its rule; never changes between datasets and languages. */
  readonly of: string;
  /** Subjects that the statement names. */
  readonly names: readonly Subject[];
  readonly period: Period;
  readonly base?: Period;
  readonly unit: Unit;
  readonly relation: Relation;
  /** The right side is what is usual, not what must be: whoever is beyond it is unusual, which is no contradiction. */
  readonly isOfUsual?: true;
  /** Everything that either side is read from. */
  readonly figures: readonly Observation[];
  /** What is printed stands on the left, what it is held against on the right. */
  readonly sides: (read: Reading) => { readonly left: Amount; readonly right: Amount };
};
