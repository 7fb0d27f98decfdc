import type { Catalogue } from '../catalogue/catalogue';
import type { RuleKey } from '../locales/checks';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf, spanIn } from '../model/period';
import { seriesKey, seriesOfResults } from './periodRules';
import type { Identity } from './rule';
import { namedSubject, ofFigure } from './sumIdentity';

/**
 * Months that are far from those beside them. Nothing makes them wrong, so that only what is unusual is a check, and its
 * figures are those of that month alone.
 *
 * Both limits are ours, read off the monthly exports by item of 2024-2026. Of 507 unit values 499 are within twice and half
 * the median of the three months before and after. The first figures of rows that began with the sum from January are 1.5
 * to 2.8 times the median of the three months after, and no other row begins later than its table.
 */
export function usualIdentities(catalogue: Catalogue): Identity[] {
  const series = seriesOfResults(catalogue);
  return [...series.values()].flatMap((figures) => {
    const months = monthsOf(figures);
    const [first] = months;
    if (first === undefined || months.length <= BESIDE) return [];
    const values = first.measure === 'quantity' ? series.get(seriesKey(first, 'value')) : undefined;
    return [
      ...firstFigure(catalogue, months),
      ...(values === undefined ? [] : unitValues(catalogue, months, monthsOf(values))),
    ];
  });
}

/** Those of single months, in their order. */
function monthsOf(series: readonly Observation[]): Observation[] {
  return series
    .filter(({ period }) => kindOf(period) === 'month')
    .sort((a, b) => comparePeriods(a.period, b.period));
}

const BESIDE = 3;

/** The value of each quantity, by the unit value that is usual in the months beside it. */
function unitValues(
  catalogue: Catalogue,
  quantities: readonly Observation[],
  values: readonly Observation[],
): Identity[] {
  const byPeriod = new Map(values.map((value) => [value.period, value]));
  const priced = quantities.flatMap((quantity) => {
    const value = byPeriod.get(quantity.period);
    const price = (value?.number ?? 0) / quantity.number;
    return value !== undefined && price > 0 && price < Infinity
      ? [{ quantity, value, price, at: spanIn(value.period).from }]
      : [];
  });
  return priced.flatMap(({ quantity, value, at }, index) => {
    const beside = priced
      .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
      .filter((one) => one.at !== at && Math.abs(one.at - at) <= BESIDE * 2);
    const usual = median(beside.map(({ price }) => price));
    return beside.length < BESIDE ? [] : unusual(catalogue, 'unit-value', usual, 2, value, quantity);
  });
}

/** The first figure of a row that a table did not have in January, against the months that follow. */
function firstFigure(catalogue: Catalogue, [first, ...others]: readonly Observation[]): Identity[] {
  if (first === undefined) return [];
  const { from } = spanIn(first.period);
  if (from % 24 === 0 || from <= spanIn(first.dataset.covers).from) return [];
  const usual = median(others.slice(0, BESIDE).map(({ number }) => number));
  return unusual(catalogue, 'first-figure', usual, 1.5, first);
}

/**
 * @param usual what is usual in the place of the figure, or by unit of its quantity
 * @param factor how many times that, or what part of it, is still usual
 */
function unusual(
  catalogue: Catalogue,
  rule: RuleKey,
  usual: number,
  factor: number,
  figure: Observation,
  quantity?: Observation,
): Identity[] {
  const here = usual * (quantity?.number ?? 1);
  if (here <= 0 || (figure.number <= here * factor && figure.number >= here / factor)) return [];
  return [
    {
      rule,
      of: ofFigure(figure),
      names: [namedSubject(catalogue, figure)],
      period: figure.period,
      unit: figure.unit,
      relation: 'equal',
      isOfUsual: true,
      figures: quantity === undefined ? [figure] : [figure, quantity],
      sides: (read) => {
        const number = usual * (quantity === undefined ? 1 : read(quantity).number);
        return {
          left: read(figure),
          right: { number, step: 0, interval: { low: number / factor, high: number * factor } },
        };
      },
    },
  ];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
