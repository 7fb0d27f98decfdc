import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { readSdmxCsv } from '../../src/datasets/readers/sdmxCsv';
import { datasetJson } from '../../src/datasets/writers/json';
import { sdmxCsv } from '../../src/datasets/writers/sdmxCsv';
import type { SdmxCsvOptions } from '../../src/datasets/writers/sdmxCsv';
import { sdmxTexts } from '../../src/locales/sdmx';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import type { DatasetContent } from '../../src/model/schema';
import { anyDataset } from './anyDataset';
import { thirdDataset } from './thirdDataset';

const texts = { vi: sdmxTexts('vi'), en: sdmxTexts('en') };

const anyOptions: fc.Arbitrary<SdmxCsvOptions> = fc.record({
  labels: fc.constantFrom('id', 'name', 'both'),
  keys: fc.constantFrom('none', 'series', 'obs', 'both'),
  action: fc.constantFrom('I', 'A', 'M', 'R'),
  separator: fc.constantFrom(',', ';'),
});

/** What our writer writes and our reader reads of it. */
function thereAndBack(
  dataset: Dataset,
  options: SdmxCsvOptions,
  describedBy?: DatasetContent,
): DatasetContent {
  const language = options.labels === 'both' ? 'vi' : 'en';
  const read = readSdmxCsv(sdmxCsv(dataset, language, texts[language], options), { texts, describedBy });
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  expect(read.leftOut.size).toBe(0);
  return read.content;
}

/** A figure of the first publisher, or of exports, need not say so. */
function contentOf(dataset: Dataset): DatasetContent {
  const content = JSON.parse(datasetJson(dataset)) as DatasetContent;
  return {
    ...content,
    figures: content.figures.map(({ flow, publisher, ...figure }) => ({
      ...figure,
      ...(flow === 'imports' ? { flow } : {}),
      ...(publisher === undefined || publisher === content.publishers[0]?.code ? {} : { publisher }),
    })),
  };
}

describe('a dataset that goes to SDMX-CSV and back', () => {
  test('loses nothing where the dataset is known, in any form of the file', () => {
    fc.assert(
      fc.property(anyDataset(), anyOptions, (dataset, options) => {
        expect(thereAndBack(dataset, options, contentOf(dataset))).toEqual(contentOf(dataset));
      }),
      { numRuns: 100 },
    );
  });

  test.each([...builtInDatasets(), thirdDataset()].map((dataset) => [dataset.id, dataset] as const))(
    '%s loses nothing',
    (_, dataset) => {
      expect(thereAndBack(dataset, { labels: 'both' }, contentOf(dataset))).toEqual(contentOf(dataset));
      expect(thereAndBack(dataset, { labels: 'name', separator: ';' }, contentOf(dataset))).toEqual(
        contentOf(dataset),
      );
    },
  );

  test('where nothing but the file is there, each number, its unit, trade, period, status and printed form come back', () => {
    fc.assert(
      fc.property(anyDataset(), anyOptions, (dataset, options) => {
        const content = thereAndBack(dataset, options);
        readDataset(content, 'e'.repeat(64));
        // What a unit of the dataset's own is, no data message says.
        const isOfOwnUnit = (at: number): boolean => {
          const figure = dataset.figures[at];
          return dataset.units?.[figure?.printedUnit ?? figure?.unit ?? ''] !== undefined;
        };
        const told = ({ figures }: Pick<DatasetContent, 'figures'>) =>
          figures
            .filter((_, at) => !isOfOwnUnit(at))
            .map(({ number, measure, period, status, printed, decimals }) =>
              [number, measure, period, status, printed, decimals].join(),
            );
        expect(content.figures).toHaveLength(dataset.figures.length);
        expect(told(content)).toEqual(told(dataset));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a dataset that goes to JSON and back', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        expect(readDataset(JSON.parse(datasetJson(dataset)), dataset.hash, dataset.revision)).toEqual(
          dataset,
        );
      }),
    );
  });
});
