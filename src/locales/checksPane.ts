import { checksPaneTexts as en } from './en/checksPane';
import { checksPaneTexts as vi } from './vi/checksPane';
import type { Language } from './messages';

/** What the pane's list of checks says; apart from checks.ts, so that the functions do not carry it. */
export type ChecksPaneTexts = {
  /** How many checks differ, and how many of them are shown. */
  readonly count: (shown: number, differing: number) => string;
};

export const checksPaneTexts: Record<Language, ChecksPaneTexts> = { vi, en };
