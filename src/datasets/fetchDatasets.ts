import * as v from 'valibot';
import { readDataset } from '../model/dataset';
import { isShallow, limits } from '../model/limits';
import type { Dataset } from '../model/dataset';
import { contentHash } from './contentHash';
import { FetchFault, fetchText } from './fetchText';
import type { FetchLimits } from './fetchText';

/** What the add-in's own host has to say of newer figures. */
export type DatasetNews =
  /** All datasets to be used from now on, in order of precedence. */
  | { readonly kind: 'new'; readonly datasets: readonly Dataset[]; readonly ids: readonly string[] }
  | { readonly kind: 'unchanged' }
  /** The figures in use stay in use. */
  | { readonly kind: 'failed'; readonly problem: DatasetProblem };

/** Why no newer figures came. */
export type DatasetProblem =
  | 'offline'
  | 'not-found'
  | 'server-error'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'wrong-hash'
  | 'wrong-schema'
  | 'too-many'
  | 'older'
  /** The same revision as the one in use, with other content: nobody can tell which of them is the newer one. */
  | 'same-revision'
  /** Each dataset is valid, but nothing can be answered from all of them together (functions/tryDatasets.ts). */
  | 'unusable';

/**
 * Looks for newer datasets beside the add-in: the list `index.json`, then each dataset that is not in use by the hash
 * of its content. Either all of it is good, or nothing changes. It throws nothing but the reason of the signal.
 * @param folder address of the folder of datasets, ending with a slash
 * @example await fetchDatasets('datasets/', catalogue.datasets) // { kind: 'unchanged' }
 */
export async function fetchDatasets(
  folder: string,
  inUse: readonly Dataset[],
  within: FetchLimits = {},
): Promise<DatasetNews> {
  try {
    const listed = readList(await fetchJson(`${folder}index.json`, within));
    const known = new Map(inUse.map((dataset) => [dataset.id, dataset]));
    const isNews = ({ id, hash }: Listed) => known.get(id)?.hash !== hash;
    for (const one of listed.filter(isNews)) {
      const used = known.get(one.id);
      if (used === undefined) continue;
      if (one.revision < used.revision) throw new NoNews('older');
      if (one.revision === used.revision) throw new NoNews('same-revision');
    }
    const news = listed.filter(isNews);
    if (news.length === 0) return { kind: 'unchanged' };
    const fetched = await Promise.all(news.map((one) => fetchDataset(folder, one, within)));
    const newest = new Map([...known, ...fetched.map((dataset) => [dataset.id, dataset] as const)]);
    const order = [...listed.map(({ id }) => id), ...inUse.map(({ id }) => id)];
    return {
      kind: 'new',
      // A dataset that is no longer listed stays: figures that a workbook shows do not vanish.
      datasets: [...new Set(order)].flatMap((id) => newest.get(id) ?? []),
      ids: news.map(({ id }) => id),
    };
  } catch (fault) {
    if (fault instanceof NoNews) return { kind: 'failed', problem: fault.problem };
    throw fault;
  }
}

class NoNews extends Error {
  constructor(readonly problem: DatasetProblem) {
    super(problem);
  }
}

const listSchema = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.maxLength(limits.name)),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      revision: v.pipe(v.number(), v.integer()),
    }),
  ),
  v.minLength(1),
);
type Listed = v.InferOutput<typeof listSchema>[number];

function readList(content: unknown): Listed[] {
  if (Array.isArray(content) && content.length > limits.datasets) throw new NoNews('too-many');
  const parsed = v.safeParse(listSchema, content);
  if (!parsed.success) throw new NoNews('wrong-schema');
  const listed = parsed.output;
  if (new Set(listed.map(({ id }) => id)).size < listed.length) throw new NoNews('wrong-schema');
  return listed;
}

async function fetchDataset(
  folder: string,
  { id, hash, revision }: Listed,
  within: FetchLimits,
): Promise<Dataset> {
  const content = await fetchJson(`${folder}${hash}.json`, within);
  // Computing the hash of twenty thousand levels would end the stack.
  if (!isShallow(content)) throw new NoNews('wrong-schema');
  if ((await contentHash(content)) !== hash) throw new NoNews('wrong-hash');
  let dataset: Dataset;
  try {
    dataset = readDataset(content, hash, revision);
  } catch {
    throw new NoNews('wrong-schema');
  }
  if (dataset.id !== id) throw new NoNews('wrong-schema');
  return dataset;
}

async function fetchJson(address: string, within: FetchLimits): Promise<unknown> {
  let text;
  try {
    text = await fetchText(address, within, async ({ status, text: read }) => {
      if (status === 404) throw new NoNews('not-found');
      if (status < 200 || status > 299) throw new NoNews('server-error');
      return read();
    });
  } catch (fault) {
    if (!(fault instanceof FetchFault)) throw fault;
    throw new NoNews(fault.reason === 'broken' ? 'not-json' : fault.reason);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NoNews('not-json');
  }
}
