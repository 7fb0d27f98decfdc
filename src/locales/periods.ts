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
