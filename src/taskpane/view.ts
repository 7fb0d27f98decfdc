import { functions } from '../functions/functions';
import type { Language } from '../locales/messages';
import { element, functionTexts, notice, referenceList } from './reference';
import { paneTexts } from '../locales/pane';

/** Shows where the figures come from and what the functions do. */
export async function showPane(root: HTMLElement, language: Language): Promise<void> {
  const texts = paneTexts[language];
  document.documentElement.lang = language;
  document.title = `VNEXPORT – ${texts.title}`;
  root.replaceChildren(
    element('h1', '', texts.title),
    element('p', 'how-to', texts.howTo),
    element('h2', '', texts.figuresFrom),
    element('p', 'source', [edition('publisher'), edition('title'), edition('status')].join('. ')),
    element('h2', '', texts.functions),
  );
  const described = await functionTexts(language);
  root.append(described === undefined ? notice(texts.failed) : referenceList(described, language));
}

function edition(field: string): string {
  return String(functions.EDITION(field)).replace(/\.$/, '');
}
