import type { Language } from '../src/locales/messages';
import { element } from './reference';
import { languageLink, link } from './links';
import { previewTexts } from './texts';

/** What stands above the grid: what this is, how to get it into Excel, and the other language. */
export function showStrip(root: HTMLElement, language: Language): void {
  const texts = previewTexts[language];
  const icon = document.createElement('img');
  icon.src = 'assets/icon-32.png';
  icon.alt = '';
  root.replaceChildren(
    icon,
    element('h1', '', texts.title),
    element('p', '', texts.what),
    link(`sideload.html?lang=${language}`, texts.sideload),
    languageLink(language, texts.otherLanguage),
  );
}
