import { searchPaneTexts as en } from './en/searchPane';
import { searchPaneTexts as vi } from './vi/searchPane';
import type { Frequency } from '../catalogue/words';
import type { Language } from './messages';
import type { RankedTable, RankingKind } from './search';

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
  /** What the first of many are the first of, and of how many. */
  readonly leaders: (parts: LeadersParts) => string;
  /** Before the formula that answers which are the first of many. */
  readonly ranking: string;
  /** Which table that formula ranks, of which years, and the way to those of a newer period. */
  readonly rankingOf: (table: string, years: string) => string;
  readonly rankingNewer: string;
  readonly note: string;
  readonly nearest: string;
  readonly otherWords: string;
};

type LeadersParts = {
  readonly kind: RankingKind;
  readonly of: RankedTable | Frequency;
  /** The subject, where periods are ranked. */
  readonly name: string;
  readonly period: string;
  readonly among: number;
};

export const searchPaneTexts: Record<Language, SearchPaneTexts> = { vi, en };
