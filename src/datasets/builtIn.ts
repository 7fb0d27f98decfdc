import listed from './index.json';
import type { Dataset } from '../model/dataset';
import type { Subject, WrongNames } from '../model/schema';

/**
 * The datasets that ship with the add-in, in order of precedence: what an earlier one states is never replaced by a later one.
 * Build and tests put the files of index.json, with their content hashes, into the list (scripts/embed-datasets.cjs). The
 * build has validated them (scripts/load-datasets.cjs), so that nobody waits for it each time that Excel starts.
 *
 * Those that lie apart come from datasets.js, which the page loads before functions.js: with more and more figures the
 * code stays small, and without that script, or where it cannot be loaded, the functions answer from the others alone.
 * So do most names of the subjects; without them a subject has its own two, and every other name is refused.
 */
export function builtInDatasets(): Dataset[] {
  return [
    ...(listed as unknown as EmbeddedDataset<Unnamed>[]).map(named),
    ...(globalThis.vnexportDatasets ?? []),
  ].map(({ hash, revision, dataset }) => ({ ...dataset, hash, revision }));
}

/** With the names that lie apart. Where nothing does, as in most tests, a dataset has them itself. */
function named({ hash, revision, dataset }: EmbeddedDataset<Unnamed>): EmbeddedDataset {
  const { aliases = {}, ...others } = globalThis.vnexportNames?.[hash] ?? {};
  const subjects = dataset.subjects.map((subject) => ({
    ...subject,
    aliases: [...(subject.aliases ?? []), ...(aliases[subject.code] ?? [])],
  }));
  return { hash, revision, dataset: { ...dataset, ...others, subjects } };
}

type Content = Omit<Dataset, 'hash' | 'revision'>;

/** A dataset whose subjects may lack the names that people type beside the two of each. */
type Unnamed = Omit<Content, 'subjects'> & {
  readonly subjects: readonly (Omit<Subject, 'aliases'> & { readonly aliases?: string[] })[];
};

type EmbeddedDataset<In = Content> = { hash: string; revision: number; dataset: In };

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
