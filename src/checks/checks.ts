import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import type { Verdict } from '../locales/checks';
import { isFiniteAmount, printed } from './amount';
import type { Amount } from './amount';
import { diagnose } from './diagnosis';
import type { Diagnosis } from './diagnosisKinds';
import { baselineIdentities } from './baselineRules';
import { growthIdentities } from './growthRules';
import { ownershipIdentities } from './ownershipRules';
import { partIdentities } from './partRules';
import { regionIdentities } from './regionRules';
import type { Identity } from './rule';
import { furtherIdentities } from './furtherRules';
import { tableIdentities } from './tableRules';
import { verdictOf } from './verdict';

/** An identity between printed figures, and whether they keep it. */
export type Check = Identity & {
  /** Rule and what it is about; never changes between datasets and languages. */
  readonly code: string;
  readonly left: Amount;
  readonly right: Amount;
  readonly verdict: Verdict;
  /** Left less right, in the unit of the identity (ratios as fractions). */
  readonly difference: number;
  /** The difference as a fraction of the right-hand side; `undefined` where that is 0. */
  readonly relative: number | undefined;
  /** What may explain the difference, where it differs and the documents give an explanation. */
  readonly diagnosis: Diagnosis | undefined;
};

/**
 * Every check that the datasets' figures allow: what differs first, then what agrees within rounding, then what agrees;
 * by rule and in the order of the document inside.
 * @example checksOf(catalogue).find(({ code }) => code === 'group-items/group-fuels')?.difference // 166
 */
export const checksOf = derived((catalogue): readonly Check[] => {
  const identities = [
    ...tableIdentities(catalogue),
    ...growthIdentities(catalogue),
    ...baselineIdentities(catalogue),
    ...regionIdentities(catalogue),
    ...partIdentities(catalogue),
    ...ownershipIdentities(catalogue),
    ...(furtherIdentities?.(catalogue) ?? []),
  ];
  const byFigure = grouped(
    identities.flatMap((identity) => identity.figures.map((figure) => ({ identity, figure }))),
    ({ figure }) => figure,
  );
  const withFigure = (figure: Observation) => (byFigure.get(figure) ?? []).map(({ identity }) => identity);
  const checks = identities.flatMap((identity) => check(catalogue, identity, withFigure) ?? []);
  return verdictOrder.flatMap((verdict) => checks.filter((one) => one.verdict === verdict));
});

/**
 * The checks that a subject's figures take part in.
 * @example checksAbout(catalogue, 'coal').map(({ code }) => code) // ['group-items/group-fuels', …]
 */
export function checksAbout(catalogue: Catalogue, subjectCode: string): readonly Check[] {
  return checksBySubject(catalogue).get(subjectCode) ?? [];
}

/** @example checkWithCode(catalogue, 'group-items/group-fuels')?.difference // 166 */
export function checkWithCode(catalogue: Catalogue, code: string): Check | undefined {
  return checksByCode(catalogue).get(code);
}

const checksByCode = derived((catalogue) => new Map(checksOf(catalogue).map((check) => [check.code, check])));

/** The checks that one figure takes part in. */
export function checksWith(catalogue: Catalogue, figure: Observation): readonly Check[] {
  return checksByFigure(catalogue).get(figure) ?? [];
}

const checksBySubject = derived((catalogue) =>
  checksBy(catalogue, ({ figures }) => figures.map(({ subject }) => subject)),
);

const checksByFigure = derived((catalogue) => checksBy(catalogue, ({ figures }) => figures));

function checksBy<Key>(
  catalogue: Catalogue,
  keysOf: (check: Check) => readonly Key[],
): ReadonlyMap<Key, readonly Check[]> {
  const entries = checksOf(catalogue).flatMap((check) =>
    [...new Set(keysOf(check))].map((key) => ({ key, check })),
  );
  return new Map(
    [...grouped(entries, ({ key }) => key)].map(([key, found]) => [key, found.map(({ check }) => check)]),
  );
}

const verdictOrder: readonly Verdict[] = ['differs', 'agrees-within-rounding', 'agrees'];

/** @returns `undefined` where a side is no number, as of a quotient by what may be 0: nothing can be held against it */
function check(
  catalogue: Catalogue,
  identity: Identity,
  withFigure: (figure: Observation) => readonly Identity[],
): Check | undefined {
  const { left, right } = identity.sides(printed);
  if (![left, right].every(isFiniteAmount)) return undefined;
  const verdict = verdictOf(identity.relation, left, right);
  const [one, other] = [shortened(left.number), shortened(right.number)];
  const difference = shortened(withoutNoise(one - other, other));
  let diagnosed: readonly [Diagnosis | undefined] | undefined;
  return {
    ...identity,
    code: `${identity.rule}/${identity.of}`,
    left: { ...left, number: one },
    right: { ...right, number: other },
    verdict,
    difference,
    relative: Number.isFinite(difference / other) ? shortened(difference / other) : undefined,
    // Looked for when it is read: where thousands of figures differ, few of the checks are shown.
    get diagnosis() {
      diagnosed ??= [
        verdict === 'differs' && !identity.isOfUsual ? diagnose(catalogue, identity, withFigure) : undefined,
      ];
      return diagnosed[0];
    },
  };
}

/** 101.9 % and not 101.90000000000001 %: no printed figure has as many digits. */
function shortened(number: number): number {
  return withoutNoise(Number(number.toPrecision(14)));
}

/** What binary numbers leave of 0.185 - (1.185 - 1) is no difference. */
function withoutNoise(difference: number, scale = 1): number {
  return Math.abs(difference) < 1e-12 * Math.max(1, Math.abs(scale)) ? 0 : difference;
}
