import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import type { Told } from './expected';

const DIST = join(__dirname, '../../dist');
const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

export type TrialServer = {
  readonly address: string;
  /** Everything that the trial has told, once it is at its end or the time is over. */
  readonly told: (limitMs: number) => Promise<readonly Told[]>;
  readonly stop: () => Promise<void>;
};

/**
 * Serves what was built to this computer alone, with the trial in the page of the pane, and hears what the trial tells.
 * @param port 0 for any
 * @param secure Excel loads add-ins over https only
 */
export async function serveTrial(port = 0, secure?: ServerOptions): Promise<TrialServer> {
  const told: Told[] = [];
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const answer: RequestListener = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (request.method === 'POST' && path === '/trial') {
      void bodyOf(request).then((text) => {
        const one = JSON.parse(text) as Told;
        told.push(one);
        if (one.name === 'end') ended();
        response.writeHead(204).end();
      });
      return;
    }
    const content = fileAt(path);
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': types[extname(path)] ?? types['.html'] }).end(content);
  };
  const server = secure === undefined ? createServer(answer) : createSecureServer(secure, answer);
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
  const scheme = secure === undefined ? 'http' : 'https';
  return {
    address: `${scheme}://localhost:${(server.address() as AddressInfo).port}`,
    told: async (limitMs) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, limitMs);
      });
      await Promise.race([end, over]);
      clearTimeout(timer);
      return told;
    },
    stop: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function fileAt(path: string): Buffer | string | undefined {
  const [folder, name] = path.startsWith('/office/') ? [OFFICE, path.slice(7)] : [DIST, path];
  const file = join(folder, normalize(name === '/' ? '/index.html' : name));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const content = readFileSync(file);
  // What is shipped is tried as it is; only the page of the pane loads one script more.
  return /\/(taskpane|pane)\.html$/.test(path)
    ? String(content).replace('</body>', '<script defer src="trial.js"></script></body>')
    : content;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
