import { firstYear, isOfWholeYears, lastYear, partsOf, spanOf } from '../model/period';
import type { Period } from '../model/period';
import { shortPeriod as en } from './en/shortPeriods';
import type { Language } from './messages';
import { periodName } from './periods';
import { shortPeriod as vi } from './vi/shortPeriods';

const shortNames: Record<Language, (period: Period) => string | undefined> = { vi, en };

/**
 * What a period is called beside numbers, where there is little room; the full name where there is no shorter one.
 * @example shortPeriod('2026-07', 'vi') // '7/2026'
 * @example shortPeriod('2001-2005', 'en') // '2001–2005'
 */
export function shortPeriod(period: Period, language: Language): string {
  if (isOfWholeYears(period)) return period.replace('-', '–');
  return shortNames[language](period) ?? periodName(period, language);
}

/**
 * From when to when there are figures, by year, and by month where the last year is not over.
 * @example coverageText(['1996-2006', '2024-01/2026-07'], 'vi') // '1996 – 7/2026'
 */
export function coverageText(covered: readonly Period[], language: Language): string {
  const span = spanOf(covered);
  if (span === undefined) return '';
  const { year, month } = partsOf(span).to;
  const end = month === 12 ? String(lastYear(span)) : `${year}-${String(month).padStart(2, '0')}`;
  return `${firstYear(span)} – ${shortPeriod(end, language)}`;
}
