import type { Catalogue } from '../catalogue/catalogue';
import { noteListOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { constant, printed } from './amount';
import type { Diagnosis } from './diagnosisKinds';
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
      left.every((one) => other.figures.includes(one)) &&
      !right.some((one) => other.figures.includes(one)) &&
      // A figure that is only said again confirms nothing.
      other.figures.some((one) => !left.includes(one) && !one.restates) &&
      holds(other, printed) &&
      !holds(other, asTheRightSays),
  );
  return elsewhere && { kind: 'left-holds', elsewhere };
}

/** Such as a share whose year the document does not print. */
export function leftOpen({ dataset }: Catalogue, identity: Identity): Diagnosis | undefined {
  if (identity.relation !== 'at-most') return undefined;
  const figure = identity.figures.find(
    (open) =>
      open.dataset === dataset &&
      noteListOf(open).some(({ kind }) => kind === 'assumption') &&
      holds(identity, (one) => (one === open ? constant(0) : printed(one))),
  );
  return figure && { kind: 'left-open', figure };
}

export function otherDefinition(_: Catalogue, { rule, figures: [, other] }: Identity): Diagnosis | undefined {
  return rule === 'publishers' &&
    other !== undefined &&
    noteListOf(other).some(({ kind }) => kind === 'definition')
    ? { kind: 'other-definition', figure: other }
    : undefined;
}

export function preliminary(catalogue: Catalogue, { figures, period }: Identity): Diagnosis | undefined {
  const { dataset } = catalogue;
  const ofOthers = figures.some((one) => one.dataset !== dataset);
  const isPreliminary = catalogue
    .statedFor(period)
    .some((one) => one.dataset === dataset && one.status === 'preliminary');
  return ofOthers && isPreliminary ? { kind: 'preliminary', period } : undefined;
}
