import { marked } from 'marked';
import type { Language } from '../../src/locales/messages';

/** A file of the site beside the add-in, by its path in it. */
export type SiteFile = { readonly path: string; readonly text: string };

/**
 * A page of the site from a document in Markdown. It needs no script, and looks as style.css of the site has it.
 * @param path of the page; the stylesheet and the other language are found from there
 * @param markdown of a document of ours, which may hold no markup
 */
export function sitePage(path: string, title: string, markdown: string, language: Language): SiteFile {
  const up = '../'.repeat(path.split('/').length - 1);
  const other = language === 'vi' ? 'en' : 'vi';
  const otherPath = path
    .replace(`help/${language}/`, `help/${other}/`)
    .replace(`.${language}.html`, `.${other}.html`);
  const body = marked.parse(markdown, { async: false, gfm: true });
  const text = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="${up}assets/icon-32.png" />
    <link rel="stylesheet" href="${up}site.css" />
  </head>
  <body>
    <header>
      <img src="${up}assets/icon-32.png" alt="" width="32" height="32" />
      <p>VNEXPORT</p>
      <a href="${up}${otherPath}" lang="${other}" hreflang="${other}">${otherLanguage[language]}</a>
    </header>
    <main>
${body}    </main>
    <footer>
      <a href="${up}support.${language}.html">${links[language].support}</a>
      <a href="${up}privacy.${language}.html">${links[language].privacy}</a>
    </footer>
  </body>
</html>
`;
  return { path, text };
}

const otherLanguage: Record<Language, string> = { vi: 'English', en: 'Tiếng Việt' };

const links: Record<Language, { readonly support: string; readonly privacy: string }> = {
  vi: { support: 'Hỗ trợ', privacy: 'Quyền riêng tư' },
  en: { support: 'Support', privacy: 'Privacy' },
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
