import type { Language } from '../locales/messages';

/** What a dialog shows: a message and, for a question, what it can be answered. */
export type Said = {
  readonly language: Language;
  readonly message: string;
  /** One line each, for what a message counts. */
  readonly lines: readonly string[];
  readonly confirm?: string | undefined;
  /** Says no, or only closes the dialog. */
  readonly cancel: string;
};

/** What the page in a dialog tells the add-in. */
export type FromDialog = 'ready' | 'yes' | 'no';
