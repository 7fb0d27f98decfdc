import type { Language } from '../locales/messages';
import { element, functionTexts, notice, referenceList } from '../taskpane/reference';
import { startTexts } from './texts';

/** The page that `npm start` opens: how to bring the add-in into Excel, and what its functions answer. */
async function showStartPage(root: HTMLElement, language: Language): Promise<void> {
  const texts = startTexts[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  const steps = element('ol');
  steps.append(...texts.steps.map((step) => element('li', '', step)));
  root.replaceChildren(
    element('h1', '', texts.title),
    element('p', 'how-to', texts.running),
    languageLink(language === 'vi' ? 'en' : 'vi', texts.otherLanguage),
    element('h2', '', texts.sideload),
    element('p', 'how-to', texts.untried),
    steps,
    element('h2', '', texts.functions),
    element('p', 'how-to', texts.computedHere),
  );
  const described = await functionTexts(language);
  root.append(described === undefined ? notice(texts.failed) : referenceList(described, language));
}

function languageLink(language: Language, text: string): HTMLElement {
  const link = element('a', '', text);
  link.setAttribute('href', `?lang=${language}`);
  link.setAttribute('hreflang', language);
  return link;
}

const root = document.querySelector('main');
const asked = new URLSearchParams(location.search).get('lang');
if (root !== null) void showStartPage(root, asked === 'en' ? 'en' : 'vi');
