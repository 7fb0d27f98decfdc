import { checksPaneTexts as en } from './en/checksPane';
import { checksPaneTexts as vi } from './vi/checksPane';
import type { Language } from './messages';

/** What the pane's list of checks says; apart from checks.ts, so that the functions do not carry it. */
export type ChecksPaneTexts = {
  readonly about: string;
  readonly filter: string;
  /** What the chips choose among. */
  readonly severity: string;
  readonly every: string;
  /** How many checks are found, and how many of them are shown. */
  readonly found: (shown: number, found: number) => string;
  readonly none: string;
  readonly unit: (unit: string) => string;
  /** What a reader of rounded lines would otherwise hold against the sum. */
  readonly rounded: string;
  readonly line: string;
  readonly number: string;
  readonly allLines: (count: number) => string;
  readonly more: (count: number) => string;
  /** Leads from the page of a subject to a check, and what assistive technology calls that. */
  readonly show: string;
  readonly showNamed: (sentence: string) => string;
  readonly insert: string;
  readonly insertNamed: (statement: string) => string;
  readonly insertAll: string;
};

export const checksPaneTexts: Record<Language, ChecksPaneTexts> = { vi, en };
