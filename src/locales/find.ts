import { findTexts as en } from './en/find';
import { findTexts as vi } from './vi/find';
import type { Language } from './messages';

/** What the pages say that are opened from the search. */
export type FindTexts = {
  readonly back: string;
  readonly allFunctions: string;
};

export const findTexts: Record<Language, FindTexts> = { vi, en };
