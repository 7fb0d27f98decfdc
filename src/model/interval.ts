import type { PrintedUnit, Qualifier, Unit } from './schema';
import { factorOf, isCounted } from './unit';

/** All numbers from `low` to `high`, both included. */
export type Interval = { readonly low: number; readonly high: number };

/** What of a figure decides how far it may be from the true number. */
export type Printed = {
  readonly number: number;
  readonly unit: Unit;
  readonly printedUnit?: PrintedUnit | undefined;
  readonly decimals: number;
  readonly qualifier?: Qualifier | undefined;
};

/**
 * What the rounding and the qualifier of a printed figure allow, in the unit the number is held in.
 *
 * A figure without qualifier is rounded: half a step of its last printed decimal lies on both sides of it.
 * Things that are counted (markets, enterprises, persons) are exact without a qualifier.
 *
 * How far a qualifier reaches is OUR reading, the document defines none: `over`, `nearly` and `about` reach
 * up to 5 % of the number or half a printed step, whichever is more; `over` upwards, `nearly` downwards,
 * `about` both ways.
 * @example intervalOf(86,1 %) // 0.8605 … 0.8615
 * @example intervalOf(110,83 billion USD) // 110825 … 110835 million USD
 * @example intervalOf(nearly 6,8 billion USD) // 6460 … 6800 million USD
 */
export function intervalOf(figure: Printed): Interval {
  const { number, qualifier } = figure;
  const rounding = halfStep(figure);
  const reach = Math.max(rounding, QUALIFIED * Math.abs(number));
  switch (qualifier) {
    case undefined:
      return isCounted(figure.unit) ? exactly(number) : around(number, rounding);
    case 'over':
      return { low: number, high: around(number, reach).high };
    case 'nearly':
      return { low: around(number, reach).low, high: number };
    case 'about':
      return around(number, reach);
  }
}

export function exactly(number: number): Interval {
  return { low: number, high: number };
}

/**
 * The lowest and the highest value of a function over intervals. Each input is one independent variable.
 * A function that only rises or only falls in each variable while the others stand still, as sums,
 * products and quotients by what is never 0 do, has its extremes at the corners: the answer is exact.
 */
export function extremes(evaluate: (...inputs: number[]) => number, inputs: readonly Interval[]): Interval {
  const corners = inputs.reduce<number[][]>(
    (all, { low, high }) =>
      (low === high ? [low] : [low, high]).flatMap((end) => all.map((one) => [...one, end])),
    [[]],
  );
  return spanned(...corners.map((corner) => evaluate(...corner)));
}

/** @example add(exactly(1), intervalOf(17,5 %)) // 1.1745 … 1.1755 */
export function add(...terms: readonly Interval[]): Interval {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { low: sum(terms.map(({ low }) => low)), high: sum(terms.map(({ high }) => high)) };
}

export function subtract(from: Interval, what: Interval): Interval {
  return { low: from.low - what.high, high: from.high - what.low };
}

export function multiply(a: Interval, b: Interval): Interval {
  return spanned(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high);
}

/** Quotient by what cannot be 0. */
export function divide({ low, high }: Interval, divisor: Interval): Interval {
  return spanned(low / divisor.low, low / divisor.high, high / divisor.low, high / divisor.high);
}

function spanned(...values: readonly number[]): Interval {
  return { low: Math.min(...values), high: Math.max(...values) };
}

export function scale(interval: Interval, factor: number): Interval {
  return multiply(interval, exactly(factor));
}

/** Power of what cannot be negative. @example power(add(exactly(1), yearly), 5) // five years of growth */
export function power(base: Interval, exponent: number): Interval {
  return extremes((x) => x ** exponent, [base]);
}

/** Whether two intervals have a number in common; ends that differ only by the noise of binary numbers are one. */
export function meet(a: Interval, b: Interval): boolean {
  const noise = NOISE * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  // An open end (Infinity) has no noise to allow for.
  const allowed = Number.isFinite(noise) ? noise : 0;
  return a.low <= b.high + allowed && b.low <= a.high + allowed;
}

/** How far a qualifier reaches, as a part of the number. */
const QUALIFIED = 0.05;

const NOISE = 1e-9;

/** Half a step of the last printed decimal, in the unit the number is held in. */
function halfStep({ unit, printedUnit, decimals }: Printed): number {
  return (factorOf(printedUnit ?? unit) * 10 ** -decimals) / 2;
}

function around(number: number, reach: number): Interval {
  return { low: tidy(number - reach), high: tidy(number + reach) };
}

/** Fourteen digits: 0.861 - 0.0005 is 0.8605, as one would write it, so that ends that are equal on paper are equal. */
function tidy(number: number): number {
  return Number(number.toPrecision(14));
}
