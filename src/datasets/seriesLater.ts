import type { Dataset } from '../model/dataset';
import type { DatasetFile, Figure } from '../model/schema';
import { expanded } from '../model/series';

/** A dataset as it lies in a script of the add-in. */
export type EmbeddedDataset<Content = DatasetFile> = {
  readonly hash: string;
  readonly revision: number;
  readonly dataset: Content;
};

/**
 * A dataset whose series are read when its figures are first asked for: the document does not wait for the others. It has
 * no series itself, so this lies in further.js, beside functions.js, which stays small; `undefined` without that script.
 */
export const withSeriesLater: ((embedded: EmbeddedDataset) => Dataset) | undefined = ({
  hash,
  revision,
  dataset,
}) => {
  let read: Figure[] | undefined;
  return {
    ...expanded({ ...dataset, series: [], figures: [] }),
    hash,
    revision,
    get figures() {
      read ??= expanded(dataset).figures;
      return read;
    },
  };
};
