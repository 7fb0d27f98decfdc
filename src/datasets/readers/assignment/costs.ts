/**
 * What an assignment of numbers to columns costs: about minus the logarithm of how likely it is, so that costs add up and
 * a difference of 7 is one in a thousand.
 *
 * The spreads are measured: `test/datasets/readers/costs.test.ts` computes them from every second item of the statistics
 * office's monthly table, and the made-up tables of the fuzzer are of the other items. The prices of other months may lie
 * beyond those of the years measured, so that only what lies far outside costs anything. The penalties are set by hand: they
 * say how a printed table is made, and no figures could tell.
 */
export const spreads = {
  /** Of the logarithm of year to date ÷ month ÷ months elapsed. */
  yearToDate: 0.25,
  /** Of the logarithm of unit value of the month ÷ unit value of the year to date. */
  unitValue: 0.15,
  /** Of the logarithm of growth of value ÷ growth of quantity. */
  growthOfPrice: 0.25,
  /** Of the logarithm of a figure ÷ the same a month or a year before. */
  growth: 0.35,
} as const;

/** USD a tonne of what nearly everything lies between. */
export const prices = { low: 10, high: 30_000 } as const;

export const penalties = {
  /** More in a month than in the year to date: a misprint at most. */
  monthAboveYearToDate: 12,
  /** What was exported in the month was exported in the year. */
  yearToDateMissing: 14,
  indexWithoutItsFigure: 14,
  growthWithoutItsFigure: 4,
  negativeAmount: 12,
  decimalsInWholeAmounts: 12,
  wholeRatio: 2.3,
  beyondAllRatios: 25,
  valueMissing: 5,
  valueMissingBesideOther: 1.5,
  yearToDateValueMissing: 3,
  quantityMissingBesideValue: 3,
  quantityMissing: 0.5,
  quantityMissingWithoutUnits: 0.3,
  quantityWithoutUnits: 1.2,
  ratioMissing: 2.5,
  present: 0.05,
  /** An order that puts quantity and value differently in each group. */
  unevenOrder: 5,
  /** All quantities, then all values. */
  acrossOrder: 2,
  /** Another order than that of a heading that seems to be in order. */
  otherOrder: 5,
  /** A row that nothing fits. */
  noFit: 30,
  /** Values that break a sum which others fulfil. */
  sumBroken: 8,
} as const;

/**
 * The cost of lying off by `x` where `spread` is usual. Far off costs little more than off: single items of single
 * markets jump (Student's t with two degrees of freedom).
 * @example offBy(0, 0.25) // 0
 */
export function offBy(x: number, spread: number, most = Infinity): number {
  return Math.min(most, 1.5 * Math.log(1 + (x / spread) ** 2 / 2));
}
