import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';

const DIST = join(__dirname, '../../dist');
/** Where the preview has Microsoft's office.js from; `webpack serve` serves it under the same address. */
const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves what was built, on a free port of this computer; `serve` puts another text in the place of a file. */
export async function serveDist(): Promise<{
  address: string;
  serve: (path: string, text: string) => void;
  stop: () => Promise<void>;
}> {
  if (!existsSync(join(DIST, 'functions.js'))) {
    throw new Error('dist/ is not built: run the tests by "npm test", which builds it first.');
  }
  const texts = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const text = texts.get(path);
    if (text !== undefined) {
      response.writeHead(200, { 'Content-Type': types[extname(path)] }).end(text);
      return;
    }
    const [folder, name] = path.startsWith('/office/') ? [OFFICE, path.slice(7)] : [DIST, path];
    const file = join(folder, normalize(name === '/' ? '/index.html' : name));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    serve: (path, text) => texts.set(path, text),
    stop: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
