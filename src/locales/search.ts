import { searchTexts as en } from './en/search';
import { searchTexts as vi } from './vi/search';
import type { Language } from './messages';

/** What search says; the words that it understands are those of the measures, the statuses and the indicators. */
export type SearchTexts = {
  readonly isComputed: string;
  readonly computedFrom: (figures: number, publishers: string) => string;
  readonly place: (publisher: string, place: string, line: number) => string;
  /** Heading of the formulas; the other columns are called as in the tables. */
  readonly formula: string;
  readonly more: (count: number) => string;
};

export const searchTexts: Record<Language, SearchTexts> = { vi, en };
