import { leftHolds, leftOpen, otherDefinition, preliminary } from './circumstances';
import type { Candidate, Diagnosis } from './diagnosisKinds';
import {
  cutOff,
  itemsInsteadOfValue,
  oneDigit,
  otherGrowth,
  residual,
  roundNumber,
  shareDecides,
} from './mendings';

/** The first explanation that fits; `undefined` where none does. */
export function diagnose(...question: Parameters<Candidate>): Diagnosis | undefined {
  for (const candidate of candidates) {
    const found = candidate(...question);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What would mend the figures comes before what is only known of them. */
const candidates: readonly Candidate[] = [
  shareDecides,
  itemsInsteadOfValue,
  otherGrowth,
  cutOff,
  roundNumber,
  residual,
  oneDigit,
  leftHolds,
  leftOpen,
  otherDefinition,
  preliminary,
];
