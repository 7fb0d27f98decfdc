import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cachingOf } from './hosting/headers';

/**
 * `jiti scripts/scale.ts <folder of a release>`: what a server sends when the pane is opened, the first time and later,
 * for docs/scale.md.
 */
const site = join(process.argv[2] ?? '', 'site');

/** What the page and what it loads ask for before anything is clicked; office.js comes from Microsoft. */
const page = readFileSync(join(site, 'taskpane.html'), 'utf8');
const linked = [...page.matchAll(/(?:src|href)="([\w./-]+\.(?:js|css|png))"/g)].map(([, path = '']) => path);
const first = ['taskpane.html', ...new Set(linked)];
const later = first.filter((path) => cachingOf(path) === 'no-cache');

console.log('| What | Requests | Bytes sent |\n| --- | --- | --- |');
print('first opening', first, bytesOf(first));
print('later opening', later, 0);
print('looking for newer figures', ['datasets/index.json'], 0);
print('newer figures, all of them', datasets(), bytesOf(datasets()));

function print(what: string, paths: readonly string[], bytes: number): void {
  console.log(`| ${what} | ${String(paths.length)} | ${String(Math.round(bytes / 1024))} KB |`);
}

/** After compression, as the ready files have servers do it. */
function bytesOf(paths: readonly string[]): number {
  return paths
    .map((path) => gzipSync(readFileSync(join(site, path))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function datasets(): string[] {
  const listed = JSON.parse(readFileSync(join(site, 'datasets/index.json'), 'utf8')) as { hash: string }[];
  return ['datasets/index.json', ...listed.map(({ hash }) => `datasets/${hash}.json`)];
}
