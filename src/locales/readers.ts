import type { Certainty, Doubt, Place, Reason, Refusal } from '../datasets/readers/draft';
import { readerTexts as en } from './en/readers';
import { readerTexts as vi } from './vi/readers';
import type { Language } from './messages';

/** What is said about a bulletin that is read, before any of it is stored. */
export type ReaderTexts = {
  /** Why nothing could be read, and what to do. */
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** Why a figure is open. */
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly doubt: (doubt: Doubt) => string;
  readonly place: (place: Place) => string;
  readonly summary: (counts: { readonly settled: number; readonly open: number }) => string;
  /** How the command is called. */
  readonly usage: string;
  readonly noFile: (path: string) => string;
};

export const readerTexts: Record<Language, ReaderTexts> = { vi, en };
