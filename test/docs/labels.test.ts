import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { documentAt, languageOfDocument } from './documents';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** All that VNEXPORT itself shows in a language: pane, ribbon, preview, site. */
const shown = Object.fromEntries(
  languages.map((language) => [
    language,
    [
      ...['src/locales', `src/locales/${language}`].flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((file) => /\.(ts|json)$/.test(file))
          .map((file) => read(`${folder}/${file}`)),
      ),
      ...[
        'manifest.xml',
        'src/taskpane/taskpane.html',
        'preview/texts.ts',
        `scripts/site/texts/${language}.ts`,
      ].map(read),
    ].join('\n'),
  ]),
) as Record<Language, string>;

/** Words of others that the guides quote: of Microsoft's windows, of the document, of what a user types. */
const others = new Set([
  ...['Office Add-ins', 'Is this a test deployment', 'EU', 'Gạp'],
  'Next time Office starts, clear all previously-started web add-ins cache',
  ...['Nearly', 'over', 'about', 'Gần', 'trên', 'khoảng'],
  ...['Quantity (thousand tonnes)', 'Lượng xuất khẩu (nghìn tấn)'],
]);

describe('the guides quote labels', () => {
  test.each(
    ['guide', 'install', 'troubleshooting', 'receiving', 'support'].flatMap((page) =>
      languages.map((language) => `docs/${page}.${language}.md`),
    ),
  )('%s: as the program shows them', (path) => {
    const document = documentAt(path);
    const texts = shown[languageOfDocument(document)];
    const quoted = [...document.text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    // “Insert in …” is a label that goes on with something of the workbook.
    const isShown = (words: string) => texts.includes(words.replace(/ …$/, ' '));
    expect(quoted.filter((words) => !others.has(words) && !isShown(words))).toEqual([]);
  });
});
