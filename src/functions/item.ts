// The function that returns a card.

import { derivedFor } from '../catalogue/derived';
import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { subjectFrom } from './arguments';
import { session } from '../session';
import { cardOf } from './card';
import { currentHost } from './host';
import { answerEach } from './runner';

/**
 * A card with everything about a subject: targets, results, computed figures, bounds and sources. Where Excel has no cards, the name.
 * @customfunction ITEM
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @returns The cards, in the shape of the range; ITEM(…).growth and FIELDVALUE read a field of a card.
 * @example ITEM("Gạo") gives a cell that shows Gạo; ITEM("Gạo").growth is -0.139
 */
export function item(subject: unknown[][]): unknown[][] {
  const { messages } = currentHost();
  return answerEach([subject], (name) =>
    cardIn(session.catalogue, messages.language, subjectFrom(name).code),
  );
}

/** The card of a subject is the same in every cell. */
const cardIn = derivedFor((catalogue, language: Language, code: string) =>
  cardOf(catalogue.subject(code), catalogue, messagesIn(language)),
);
