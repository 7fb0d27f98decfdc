import listed from './index.json';
import type { Dataset } from '../model/dataset';

/**
 * The datasets that ship with the add-in, in order of precedence: what an earlier one states is never replaced by a later one.
 * Build and tests put each file of index.json, with its content hash, into the list (scripts/embed-datasets.cjs). The
 * build has validated them (scripts/load-datasets.cjs), so that nobody waits for it each time that Excel starts.
 */
export function builtInDatasets(): Dataset[] {
  return (listed as unknown as EmbeddedDataset[]).map(({ hash, revision, dataset }) => ({
    ...dataset,
    hash,
    revision,
  }));
}

type EmbeddedDataset = { hash: string; revision: number; dataset: Omit<Dataset, 'hash' | 'revision'> };
