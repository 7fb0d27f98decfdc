import { basketTexts as en } from './en/basket';
import type { Language } from './messages';
import { basketTexts as vi } from './vi/basket';

/** What is read where figures are put aside for a table; apart from the builder, for the pane has it from the start. */
export type BasketTexts = {
  readonly title: string;
  readonly count: (figures: number) => string;
  readonly add: string;
  readonly addNamed: (label: string) => string;
  readonly takeOut: string;
  readonly takeOutNamed: (label: string) => string;
  readonly show: string;
  /** Leads the keyboard there from the tabs. */
  readonly goTo: string;
  readonly hide: string;
  readonly up: (label: string) => string;
  readonly down: (label: string) => string;
  readonly empty: string;
  readonly how: string;
  readonly formulas: string;
  readonly values: string;
  readonly insert: string;
  /** What is inserted, in a message. */
  readonly what: (figures: number) => string;
  readonly columns: readonly [label: string, period: string, value: string, unit: string, source: string];
};

export const basketTexts: Record<Language, BasketTexts> = { vi, en };
