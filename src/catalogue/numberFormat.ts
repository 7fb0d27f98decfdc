import type { ComputedUnit } from './formulas';

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
