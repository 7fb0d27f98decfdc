import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fetchDatasets } from '../../src/datasets/fetchDatasets';
import type { Dataset } from '../../src/model/dataset';
import { largeDataset } from '../catalogue/largeDataset';

/** What a host may publish by mistake or by malice, from a real server on this machine. */
const servers: Server[] = [];
let asked: { url: string; headers: IncomingHttpHeaders }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  asked = [];
});

type Content = Record<string, unknown>;

const used = largeDataset({ subjects: 3, years: 2 });
const content: Content = contentOf(used);

function contentOf(dataset: Dataset): Content {
  return Object.fromEntries(Object.entries(dataset).filter(([key]) => key !== 'hash' && key !== 'revision'));
}

/** Serves one dataset as a revision of the one in use, and fetches it. */
async function fetched(text: string, { id = used.id, revision = 2 } = {}) {
  const hash = createHash('sha256').update(text).digest('hex');
  return fetchDatasets(
    await serve({
      'index.json': JSON.stringify([{ id, hash, revision }]),
      [`${hash}.json`]: text,
    }),
    [used],
  );
}

async function serve(files: Record<string, string>): Promise<string> {
  const started = createServer((request, response) => {
    const url = (request.url ?? '').replace('/datasets/', '');
    asked.push({ url, headers: request.headers });
    response.writeHead(Object.hasOwn(files, url) ? 200 : 404);
    response.end(files[url]);
  });
  servers.push(started);
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/datasets/`;
}

const failed = (problem: string) => ({ kind: 'failed', problem });
const named = (vi: string) => ({
  ...content,
  subjects: (content['subjects'] as Content[]).map((subject, index) =>
    index === 0 ? { ...subject, name: { vi, en: 'Rice' } } : subject,
  ),
});

describe('a fetched dataset is accepted whole or not at all', () => {
  test('with a correction of a name it is accepted, as the revision that the list states', async () => {
    const news = await fetched(JSON.stringify(named('Gạo')));
    if (news.kind !== 'new') throw new Error(`no news: ${JSON.stringify(news)}`);
    expect(news.datasets.map(({ revision, subjects }) => [revision, subjects[0]?.name.vi])).toEqual([
      [2, 'Gạo'],
    ]);
  });

  test('other content under the revision in use is refused, for nobody can tell which is newer', async () => {
    expect(await fetched(JSON.stringify(named('Gạo')), { revision: 1 })).toEqual(failed('same-revision'));
    expect(asked.map(({ url }) => url)).toEqual(['index.json']);
  });

  test('after a correction an older file never comes back', async () => {
    const address = await serve({
      'index.json': JSON.stringify([{ id: used.id, hash: 'a'.repeat(64), revision: 1 }]),
    });
    expect(await fetchDatasets(address, [{ ...used, revision: 2 }])).toEqual(failed('older'));
  });

  test('the file must be the one that the list names', async () => {
    expect(await fetched(JSON.stringify(content), { id: 'another' })).toEqual(failed('wrong-schema'));
  });

  test('twenty thousand levels inside each other are refused and end no stack', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    expect(await fetched(deep)).toEqual(failed('wrong-schema'));
    expect(await fetched(JSON.stringify(content).replace(/}$/, `,"more":${deep}}`))).toEqual(
      failed('wrong-schema'),
    );
    const address = await serve({ 'index.json': deep });
    expect(await fetchDatasets(address, [used])).toEqual(failed('wrong-schema'));
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    '“%s” is no place, no note and no publisher',
    async (key) => {
      const figures = content['figures'] as Content[];
      const changed = [
        { ...figures[0], locator: { line: 1, place: key } },
        { ...figures[0], notes: [key] },
        { ...figures[0], publisher: key },
        { ...figures[0], unit: key },
        { ...figures[0], subject: key },
      ];
      for (const figure of changed) {
        expect(await fetched(JSON.stringify({ ...content, figures: [figure, ...figures.slice(1)] }))).toEqual(
          failed('wrong-schema'),
        );
      }
    },
  );

  test('a subject may be called “constructor”', async () => {
    const text = JSON.stringify(content).replaceAll('good-0', 'constructor');
    expect(await fetched(text)).toMatchObject({ kind: 'new', ids: [used.id] });
  });

  test('a name has 200 characters at most', async () => {
    expect(await fetched(JSON.stringify(named('x'.repeat(200))))).toMatchObject({ kind: 'new' });
    expect(await fetched(JSON.stringify(named('x'.repeat(201))))).toEqual(failed('wrong-schema'));
    expect(await fetched(JSON.stringify(named('x'.repeat(40_000))))).toEqual(failed('wrong-schema'));
  });

  test('a text has as many characters as a cell of Excel holds', async () => {
    const noted = (length: number) =>
      JSON.stringify({ ...content, notes: { long: { vi: 'x'.repeat(length), en: 'Long' } } });
    expect(await fetched(noted(32_767))).toMatchObject({ kind: 'new' });
    expect(await fetched(noted(32_768))).toEqual(failed('wrong-schema'));
  });

  test('a hundred datasets are listed at most, each once', async () => {
    const list = (count: number, id = (index: number) => `dataset-${index}`) =>
      JSON.stringify(
        Array.from({ length: count }, (_, index) => ({ id: id(index), hash: 'b'.repeat(64), revision: 1 })),
      );
    // The files of the list are not there: what is not refused is looked for.
    expect(await fetchDatasets(await serve({ 'index.json': list(100) }), [used])).toEqual(
      failed('not-found'),
    );
    expect(await fetchDatasets(await serve({ 'index.json': list(101) }), [used])).toEqual(failed('too-many'));
    expect(await fetchDatasets(await serve({ 'index.json': list(10_000) }), [used])).toEqual(
      failed('too-many'),
    );
    expect(await fetchDatasets(await serve({ 'index.json': list(2, () => 'one') }), [used])).toEqual(
      failed('wrong-schema'),
    );
  });
});

describe('the list of datasets', () => {
  test('is always asked anew, whatever a cache between holds', async () => {
    const address = await serve({
      'index.json': JSON.stringify([{ id: used.id, hash: used.hash, revision: 1 }]),
    });
    expect(await fetchDatasets(address, [used])).toEqual({ kind: 'unchanged' });
    expect(asked.map(({ headers }) => headers['cache-control'])).toEqual(['max-age=0']);
  });

  test('is in the order of precedence, whatever order was in use', async () => {
    const other = largeDataset({ subjects: 2, years: 1 });
    const text = JSON.stringify(named('Gạo'));
    const hash = createHash('sha256').update(text).digest('hex');
    const address = await serve({
      'index.json': JSON.stringify([
        { id: other.id, hash: other.hash, revision: 1 },
        { id: used.id, hash, revision: 2 },
      ]),
      [`${hash}.json`]: text,
    });
    const news = await fetchDatasets(address, [used, other]);
    expect(news.kind === 'new' ? news.datasets.map(({ id }) => id) : news).toEqual([other.id, used.id]);
  });
});
