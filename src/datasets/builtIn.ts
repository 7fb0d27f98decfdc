import listed from './index.json';
import type { Dataset } from '../model/dataset';
import type { DatasetFile } from '../model/schema';
import { expanded } from '../model/series';

/**
 * The datasets that ship with the add-in, in order of precedence: what an earlier one states is never replaced by a later one.
 * Build and tests put the files of index.json, with their content hashes, into the list (scripts/embed-datasets.cjs). The
 * build has validated them (scripts/load-datasets.cjs), so that nobody waits for it each time that Excel starts.
 *
 * Those that lie apart come from datasets.js, which the page loads before functions.js: with more and more figures the
 * code stays small, and without that script, or where it cannot be loaded, the functions answer from the others alone.
 */
export function builtInDatasets(): Dataset[] {
  return [...(listed as unknown as EmbeddedDataset[]), ...(globalThis.vnexportDatasets ?? [])].map(
    ({ hash, revision, dataset }) => ({ ...expanded(dataset), hash, revision }),
  );
}

type EmbeddedDataset = { hash: string; revision: number; dataset: DatasetFile };

declare global {
  /** What datasets.js holds; `undefined` where that script was not run. */
  var vnexportDatasets: readonly EmbeddedDataset[] | undefined;
}
