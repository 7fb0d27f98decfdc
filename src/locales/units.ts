import type { ComputedUnit, PrintedUnit } from '../model/schema';
import type { Messages } from './messages';

/**
 * What a unit is called: in our words where we know it, in those of its dataset otherwise.
 * @example unitName('million-usd', vi) // 'triệu USD'
 */
export function unitName(unit: ComputedUnit | PrintedUnit, { units, language }: Messages): string {
  return typeof unit === 'string' ? units[unit] : unit.name[language];
}
