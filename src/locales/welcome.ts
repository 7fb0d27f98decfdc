import { welcomeTexts as en } from './en/welcome';
import { welcomeTexts as vi } from './vi/welcome';
import type { Language } from './messages';

/** What somebody reads who opens the pane for the first time. */
export type WelcomeTexts = {
  readonly title: string;
  readonly what: string;
  readonly toTry: string;
  /** A search to try, and its button. */
  readonly query: string;
  readonly search: (query: string) => string;
  readonly table: string;
  readonly bulletin: string;
  readonly dismiss: string;
};

export const welcomeTexts: Record<Language, WelcomeTexts> = { vi, en };
