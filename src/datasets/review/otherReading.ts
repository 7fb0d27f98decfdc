import type { DraftFigure } from '../readers/draft';

/**
 * The other thing that a number with a single kind of sign may mean: 1.234 is one thousand two hundred and thirty-four, or
 * little more than one. `undefined` where the number can be read in one way only.
 * @example otherReading({ printed: '1.234', number: 1234 }) // 1.234
 */
export function otherReading({
  printed,
  number,
}: Pick<DraftFigure, 'printed' | 'number'>): number | undefined {
  const digits = printed.trim().replace(/[−–]/g, '-').replace(/\s*%$/, '');
  if (!/^-?\d{1,3}(?:\.\d{3}|,\d{3})$/.test(digits)) return undefined;
  const readings = [Number(digits.replace(/[.,]/, '')), Number(digits.replace(',', '.'))];
  return readings.find((reading) => reading !== number);
}
