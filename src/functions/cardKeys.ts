import type { Period } from '../model/period';
import type { Measure } from '../model/schema';

/**
 * Keys of printed figures on a card. They are permanent: formulas hold them. Letters, digits and "_" only, so that a
 * formula needs no brackets around them, and never like a cell address.
 */

/**
 * A target of the target year has the bare name of its measure; one of another period says so. "growth" alone is what
 * GROWTH computes, for every subject.
 * @example targetKey('value', '2006', '2006') // 'value'
 * @example targetKey('growth', '2001-2005', '2006') // 'targetGrowth2001_2005'
 */
export function targetKey(measure: Measure, period: Period, targetPeriod: Period): string {
  const name = camelCase(measure);
  return period === targetPeriod && measure !== 'growth'
    ? name
    : `target${name.charAt(0).toUpperCase()}${name.slice(1)}${suffix(period)}`;
}

/**
 * A result always says its period.
 * @example resultKey('value', '2001-2005') // 'value2001_2005'
 */
export function resultKey(measure: Measure, period: Period): string {
  return camelCase(measure) + suffix(period);
}

function camelCase(measure: Measure): string {
  return measure.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function suffix(period: Period): string {
  return period.replace(/[-/]/g, '_');
}
