import type { Catalogue } from '../catalogue/catalogue';
import { noteListOf } from '../model/observation';
import { meet } from '../model/interval';
import { follows } from '../model/period';
import { printed, sum } from './amount';
import type { Candidate, Diagnosis } from './diagnosisKinds';
import { listIdentities } from './listRules';
import type { Identity } from './rule';
import { holds } from './verdict';

/**
 * Diagnoses of what only other datasets than the document state, in the order in which they are tried: `first` before
 * those of the document, `last` after them. They lie in further.js, beside functions.js, which stays small; `undefined`
 * without that script.
 */
export const furtherDiagnoses:
  { readonly first: readonly Candidate[]; readonly last: readonly Candidate[] } | undefined = {
  first: [otherPeriod, revised],
  last: [otherDefinition, preliminary],
};

/** What a list lacks in one month, it has too much in the next one or the one before. */
function otherPeriod(catalogue: Catalogue, { rule, of, period, sides }: Identity): Diagnosis | undefined {
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
function otherDefinition(_: Catalogue, { rule, figures: [one, other] }: Identity): Diagnosis | undefined {
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
function preliminary(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
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
function revised(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
  const { rule, figures } = identity;
  const publishers = new Set(figures.map(({ publisher }) => publisher.code));
  const isStatedAgain = rule === 'periods-sum' || (rule === 'publishers' && publishers.size === 1);
  return isStatedAgain ? preliminary(catalogue, identity) : undefined;
}

/** How far a final figure may be from a preliminary one, as a part of it: our reading, no document says. */
const REVISED = 0.05;
