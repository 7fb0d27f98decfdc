import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { packed, packedRows } from '../../src/datasets/packed';
import { rowsOf, unpacked } from '../../src/datasets/unpacked';
import type { PackedContent } from '../../src/datasets/unpacked';
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
    expect(damaged({ printed: '1|2|3' })).toThrow('line does not fit 3 rows');
    expect(
      damaged({ columns: { ...content.packed.columns, period: { values: ['2000'], digits: '110' } } }),
    ).toThrow('period does not fit 4 rows');
  });
});

describe('rows by columns', () => {
  test('a value that all rows have is said once, values that all differ stand by themselves, others are told by digits', () => {
    const rows = [
      { code: 'rice', kind: 'item', unit: 'tonnes', number: 2 },
      { code: 'tea', kind: 'item', unit: 'usd' },
      { code: 'coal', kind: 'item', unit: 'tonnes' },
    ];
    expect(packedRows(rows)).toEqual({
      count: 3,
      columns: {
        code: { values: ['rice', 'tea', 'coal'] },
        kind: { values: ['item'] },
        unit: { values: ['tonnes', 'usd'], digits: '121' },
        number: { values: [2], digits: '100' },
      },
    });
    expect(rowsOf(packedRows(rows))).toEqual(rows);
  });

  test('of more than 35 values each row has two digits to base 36', () => {
    const rows = Array.from({ length: 80 }, (_, at) => ({ code: `c${at % 40}` }));
    const { digits } = packedRows(rows).columns['code'] ?? {};
    // 1 is the first, z the 35th and 14 the 40th.
    expect([digits?.slice(0, 4), digits?.slice(68, 80)]).toEqual(['0102', '0z1011121314']);
    expect(rowsOf(packedRows(rows))).toEqual(rows);
  });

  test('a figure is read from its columns, its line and its row from the steps, and its number from what is printed', () => {
    const { figures } = unpacked({
      ...(thirdContent as unknown as DatasetContent),
      numberFormat: { group: '.', decimal: ',' },
      packed: {
        columns: {
          subject: { values: ['total-exports', 'rice'], digits: '122' },
          measure: { values: ['value', 'index', 'quantity'] },
          unit: { values: ['million-usd', 'percent', 'thousand-tonnes'] },
          printedUnit: { values: ['billion-usd'], digits: '100' },
          base: { values: ['2005'], digits: '010' },
          line: { values: [5, 35, -2] },
          place: { values: ['paragraph', 'row'], digits: '122' },
          n: { values: [2, 0], digits: '012' },
        },
        printed: '38,44|86,1|4.500',
        numbers: [],
        decimals: [],
      },
    });
    expect(figures).toEqual([
      {
        subject: 'total-exports',
        measure: 'value',
        unit: 'million-usd',
        printed: '38,44',
        printedUnit: 'billion-usd',
        // 38.44 × 1000
        number: 38_440,
        decimals: 2,
        locator: { line: 5, place: 'paragraph' },
      },
      {
        subject: 'rice',
        measure: 'index',
        unit: 'percent',
        printed: '86,1',
        base: '2005',
        number: 0.861,
        decimals: 1,
        locator: { line: 40, place: 'row', n: 2 },
      },
      {
        subject: 'rice',
        measure: 'quantity',
        unit: 'thousand-tonnes',
        printed: '4.500',
        number: 4500,
        decimals: 0,
        locator: { line: 38, place: 'row', n: 2 },
      },
    ]);
  });
});
