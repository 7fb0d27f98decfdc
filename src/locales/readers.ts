import type { Certainty, Doubt, Place, Reason, Refusal } from '../datasets/readers/draft';
import type { DatasetTexts } from '../datasets/readers/toDataset';
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
  /** What is kept with the figures, in the datasets that are made of bulletins. */
  readonly dataset: InOneLanguage<DatasetTexts>;
};

type InOneLanguage<T> = T extends { readonly vi: string; readonly en: string }
  ? string
  : { readonly [Key in keyof T]: InOneLanguage<T[Key]> };

export const readerTexts: Record<Language, ReaderTexts> = { vi, en };

/** The sentences of datasets in both languages, as a dataset holds them. */
export const datasetTexts: DatasetTexts = {
  untitled: inBoth(({ untitled }) => untitled),
  unknownPublisher: inBoth(({ unknownPublisher }) => unknownPublisher),
  line: inBoth(({ line }) => line),
  page: inBoth(({ page }) => page),
  estimate: inBoth(({ estimate }) => estimate),
  revised: inBoth(({ revised }) => revised),
  chosen: inBoth(({ chosen }) => chosen),
  statusNote: {
    preliminary: inBoth(({ statusNote }) => statusNote.preliminary),
    target: inBoth(({ statusNote }) => statusNote.target),
    actual: inBoth(({ statusNote }) => statusNote.actual),
  },
};

function inBoth(text: (texts: ReaderTexts['dataset']) => string): {
  readonly vi: string;
  readonly en: string;
} {
  return { vi: text(vi.dataset), en: text(en.dataset) };
}
