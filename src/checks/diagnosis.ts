import { leftHolds, sameAsSector } from './circumstances';
import type { Candidate, Diagnosis } from './diagnosisKinds';
import { furtherDiagnoses } from './furtherDiagnoses';
import {
  baseYearValue,
  cutOff,
  indexLikeValue,
  itemsInsteadOfValue,
  oneDigit,
  residual,
  roundNumber,
  shareDecides,
} from './mendings';

/** The first explanation that fits; `undefined` where none does. */
export function diagnose(...question: Parameters<Candidate>): Diagnosis | undefined {
  for (const candidate of [
    ...(furtherDiagnoses?.first ?? []),
    ...candidates,
    ...(furtherDiagnoses?.last ?? []),
  ]) {
    const found = candidate(...question);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What would mend the figures comes before what is only known of them. */
const candidates: readonly Candidate[] = [
  baseYearValue,
  shareDecides,
  itemsInsteadOfValue,
  indexLikeValue,
  sameAsSector,
  cutOff,
  roundNumber,
  residual,
  oneDigit,
  leftHolds,
];
