import type { Language } from '../src/locales/messages';
import { element, functionTexts, notice, referenceList } from './reference';
import { languageLink, link } from './links';
import { sideloadTexts } from './texts';

/** The page behind the preview's link: how to bring the add-in into Excel, and what its functions answer. */
async function showSideloadPage(root: HTMLElement, language: Language): Promise<void> {
  const texts = sideloadTexts[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  const steps = element('ol');
  steps.append(...texts.steps.map((step) => element('li', '', step)));
  const links = element('p');
  links.append(
    link(`./?lang=${language}`, texts.preview),
    ' · ',
    languageLink(language, texts.otherLanguage),
  );
  root.replaceChildren(
    element('h1', '', texts.title),
    element('p', 'how-to', texts.running),
    links,
    element('h2', '', texts.sideload),
    element('p', 'how-to', texts.untried),
    steps,
    element('h2', '', texts.functions),
    element('p', 'how-to', texts.computedHere),
  );
  const described = await functionTexts(language);
  root.append(described === undefined ? notice(texts.failed) : referenceList(described, language));
}

const root = document.querySelector('main');
const asked = new URLSearchParams(location.search).get('lang');
if (root !== null) void showSideloadPage(root, asked === 'en' ? 'en' : 'vi');
