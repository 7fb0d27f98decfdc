import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { helpPage } from '../hosting/addresses';
import { firstParagraph, fromMarkdown } from './markdown';
import { pathIn, sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { siteTexts } from './texts/texts';

const ROOT = join(__dirname, '../..');

/** A document of the project and the page that it is on the site. */
export type Document = {
  /** From the root of the project, such as `docs/guide.vi.md`. */
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  /** Whether there is none in the other language. */
  readonly isInOneLanguage: boolean;
};

/** Every document that is a page: all of docs, and of the root what developers and security officers look for. */
function siteDocuments(): readonly Document[] {
  const files = [
    ...['CHANGELOG.md', 'CHANGELOG.vi.md', 'CONTRIBUTING.md'],
    ...['SECURITY.md', 'SECURITY.vi.md', 'CODE_OF_CONDUCT.md'],
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((file) => `docs/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.md'))
      .sort(),
  ];
  return files.map((file) => {
    const [, stem = '', named] = /^(.*?)(?:\.(vi|en))?\.md$/.exec(file) ?? [];
    const language = named === 'vi' ? 'vi' : 'en';
    const others = language === 'vi' ? [`${stem}.en.md`, `${stem}.md`] : [`${stem}.vi.md`];
    // On disks that do not tell capitals, SECURITY.md and docs/security.md would be one page.
    const name = stem.startsWith('docs/')
      ? stem.slice('docs/'.length)
      : `project/${stem.toLowerCase().replaceAll('_', '-')}`;
    return {
      file,
      path: pathIn(language, name),
      language,
      isInOneLanguage: !others.some((other) => files.includes(other)),
    };
  });
}

/** The documents as pages, and a page per function from the reference of functions, for whoever asks for help in Excel. */
export function documentPages(): SiteFile[] {
  const documents = siteDocuments();
  const paths = new Map(documents.map(({ file, path }) => [file, path]));
  // Decisions are listed in a page of their own folder.
  paths.set('docs/decisions', pathIn('en', 'decisions/README'));
  const pageOf = (document: Omit<Document, 'file'> & { readonly file: string }, text: string): SiteFile => {
    const { file, path, language, isInOneLanguage } = document;
    const way = wayFrom(path);
    const [, title = file] = /^# (.*)$/m.exec(text) ?? [];
    const links = {
      document: file,
      to: (other: string) => {
        const page = paths.get(other) ?? pictureOf(other);
        return page === undefined ? undefined : way(page);
      },
      table: siteTexts[language].table,
    };
    return sitePage({
      path,
      language,
      title: title.replaceAll('`', ''),
      description: firstParagraph(text),
      body: fromMarkdown(text, links),
      isInOneLanguage,
    });
  };
  return [
    ...documents.map((document) => pageOf(document, readFileSync(join(ROOT, document.file), 'utf8'))),
    ...languages.flatMap((language) => {
      const file = `docs/functions.${language}.md`;
      return chaptersOf(readFileSync(join(ROOT, file), 'utf8')).map(({ id, text }) =>
        pageOf({ file, path: helpPage(language, id), language, isInOneLanguage: false }, text),
      );
    }),
  ];
}

/** Pictures of documents lie in one folder of the site. */
function pictureOf(file: string): string | undefined {
  return /^docs\/(images|pictures)\//.test(file) ? file.replace('docs/', '') : undefined;
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
