import { expect, test } from '@jest/globals';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { readDataset } from '../../src/model/dataset';

/** The add-in uses them as they are and validates only what it fetches. */
test.each(builtInDatasets().map((dataset) => [dataset.id, dataset] as const))(
  'the dataset %s that is built in is valid, and validation leaves it as it is',
  (_, { hash, revision, ...content }) => {
    expect(readDataset(content, hash, revision)).toEqual({ ...content, hash, revision });
  },
);
