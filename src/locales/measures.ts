import { resolveMeasure } from '../catalogue/words';
import type { Measure, Subject } from '../model/schema';
import { measureLabels as en } from './en/measures';
import { measureLabels as vi } from './vi/measures';
import type { Language } from './messages';

/** What the measures are called in headings and sentences; the words that people type are in src/catalogue/words.ts. */
export const measureLabels: Record<Language, Record<Measure, string>> = { vi, en };

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

/**
 * A measure as an argument that a user of the language can read; a word such as "số lượng", which may mean two measures,
 * gives way to the code.
 * @example measureArgument('quantity', rice, 'vi') // 'lượng xuất khẩu'
 */
export function measureArgument(measure: Measure, subject: Subject, language: Language): string {
  const name = measureName(measure, subject, language);
  const match = resolveMeasure(name);
  return match.kind === 'one' && match.value === measure ? name : measure;
}
