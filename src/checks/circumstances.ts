import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { meet } from '../model/interval';
import { constant, printed, quotient } from './amount';
import type { Diagnosis } from './diagnosisKinds';
import { baselineOf, impliedOf, totalIn } from './facts';
import type { Identity, Reading } from './rule';
import { holds } from './verdict';

/** Diagnoses that no other reading of a figure gives, but what else the documents state. */

/**
 * Where the left side is right by another identity, and what the right side says would be wrong by it, the fault lies in
 * what only the right side is read from.
 */
export function leftHolds(
  _: Catalogue,
  { relation, figures, sides }: Identity,
  withFigure: (figure: Observation) => readonly Identity[],
): Diagnosis | undefined {
  const left = figures.filter(({ subject }) => subject === figures[0]?.subject);
  const right = figures.filter((one) => !left.includes(one));
  if (relation !== 'equal' || right.length === 0) return undefined;
  const points = sides(printed);
  const factor = points.right.number / points.left.number;
  const asTheRightSays: Reading = (one) => (one === left[0] ? constant(one.number * factor) : printed(one));
  const [first] = left;
  if (first === undefined) return undefined;
  const elsewhere = withFigure(first).find(
    (other) =>
      other.relation === 'equal' &&
      // Growth of 18,5 % and an index of 118,5 are one statement, which cannot confirm itself.
      other.rule !== 'growth-index' &&
      left.every((one) => other.figures.includes(one)) &&
      !right.some((one) => other.figures.includes(one)) &&
      // A figure that is only said again confirms nothing.
      other.figures.some((one) => !left.includes(one) && !one.restates) &&
      holds(other, printed) &&
      !holds(other, asTheRightSays),
  );
  return elsewhere && { kind: 'left-holds', elsewhere };
}

/**
 * The value and the share of non-state enterprises are both those of the sector with foreign capital: one alone could be
 * chance.
 */
export function sameAsSector(
  catalogue: Catalogue,
  { rule, figures, period }: Identity,
): Diagnosis | undefined {
  const subject = catalogue.withRole('non-state');
  const sector = catalogue.withRole('foreign-sector');
  const implied = sector && impliedOf(catalogue, sector);
  const total = totalIn(catalogue, period);
  const share = subject && catalogue.findResult(subject, 'share', period);
  const [value] = figures;
  if (!rule.startsWith('non-state') || value === undefined || share === undefined) return undefined;
  if (sector === undefined || implied === undefined || total === undefined) return undefined;
  const ofSector = baselineOf(implied, printed);
  const shareOfSector = quotient(ofSector, total.read(printed));
  return meet(printed(value).interval, ofSector.interval) &&
    meet(printed(share).interval, shareOfSector.interval)
    ? { kind: 'same-as-sector', sector, value: ofSector, share: shareOfSector }
    : undefined;
}
