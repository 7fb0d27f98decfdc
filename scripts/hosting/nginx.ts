import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of one byte beside the release, to compare with. */
export const ONE_BYTE = '/one-byte.txt';

/**
 * Does some work while nginx serves a release on this computer with its ready files, and nothing of the system's own.
 * @param release its folder
 * @param work is given the address of the folder `site`, ending with a slash
 * @throws Error where nginx is missing or does not answer
 */
export async function servedByNginx<Result>(
  release: string,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'vnexport-nginx-'));
  const port = await freePort();
  const server = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', configure(release, folder, port)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((end) => server.once('exit', end).once('error', end));
  try {
    const manifest = readFileSync(join(release, 'manifest.xml'), 'utf8');
    const [, address = ''] = /SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(manifest) ?? [];
    const base = `http://localhost:${String(port)}${new URL(address).pathname}`;
    await untilAnswered(base);
    return await work(base);
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ready files of the release, and a port of this computer. */
function configure(release: string, folder: string, port: number): string {
  const ready = (name: string) => readFileSync(join(release, `hosting/nginx/${name}`), 'utf8');
  const server = ready('vnexport-server.conf').replace('/srv/vnexport/site/', `${join(release, 'site')}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(join(folder, ONE_BYTE), '1');
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
    location = ${ONE_BYTE} { root ${folder}; }
    ${server}
  }
}
`,
  );
  return config;
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
