import { searchPaneTexts as en } from './en/searchPane';
import { searchPaneTexts as vi } from './vi/searchPane';
import type { Language } from './messages';

/** What the pane's search says; apart from search.ts, so that the functions do not carry it. */
export type SearchPaneTexts = {
  readonly label: string;
  readonly hint: string;
  readonly examplesLabel: string;
  readonly examples: readonly string[];
  readonly count: (figures: number) => string;
  readonly more: (shown: number, figures: number) => string;
  readonly nothing: (query: string) => string;
  /** Words that are in no figure. */
  readonly unknown: (words: string) => string;
  /** Before the formula that answers which are the first of many. */
  readonly ranking: string;
  /** Which table that formula ranks, of which years, and the way to those of a newer period. */
  readonly rankingOf: (table: string, years: string) => string;
  readonly rankingNewer: string;
  readonly note: string;
  readonly nearest: string;
  readonly otherWords: string;
};

export const searchPaneTexts: Record<Language, SearchPaneTexts> = { vi, en };
