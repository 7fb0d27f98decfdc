import type { Catalogue } from '../catalogue/catalogue';
import { noteListOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { meet } from '../model/interval';
import { follows } from '../model/period';
import { constant, printed, quotient, sum } from './amount';
import type { Diagnosis } from './diagnosisKinds';
import { baselineOf, impliedOf, totalIn } from './facts';
import { listIdentities } from './listRules';
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

/** What a list lacks in one month, it has too much in the next one or the one before. */
export function otherPeriod(
  catalogue: Catalogue,
  { rule, of, period, sides }: Identity,
): Diagnosis | undefined {
  if (rule !== 'list-total') return undefined;
  const { left, right } = sides(printed);
  const other = listIdentities(catalogue).find((one) => {
    const isBeside = follows(one.period, period) || follows(period, one.period);
    if (!isBeside || one.of.replace(one.period, period) !== of || holds(one, printed)) return false;
    const beside = one.sides(printed);
    return meet(sum([left, beside.left]).interval, sum([right, beside.right]).interval);
  });
  return other && { kind: 'other-period', period: other.period };
}

/** One of the two says that it counts otherwise, or counted before a revision. */
export function otherDefinition(
  _: Catalogue,
  { rule, figures: [one, other] }: Identity,
): Diagnosis | undefined {
  if (rule !== 'publishers') return undefined;
  const figure = [other, one].find(
    (figure) => figure && noteListOf(figure).some(({ kind }) => kind === 'definition'),
  );
  return figure && { kind: 'other-definition', figure };
}

/**
 * Final figures differ from preliminary ones by little: those that say themselves that they are preliminary, and all that
 * the document states for a period of which it says so.
 */
export function preliminary(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
  const { dataset } = catalogue;
  const { rule, figures, period, sides } = identity;
  // The rows of one table were put out together with its total.
  if (rule === 'list-total') return undefined;
  const ofOthers = figures.some((one) => one.dataset !== dataset);
  const isPreliminary =
    figures.some(({ status }) => status === 'preliminary') ||
    catalogue.statedFor(period).some((one) => one.dataset === dataset && one.status === 'preliminary');
  const { left, right } = sides(printed);
  const sizes = figures.flatMap(({ unit, number }) => (unit === identity.unit ? Math.abs(number) : []));
  // Of a year to date, the month that it has grown by is what may be revised, not the whole.
  const isLittle =
    Math.abs(left.number - right.number) <= REVISED * Math.min(Math.abs(right.number), ...sizes);
  return ofOthers && isPreliminary && isLittle ? { kind: 'preliminary', period } : undefined;
}

/**
 * Of periods that publishers state again as they grow, and of what a later issue of one publisher states again, a revision
 * is likelier than a misprint.
 */
export function revised(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
  const { rule, figures } = identity;
  const publishers = new Set(figures.map(({ publisher }) => publisher.code));
  const isStatedAgain = rule === 'periods-sum' || (rule === 'publishers' && publishers.size === 1);
  return isStatedAgain ? preliminary(catalogue, identity) : undefined;
}

/** How far a final figure may be from a preliminary one, as a part of it: our reading, no document says. */
const REVISED = 0.05;
