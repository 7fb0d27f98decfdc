import type { ComputedUnit, Unit } from '../model/schema';
import { differenceUnit, unitCode } from '../model/unit';

/** The unit of a computed figure, and what the arithmetic on its inputs has to be multiplied by to be in it. */
export type Derived = { readonly unit: ComputedUnit; readonly factor: number };

/**
 * Units follow from those of the inputs. Where no unit is known that two of them give together, the answer is
 * `undefined`, and there is no such figure.
 */

/** @example inUnit('million-usd') // a base-year value is in the unit of its target */
export function inUnit(unit: ComputedUnit): Derived {
  return { unit, factor: 1 };
}

/**
 * A part of a whole, a result over its target, growth: of like units a fraction, of others nothing.
 * @example ratio('million-usd', 'million-usd') // { unit: 'percent', factor: 1 }
 */
export function ratio(dividend: Unit, divisor: Unit): Derived | undefined {
  return dividend === divisor ? inUnit('percent') : undefined;
}

/**
 * So much of one for one of the other.
 * @example quotient('million-usd', 'thousand-tonnes') // { unit: 'usd-per-tonne', factor: 1000 }
 */
export function quotient(dividend: Unit, divisor: Unit): Derived | undefined {
  const [usd, tonnes] = [inUsd[unitCode(dividend)], inTonnes[unitCode(divisor)]];
  if (usd === undefined || tonnes === undefined) return ratio(dividend, divisor);
  return { unit: 'usd-per-tonne', factor: usd / tonnes };
}

const inUsd: Partial<Record<string, number>> = { usd: 1, 'million-usd': 1e6 };
const inTonnes: Partial<Record<string, number>> = { 'thousand-tonnes': 1e3 };

/**
 * Two figures of one unit differ by so much of it; ratios differ by percentage points.
 * @example difference('million-usd') // { unit: 'million-usd', factor: 1 }
 * @example difference('percent') // { unit: 'percentage-points', factor: 1 }
 */
export function difference(unit: Unit): Derived {
  return inUnit(differenceUnit(unit));
}
