import { newestTexts as en } from './en/newest';
import type { Language } from './messages';
import { newestTexts as vi } from './vi/newest';

/** What is read beside the newest figure of a subject, and what is computed of its period. */
export type NewestTexts = {
  readonly section: (period: string) => string;
  readonly period: string;
  readonly growth: string;
  /** @param value what has grown since January, with its unit */
  readonly toDate: (value: string) => string;
  readonly rankAmong: (rank: string, among: number) => string;
  readonly facts: Record<'shareOfTotal' | 'shareOfGroup' | 'rank' | 'rankInGroup', string>;
};

export const newestTexts: Record<Language, NewestTexts> = { vi, en };
