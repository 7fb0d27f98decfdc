import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { breakBetween } from '../catalogue/seriesBreak';
import { sumOfMonths } from '../catalogue/sums';
import { tradeWith } from '../catalogue/trade';
import type { Exported } from '../catalogue/trade';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { comparePeriods, yearsCovered, yearsLater } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isRatio } from '../model/unit';
import { comparableResults } from './comparableResults';

/** Printed figures that several indicators are computed from. */

/**
 * @param period the year of the newest plan that has the subject unless given
 * @throws Problem no-index, target-is-range
 */
export function indexOf(
  catalogue: Catalogue,
  subject: Subject,
  period: Period = catalogue.planPeriodOf(subject),
): Observation {
  const index = catalogue.findTarget(subject, 'index', period);
  if (index !== undefined) return index;
  // Where growth is printed as a range, its two ends help more than "no index".
  if (catalogue.findTarget(subject, 'growth-low', period) !== undefined) {
    return catalogue.target(subject, 'growth', period);
  }
  throw new Problem({ kind: 'no-index', subject, instead: [] });
}

/** Both of one year, so that no index is applied to another year's value. */
export function valueAndIndex(
  catalogue: Catalogue,
  subject: Subject,
  period: Period = catalogue.planPeriodOf(subject),
): [value: Observation, index: Observation] {
  return [catalogue.target(subject, 'value', period), indexOf(catalogue, subject, period)];
}

/**
 * The same of what is an amount or a count. How a share changed in proportion would read as growth of the exports
 * themselves, which it is not.
 * @throws Problem growth-of-ratio, with the difference in percentage points and what the shares imply in value
 */
export function amountsBetween(
  catalogue: Catalogue,
  subject: Subject,
  given: Between,
): [from: Observation, to: Observation] {
  const [from, to] = resultsBetween(catalogue, subject, given);
  if (!isRatio(from.unit)) return [from, to];
  throw new Problem({
    kind: 'growth-of-ratio',
    subject,
    market: given.market,
    from,
    to,
    get implied() {
      // Shares of what goes to one market are of no total that is known here.
      return given.market === undefined ? impliedGrowth(catalogue, subject, from, to) : undefined;
    },
  });
}

/** Growth in value that two shares of the total imply, where the total is stated; `undefined` for shares of other wholes. */
function impliedGrowth(
  catalogue: Catalogue,
  subject: Subject,
  from: Observation,
  to: Observation,
): number | undefined {
  const { totalIfAny: total } = catalogue;
  const shares = [from, to];
  if (total === undefined || !isPartOfTotal(subject) || shares.some((one) => !isShareOfTotal(one)))
    return undefined;
  const [before, after] = shares.map(
    (share) => share.number * (catalogue.findResult(total, 'value', share.period)?.number ?? NaN),
  );
  const growth = (after ?? NaN) / (before ?? NaN) - 1;
  return Number.isFinite(growth) ? growth : undefined;
}

/** Whether a printed share is one of the total: where it is of something else, a note defines it. */
export function isShareOfTotal(share: Observation): boolean {
  return share.measure === 'share' && notesOf(share, 'en', 'definition') === undefined;
}

/** Whether a share in the total means anything: services or GDP are no part of the total of goods, and the total is no part of itself. */
export function isPartOfTotal({ kind }: Subject): boolean {
  return kind !== 'total' && kind !== 'indicator';
}

/** Between which periods, and to which market, something is compared; see `endsOf` for one period alone. */
export type Between = {
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  readonly market?: Subject | undefined;
};

/**
 * The results of a subject's main measure in two periods, both of one publisher.
 * @throws Problem period-missing, periods-not-alike, periods-not-in-order, no-result, publishers-differ, series-breaks
 */
export function resultsBetween(
  catalogue: Catalogue,
  subject: Subject,
  { market, ...periods }: Between,
): [from: Observation, to: Observation] {
  const [from, to] = endsOf(periods);
  if (yearsCovered(from) !== yearsCovered(to)) throw new Problem({ kind: 'periods-not-alike', from, to });
  if (comparePeriods(from, to) >= 0) throw new Problem({ kind: 'periods-not-in-order', from, to });
  const isStated = (measure: Measure) =>
    [from, to].every(
      (period) =>
        catalogue.findResult(subject, measure, period, tradeWith(market)) ??
        sumOfMonths(catalogue, subject, measure, period, { market }),
    );
  // The document states the share of the United States; between two months only the value is stated.
  const measure = catalogue.mainMeasuresOf(subject).find(isStated) ?? subject.mainMeasure;
  const pair = comparableResults(
    catalogue,
    { subject, market, measure, period: from },
    { subject, market, measure, period: to },
  );
  mustNotBreak(catalogue, { subject, market }, pair);
  return pair;
}

/**
 * One period alone is measured on the same period a year before; several years would overlap with those before them.
 * @throws Problem period-missing
 */
function endsOf({ from, to }: Between): [from: Period, to: Period] {
  if (from !== undefined && to !== undefined) return [from, to];
  const only = from ?? to;
  if (only === undefined || yearsCovered(only) > 1) throw new Problem({ kind: 'period-missing' });
  return [yearsLater(only, -1), only];
}

/** @throws Problem series-breaks where other things came to be counted after the first figure, or within it, began */
function mustNotBreak(
  catalogue: Catalogue,
  { subject, market }: Exported,
  figures: readonly [from: Observation, to: Observation],
): void {
  const at = breakBetween(catalogue, subject, figures, tradeWith(market));
  if (at !== undefined) throw new Problem({ kind: 'series-breaks', subject, at });
}
