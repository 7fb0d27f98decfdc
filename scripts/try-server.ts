import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { headersOf } from './hosting/headers';

/**
 * `jiti scripts/try-server.ts <folder of a release>`: serves the release by nginx on this computer with its ready
 * files, and compares what every file is sent with against headers.ts. Ends with an error where anything differs.
 */
async function tryServer(release: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vnexport-nginx-'));
  const port = await freePort();
  const server = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', configure(release, folder, port)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((end) => server.once('exit', end).once('error', end));
  try {
    const faults = await faultsAt(`http://localhost:${String(port)}`, release);
    console.log(faults.length === 0 ? 'nginx sends every file as it should.' : faults.join('\n'));
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** nginx with nothing of the system's own: the ready files of the release, and a port of this computer. */
function configure(release: string, folder: string, port: number): string {
  const ready = (name: string) => readFileSync(join(release, `hosting/nginx/${name}`), 'utf8');
  const server = ready('vnexport-server.conf').replace('/srv/vnexport/site/', `${join(release, 'site')}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  types {
    text/html html; text/css css; application/javascript js; application/json json;
    image/png png; image/svg+xml svg; text/csv csv; text/plain txt; application/xml xml;
  }
  access_log off;
  ${temporary.join('\n  ')}
  ${ready('vnexport-http.conf')}
  server {
    listen 127.0.0.1:${String(port)};
    ${server}
  }
}
`,
  );
  return config;
}

async function faultsAt(host: string, release: string): Promise<string[]> {
  const manifest = readFileSync(join(release, 'manifest.xml'), 'utf8');
  const [, address = ''] = /SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(manifest) ?? [];
  const base = `${host}${new URL(address).pathname}`;
  await untilAnswered(base);
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

async function untilAnswered(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`${address} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

void tryServer(resolve(process.argv[2] ?? ''));
