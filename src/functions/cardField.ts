import type { Catalogue } from '../catalogue/catalogue';
import type { CardTexts } from '../locales/card';
import type { Messages } from '../locales/messages';
import type { Quantity } from '../tables/table';

/** One line of a card: what formulas call it, what a reader calls it, and what it says. */
export type Field = {
  readonly key: string;
  readonly label: string;
  readonly content: string | Quantity;
};

export type Section = {
  readonly title?: string;
  readonly fields: readonly Field[];
  readonly collapsed?: boolean;
};

/** What the fields of a card are read from. */
export type CardContext = {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
  readonly texts: CardTexts;
};
