import type { DatasetContent, PrintedUnit } from './schema';

/**
 * How much one printed unit is of the unit that the number is held in:
 * a printed 86,1 (percent) is held as the fraction 0.861, a printed 110,83 (billion USD) as 110 830 million USD.
 */
export const factors: Record<PrintedUnit, number> = {
  'million-usd': 1,
  'billion-usd': 1000,
  usd: 1,
  'thousand-tonnes': 1,
  percent: 0.01,
  'percent-per-year': 0.01,
  'percentage-points': 0.01,
  times: 1,
  markets: 1,
  enterprises: 1,
  persons: 1,
};

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
  const [whole = '', fraction, ...rest] = printed.replace(/^-/, '').split(format.decimal);
  const grouped = new RegExp(`^\\d{1,3}(\\${format.group}\\d{3})*$|^\\d+$`);
  if (rest.length > 0 || !grouped.test(whole) || (fraction !== undefined && !/^\d+$/.test(fraction))) {
    return undefined;
  }
  const digits = whole.split(format.group).join('');
  return {
    number: sign * Number(`${digits}.${fraction ?? '0'}`) * factors[unit],
    decimals: fraction?.length ?? 0,
  };
}
