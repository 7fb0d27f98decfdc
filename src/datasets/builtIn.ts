import listed from './index.json';
import type { Dataset } from '../model/dataset';
import type { DatasetFile, Subject, WrongNames } from '../model/schema';
import { withSeriesLater } from './seriesLater';
import type { EmbeddedDataset } from './seriesLater';
import { rowsOf, unpacked } from './unpacked';
import type { PackedContent, PackedRows } from './unpacked';

/**
 * The datasets that ship with the add-in, in order of precedence: what an earlier one states is never replaced by a later one.
 * Build and tests put the files of index.json, with their content hashes, into the list (scripts/embed-datasets.cjs). The
 * build has validated them (scripts/load-datasets.cjs), so that nobody waits for it each time that Excel starts.
 *
 * Those that lie apart come from datasets.js, which the page loads before functions.js: with more and more figures the
 * code stays small, and without that script, or where it cannot be loaded, the functions answer from the others alone.
 * So do most names of the subjects; without them a subject has its own two, and every other name is refused. Datasets
 * with series are left out where what reads them is not there (seriesLater.ts).
 */
export function builtInDatasets(): Dataset[] {
  return [
    ...(listed as unknown as EmbeddedDataset<Within>[]).map(completed),
    ...(globalThis.vnexportDatasets ?? []),
  ].flatMap((embedded) => {
    const { hash, revision, dataset } = embedded;
    const { series, ...content } = dataset;
    return series === undefined ? { ...content, hash, revision } : (withSeriesLater?.(embedded) ?? []);
  });
}

/** With the names that lie apart and a figure for each row. In most tests a dataset has all of it as its file has. */
function completed({ hash, revision, dataset }: EmbeddedDataset<Within>): EmbeddedDataset {
  const { aliases = {}, ...others } = globalThis.vnexportNames?.[hash] ?? {};
  const read =
    'packed' in dataset ? unpacked({ ...dataset, subjects: rowsOf(dataset.subjects) as Subject[] }) : dataset;
  const subjects = read.subjects.map((subject) => ({
    ...subject,
    aliases: [...((subject as Partial<Subject>).aliases ?? []), ...(aliases[subject.code] ?? [])],
  }));
  return { hash, revision, dataset: { ...read, ...others, subjects } };
}

/**
 * A dataset as its file has it, or as functions.js holds it: by columns, and its subjects may lack the names that people
 * type beside the two of each.
 */
type Within = DatasetFile | (Omit<PackedContent, 'subjects'> & { readonly subjects: PackedRows });

type MoreNames = {
  readonly aliases?: Readonly<Record<string, string[]>>;
  readonly wrongNames?: WrongNames[];
};

declare global {
  /** What datasets.js holds; `undefined` where that script was not run. */
  var vnexportDatasets: readonly EmbeddedDataset[] | undefined;
  /** By the hash of the dataset that they belong to; `undefined` likewise. */
  var vnexportNames: Readonly<Record<string, MoreNames>> | undefined;
}
