import type { ComputedUnit } from '../../model/schema';
import { isRatio } from '../../model/unit';
import type { Messages } from '../../locales/messages';
import { unitName } from '../../locales/units';

/**
 * A figure with its unit, as a reader of the language writes it; ratios in per cent.
 * @example shownFigure(0.861, 'percent', vi) // '86,1 %'
 */
export function shownFigure(value: number, unit: ComputedUnit, messages: Messages): string {
  const shown = isRatio(unit) ? value * 100 : value;
  const number = new Intl.NumberFormat(messages.language === 'vi' ? 'vi-VN' : 'en-US', {
    maximumFractionDigits: 2,
  });
  // The two stay on one line.
  return `${number.format(shown)}\u00a0${unitName(unit, messages)}`;
}
