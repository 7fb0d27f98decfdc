import type { Language } from '../src/locales/messages';
import { element } from './reference';
import { languageLink, link } from './links';
import { sampleButton } from './sampleBulletin';
import { previewTexts } from './texts';

/**
 * What stands above the grid: what this is, the tour, a bulletin to try reading, how to get it into Excel, and the other
 * language.
 * @param frame the add-in's page
 */
export function showStrip(
  root: HTMLElement,
  frame: HTMLIFrameElement,
  tour: HTMLButtonElement,
  language: Language,
): void {
  const texts = previewTexts[language];
  const icon = document.createElement('img');
  icon.src = 'assets/icon-32.png';
  icon.alt = '';
  root.replaceChildren(
    icon,
    element('h1', '', texts.title),
    element('p', '', texts.what),
    tour,
    sampleButton(frame, texts.trySample),
    link('sample-bulletin.txt', texts.sampleText),
    link(`sideload.html?lang=${language}`, texts.sideload),
    languageLink(language, texts.otherLanguage),
  );
}
