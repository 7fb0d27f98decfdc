import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { builtInEditions } from '../../src/editions/builtIn';
import type { Edition } from '../../src/editions/edition';
import { fetchEditions } from '../../src/editions/fetchEditions';
import { withIssue } from '../../src/editions/issue';

/** A real server on this machine, for what the network really does. */
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/editions/`;
}

/** Serves files by name, as they are. */
function files(contents: Record<string, string>): RequestListener {
  return (request, response) => {
    const text = contents[(request.url ?? '').replace('/editions/', '')];
    response.writeHead(text === undefined ? 404 : 200);
    response.end(text);
  };
}

const [plan, results] = builtInEditions() as [Edition, Edition];
const inUse = [plan, results];

function contentOf(edition: Edition) {
  return Object.fromEntries(Object.entries(edition).filter(([key]) => key !== 'hash'));
}
function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
const sameAsBefore = inUse.map(({ id, hash }) => ({ id, hash, issue: 1 }));
const revised = { ...contentOf(plan), title: { vi: 'Bản sửa', en: 'Revised' } };
const revision = { id: plan.id, hash: hashOf(revised), issue: 2 };
const published = (list: unknown, content: unknown = revised) =>
  files({ 'index.json': JSON.stringify(list), [`${revision.hash}.json`]: JSON.stringify(content) });
const failed = (problem: string) => ({ kind: 'failed', problem });

describe('the add-in’s own host', () => {
  test('with the same editions has no news', async () => {
    expect(await fetchEditions(await serve(published(sameAsBefore)), inUse)).toEqual({ kind: 'unchanged' });
  });

  test('with a revised edition gives it, and the others stay, in their order', async () => {
    const news = await fetchEditions(await serve(published([revision, sameAsBefore[1]])), inUse);
    if (news.kind !== 'new') throw new Error(`no news: ${JSON.stringify(news)}`);
    expect(news.ids).toEqual(['2006-plan']);
    expect(news.editions.map(({ title }) => title.en)).toEqual(['Revised', results.title.en]);
    expect(news.editions[1]).toBe(results);
  });

  test('that no longer lists an edition does not take it away', async () => {
    const news = await fetchEditions(await serve(published([revision])), inUse);
    expect(news.kind === 'new' ? news.editions.map(({ id }) => id) : news).toEqual([
      '2006-plan',
      '2006-results',
    ]);
  });

  test('that cannot be reached', async () => {
    const address = await serve(published(sameAsBefore));
    await new Promise((closed) => server?.close(closed));
    expect(await fetchEditions(address, inUse)).toEqual(failed('offline'));
  });

  test('that has no editions, or not the one it lists', async () => {
    expect(await fetchEditions(await serve(files({})), inUse)).toEqual(failed('not-found'));
    server?.close();
    const listed = files({ 'index.json': JSON.stringify([revision]) });
    expect(await fetchEditions(await serve(listed), inUse)).toEqual(failed('not-found'));
  });

  test('that fails', async () => {
    const address = await serve((_, response) => response.writeHead(503).end());
    expect(await fetchEditions(address, inUse)).toEqual(failed('server-error'));
  });

  test('that does not answer, or not to the end, in time', async () => {
    const silent = await serve(() => undefined);
    expect(await fetchEditions(silent, inUse, { time: 50 })).toEqual(failed('timeout'));
    server?.closeAllConnections();
    server?.close();
    const slow = await serve((_, response) => response.writeHead(200).write('['));
    expect(await fetchEditions(slow, inUse, { time: 100 })).toEqual(failed('timeout'));
  });

  test('that sends too much, whatever length it announces', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200);
      for (let part = 0; part < 8; part += 1) response.write(' '.repeat(1024 * 1024));
      response.end('[]');
    });
    expect(await fetchEditions(address, inUse)).toEqual(failed('too-large'));
  });

  test('that sends half a file', async () => {
    const half = JSON.stringify(sameAsBefore).slice(0, 40);
    expect(await fetchEditions(await serve(files({ 'index.json': half })), inUse)).toEqual(
      failed('not-json'),
    );
    server?.close();
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write(half, () => response.destroy());
    });
    expect(await fetchEditions(broken, inUse)).toEqual(failed('not-json'));
  });

  test('that sends another content than the one listed', async () => {
    const other = { ...revised, covers: '1996-2007' };
    expect(await fetchEditions(await serve(published([revision], other)), inUse)).toEqual(
      failed('wrong-hash'),
    );
  });

  test('that sends what this version cannot read', async () => {
    const future = { ...revised, figures: 'elsewhere' };
    const hash = hashOf(future);
    const address = await serve(
      files({
        'index.json': JSON.stringify([{ ...revision, hash }]),
        [`${hash}.json`]: JSON.stringify(future),
      }),
    );
    expect(await fetchEditions(address, inUse)).toEqual(failed('wrong-schema'));
    server?.close();
    expect(await fetchEditions(await serve(published({ editions: [] })), inUse)).toEqual(
      failed('wrong-schema'),
    );
  });

  test('that has an older issue than the one in use does not bring it back', async () => {
    const newer = withIssue({ ...plan, hash: 'a'.repeat(64) }, 3);
    expect(await fetchEditions(await serve(published([revision])), [newer, results])).toEqual(
      failed('older'),
    );
  });
});
