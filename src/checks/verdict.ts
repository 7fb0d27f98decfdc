import { meet } from '../model/interval';
import type { Verdict } from '../locales/checks';
import type { Amount } from './amount';
import type { Identity, Reading, Relation } from './rule';

/**
 * Whether two sides keep a relation: to the printed decimals, only as far as rounding and qualifiers allow, or not at all.
 * @example verdictOf('equal', printed(18,5 %), growth) // 'agrees' where growth rounds to 18,5 %
 */
export function verdictOf(relation: Relation, left: Amount, right: Amount): Verdict {
  if (!possible(relation, left, right)) return 'differs';
  return holdsToThePoint(relation, left, right) ? 'agrees' : 'agrees-within-rounding';
}

/** Whether an identity holds at least within rounding, its figures read so. */
export function holds({ relation, sides }: Identity, read: Reading): boolean {
  const { left, right } = sides(read);
  return verdictOf(relation, left, right) !== 'differs';
}

/** Whether any numbers inside both intervals keep the relation. */
function possible(relation: Relation, left: Amount, right: Amount): boolean {
  switch (relation) {
    case 'equal':
      return meet(left.interval, right.interval);
    case 'at-most':
      return meet(left.interval, { low: -Infinity, high: right.interval.high });
    case 'at-least':
      return meet(left.interval, { low: right.interval.low, high: Infinity });
  }
}

/** Whether the point values keep it: for an equality, rounded to the decimals that the left side prints. */
export function holdsToThePoint(relation: Relation, left: Amount, right: Amount): boolean {
  const difference = left.number - right.number;
  const noise = NOISE * Math.max(Math.abs(left.number), Math.abs(right.number));
  switch (relation) {
    case 'equal':
      return Math.abs(difference) <= left.step / 2 + noise;
    case 'at-most':
      return difference <= noise;
    case 'at-least':
      return difference >= -noise;
  }
}

const NOISE = 1e-12;
