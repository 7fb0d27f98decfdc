import type { Observation } from '../model/observation';
import { isRatio } from '../model/unit';
import type { Language, Messages } from './messages';
import { unitName } from './units';

/**
 * A number within a sentence. A minus is one, and no hyphen.
 * @param signed with a plus too
 * @example numberIn(-6.8, 'vi', { decimals: 1 }) // '−6,8'
 */
export function numberIn(
  number: number,
  language: Language,
  { decimals = 0, signed = false }: { readonly decimals?: number; readonly signed?: boolean } = {},
): string {
  const written = withDecimals(Math.abs(number), decimals, language);
  const sign = number < 0 ? '−' : signed ? '+' : '';
  return `${sign}${written}`;
}

/**
 * A number with exactly so many decimals, as Intl writes it.
 * @example withDecimals(1211, 1, 'vi') // '1.211,0'
 */
export function withDecimals(number: number, decimals: number, language: Language): string {
  const key = `${language} ${String(decimals)}`;
  const known = formats.get(key);
  if (known !== undefined) return known.format(number);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(language, digits);
  formats.set(key, made);
  return made.format(number);
}

/** Formats are made once: to make one takes fifty times as long as to use it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number beside its unit: English writes a per cent sign without a space. @example besideUnit('57.3', '% a year', 'en') // '57.3% a year' */
export function besideUnit(number: string, unit: string, language: Language): string {
  return language === 'en' && unit.startsWith('%') ? number + unit : `${number} ${unit}`;
}

/** A fraction as per cents. @example percentIn(0.221, 'en', { decimals: 1, signed: true }) // '+22.1%' */
export function percentIn(
  fraction: number,
  language: Language,
  options?: { readonly decimals?: number; readonly signed?: boolean },
): string {
  return besideUnit(numberIn(fraction * 100, language, options), '%', language);
}

/** A figure in the unit that it is held in. @example figureIn(servicesOfWorldBank, en) // '3,272 million USD' */
export function figureIn({ number, unit, decimals, printedUnit }: Observation, messages: Messages): string {
  const { language } = messages;
  // Printed in billions and held in millions, the decimals are not those of the number that is held.
  const shown = printedUnit === undefined ? decimals : 0;
  const factor = isRatio(unit) ? 100 : 1;
  return besideUnit(
    numberIn(number * factor, language, { decimals: shown }),
    unitName(unit, messages),
    language,
  );
}
