import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import { comparableResults } from './comparableResults';

/** Printed figures that several indicators are computed from. */

/** @throws Problem no-index, which offers growth between results where there are two; target-is-range */
export function indexOf(catalogue: Catalogue, subject: Subject): Observation {
  const { targetPeriod } = catalogue;
  const index = catalogue.findTarget(subject, 'index', targetPeriod);
  if (index !== undefined) return index;
  // Where growth is printed as a range, its two ends help more than "no index".
  if (catalogue.findTarget(subject, 'growth-low', targetPeriod) !== undefined) {
    return catalogue.target(subject, 'growth');
  }
  const results = catalogue
    .statedAbout(subject)
    .filter(({ measure, status }) => measure === subject.mainMeasure && isResult(status));
  const periods = results
    .filter(({ publisher }) => publisher.code === results[0]?.publisher.code)
    .map(({ period }) => period)
    .sort(comparePeriods);
  const to = periods.at(-1);
  const from = periods.find((period) => to !== undefined && kindOf(period) === kindOf(to));
  const comparable = from !== undefined && to !== undefined && from !== to;
  throw new Problem({ kind: 'no-index', subject, results: comparable ? [from, to] : undefined });
}

export function valueAndIndex(
  catalogue: Catalogue,
  subject: Subject,
): [value: Observation, index: Observation] {
  return [catalogue.target(subject, 'value'), indexOf(catalogue, subject)];
}

/**
 * The results of a subject's main measure in two periods, both of one publisher.
 * @throws Problem period-missing, periods-not-alike, periods-not-in-order, no-result, publishers-differ
 */
export function resultsBetween(
  catalogue: Catalogue,
  subject: Subject,
  { from, to }: { readonly from?: Period | undefined; readonly to?: Period | undefined },
): [from: Observation, to: Observation] {
  if (from === undefined || to === undefined) throw new Problem({ kind: 'period-missing' });
  if (yearsCovered(from) !== yearsCovered(to)) throw new Problem({ kind: 'periods-not-alike', from, to });
  if (comparePeriods(from, to) >= 0) throw new Problem({ kind: 'periods-not-in-order', from, to });
  const measure = subject.mainMeasure;
  return comparableResults(catalogue, { subject, measure, period: from }, { subject, measure, period: to });
}
