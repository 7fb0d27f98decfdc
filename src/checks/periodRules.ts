import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { grouped } from '../catalogue/figureIndex';
import { meet } from '../model/interval';
import type { Observation } from '../model/observation';
import { spanIn } from '../model/period';
import { isResult } from '../model/status';
import { printed } from './amount';
import { alike } from './facts';
import type { Identity } from './rule';
import { sumIdentity } from './sumIdentity';

/**
 * Figures of one publication that differ in nothing but their period, by what they are of: value and quantity, which add
 * up over time, each by themselves.
 */
export const seriesOfResults = derived((catalogue) =>
  grouped(
    catalogue.allObservations.filter(
      ({ measure, status, flow, restates, implied }) =>
        (measure === 'value' || measure === 'quantity') &&
        isResult(status) &&
        flow === 'exports' &&
        !restates &&
        !implied,
    ),
    (one) => seriesKey(one),
  ),
);

/** @param measure another one than its own, to find the quantity of a value */
export function seriesKey(
  { dataset, publisher, subject, partner, measure: own }: Observation,
  measure: unknown = own,
): string {
  return `${dataset.id} ${publisher.code} ${subject} ${partner ?? ''} ${String(measure)}`;
}

/**
 * A period against shorter ones that make it up: a month against its halves, a year to date against its months.
 *
 * Preliminary figures are revised while the year grows, so that every second year to date is a little off. Up to a
 * hundredth of the shortest period is no finding; of 387 such sums of the announced totals 58 are further off.
 */
export function periodIdentities(catalogue: Catalogue): Identity[] {
  return [...seriesOfResults(catalogue).values()].flatMap((series) => {
    const spans = series.map((figure) => ({ figure, ...spanIn(figure.period) }));
    const [first] = spans;
    // Most series have months alone, or years.
    if (first === undefined || spans.every(({ from, to }) => to - from === first.to - first.from)) return [];
    const byStart = grouped(spans, ({ from }) => from);
    // Whole months before halves, and few long periods before many short ones.
    const inOrder = new Map(
      [...byStart].map(([from, those]) => [
        from,
        [...those].sort((a, b) => (b.to % 2) - (a.to % 2) || b.to - a.to),
      ]),
    );
    return series.flatMap((whole) => {
      const { from, to } = spanIn(whole.period);
      /** Half months from which nothing leads to the end. */
      const without = new Set<number>();
      const parts = (start: number): Observation[] | undefined => {
        if (start > to) return [];
        if (without.has(start)) return undefined;
        for (const { figure, to: end } of inOrder.get(start) ?? []) {
          const rest = end > to || figure === whole ? undefined : parts(end + 1);
          if (rest !== undefined) return [figure, ...rest];
        }
        without.add(start);
        return undefined;
      };
      const found = parts(from);
      if (found === undefined || !alike([whole, ...found])) return [];
      const identity = sumIdentity(catalogue, 'periods-sum', whole, found);
      return isRevision(identity) ? [] : [identity];
    });
  });
}

function isRevision({ figures, sides }: Identity): boolean {
  const { left, right } = sides(printed);
  const least = Math.min(...figures.map(({ number }) => number));
  return (
    !meet(left.interval, right.interval) &&
    figures.some(({ status }) => status === 'preliminary') &&
    Math.abs(left.number - right.number) <= least / 100
  );
}
