import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/locales/messages';

const root = join(__dirname, '../..');

export type Document = { readonly path: string; readonly text: string };

/** What people read about the project: the pages at its root, and everything in docs. */
export const documents: readonly Document[] = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** @throws Error where there is none */
export function documentAt(path: string): Document {
  const found = documents.find((document) => document.path === join(path));
  if (found === undefined) throw new Error(`There is no ${path}`);
  return found;
}

/** The language that a document is for, as its name says: guide.vi.md; English where it does not. */
export function languageOfDocument({ path }: Document): Language {
  return path.endsWith('.vi.md') ? 'vi' : 'en';
}

/**
 * The lines of a chapter, without its heading.
 * @param chapter the heading's text, of any level
 */
export function chapterOf({ path, text }: Document, chapter: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === chapter && line.startsWith('#'));
  if (start < 0) throw new Error(`${path} has no chapter “${chapter}”`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('#'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The rows of the tables among some lines, without the heading of each, cell by cell. */
export function rowsIn(lines: readonly string[]): string[][] {
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1]))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function isRule(line = ''): boolean {
  return /^\|[\s|:-]+$/.test(line);
}

/** What stands between backticks. */
export function codesIn(text = ''): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
