import type { Language } from '../locales/messages';
import { besideUnit, withDecimals } from '../locales/numbers';
import type { Subject, Unit } from '../model/schema';
import { isRatio } from '../model/unit';
import type { Observation } from '../model/observation';
import { stepOf } from './amount';
import type { Amount } from './amount';
import type { Check } from './checks';

/** Numbers and gaps of the sentences that checks are told in. */

export type Parts = Readonly<Record<string, string | undefined>>;

/** @example filled('{a} {period}', { a: 'Rice', period: '2006' }) // 'Rice 2006' */
export function filled(template: string, parts: Parts): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '');
}

/**
 * What a subject is called: with the capital that its name begins with where the sentence does, without it inside, where
 * only markets, which are proper names, and abbreviations keep it.
 * @example nameIn(fuels, 'vi', false) // 'nhóm nhiên liệu, khoáng sản'
 */
export function nameIn({ kind, name }: Subject, language: Language, first: boolean): string {
  const text = name[language];
  const keeps = first || kind === 'market' || /^\p{Lu}{2}/u.test(text);
  return keeps ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A ratio with its %, percentage points and anything else as a bare number. */
export function numberIn(number: number, unit: Unit, language: Language, decimals = 0): string {
  if (!isRatio(unit)) return withDecimals(number, decimals, language);
  const percent = withDecimals(number * 100, decimals, language);
  if (unit === 'percentage-points') return percent;
  return besideUnit(percent, '%', language);
}

/**
 * Both sides show as many decimals as are printed (those of the left side where it is one printed figure, else the most
 * that its shares have), but no more of an amount than it takes to read it and to see by how much the sides differ. A
 * multiple shows what its whole number leaves out.
 * @example decimalsOf(goodsOfFebruary2026) // 1: 33,189.4 against 32,659.1, printed to the dollar
 */
export function decimalsOf(check: Check): number {
  const { left, right, difference, unit, figures } = check;
  if (unit === 'times') return 2;
  if (isRatio(unit) && figureOf(left, check) === undefined) {
    return Math.max(0, ...figures.flatMap((one) => (one.unit === unit ? one.decimals : [])));
  }
  const ofNumber = left.step > 0 ? Math.round(-Math.log10(left.step)) : 0;
  if (isRatio(unit)) return Math.max(0, ofNumber - 2);
  const toRead = Math.max(
    FEWEST,
    ...[left, right].map(({ number }) => decimalsFor(number, DIGITS_OF_A_SIDE)),
    decimalsFor(difference, DIGITS_OF_A_DIFFERENCE),
  );
  return Math.max(0, Math.min(ofNumber, toRead));
}

/** Of an amount that is printed with decimals, one is shown, and of small amounts and differences so many digits. */
const FEWEST = 1;
const DIGITS_OF_A_SIDE = 3;
const DIGITS_OF_A_DIFFERENCE = 2;

/** @example decimalsFor(0.0371, 2) // 3: 0.037 */
function decimalsFor(number: number, digits: number): number {
  return number === 0 ? 0 : digits - 1 - Math.floor(Math.log10(Math.abs(number)));
}

/** The printed figure that a side is, where it is one as it stands. */
export function figureOf({ number, step }: Amount, { figures }: Check): Observation | undefined {
  return figures.find((one) => one.number === number && stepOf(one) === step);
}
