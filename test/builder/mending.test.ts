import { describe, expect, test } from '@jest/globals';
import { mendingOf } from '../../src/builder/mending';
import { messagesIn } from '../../src/locales/language';

const [vi, en] = [messagesIn('vi'), messagesIn('en')];

/** What is wrong with a formula, and the formulas that are offered instead. */
function mended(formula: string, messages = en, filled: readonly string[] = []) {
  const { detail, suggestions } = mendingOf(formula, filled, messages);
  return [detail?.kind, ...suggestions.map((one) => one.formula)];
}

describe('a formula that shows an error is offered', () => {
  test.each([
    [
      'the closest name that has such a figure',
      '=VNEXPORT.TARGET("Gap","value")',
      ['subject-unknown', '=VNEXPORT.TARGET("Gạo","value")'],
    ],
    [
      'what holds a name that means less, to be chosen knowingly',
      '=VNEXPORT.TARGET("Nông sản")',
      ['subject-misnamed', '=VNEXPORT.TARGET("Agriculture, forestry and fishery")'],
    ],
    [
      'the measures that are stated, in place of one that is not understood',
      '=VNEXPORT.TARGET("Rice","quality")',
      [
        'measure-unknown',
        '=VNEXPORT.TARGET("Rice","quantity")',
        '=VNEXPORT.TARGET("Rice","value")',
        '=VNEXPORT.TARGET("Rice","index")',
      ],
    ],
    [
      'the period that is stated, the measure that was asked for first',
      '=VNEXPORT.TARGET("Rice","quantity",2010)',
      [
        'no-target',
        '=VNEXPORT.TARGET("Rice","quantity",2006)',
        '=VNEXPORT.TARGET("Rice","value",2006)',
        '=VNEXPORT.TARGET("Rice","index",2006)',
      ],
    ],
    [
      'periods in their order',
      '=VNEXPORT.GROWTH("Coffee",2005,2001)',
      ['periods-not-in-order', '=VNEXPORT.GROWTH("Coffee",2001,2005)'],
    ],
    [
      'the function that answers what the one asked for may not',
      '=VNEXPORT.CAGR("Coffee","2026-01","2026-07")',
      ['no-yearly-rate', '=VNEXPORT.GROWTH("Coffee","2026-01","2026-07")'],
    ],
    // Of the publishers only the statistics office states the coffee of July 2026 in tons.
    [
      'only a publisher who states the figure',
      '=VNEXPORT.ACTUAL("Coffee","2026-07","quantity","FAOO")',
      ['publisher-unknown', '=VNEXPORT.ACTUAL("Coffee","2026-07","quantity","GSO")'],
    ],
  ])('%s', (_, formula, expected) => {
    expect(mended(formula)).toEqual(expected);
  });

  test('the function that is written most like the one that is not known', () => {
    expect(mended('=VNEXPORT.BOUNDS("GROWT","Rice")').slice(0, 2)).toEqual([
      'function-unknown',
      '=VNEXPORT.BOUNDS("GROWTH","Rice")',
    ]);
  });
});

test('what is offered comes with its answer, in the words of the language', () => {
  const [first] = mendingOf('=VNEXPORT.TARGET("Rice",2010)', [], vi).suggestions;
  expect(first?.formula).toBe('=VNEXPORT.TARGET("Gạo","kim ngạch",2006)');
  // Row 2 of the document: rice, 1.211 million USD.
  expect(first?.answer).toMatchObject({ number: 1211, unit: 'million-usd', period: '2006' });
});

test('a formula that is understood opens with its parts, whether it answers or not', () => {
  const { opened } = mendingOf('=VNEXPORT.TARGET("Rice",2010)', [], en);
  expect(opened?.recipe).toEqual({ id: 'TARGET', subject: 'rice', given: { period: '2010' } });
});

test('where nothing stated comes close, nothing is offered', () => {
  expect(mended('=VNEXPORT.TARGET("Xyzzyq")')).toEqual(['subject-unknown']);
  expect(mended('=VNEXPORT.RANK("Total exports")')).toEqual(['no-rank']);
});

test('what is wrong with a formula that refers to cells is told from their values, and its references stay', () => {
  const { detail, opened, suggestions } = mendingOf('=VNEXPORT.TARGET(A2)', ['=VNEXPORT.TARGET("Gap")'], en);
  expect(detail).toMatchObject({ kind: 'subject-unknown', text: 'Gap' });
  expect([opened, suggestions]).toEqual([undefined, []]);
});

test('a word of the formula that is not understood gives way beside references to cells, which stay', () => {
  expect(mended('=VNEXPORT.TARGET(A2:A3,"quality")', en, ['=VNEXPORT.TARGET("Rice","quality")'])).toEqual([
    'measure-unknown',
    '=VNEXPORT.TARGET(A2:A3,"quantity")',
    '=VNEXPORT.TARGET(A2:A3,"value")',
    '=VNEXPORT.TARGET(A2:A3,"index")',
  ]);
});

test('a formula over a column opens with the first name that is understood, for its first cell may be a heading', () => {
  const { opened } = mendingOf(
    '=VNEXPORT.TARGET(A:A)',
    ['=VNEXPORT.TARGET("Item")', '=VNEXPORT.TARGET()', '=VNEXPORT.TARGET("Coffee")'],
    en,
  );
  expect(opened?.recipe).toEqual({ id: 'TARGET', subject: 'coffee', given: {} });
  expect(opened?.references.map(({ text }) => text)).toEqual(['A:A']);
});

test('a formula that answers by now, and one with other functions around it, has nothing to be mended', () => {
  expect(mended('=VNEXPORT.TARGET("Rice")')).toEqual([undefined]);
  expect(mended('=VNEXPORT.TARGET("Gap")*2')).toEqual([undefined]);
});

test('a region in the place of a name is filled by none of its countries: its row says which there are', () => {
  const { detail, suggestions } = mendingOf('=VNEXPORT.ACTUAL("Đông Á",2025)', [], vi);
  expect(detail).toMatchObject({ kind: 'subject-misnamed' });
  expect(suggestions).toEqual([]);
  // What is narrower than a name of ours is offered that one, as before.
  expect(mendingOf('=VNEXPORT.TARGET("Thép")', [], vi).suggestions[0]?.formula).toBe(
    '=VNEXPORT.TARGET("Các sản phẩm từ thép")',
  );
});
