import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What `npm test` has just built. */
const dist = join(__dirname, '../../../dist');

/** A page of the site as it was built. */
export type BuiltPage = { readonly path: string; readonly text: string };

/** All pages of the site: those of the add-in and of the preview have no description for search engines. */
export function builtPages(): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(dist, path), 'utf8') }))
    .filter(({ text }) => text.includes('<meta name="description"'));
}

/** A page by its path. @throws Error where it was not built */
export function builtPage(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** What a page leads to that is not there, chapters included. */
export function brokenLinks({ path, text }: BuiltPage): string[] {
  const links = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file = '', anchor] = decodeURI(link.replace(/\?[^#]*/, '')).split('#');
    const target = file === '' ? path : posix.join(dirname(path), file);
    if (!existsSync(join(dist, target))) return true;
    return anchor !== undefined && !builtPage(target).includes(` id="${anchor}"`);
  });
}
