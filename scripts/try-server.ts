import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { headersOf } from './hosting/headers';
import { servedByNginx } from './hosting/nginx';

/**
 * `jiti scripts/try-server.ts <folder of a release>`: serves the release by nginx on this computer with its ready
 * files, and compares what every file is sent with against headers.ts. Ends with an error where anything differs.
 */
async function tryServer(release: string): Promise<void> {
  const faults = await servedByNginx(release, (address) => faultsAt(address, release));
  console.log(faults.length === 0 ? 'nginx sends every file as it should.' : faults.join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}

async function faultsAt(base: string, release: string): Promise<string[]> {
  const services = servicesIn(readFileSync(join(release, 'site/taskpane.html'), 'utf8'));
  const site = join(release, 'site');
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1));
  const faults: string[] = [];
  for (const path of paths)
    faults.push(...(await faultsOf(base, path, readFileSync(join(site, path)), services)));
  const missing = await fetch(`${base}none.html`);
  if (missing.status !== 404) faults.push(`none.html: ${String(missing.status)} instead of 404`);
  return paths.length > 30 ? faults : [`There are ${String(paths.length)} files only`, ...faults];
}

async function faultsOf(
  base: string,
  path: string,
  content: Uint8Array,
  services: readonly string[],
): Promise<string[]> {
  const answer = await fetch(base + path, { headers: { 'Accept-Encoding': 'gzip' } });
  const body = new Uint8Array(await answer.arrayBuffer());
  const faults = Object.entries(headersOf(path, services)).flatMap(([name, value]) =>
    answer.headers.get(name) === value ? [] : [`${path}: ${name} is ${String(answer.headers.get(name))}`],
  );
  if (answer.status !== 200) faults.push(`${path}: ${String(answer.status)}`);
  if (Buffer.compare(body, content) !== 0) faults.push(`${path}: other content`);
  const isText = /\.(html|css|csv|js|json|svg|xml|txt)$/.test(path);
  if (isText && content.length > 1024 && answer.headers.get('Content-Encoding') !== 'gzip') {
    faults.push(`${path}: not compressed`);
  }
  const again = await fetch(base + path, { headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' } });
  if (again.status !== 304) faults.push(`${path}: sent again though nothing has changed`);
  return faults;
}

/** The data services that this release admits, as its own page says. */
function servicesIn(page: string): string[] {
  const [, listed = ''] = /connect-src 'self'([^;]*)/.exec(page) ?? [];
  return listed.split(' ').filter((one) => one !== '');
}

void tryServer(resolve(process.argv[2] ?? ''));
