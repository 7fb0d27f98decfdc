import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { askService } from '../../src/datasets/serviceDataset';
import type { ServiceProblem } from '../../src/datasets/serviceDataset';
import { languages } from '../../src/locales/messages';
import { serviceProblem } from '../../src/locales/service';

/** A service on this machine that answers as the SDMX REST specification says. */
const servers: Server[] = [];
const browserFetch = globalThis.fetch;
let asked: IncomingHttpHeaders[] = [];
afterEach(() => {
  globalThis.fetch = browserFetch;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  asked = [];
});

const CSV = 'application/vnd.sdmx.data+csv';
const TEXT = 'DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\r\nSTAT:TRADE(1.0),A,2025,1\r\n';

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const started = createServer((request, response) => {
    asked.push(request.headers);
    answer(request, response);
  });
  servers.push(started);
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/rest/data/TRADE/A.VN.X`;
}

function serveText(status: number, headers: Record<string, string> = {}, text = TEXT): Promise<string> {
  return serve((_, response) => {
    response.writeHead(status, { 'Content-Type': CSV, ...headers });
    response.end(text);
  });
}

const failed = (problem: ServiceProblem) => ({ kind: 'failed', problem });

describe('a statistical data service is asked for SDMX-CSV', () => {
  test('by its media type, with names in the language of the user', async () => {
    const address = await serveText(200, { 'Content-Type': `${CSV}; version=1.0.0`, ETag: '"v1"' });
    expect(await askService(address, { language: 'vi' })).toEqual({ kind: 'data', text: TEXT, etag: '"v1"' });
    expect(asked[0]?.accept).toBe(`${CSV};labels=both`);
    expect(asked[0]?.['accept-language']).toBe('vi, en;q=0.8');
    expect(asked[0]?.cookie).toBeUndefined();
  });

  test('a service that knows no labels is asked again without them', async () => {
    const address = await serve((request, response) => {
      response.writeHead(request.headers.accept === CSV ? 200 : 406, { 'Content-Type': CSV });
      response.end(request.headers.accept === CSV ? TEXT : '');
    });
    expect(await askService(address)).toMatchObject({ kind: 'data', text: TEXT });
  });

  test('again with the tag of the answer that is kept, and told that nothing is new', async () => {
    const address = await serve((request, response) => {
      const isSame = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isSame ? 304 : 200, { 'Content-Type': CSV, ETag: '"v1"' });
      response.end(isSame ? undefined : TEXT);
    });
    expect(await askService(address, { etag: '"v1"' })).toEqual({ kind: 'unchanged' });
    expect(await askService(address, { etag: '"v0"' })).toEqual({ kind: 'data', text: TEXT, etag: '"v1"' });
  });
});

describe('what a service cannot or may not answer', () => {
  test.each<[number, ServiceProblem]>([
    [404, { kind: 'no-results' }],
    [406, { kind: 'no-csv' }],
    [413, { kind: 'asks-too-much' }],
    [400, { kind: 'not-understood' }],
    [414, { kind: 'not-understood' }],
    [501, { kind: 'not-understood' }],
    [401, { kind: 'not-allowed' }],
    [403, { kind: 'not-allowed' }],
    [500, { kind: 'server-error', status: 500 }],
    [503, { kind: 'busy', seconds: undefined }],
  ])('the status %i is told', async (status, problem) => {
    expect(await askService(await serveText(status))).toEqual(failed(problem));
  });

  test('no content, or an empty one, is no result', async () => {
    expect(await askService(await serveText(204))).toEqual(failed({ kind: 'no-results' }));
    expect(await askService(await serveText(200, {}, ' \r\n'))).toEqual(failed({ kind: 'no-results' }));
  });

  test('when to try again is told in seconds or as a date', async () => {
    expect(await askService(await serveText(503, { 'Retry-After': '120' }))).toEqual(
      failed({ kind: 'busy', seconds: 120 }),
    );
    expect(await askService(await serveText(429, { 'Retry-After': '5' }))).toEqual(
      failed({ kind: 'busy', seconds: 5 }),
    );
    const past = await serveText(503, { 'Retry-After': 'Thu, 01 Jan 2026 00:00:00 GMT' });
    expect(await askService(past)).toEqual(failed({ kind: 'busy', seconds: 0 }));
    const never = await serveText(503, { 'Retry-After': 'soon' });
    expect(await askService(never)).toEqual(failed({ kind: 'busy', seconds: undefined }));
  });

  test.each(['text/html', 'application/json', 'application/vnd.sdmx.genericdata+xml'])(
    '%s is no SDMX-CSV, whatever stands in it',
    async (type) => {
      const address = await serveText(200, { 'Content-Type': `${type}; charset=utf-8` });
      expect(await askService(address)).toEqual(failed({ kind: 'other-format', type }));
    },
  );

  test.each(['text/csv', 'text/plain', 'application/octet-stream'])('%s may be', async (type) => {
    expect(await askService(await serveText(200, { 'Content-Type': type }))).toMatchObject({ kind: 'data' });
  });

  test('an answer that is too large, too slow or broken off is not read', async () => {
    const large = await serveText(200, {}, TEXT.repeat(100));
    expect(await askService(large, { size: 1000 })).toEqual(failed({ kind: 'too-large' }));
    const silent = await serve(() => undefined);
    expect(await askService(silent, { time: 50 })).toEqual(failed({ kind: 'timeout' }));
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': CSV, 'Content-Length': '1000' });
      response.write(TEXT, () => response.destroy());
    });
    expect(await askService(broken)).toEqual(failed({ kind: 'broken' }));
  });

  test('where nobody answers it is told', async () => {
    const address = await serveText(200);
    const [server] = servers.splice(0);
    await new Promise((closed) => server?.close(closed));
    expect(await askService(address)).toEqual(failed({ kind: 'offline' }));
  });

  test.each([
    '',
    'trade figures',
    'ftp://example.org/data',
    'http://example.org/data',
    'javascript:alert(1)',
    'file:///etc/hosts',
  ])('“%s” is not asked', async (address) => {
    expect(await askService(address)).toEqual(failed({ kind: 'not-an-address' }));
  });

  test('the user may stop', async () => {
    const stop = new AbortController();
    const silent = await serve(() => stop.abort(new Error('stopped by the user')));
    await expect(askService(silent, { signal: stop.signal })).rejects.toThrow('stopped by the user');
  });
});

describe('a service that lets no page of another address read its answer', () => {
  /** What a browser does with the answers of other addresses: https://fetch.spec.whatwg.org/#cors-check */
  function fetchAsBrowser(): void {
    globalThis.fetch = async (input, init) => {
      const { mode, headers, ...rest } = init ?? {};
      const answered = await browserFetch(
        input,
        mode === 'no-cors' ? rest : { ...rest, ...(headers && { headers }) },
      );
      if (mode === 'no-cors') return answered;
      const allowed = (name: string) => answered.headers.get(`Access-Control-Allow-${name}`) ?? '';
      const asksFirst = new Headers(headers).has('If-None-Match');
      if (allowed('Origin') !== '*' || (asksFirst && !allowed('Headers').includes('If-None-Match'))) {
        throw new TypeError('Failed to fetch');
      }
      return answered;
    };
  }

  test('is told apart from one that does not answer', async () => {
    fetchAsBrowser();
    expect(await askService(await serveText(200))).toEqual(failed({ kind: 'forbids-reading' }));
    expect(await askService(await serveText(200, { 'Access-Control-Allow-Origin': '*' }))).toMatchObject({
      kind: 'data',
    });
    const address = await serveText(200);
    for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
    expect(await askService(address)).toEqual(failed({ kind: 'offline' }));
  });

  test('one that forbids the tag of a kept answer is asked without it', async () => {
    fetchAsBrowser();
    const address = await serveText(200, { 'Access-Control-Allow-Origin': '*' });
    expect(await askService(address, { etag: '"v1"' })).toMatchObject({ kind: 'data', text: TEXT });
  });
});

describe.each(languages)('sentences in the language %s', (language) => {
  test.each<ServiceProblem>([
    { kind: 'not-an-address' },
    { kind: 'offline' },
    { kind: 'not-admitted', host: 'sdmx.example.org' },
    { kind: 'forbids-reading' },
    { kind: 'timeout' },
    { kind: 'too-large' },
    { kind: 'broken' },
    { kind: 'no-results' },
    { kind: 'not-understood' },
    { kind: 'not-allowed' },
    { kind: 'no-csv' },
    { kind: 'asks-too-much' },
    { kind: 'busy', seconds: undefined },
    { kind: 'server-error', status: 500 },
    { kind: 'other-format', type: 'text/html' },
  ])('say of $kind what to do', (problem) => {
    expect(serviceProblem(problem, language)).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('say in whole minutes when to try again', () => {
    // 61 seconds are more than one minute, and a request after one minute would come too early.
    expect(serviceProblem({ kind: 'busy', seconds: 61 }, language)).toMatch(/\b2 (minutes|phút)\./);
    expect(serviceProblem({ kind: 'busy', seconds: 0 }, language)).toMatch(/\b1 (minute|phút)\./);
  });
});
