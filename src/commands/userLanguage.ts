import { languageOf } from '../locales/language';
import type { Language } from '../locales/messages';
import { session } from '../session';

/** The language that the user chose in the pane, or else the language of Excel: the same for pane and ribbon. */
export function userLanguage(): Language {
  return session.language ?? languageOf(Office.context.displayLanguage);
}
