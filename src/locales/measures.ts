import type { Measure, Subject } from '../editions/schema';
import type { Language } from './messages';

/** What the measures are called in headings and sentences; the words that people type are in src/catalogue/words.ts. */
export const measureLabels: Record<Language, Record<Measure, string>> = {
  vi: {
    value: 'kim ngạch',
    quantity: 'sản lượng',
    index: 'chỉ số',
    share: 'tỷ trọng',
    growth: 'tăng trưởng',
    count: 'số lượng',
    multiple: 'số lần',
    excess: 'mức vượt',
    'growth-excess': 'mức vượt tăng trưởng',
    low: 'mức thấp nhất',
    high: 'mức cao nhất',
    'growth-low': 'tăng trưởng thấp nhất',
    'growth-high': 'tăng trưởng cao nhất',
  },
  en: {
    value: 'value',
    quantity: 'quantity',
    index: 'index',
    share: 'share',
    growth: 'growth',
    count: 'count',
    multiple: 'multiple',
    excess: 'excess',
    'growth-excess': 'growth above target',
    low: 'low',
    high: 'high',
    'growth-low': 'growth low',
    'growth-high': 'growth high',
  },
};

/**
 * What a measure of one subject is called.
 * @example measureName('value', rice, 'vi') // 'kim ngạch'
 * @example measureName('value', gdp, 'vi') // 'giá trị'
 */
export function measureName(measure: Measure, { valueName }: Subject, language: Language): string {
  return measure === 'value' && valueName !== undefined
    ? valueName[language]
    : measureLabels[language][measure];
}
