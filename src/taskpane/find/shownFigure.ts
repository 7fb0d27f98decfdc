import type { ComputedUnit } from '../../model/schema';
import { isRatio } from '../../model/unit';
import type { Language, Messages } from '../../locales/messages';
import { besideUnit } from '../../locales/numbers';
import { unitName } from '../../locales/units';

/**
 * A figure with its unit, as a reader of the language writes it; ratios in per cent.
 * @example shownFigure(0.861, 'percent', vi) // '86,1 %'
 */
export function shownFigure(value: number, unit: ComputedUnit, messages: Messages): string {
  const { language } = messages;
  const shown = isRatio(unit) ? value * 100 : value;
  const format = (formats[language] ??= new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));
  const number = format.format(Math.abs(shown));
  // The two stay on one line.
  return besideUnit((shown < 0 ? '−' : '') + number, unitName(unit, messages), language).replace(
    ' ',
    '\u00a0',
  );
}

/** Made once: to make one takes many times as long as to use it. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {};
