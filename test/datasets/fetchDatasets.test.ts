import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { builtInDatasets } from '../../src/datasets/builtIn';
import type { Dataset } from '../../src/model/dataset';
import { fetchDatasets } from '../../src/datasets/fetchDatasets';

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
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/datasets/`;
}

/** Serves files by name, as they are. */
function files(contents: Record<string, string>): RequestListener {
  return (request, response) => {
    const text = contents[(request.url ?? '').replace('/datasets/', '')];
    response.writeHead(text === undefined ? 404 : 200);
    response.end(text);
  };
}

const [plan, results] = builtInDatasets() as [Dataset, Dataset];
const inUse = [plan, results];

function contentOf(dataset: Dataset) {
  return Object.fromEntries(Object.entries(dataset).filter(([key]) => key !== 'hash' && key !== 'revision'));
}
function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
const sameAsBefore = inUse.map(({ id, hash }) => ({ id, hash, revision: 1 }));
const revised = { ...contentOf(plan), title: { vi: 'Bản sửa', en: 'Revised' } };
const revision = { id: plan.id, hash: hashOf(revised), revision: 2 };
const published = (list: unknown, content: unknown = revised) =>
  files({ 'index.json': JSON.stringify(list), [`${revision.hash}.json`]: JSON.stringify(content) });
const failed = (problem: string) => ({ kind: 'failed', problem });

describe('the add-in’s own host', () => {
  test('with the same datasets has no news', async () => {
    expect(await fetchDatasets(await serve(published(sameAsBefore)), inUse)).toEqual({ kind: 'unchanged' });
  });

  test('with a revised dataset gives it, and the others stay, in their order', async () => {
    const news = await fetchDatasets(await serve(published([revision, sameAsBefore[1]])), inUse);
    if (news.kind !== 'new') throw new Error(`no news: ${JSON.stringify(news)}`);
    expect(news.ids).toEqual(['2006-plan']);
    expect(news.datasets.map(({ title }) => title.en)).toEqual(['Revised', results.title.en]);
    expect(news.datasets[1]).toBe(results);
  });

  test('that no longer lists a dataset does not take it away', async () => {
    const news = await fetchDatasets(await serve(published([revision])), inUse);
    expect(news.kind === 'new' ? news.datasets.map(({ id }) => id) : news).toEqual(['2006-plan', results.id]);
  });

  test('that cannot be reached', async () => {
    const address = await serve(published(sameAsBefore));
    await new Promise((closed) => server?.close(closed));
    expect(await fetchDatasets(address, inUse)).toEqual(failed('offline'));
  });

  test('that has no datasets, or not the one it lists', async () => {
    expect(await fetchDatasets(await serve(files({})), inUse)).toEqual(failed('not-found'));
    server?.close();
    const listed = files({ 'index.json': JSON.stringify([revision]) });
    expect(await fetchDatasets(await serve(listed), inUse)).toEqual(failed('not-found'));
  });

  test('that fails', async () => {
    const address = await serve((_, response) => response.writeHead(503).end());
    expect(await fetchDatasets(address, inUse)).toEqual(failed('server-error'));
  });

  test('that does not answer, or not to the end, in time', async () => {
    const silent = await serve(() => undefined);
    expect(await fetchDatasets(silent, inUse, { time: 50 })).toEqual(failed('timeout'));
    server?.closeAllConnections();
    server?.close();
    const slow = await serve((_, response) => response.writeHead(200).write('['));
    expect(await fetchDatasets(slow, inUse, { time: 100 })).toEqual(failed('timeout'));
  });

  test('that sends too much, whatever length it announces', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200);
      for (let part = 0; part < 8; part += 1) response.write(' '.repeat(1024 * 1024));
      response.end('[]');
    });
    expect(await fetchDatasets(address, inUse)).toEqual(failed('too-large'));
  });

  test('that sends half a file', async () => {
    const half = JSON.stringify(sameAsBefore).slice(0, 40);
    expect(await fetchDatasets(await serve(files({ 'index.json': half })), inUse)).toEqual(
      failed('not-json'),
    );
    server?.close();
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write(half, () => response.destroy());
    });
    expect(await fetchDatasets(broken, inUse)).toEqual(failed('not-json'));
  });

  test('that sends another content than the one listed', async () => {
    const other = { ...revised, covers: '1996-2007' };
    expect(await fetchDatasets(await serve(published([revision], other)), inUse)).toEqual(
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
    expect(await fetchDatasets(address, inUse)).toEqual(failed('wrong-schema'));
    server?.close();
    expect(await fetchDatasets(await serve(published({ datasets: [] })), inUse)).toEqual(
      failed('wrong-schema'),
    );
  });

  test('that has an older revision than the one in use does not bring it back', async () => {
    const newer = { ...plan, hash: 'a'.repeat(64), revision: 3 };
    expect(await fetchDatasets(await serve(published([revision])), [newer, results])).toEqual(
      failed('older'),
    );
  });
});
