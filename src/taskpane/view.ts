import { functions } from '../functions/functions';
import type { Language } from '../locales/messages';
import { element, referenceList } from './reference';
import type { FunctionTexts } from './reference';
import { paneTexts } from './texts';

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
  try {
    const response = await fetch(`functions.${language}.json`);
    if (!response.ok) throw new Error(response.statusText);
    root.append(referenceList((await response.json()) as FunctionTexts, language));
  } catch {
    const notice = element('p', 'failed', texts.failed);
    notice.setAttribute('role', 'alert');
    root.append(notice);
  }
}

function edition(field: string): string {
  return String(functions.EDITION(field)).replace(/\.$/, '');
}
