/**
 * A number as its cell shows it, where the cell shows another one than it holds: per cents are held as fractions, formats
 * that end with commas show thousands or millions, and a month is held as the count of its first day.
 * @param format of Excel, for positive numbers first: "0.0%", "#,##0.0,,", "mm/yyyy"
 * @example shownValue(0.125, '0.0%') // '12.5%'
 * @example shownValue(46266, 'mm/yyyy') // '2026-09'
 */
export function shownValue(value: number, format: string): number | string {
  const [shown = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  if (shown.includes('%')) return `${String(rounded(value * 100))}%`;
  if (/y/i.test(shown) && /m/i.test(shown) && !/d/i.test(shown)) return monthOf(value);
  const commas = /[0#?](,+)(?![0#?.,])/.exec(shown)?.[1]?.length ?? 0;
  return commas === 0 ? value : rounded(value / 1000 ** commas);
}

/** Without the noise of binary fractions, beyond the 15 digits that Excel keeps. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/** Excel counts days from the end of 1899. */
function monthOf(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 7);
}
