import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { unitName } from '../locales/units';
import type { ComputedUnit, Unit } from '../model/schema';
import { differenceUnit, isRatio, unitCode } from '../model/unit';
import type { OwnUnit } from '../model/unit';

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
 * So much of one for one of the other; where no unit of ours says so, one that is made of both. A ratio is of nothing.
 * @example quotient('million-usd', 'thousand-tonnes') // { unit: 'usd-per-tonne', factor: 1000 }
 * @example quotient('million-usd', thousandPairs)?.unit // million USD per thousand pairs
 */
export function quotient(dividend: Unit, divisor: Unit): Derived | undefined {
  if (dividend === divisor) return ratio(dividend, divisor);
  if (isRatio(dividend) || isRatio(divisor)) return undefined;
  const [usd, tonnes] = [inUsd[unitCode(dividend)], inTonnes[unitCode(divisor)]];
  if (usd !== undefined && tonnes !== undefined) return { unit: 'usd-per-tonne', factor: usd / tonnes };
  return inUnit(madeOf(dividend, divisor));
}

function madeOf(dividend: Unit, divisor: Unit): OwnUnit {
  const nameIn = (language: Language, per: string) =>
    [dividend, divisor].map((unit) => unitName(unit, messagesIn(language))).join(per);
  const code = `${unitCode(dividend)}-per-${unitCode(divisor)}`;
  const name = { vi: nameIn('vi', '/'), en: nameIn('en', ' per ') };
  const key = `${code} ${name.vi} ${name.en}`;
  const unit: OwnUnit = known.get(key) ?? { code, name, kind: 'amount', factor: 1 };
  known.set(key, unit);
  return unit;
}

/** Units that say the same are one object, so that they are compared as all units are. */
const known = new Map<string, OwnUnit>();

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
