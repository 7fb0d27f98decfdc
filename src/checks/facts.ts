import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { quotient } from './amount';
import type { Amount } from './amount';
import type { Reading } from './rule';

/** Look-ups that many rules share: `undefined` or an empty list wherever a figure is missing. */

export function subjectNamed(catalogue: Catalogue, code: string): Subject | undefined {
  return catalogue.subjects.find((subject) => subject.code === code);
}

export function targetOf(catalogue: Catalogue, subject: Subject, measure: Measure): Observation | undefined {
  return catalogue.findTarget(subject, measure, catalogue.dataset.targetPeriod);
}

/** All of the figures, or `undefined` where any of them is missing. */
export function complete(figures: readonly (Observation | undefined)[]): Observation[] | undefined {
  const found = figures.filter((figure) => figure !== undefined);
  return found.length === figures.length && found.length > 0 ? found : undefined;
}

/** Target and index of a subject, from which its value in the base year follows. */
export type Implied = { readonly value: Observation; readonly index: Observation };

export function impliedOf(catalogue: Catalogue, subject: Subject): Implied | undefined {
  const value = targetOf(catalogue, subject, 'value');
  const index = targetOf(catalogue, subject, 'index');
  return value && index && { value, index };
}

/** The year that the total's index is measured against. */
export function baseYear(catalogue: Catalogue): Period | undefined {
  return targetOf(catalogue, catalogue.total, 'index')?.base;
}

/** The base year's value that target and index imply. */
export function baselineOf({ value, index }: Implied, read: Reading): Amount {
  return quotient(read(value), read(index));
}

/** A value of a year that is printed or that target and index imply, and the figures it is read from. */
export type Source = { readonly figures: readonly Observation[]; readonly read: (read: Reading) => Amount };

/** The answering document's own figure or what it implies comes before another publisher's. */
export function valueIn(catalogue: Catalogue, subject: Subject, period: Period): Source | undefined {
  const result = catalogue.findResult(subject, 'value', period);
  const implied = baseYear(catalogue) === period ? impliedOf(catalogue, subject) : undefined;
  if (implied !== undefined && result?.dataset !== catalogue.dataset) {
    return { figures: [implied.value, implied.index], read: (read) => baselineOf(implied, read) };
  }
  return result && { figures: [result], read: (read) => read(result) };
}

/** Results that answer, in the order of the documents. */
export function resultsIn(catalogue: Catalogue, measure: Measure): Observation[] {
  return catalogue.observations.filter(
    (one) =>
      one.measure === measure &&
      catalogue.isAnswer(one) &&
      catalogue.findResult(subjectOf(catalogue, one), measure, one.period) === one,
  );
}

export function subjectOf(catalogue: Catalogue, { subject }: Observation): Subject {
  return catalogue.subject(subject);
}
