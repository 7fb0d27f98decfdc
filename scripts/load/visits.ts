import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachingOf } from '../hosting/headers';

/** What one user asks of the server at one time. */
export type Visit = { readonly name: string; readonly requests: readonly Asked[] };
export type Asked = { readonly address: string; readonly headers: Readonly<Record<string, string>> };

/**
 * What is asked when the pane opens the first time and later, when tables are refreshed, and when there are newer figures.
 * office.js comes from Microsoft.
 * @param address where the folder `site` of the release is served
 */
export async function visitsTo(address: string, release: string): Promise<Visit[]> {
  const site = join(release, 'site');
  const page = readFileSync(join(site, 'taskpane.html'), 'utf8');
  const linked = [...page.matchAll(/(?:src|href)="([\w./-]+\.(?:js|css|png))"/g)].map(
    ([, path = '']) => path,
  );
  const first = ['taskpane.html', ...new Set(linked)];
  const datasets = JSON.parse(readFileSync(join(site, 'datasets/index.json'), 'utf8')) as { hash: string }[];
  const anew = (path: string): Asked => ({ address: address + path, headers: { 'accept-encoding': 'gzip' } });
  const again = async (path: string): Promise<Asked> => {
    const asked = anew(path);
    const answer = await fetch(asked.address, { headers: asked.headers });
    return { ...asked, headers: { ...asked.headers, 'if-none-match': answer.headers.get('etag') ?? '' } };
  };
  return [
    { name: 'first opening', requests: first.map(anew) },
    {
      name: 'later opening',
      requests: await Promise.all(first.filter((path) => cachingOf(path) === 'no-cache').map(again)),
    },
    { name: 'refresh, nothing newer', requests: [await again('datasets/index.json')] },
    {
      name: 'refresh, all figures newer',
      requests: ['datasets/index.json', ...datasets.map(({ hash }) => `datasets/${hash}.json`)].map(anew),
    },
  ];
}
