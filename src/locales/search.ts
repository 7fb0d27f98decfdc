import { searchTexts as en } from './en/search';
import { searchTexts as vi } from './vi/search';
import type { Language } from './messages';

/** What can be computed of a subject, as a user would look for it. */
export const computedKeys = [
  'target-growth',
  'result-growth',
  'baseline',
  'change',
  'share-of-total',
  'share-of-group',
  'contribution',
  'unit-value',
  'attainment',
  'rank',
] as const;
export type ComputedKey = (typeof computedKeys)[number];

/** What search says and understands, beside the words of src/catalogue/words.ts. */
export type SearchTexts = {
  readonly computed: Record<ComputedKey, { readonly label: string; readonly words: readonly string[] }>;
  readonly isComputed: string;
  readonly computedFrom: (figures: number, publishers: string) => string;
  readonly place: (publisher: string, place: string, line: number) => string;
  /** Heading of the formulas; the other columns are called as in the tables. */
  readonly formula: string;
  readonly more: (count: number) => string;
};

export const searchTexts: Record<Language, SearchTexts> = { vi, en };
