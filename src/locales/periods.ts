import { isOfWholeYears } from '../model/period';
import type { Period } from '../model/period';
import { periodName as en } from './en/periods';
import type { Language } from './messages';
import { periodName as vi } from './vi/periods';

const periodNames: Record<Language, (period: Period) => string> = { vi, en };

/**
 * What a period is called in sentences.
 * @example periodName('2026-Q1', 'vi') // 'quý I năm 2026'
 * @example periodName('2026-Q1', 'en') // 'Q1 2026'
 */
export function periodName(period: Period, language: Language): string {
  return periodNames[language](period);
}

/**
 * The same where a subject or a word for a year stands before it: years are their numbers.
 * @example periodBehind('2001-2005', 'en') // '2001-2005'
 * @example periodBehind('2015-02', 'vi') // 'tháng 2 năm 2015'
 */
export function periodBehind(period: Period, language: Language): string {
  return isOfWholeYears(period) ? period : periodName(period, language);
}
