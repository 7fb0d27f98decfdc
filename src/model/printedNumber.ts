import type { DatasetContent, PrintedUnit } from './schema';
import { factorOf } from './unit';

/**
 * Reads a number as the document prints it.
 * @returns number in the unit it is held in, and its printed decimals; `undefined` where the text is no number.
 * @example readPrinted('4.500', { group: '.', decimal: ',' }, 'thousand-tonnes') // { number: 4500, decimals: 0 }
 */
export function readPrinted(
  printed: string,
  format: DatasetContent['numberFormat'],
  unit: PrintedUnit,
): { number: number; decimals: number } | undefined {
  const sign = printed.startsWith('-') ? -1 : 1;
  const start = sign < 0 ? 1 : 0;
  const mark = printed.indexOf(format.decimal);
  const whole = printed.slice(start, mark < 0 ? undefined : mark);
  const fraction = mark < 0 ? '' : printed.slice(mark + 1);
  // Most numbers have no groups.
  const isPlain = DIGITS.test(whole);
  if ((!isPlain && !WHOLE[format.group].test(whole)) || (mark >= 0 && !DIGITS.test(fraction))) {
    return undefined;
  }
  const digits = isPlain ? whole : whole.replaceAll(format.group, '');
  return {
    number: sign * scaled(mark < 0 ? digits : `${digits}.${fraction}`, factorOf(unit)),
    decimals: fraction.length,
  };
}

/** Digits in groups of three. Made once: a hundred thousand numbers are read when a workbook opens. */
const WHOLE = {
  '.': /^\d{1,3}(\.\d{3})+$/,
  ',': /^\d{1,3}(,\d{3})+$/,
  ' ': /^\d{1,3}( \d{3})+$/,
} as const;
const DIGITS = /^\d+$/;

/** A power of ten only moves the decimal mark: 34530824.568 thousand are 34530.824568 million, and no noise behind it. */
function scaled(digits: string, factor: number): number {
  if (factor === 1) return Number(digits);
  const exponent = Math.round(Math.log10(factor));
  return Number(`1e${exponent}`) === factor ? Number(`${digits}e${exponent}`) : Number(digits) * factor;
}

/**
 * The digits as they are printed, with a decimal point and nothing between groups of three.
 * @example plainNumber('1.916,7', { group: '.', decimal: ',' }) // '1916.7'
 */
export function plainNumber(printed: string, { group, decimal }: DatasetContent['numberFormat']): string {
  return printed.replaceAll(group, '').replace(decimal, '.');
}

/** The marks by which readers of a language group and divide numbers. */
const marksOf = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * What a printed number is for readers of a language: 1.211 of a Vietnamese document would be read as little more than
 * one in English.
 * @returns `undefined` where it reads the same in both
 * @example readingIn('1.211', { group: '.', decimal: ',' }, 'en') // '1,211'
 */
export function readingIn(
  printed: string,
  format: DatasetContent['numberFormat'],
  language: keyof typeof marksOf,
): string | undefined {
  const { group, decimal } = marksOf[language];
  const reading = Array.from(printed, (mark) =>
    mark === format.group ? group : mark === format.decimal ? decimal : mark,
  ).join('');
  return reading === printed ? undefined : reading;
}
