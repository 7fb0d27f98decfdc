import { expect, test } from '@jest/globals';
import { figuresOf } from '../../src/datasets/columns';

const numberFormat = { group: '.', decimal: ',' } as const;

test('a figure is read from the columns of its dataset, and its number from what is printed', () => {
  expect(
    figuresOf(
      {
        subject: ['total-exports', 'rice', 'rice'],
        measure: ['value', 'index', 'quantity'],
        unit: ['million-usd', 'percent', 'thousand-tonnes'],
        printed: ['38,44', '86,1', '4.500'],
        printedUnit: ['billion-usd', null, null],
        base: [null, '2005', null],
        line: [5, 40, 38],
        place: ['paragraph', 'row', 'row'],
        n: [null, 2, 2],
      },
      { numberFormat },
    ),
  ).toEqual([
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
