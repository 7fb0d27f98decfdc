import { over } from '../indicators/computed';
import { add, exactly, extremes, intervalOf } from '../model/interval';
import type { Interval, Printed } from '../model/interval';
import { factorOf } from '../model/unit';

/** One side of an identity: its point value, what rounding allows, and the step of its last printed decimal. */
export type Amount = {
  readonly number: number;
  readonly interval: Interval;
  /** 0 where the amount is computed, so that no printed decimal limits it. */
  readonly step: number;
};

/** @example printed(fuelsShare) // 0.209, from 0.2085 to 0.2095, in steps of 0.001 */
export function printed(figure: Printed): Amount {
  return { number: figure.number, interval: intervalOf(figure), step: stepOf(figure) };
}

/** The step of the last printed decimal, in the unit the number is held in. */
export function stepOf({ unit, printedUnit, decimals }: Printed): number {
  return factorOf(printedUnit ?? unit) * 10 ** -decimals;
}

export function constant(number: number): Amount {
  return { number, interval: exactly(number), step: 0 };
}

/** A sum is as coarse as its coarsest term. */
export function sum(terms: readonly Amount[]): Amount {
  return {
    number: terms.reduce((total, { number }) => total + number, 0),
    interval: add(...terms.map(({ interval }) => interval)),
    step: Math.max(0, ...terms.map(({ step }) => step)),
  };
}

/** A formula that only rises or only falls in each of its few inputs. */
export function formula(evaluate: (...inputs: number[]) => number, inputs: readonly Amount[]): Amount {
  return {
    number: evaluate(...inputs.map(({ number }) => number)),
    interval: extremes(
      evaluate,
      inputs.map(({ interval }) => interval),
    ),
    step: 0,
  };
}

/** Quotient by what is above 0; by what may be 0 it is no number. */
export function quotient(dividend: Amount, divisor: Amount): Amount {
  return formula(over, [dividend, divisor]);
}

/** Whether an amount and the ends of its interval are numbers. */
export function isFiniteAmount({ number, interval: { low, high } }: Amount): boolean {
  return [number, low, high].every(Number.isFinite);
}
