import { languageOf } from '../locales/language';
import type { Language } from '../locales/messages';
import { rememberedLanguage } from '../locales/rememberedLanguage';

/** The language that the user chose in the pane, or else the language of Excel: the same for pane and ribbon. */
export function userLanguage(): Language {
  return rememberedLanguage() ?? languageOf(Office.context.displayLanguage);
}
