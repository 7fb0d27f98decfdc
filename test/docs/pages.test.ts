import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import packageJson from '../../package.json';
import { guidePages, guideStates } from '../../scripts/pictures/guidePages';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { documentAt, documents, languageOfDocument } from './documents';
import type { Document } from './documents';

const root = join(__dirname, '../..');

describe('README', () => {
  const readme = documentAt('README.md').text;

  test('has 700 words at most', () => {
    expect(readme.trim().split(/\s+/).length).toBeLessThanOrEqual(700);
  });

  test('names every page that a user may look for', () => {
    for (const page of ['guide', 'reference', 'functions', 'install', 'troubleshooting', 'receiving']) {
      for (const language of ['vi', 'en']) expect(readme).toContain(`](docs/${page}.${language}.md)`);
    }
  });

  test('counts the figures and their subjects of each dataset', () => {
    const [plan, ...others] = builtInDatasets();
    const subjects = new Set(plan?.figures.map(({ subject }) => subject)).size;
    const figures = String(plan?.figures.filter(({ implied }) => !implied).length);
    expect(readme).toContain(`(${figures} figures about ${subjects} subjects)`);
    expect(readme).toContain(`(${figures} số liệu về ${subjects} đối tượng)`);
    for (const { figures } of others) expect(readme.split(`(${String(figures.length)})`)).toHaveLength(3);
  });
});

describe.each(documents)('$path', (document) => {
  test('names commands that exist', () => {
    const named = [...document.text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  test('links to pages, chapters and pictures that are there', () => {
    const links = [...document.text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(link, document))).toEqual([]);
  });

  test('names files that are there', () => {
    const named = [...document.text.matchAll(/`((?:src|preview|scripts|test|docs|assets)\/[\w./-]+)`/g)];
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test('every picture among the documents is shown by one of them, and all together are small', () => {
  const folders = ['docs/images', 'docs/pictures'];
  const pictures = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  const shown = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, link = '']) => join(dirname(path), link)),
  );
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  const bytes = pictures.reduce((sum, picture) => sum + statSync(join(root, picture)).size, 0);
  expect(bytes).toBeLessThanOrEqual(3 * 1024 * 1024);
});

test('every picture of the pane or the preview is one that "npm run pictures -- --guide" takes, in both languages', () => {
  const taken = [...guideStates, ...Object.keys(guidePages)].flatMap((name) => [
    `${name}.en.png`,
    `${name}.vi.png`,
  ]);
  expect(readdirSync(join(root, 'docs/pictures')).sort()).toEqual(taken.sort());
  // What is drawn by programs is beside them.
  expect(readdirSync(join(root, 'docs/images')).filter((file) => !file.endsWith('.svg'))).toEqual([]);
});

/** By its path: that of the same page in Vietnamese, and in English. */
const inVietnamese = documents.filter((document) => languageOfDocument(document) === 'vi');

/** Both languages say the same in the same order: as many chapters, pictures, formulas and rows in each. */
test.each(inVietnamese)('$path has the same structure as the page in English', (document) => {
  const structure = structureOf(document);
  expect(structure).toEqual(structureOf(documentAt(englishOf(document))));
  expect(structure.length).toBeGreaterThan(3);
});

test('pages that officials read are in both languages: only what developers read is in English alone', () => {
  const both = new Set(inVietnamese.flatMap((document) => [document.path, englishOf(document)]));
  const alone = documents.map(({ path }) => path).filter((path) => !both.has(path));
  const forDevelopers = /^docs\/(adding-a-|decisions\/|appsource|architecture|excel-protocol)/;
  expect(alone.filter((path) => !forDevelopers.test(path))).toEqual(
    [
      // It has both languages in one.
      'README.md',
      'CODE_OF_CONDUCT.md',
      'CONTRIBUTING.md',
    ].sort(),
  );
});

test('a page in Vietnamese links to pages in Vietnamese, or says that they are in English', () => {
  const faults = inVietnamese.flatMap((document) =>
    [...document.text.matchAll(/\]\(([^)#:\s]+\.md)[^)]*\)( \(tiếng Anh\))?/g)]
      .map(([, link = '', said]) => ({ target: join(dirname(document.path), link), said }))
      .filter(({ target, said }) => !target.endsWith('.vi.md') && said === undefined)
      .map(({ target }) => `${document.path}: ${target}`),
  );
  expect(faults).toEqual([]);
});

/** The page in English of one in Vietnamese: `guide.en.md`, or `limits.md`. */
function englishOf({ path }: Document): string {
  const named = path.replace(/\.vi\.md$/, '.en.md');
  return documents.some((one) => one.path === named) ? named : path.replace(/\.vi\.md$/, '.md');
}

/** The kind of each line that is more than a paragraph. */
function structureOf({ text }: Document): string[] {
  return text.split('\n').flatMap((line) => {
    if (/^#+ /.test(line)) return [line.replace(/[^#].*/, '')];
    if (line.startsWith('![')) return ['picture'];
    if (line.startsWith('|')) return ['row'];
    return line.startsWith('- ') ? ['entry'] : [];
  });
}

function leadsSomewhere(link: string, document: Document): boolean {
  const [file = '', anchor] = decodeURI(link).split('#');
  const path = file === '' ? document.path : join(dirname(document.path), file);
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || anchorsOf(documentAt(path)).includes(anchor);
}

/** As GitHub makes them from headings. */
function anchorsOf({ text }: Document): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
