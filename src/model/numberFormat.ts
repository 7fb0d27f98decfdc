import type { ComputedUnit } from './schema';
import { isCounted, isRatio } from './unit';

/**
 * How a number is shown: in the format of its unit, with the decimals that it is printed with.
 * @param decimals of the unit: of per cents, not of the fraction
 * @param fine more decimals, so that the ends of an interval do not look like the figure between them
 * @param isMonth a date that stands for its month
 * @example numberFormatOf({ unit: 'million-usd', decimals: 1 }) // '#,##0.0'
 */
export function numberFormatOf({
  unit,
  decimals = 0,
  fine,
  isMonth,
}: {
  readonly unit: ComputedUnit;
  readonly decimals?: number | undefined;
  readonly fine?: true | undefined;
  readonly isMonth?: true | undefined;
}): string {
  if (isMonth === true) return 'yyyy-mm';
  const finer = fine === true && !isCounted(unit);
  if (unit === 'rank') return '0';
  // Per cents say nothing without a decimal: growth of 0.2 % is not 0 %.
  if (isRatio(unit)) return `${withDecimals('0', Math.max(1, decimals) + (finer ? 2 : 0))}%`;
  return withDecimals('#,##0', decimals + (finer ? 1 : 0));
}

/** Formats are invariant: Excel shows them by the user's region. */
function withDecimals(whole: string, decimals: number): string {
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}
