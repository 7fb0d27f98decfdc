import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import { spanIn } from '../model/period';
import { isResult } from '../model/status';
import { stepOf } from './amount';
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
      return found === undefined || !alike([whole, ...found]) || isRevision([whole, ...found])
        ? []
        : [sumIdentity(catalogue, 'periods-sum', whole, found)];
    });
  });
}

/** Whether a sum is off by more than rounding can be, but by no more than preliminary figures are revised. */
function isRevision([whole, ...parts]: readonly Observation[]): boolean {
  if (whole === undefined) return false;
  const all = [whole, ...parts];
  const off = Math.abs(parts.reduce((rest, { number }) => rest - number, whole.number));
  const rounding = all.reduce((sum, one) => sum + stepOf(one) / 2, 0);
  return (
    all.some(({ status }) => status === 'preliminary') &&
    off > rounding * (1 + NOISE) &&
    off <= Math.min(...all.map(({ number }) => number)) / 100
  );
}

const NOISE = 1e-9;
