import type { ComputedUnit } from '../model/schema';

export type Formula = {
  readonly unit: ComputedUnit;
  readonly evaluate: (...inputs: number[]) => number;
};

/**
 * Every computed figure, by name. Inputs are printed figures in the units they are held in
 * (million USD, thousand tonnes, fractions), in the order of the parameters.
 * An index is the value in per cent of the year before, held as a fraction.
 *
 * Each formula only rises or only falls in each of its inputs while the others stand still, over the positive
 * numbers it is used for. So its extremes over the inputs' intervals lie at the corners, and its bounds are exact
 * (`extremes` in interval.ts). A formula that turns in between would need bounds of its own.
 */
export const formulas = {
  /** Relative change on the base year. Rice: 0.861 - 1 = -0.139 */
  growth: { unit: 'percent', evaluate: (index) => index - 1 },
  /** Relative change between two periods. Africa: 681 / 176 - 1 = 2.869… */
  periodGrowth: { unit: 'percent', evaluate: (from, to) => to / from - 1 },
  /** Compound annual growth rate. Services: (5650 / 3320) ^ (1 / 4) - 1 = 0.1421… */
  compoundGrowth: { unit: 'percent', evaluate: (from, to, years) => (to / from) ** (1 / years) - 1 },
  /** The base year's value that target and index imply. Rice: 1211 / 0.861 = 1406.504… million USD */
  baseline: { unit: 'million-usd', evaluate: (value, index) => value / index },
  /** Target less baseline. Rice: 1211 - 1406.504… = -195.504… million USD */
  change: { unit: 'million-usd', evaluate: (value, index) => value - value / index },
  /** Result over target. Rice 2006: 1275.9 / 1211 = 1.0536 */
  attainment: { unit: 'percent', evaluate: (result, target) => result / target },
  /** Part of a whole. Rice in the total: 1211 / 38444 = 0.0315… */
  share: { unit: 'percent', evaluate: (part, whole) => part / whole },
  /** Points of the whole's growth that come from the part. Rice: -195.504… / (38444 / 1.185) = -0.00602… */
  contribution: {
    unit: 'percentage-points',
    evaluate: (value, index, wholeValue, wholeIndex) => (value - value / index) / (wholeValue / wholeIndex),
  },
  /** Value of one tonne. Rice: 1211 million USD / 4500 thousand tonnes = 269.11… USD per tonne */
  unitValue: { unit: 'usd-per-tonne', evaluate: (value, quantity) => (value / quantity) * 1000 },
} satisfies Record<string, Formula>;
