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
  const [whole = '', fraction, ...rest] = printed.replace(/^-/, '').split(format.decimal);
  const grouped = new RegExp(`^\\d{1,3}(\\${format.group}\\d{3})*$|^\\d+$`);
  if (rest.length > 0 || !grouped.test(whole) || (fraction !== undefined && !/^\d+$/.test(fraction))) {
    return undefined;
  }
  const digits = whole.split(format.group).join('');
  return {
    number: sign * Number(`${digits}.${fraction ?? '0'}`) * factorOf(unit),
    decimals: fraction?.length ?? 0,
  };
}
