import listed from './index.json';
import { readDataset } from '../model/dataset';
import type { Dataset } from '../model/dataset';

/**
 * The datasets that ship with the add-in, in order of precedence: what an earlier one states is never replaced by a later one.
 * Build and tests put each file of index.json, with its content hash, into the list (scripts/embed-datasets.cjs).
 * @throws Error where a dataset is not valid, so that a build with a wrong file stops
 */
export function builtInDatasets(): Dataset[] {
  return (listed as unknown as EmbeddedDataset[]).map(({ id, hash, revision, dataset }) => {
    const read = readDataset(dataset, hash, revision);
    if (read.id !== id) throw new Error(`index.json lists ${id}, its file is ${read.id}`);
    return read;
  });
}

type EmbeddedDataset = { id: string; hash: string; revision: number; dataset: unknown };
