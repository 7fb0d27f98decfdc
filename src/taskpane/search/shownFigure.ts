import type { ComputedUnit } from '../../model/schema';
import { numberFormatOf } from '../../model/numberFormat';
import type { Messages } from '../../locales/messages';

/**
 * A figure with its unit, as a reader of the language writes it; ratios in per cent.
 * @example shownFigure(0.861, 'percent', vi) // '86,1 %'
 */
export function shownFigure(value: number, unit: ComputedUnit, { language, units }: Messages): string {
  const shown = numberFormatOf({ unit }).endsWith('%') ? value * 100 : value;
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 2 });
  // The two stay on one line.
  return `${number.format(shown)}\u00a0${units[unit]}`;
}
