import type { ComputedUnit } from './formulas';
import { isCounted } from './interval';

/** Excel number format of every unit. Formats are invariant: Excel shows them by the user's region. */
export const numberFormats: Record<ComputedUnit, string> = {
  'million-usd': '#,##0',
  usd: '#,##0',
  'thousand-tonnes': '#,##0',
  percent: '0.0%',
  'percent-per-year': '0.0%',
  'percentage-points': '0.0%',
  times: '#,##0',
  markets: '#,##0',
  enterprises: '#,##0',
  'usd-per-tonne': '#,##0',
  rank: '0',
};

/** What shows the ends of an interval apart from the figure between them: 1,405.1 and 1,407.9; 86.050% and 86.150%. */
const finer: Partial<Record<string, string>> = { '#,##0': '#,##0.0', '0.0%': '0.000%' };

/** @param fine more decimals than the unit has, but none for what is counted */
export function numberFormatOf({ unit, fine }: { unit: ComputedUnit; fine?: true }): string {
  const format = numberFormats[unit];
  return fine && !isCounted(unit) ? (finer[format] ?? format) : format;
}
