import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { html } from './html';
import type { Content, Html } from './html';
import { siteTexts } from './texts/texts';

/** A file of the site beside the add-in, by its path in it. */
export type SiteFile = { readonly path: string; readonly text: string };

/** What a page says beside the frame that all pages have. */
export type Page = {
  /** Within the site, such as `figures/vi/coffee.html`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** What search engines show below the title: a sentence or two. */
  readonly description: string;
  readonly body: Content;
  /** The same page in the other language; where there is none, its beginning. */
  readonly isInOneLanguage?: boolean;
  /** Scripts and whatever else stands in the head. */
  readonly head?: Html;
};

/** Finds the way from a page to another file of the site. @example wayFrom('help/vi/A.html')('site.css') // '../../site.css' */
export function wayFrom(path: string): (to: string) => string {
  const up = '../'.repeat(path.split('/').length - 1);
  return (to) => up + to;
}

/** The path of a page in a language. @example pathIn('vi', 'guide') // 'guide.vi.html' */
export function pathIn(language: Language, name: string): string {
  return `${name}.${language}.html`;
}

/** A page of the site with the frame that all have: what search engines read, the ways to the other pages, the language. */
export function sitePage(page: Page): SiteFile {
  const { path, language, title, description, body, head } = page;
  const to = wayFrom(path);
  const texts = siteTexts[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const paths = Object.fromEntries(
    languages.map((one) => [
      one,
      page.isInOneLanguage && one !== language ? pathIn(one, 'home') : inLanguage(path, one),
    ]),
  );
  const links = texts.menu.map(([name, label]) => {
    const target = pathIn(language, name);
    return target === path
      ? html`<a href="${to(target)}" aria-current="page">${label}</a>`
      : html`<a href="${to(target)}">${label}</a>`;
  });
  const text = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === 'VNEXPORT' || title.startsWith('VNEXPORT') ? title : `${title} · VNEXPORT`}</title>
        <meta name="description" content="${description}" />
        ${page.isInOneLanguage ? undefined : languages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${to(paths[one] ?? '')}" /> `)}
        <link rel="icon" href="${to('assets/icon-32.png')}" />
        <link rel="stylesheet" href="${to('site.css')}" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header>
          <a class="name" href="${to(pathIn(language, 'home'))}"
            ><img src="${to('assets/icon-32.png')}" alt="" width="24" height="24" />VNEXPORT</a
          >
          <nav aria-label="${texts.pages}">${links}</nav>
          <a class="language" href="${to(paths[other] ?? '')}" lang="${other}" hreflang="${other}"
            >${texts.otherLanguage}</a
          >
        </header>
        <main id="content">${body}</main>
        <footer>
          ${texts.footer.map(([name, label]) => html`<a href="${to(pathIn(language, name))}">${label}</a>`)}
          <p>${texts.licence}</p>
        </footer>
      </body>
    </html> `;
  return { path, text: text.markup };
}

/** The path of the same page in a language. @example inLanguage('figures/vi/coffee.html', 'en') // 'figures/en/coffee.html' */
export function inLanguage(path: string, language: Language): string {
  return path.replace(/\/(vi|en)\//, `/${language}/`).replace(/\.(vi|en)\.html$/, `.${language}.html`);
}
