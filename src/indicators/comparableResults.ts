import type { Measure, Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import { Problem } from '../catalogue/problem';
import { sumOfMonths } from '../catalogue/sums';

/** Which result is asked for. */
type Question = { readonly subject: Subject; readonly measure: Measure; readonly period: Period };

/**
 * Two results to be compared, both of one publisher and by the definition of the document: definitions differ between
 * publishers, and nobody was named.
 * @throws Problem no-result where nobody states one of them; publishers-differ where nobody states both
 * @example comparableResults(catalogue, services2001, services2005) // the Ministry's 3320 and 5650, never the World Bank's
 */
export function comparableResults(
  catalogue: Catalogue,
  one: Question,
  other: Question,
): [one: Observation, other: Observation] {
  for (const { code } of catalogue.publishers) {
    const [first, second] = [one, other].map((wanted) => resultOf(catalogue, wanted, code));
    if (first !== undefined && second !== undefined) return [first, second];
  }
  throw new Problem({
    kind: 'publishers-differ',
    one: catalogue.result(one.subject, one.measure, one.period),
    other: catalogue.result(other.subject, other.measure, other.period),
    subjects: [one.subject, other.subject],
  });
}

function resultOf(
  catalogue: Catalogue,
  { subject, measure, period }: Question,
  publisher: string,
): Observation | undefined {
  const stated = catalogue
    .statedAbout(subject, measure)
    .find(
      (one) =>
        one.period === period &&
        isResult(one.status) &&
        !one.restates &&
        catalogue.mayAnswer(one) &&
        one.publisher.code === publisher,
    );
  const found = stated ?? sumOfMonths(catalogue, subject, measure, period, publisher);
  return found !== undefined && catalogue.mayAnswer(found) ? found : undefined;
}
