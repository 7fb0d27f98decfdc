import type { Language } from '../src/locales/messages';
import { session } from '../src/session';

/** A link to this page in the other language, written in that language. */
export function languageLink(current: Language, text: string): HTMLAnchorElement {
  const other = current === 'vi' ? 'en' : 'vi';
  const made = link(`?lang=${other}`, text);
  made.hreflang = made.lang = other;
  // The whole page changes its language: a choice made in the pane earlier must not hold it back.
  made.addEventListener('click', () => session.chooseLanguage(undefined));
  return made;
}

export function link(address: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = text;
  return made;
}
