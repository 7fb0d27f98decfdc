import * as v from 'valibot';
import { packed } from '../../datasets/packed';
import { unpacked } from '../../datasets/unpacked';
import type { PackedContent } from '../../datasets/unpacked';
import { readDataset } from '../../model/dataset';
import type { Dataset } from '../../model/dataset';
import { syncAndRead } from './store';
import type { Collection, Stored } from './store';
import { StoreWriter } from './writer';
import type { EntryChange } from './writer';

/**
 * The datasets that a workbook brings with it: they go where the workbook goes, and compute on any machine that has the
 * add-in. Each is an entry of the store, packed by columns.
 */
export type DatasetList = Stored<KeptDataset>;

export type KeptDataset = {
  /** The dataset's own id: two issues of one bulletin are one entry, and the later takes the place of the earlier. */
  readonly id: string;
  readonly hash: string;
  /** Counts the issues that this workbook has had. */
  readonly revision: number;
  /** When it was put here, in milliseconds. */
  readonly time: number;
  /** Where it was read from; a service that can be asked again has an address. */
  readonly source: DatasetSource;
  readonly content: PackedContent;
};

export type DatasetSource = {
  /** A file's name, or what else the user gave. */
  readonly name: string;
  readonly address?: string | undefined;
  readonly etag?: string | undefined;
  /** SHA-256 of a service’s answer: not every service says an ETag. */
  readonly answer?: string | undefined;
};

/** Sends what has been queued and reads the datasets of the workbook in the same round trip. */
export function syncAndReadDatasets(context: Excel.RequestContext): Promise<DatasetList> {
  return syncAndRead(context, datasets);
}

/** Writes changes together with what is queued. @throws NotStorable */
export async function writeDatasets(
  context: Excel.RequestContext,
  list: DatasetList,
  changes: readonly EntryChange<KeptDataset>[],
): Promise<void> {
  await new StoreWriter(context, datasets, list).sync(changes);
}

/** What is kept of a dataset. */
export function keptOf(dataset: Dataset, source: DatasetSource): KeptDataset {
  const { hash, revision, ...content } = dataset;
  return { id: dataset.id, hash, revision, time: Date.now(), source, content: packed(content) };
}

/** @throws Error where what is kept is no valid dataset */
export function datasetOf({ hash, revision, content }: KeptDataset): Dataset {
  return readDataset(unpacked(content), hash, revision);
}

const number = v.number();
const column = v.object({ values: v.array(v.unknown()), digits: v.optional(v.string()) });
const exceptions = v.array(v.tuple([number, number]));

/** What is inside is checked by readDataset once it is unpacked. */
const keptSchema = v.object({
  id: v.string(),
  hash: v.string(),
  revision: number,
  time: number,
  source: v.object({
    name: v.string(),
    address: v.optional(v.string()),
    etag: v.optional(v.string()),
    answer: v.optional(v.string()),
  }),
  content: v.looseObject({
    title: v.object({ vi: v.string(), en: v.string() }),
    packed: v.object({
      columns: v.record(v.string(), column),
      printed: v.string(),
      numbers: exceptions,
      decimals: exceptions,
    }),
  }),
});

const datasets: Collection<KeptDataset> = {
  name: 'datasets',
  read: (value) => (v.is(keptSchema, value) ? (value as unknown as KeptDataset) : undefined),
  label: ({ content }) => content.title.vi,
};
