import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { packed, unpacked } from '../../src/datasets/packed';
import type { PackedContent } from '../../src/datasets/packed';
import { datasetJson } from '../../src/datasets/writers/json';
import type { DatasetContent } from '../../src/model/schema';
import { largeDataset } from '../catalogue/largeDataset';
import { anyDataset } from './anyDataset';
import { thirdContent } from './thirdDataset';

const contentOf = (dataset: Parameters<typeof datasetJson>[0]) =>
  JSON.parse(datasetJson(dataset)) as DatasetContent;
const throughJson = (content: DatasetContent) =>
  unpacked(JSON.parse(JSON.stringify(packed(content))) as PackedContent);

describe('a dataset by columns', () => {
  test('comes back as it was, through JSON too', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        expect(throughJson(contentOf(dataset))).toEqual(contentOf(dataset));
      }),
    );
  });

  test.each(builtInDatasets().map((dataset) => [dataset.id, dataset] as const))(
    '%s comes back',
    (_, dataset) => {
      expect(throughJson(contentOf(dataset))).toEqual(contentOf(dataset));
    },
  );

  test('a dataset without figures comes back', () => {
    const content = { ...thirdContent, figures: [] } as unknown as DatasetContent;
    expect(throughJson(content)).toEqual(content);
  });

  test('numbers that are not what is printed come back too, such as those of a fault that validation has to find', () => {
    const [first, ...others] = contentOf(largeDataset({ subjects: 2, years: 2 })).figures;
    const content = {
      ...contentOf(largeDataset({ subjects: 2, years: 2 })),
      figures: [{ ...first, number: 99, decimals: 3 } as DatasetContent['figures'][number], ...others],
    };
    expect(throughJson(content)).toEqual(content);
  });

  test('takes less than a fifth of the text', () => {
    const content = contentOf(largeDataset({ subjects: 400, years: 25 }));
    const isShort =
      JSON.stringify(packed(content).packed).length * 5 < JSON.stringify(content.figures).length;
    expect(isShort).toBe(true);
  });

  test('what does not fit each other is refused', () => {
    const content = packed(contentOf(largeDataset({ subjects: 2, years: 2 })));
    const damaged = (packedFigures: Partial<PackedContent['packed']>) => () =>
      unpacked({ ...content, packed: { ...content.packed, ...packedFigures } });
    expect(damaged({ count: 5 })).toThrow('4 values stand for 5 figures');
    expect(damaged({ lines: [[1, 1_000_000_000]] })).toThrow('1000000000 values stand for 4 figures');
    expect(damaged({ printed: '1|2' })).toThrow('2 numbers are printed, not 4');
  });
});
