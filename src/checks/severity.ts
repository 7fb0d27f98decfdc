import type { Severity } from '../locales/checks';
import { printed } from './amount';
import type { Check } from './checks';
import type { Diagnosis } from './diagnosisKinds';
import type { Identity, Reading } from './rule';
import { holds } from './verdict';

/** From what a reader must know first to what says least. */
export const severities: readonly Severity[] = [
  'contradiction',
  'explained',
  'unusual',
  'definition',
  'preliminary',
  'rounding',
  'agrees',
  'plausibility',
];

/** @example severityOf(groupFuelsAgainstItsItems) // 'explained' */
export function severityOf(check: Check): Severity {
  const { verdict, diagnosis } = check;
  if (check.isOfUsual) return 'unusual';
  if (verdict === 'differs')
    return diagnosis === undefined ? 'contradiction' : severityOfDiagnosis[diagnosis.kind];
  if (isPlausibilityBound(check)) return 'plausibility';
  return verdict === 'agrees' ? 'agrees' : 'rounding';
}

/** What differs most gravely first; the order of before among equals. */
export function byGravity(checks: readonly Check[]): readonly Check[] {
  const ranked = checks.map((check) => ({ check, rank: severities.indexOf(severityOf(check)) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ check }) => check);
}

const severityOfDiagnosis: Record<Diagnosis['kind'], Severity> = {
  'share-fits-items': 'explained',
  'share-fits-printed': 'explained',
  'items-sum': 'explained',
  'base-year-value': 'explained',
  'index-like-value': 'explained',
  'same-as-sector': 'explained',
  'cut-off': 'rounding',
  'round-number': 'rounding',
  residual: 'explained',
  digit: 'explained',
  // It tells on which side the fault lies, and does not explain it.
  'left-holds': 'contradiction',
  'other-definition': 'definition',
  preliminary: 'preliminary',
  'other-period': 'explained',
};

/** Whether no single figure breaks an identity when it is changed by a fifth: then that it holds says little. */
function isPlausibilityBound(identity: Identity): boolean {
  return !identity.figures.some((figure) =>
    [1 - FIFTH, 1 + FIFTH].some((factor) => {
      const read: Reading = (one) => printed(one === figure ? { ...one, number: one.number * factor } : one);
      return !holds(identity, read);
    }),
  );
}

const FIFTH = 0.2;
