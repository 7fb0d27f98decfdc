import { describe, expect, test } from '@jest/globals';
import { builtInDatasets } from '../../../src/datasets/builtIn';
import { datasetJson } from '../../../src/datasets/writers/json';
import { readDataset } from '../../../src/model/dataset';
import { thirdDataset } from '../thirdDataset';

describe('a dataset as JSON', () => {
  test.each([...builtInDatasets(), thirdDataset()].map((dataset) => [dataset.id, dataset] as const))(
    '%s comes back with all that it held',
    (_, dataset) => {
      const text = datasetJson(dataset);
      expect(readDataset(JSON.parse(text), dataset.hash, dataset.revision)).toEqual(dataset);
    },
  );

  test('has one figure on each line', () => {
    const lines = datasetJson(thirdDataset()).split('\n');
    expect(lines.filter((line) => line.includes('"measure"'))).toHaveLength(thirdDataset().figures.length);
  });
});
