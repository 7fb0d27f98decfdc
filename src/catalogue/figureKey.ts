import type { Period } from '../model/period';
import type { Measure } from '../model/schema';
import type { Trade } from './figureIndex';

/** What a figure is of, but for its publisher. */
export function keyOf(subject: string, measure: Measure, period: Period, trade?: Trade): string {
  return `${subject} ${measure} ${period}${suffix(trade)}`;
}

/** What is added to a key for trade with one partner, or for imports. */
export function suffix(trade?: Trade): string {
  if (trade === undefined || (trade.partner === undefined && trade.flow !== 'imports')) return '';
  return ` ${trade.partner ?? ''} ${trade.flow ?? 'exports'}`;
}
