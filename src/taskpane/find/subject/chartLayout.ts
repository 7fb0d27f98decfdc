import { scaleBand, scaleLinear } from 'd3-scale';
import { firstYear, nextPeriod } from '../../../model/period';
import type { Period } from '../../../model/period';

/** A number of a period, in any unit. */
export type Point = { readonly period: Period; readonly number: number };

export type Bar = Point & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where everything of a bar chart stands, in units of its picture. */
export type ChartLayout = {
  readonly bars: readonly Bar[];
  /** Lines across, each with its number. */
  readonly ticks: readonly { readonly y: number; readonly number: number }[];
  /** Years below the bars that they begin with, as many as there is room for. */
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly zero: number;
};

type Frame = {
  readonly width: number;
  readonly height: number;
  /** Room for the numbers on the left, and for the years below. */
  readonly left: number;
  readonly bottom: number;
};

/**
 * Lays out numbers over time as bars from 0. A period without a number is a gap.
 * @param points oldest first, all of periods as long
 */
export function chartLayout(points: readonly Point[], { width, height, left, bottom }: Frame): ChartLayout {
  const numbers = points.map(({ number }) => number);
  const heights = scaleLinear()
    .domain([Math.min(0, ...numbers), Math.max(0, ...numbers)])
    .nice(TICKS)
    .range([height - bottom, TOP]);
  const periods = periodsBetween(points);
  const places = scaleBand().domain(periods).range([left, width]).paddingInner(0.2);
  const zero = heights(0);
  return {
    bars: points.map((point) => {
      const y = heights(point.number);
      return {
        ...point,
        x: places(point.period) ?? left,
        y: Math.min(y, zero),
        width: places.bandwidth(),
        height: Math.abs(zero - y),
      };
    }),
    ticks: heights.ticks(TICKS).map((number) => ({ y: heights(number), number })),
    years: yearsBelow(periods, (period) => places(period) ?? left),
    zero,
  };
}

const TICKS = 3;
const TOP = 8;
/** What a year takes below the bars. */
const YEAR_WIDTH = 34;
/** Of more periods only those with a number are shown: the gaps between would be all that is seen. */
const MOST_PERIODS = 400;

/** Every period from the first to the last one. */
function periodsBetween(points: readonly Point[]): readonly Period[] {
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  const found: Period[] = [];
  let period = first;
  while (period !== undefined && last !== undefined && found.length < MOST_PERIODS) {
    found.push(period);
    if (period === last) return found;
    period = nextPeriod(period);
  }
  return points.map((one) => one.period);
}

function yearsBelow(
  periods: readonly Period[],
  placeOf: (period: Period) => number,
): { x: number; year: number }[] {
  const years: { x: number; year: number }[] = [];
  for (const period of periods) {
    const [year, x] = [firstYear(period), placeOf(period)];
    const last = years.at(-1);
    if (last?.year === year) continue;
    if (last === undefined || x - last.x >= YEAR_WIDTH) years.push({ x, year });
  }
  return years;
}
