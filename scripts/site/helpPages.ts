import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { helpPage } from '../hosting/addresses';
import { sitePage } from './sitePage';
import type { SiteFile } from './sitePage';

const DOCS = join(__dirname, '../../docs');

/**
 * The pages beside the add-in, for whoever looks for help from Excel or the admin centre: one per function, made from the
 * reference of functions, and those about support and privacy.
 * @throws Error where a chapter of the reference is no function
 */
export function helpPages(): SiteFile[] {
  return languages.flatMap((language) => [
    ...chaptersOf(readDocument('functions', language)).map(({ id, text }) =>
      sitePage(helpPage(language, id), `VNEXPORT.${id}`, text, language),
    ),
    ...(['support', 'privacy'] as const).map((name) => {
      const text = readDocument(name, language);
      const [, title = name] = /^# (.*)$/m.exec(text) ?? [];
      return sitePage(`${name}.${language}.html`, title, text, language);
    }),
  ]);
}

function readDocument(name: string, language: Language): string {
  return readFileSync(join(DOCS, `${name}.${language}.md`), 'utf8');
}

/** The chapters of the reference, each with the function as its title. */
function chaptersOf(reference: string): { readonly id: string; readonly text: string }[] {
  const [, ...chapters] = reference.replace(/<!--.*?-->\n?/g, '').split(/^## /m);
  return chapters.map((chapter) => {
    const [, id, text] = /^([A-Z]+)\n([^]*)$/.exec(chapter) ?? [];
    if (id === undefined || text === undefined)
      throw new Error(`The reference has a chapter that is no function: ${chapter.slice(0, 40)}`);
    return { id, text: `# VNEXPORT.${id}\n${text}` };
  });
}
