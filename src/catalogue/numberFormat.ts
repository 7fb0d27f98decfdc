import type { ComputedUnit } from './formulas';
import { isCounted } from './interval';

/**
 * How a number is shown: in the format of its unit, money and quantities with the decimals that they are printed with.
 * @param fine one decimal more, so that the ends of an interval do not look like the figure between them
 * @example numberFormatOf({ unit: 'million-usd', decimals: 1 }) // '#,##0.0'
 */
export function numberFormatOf({
  unit,
  decimals = 0,
  fine,
}: {
  readonly unit: ComputedUnit;
  readonly decimals?: number | undefined;
  readonly fine?: true | undefined;
}): string {
  const format = numberFormats[unit];
  const finer = fine === true && !isCounted(unit);
  if (format !== '#,##0') return finer && format === '0.0%' ? '0.000%' : format;
  const shown = decimals + (finer ? 1 : 0);
  return shown > 0 ? `${format}.${'0'.repeat(shown)}` : format;
}

/** Excel number format of every unit. Formats are invariant: Excel shows them by the user's region. */
const numberFormats: Record<ComputedUnit, string> = {
  'million-usd': '#,##0',
  usd: '#,##0',
  'thousand-tonnes': '#,##0',
  percent: '0.0%',
  'percent-per-year': '0.0%',
  'percentage-points': '0.0%',
  times: '#,##0',
  markets: '#,##0',
  enterprises: '#,##0',
  persons: '#,##0',
  'usd-per-tonne': '#,##0',
  rank: '0',
};
