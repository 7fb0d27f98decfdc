import { commandTexts as en } from './en/commands';
import { commandTexts as vi } from './vi/commands';
import type { Language } from './messages';

/** What any command says: what it is doing, and that it could not, for a reason that nobody foresaw. */
export type CommandTexts = {
  readonly refreshing: string;
  readonly counting: string;
  readonly inserting: (what: string) => string;
  readonly stopping: string;
  /** Nothing was changed, or all of it was taken back. */
  readonly stopped: string;
};

export const commandTexts: Record<Language, CommandTexts> = { vi, en };
