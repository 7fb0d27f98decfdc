import type { Dataset } from '../model/dataset';
import type { Measure } from '../model/schema';
import { isResult } from '../model/status';
import type { Catalogue } from '../catalogue/catalogue';
import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import { Problem } from '../catalogue/problem';
import { sumOfMonths } from '../catalogue/sums';
import { tradeWith } from '../catalogue/trade';
import type { Exported } from '../catalogue/trade';

/** Which result is asked for. */
export type Question = Exported & { readonly measure: Measure; readonly period: Period };

/**
 * Two results to be compared, both of one publisher and by the definition of the document: definitions differ between
 * publishers, and nobody was named. Where one dataset of a publisher states both, they are of that: what was put out at
 * another time may have been revised.
 * @throws Problem no-result, or no-trade with a market, where nobody states one of them; publishers-differ where nobody
 * states both
 * @example comparableResults(catalogue, services2001, services2005) // the Ministry's 3320 and 5650, never the World Bank's
 */
export function comparableResults(
  catalogue: Catalogue,
  one: Question,
  other: Question,
): [one: Observation, other: Observation] {
  // Publishers as the datasets list them, and datasets in their order of precedence for what is asked.
  for (const { code } of datasetsIn(about(catalogue, one)).flatMap(({ publishers }) => publishers)) {
    const [first, second] = [one, other].map((wanted) => resultsOf(catalogue, wanted, code));
    const pair = firstPair(first ?? [], second ?? []);
    if (pair !== undefined) return pair;
  }
  throw new Problem({
    kind: 'publishers-differ',
    one: catalogue.result(one.subject, one.measure, one.period, undefined, one.market),
    other: catalogue.result(other.subject, other.measure, other.period, undefined, other.market),
    subjects: [one.subject, other.subject],
  });
}

function firstPair(
  ones: readonly Observation[],
  others: readonly Observation[],
): [one: Observation, other: Observation] | undefined {
  for (const one of ones) {
    const other = others.find((another) => samePublication(one, another));
    if (other !== undefined) return [one, other];
  }
  const [one, other] = [ones[0], others[0]];
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** Of each dataset of a publisher that states it, or has the months of which it is the sum, in their order of precedence. */
function resultsOf(catalogue: Catalogue, question: Question, publisher: string): readonly Observation[] {
  const stated = about(catalogue, question).filter((one) => one.publisher.code === publisher);
  return datasetsIn(stated).flatMap(({ id }) => {
    const found = resultOf(catalogue, question, publisher, id);
    return found !== undefined && catalogue.mayAnswer(found) ? [found] : [];
  });
}

/** All that is stated of what is asked for, in whatever period. */
function about(catalogue: Catalogue, { subject, measure, market }: Question): readonly Observation[] {
  return catalogue.statedAbout(subject, measure, tradeWith(market));
}

function datasetsIn(stated: readonly Observation[]): Dataset[] {
  return [...new Set(stated.map(({ dataset }) => dataset))];
}

/**
 * What one publisher states in one dataset, or the sum of the months that it states there.
 * @example resultOf(catalogue, { subject: coffee, measure: 'value', period: '2026-Q1' }, 'GSO', 'customs-items')?.parts?.length // 3
 */
export function resultOf(
  catalogue: Catalogue,
  question: Question,
  publisher: string,
  dataset: string,
): Observation | undefined {
  const { subject, market, measure, period } = question;
  const stated = about(catalogue, question).find(
    (one) =>
      one.period === period &&
      isResult(one.status) &&
      !one.restates &&
      one.dataset.id === dataset &&
      one.publisher.code === publisher,
  );
  return stated ?? sumOfMonths(catalogue, subject, measure, period, { publisher, market, dataset });
}
