import { beforeAll, describe, expect, test } from '@jest/globals';
import { answerTo } from '../../../scripts/site/page/answer';
import type { Answered } from '../../../scripts/site/page/answer';

/** What the page gives the functions in the place of Excel. */
beforeAll(() => {
  class CellError extends Error {
    constructor(
      readonly code: string,
      message = '',
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    Office: {
      context: { displayLanguage: 'en-US', requirements: { isSetSupported: () => true } },
    },
  });
});

const figure = (answered: Answered) =>
  answered.kind === 'figure' ? answered.figure.replaceAll('\u00a0', ' ') : answered;
const message = (answered: Answered) => (answered.kind === 'error' ? answered.message : answered);

describe('the answer on the first page of the site', () => {
  test('of a formula is the figure with its unit, what it is, and the line of the document it stands in', () => {
    const answered = answerTo('=VNEXPORT.TARGET("Rice")', 'en');
    expect(figure(answered)).toBe('1,211 million USD');
    expect(answered).toMatchObject({
      kind: 'figure',
      label: 'Rice – value, target, 2006',
      subject: 'rice',
      facts: [expect.stringContaining('table, row 2')],
    });
  });

  test('is the same with semicolons, in small letters, and without the name of the add-in', () => {
    const asked = [
      '=VNEXPORT.TARGET("Gạo";"lượng")',
      ' =vnexport.target("Gạo","lượng")',
      'TARGET("Gạo";"lượng")',
    ];
    expect(asked.map((one) => figure(answerTo(one, 'vi')))).toEqual(asked.map(() => '4.500 nghìn tấn'));
  });

  test('of a result names whoever states it, where a target of the same period has another publisher', () => {
    const answered = answerTo('=VNEXPORT.ACTUAL("Rice",2006)', 'en');
    expect(figure(answered)).toBe('1,275.9 million USD');
    expect(answered).toMatchObject({ facts: [expect.stringMatching(/^FAO · /)] });
  });

  test('of a growth says what it is computed from', () => {
    // Africa took 176 million USD in 2001 and 681 in 2005: 681 / 176 - 1 = 286.93 %.
    const answered = answerTo('=VNEXPORT.GROWTH("Africa",2001,2005)', 'en');
    expect(figure(answered)).toBe('286.93%');
    expect(answered).toMatchObject({
      facts: [expect.stringContaining('176\u00a0million USD'), expect.anything()],
    });
  });

  test('of a misspelt name is a sentence that offers the next name', () => {
    expect(message(answerTo('=VNEXPORT.TARGET("Rise")', 'en'))).toContain('“Rice”');
  });

  test('of words are the figures that match all of them, each with its formula', () => {
    const answered = answerTo('africa 2005', 'en');
    expect(answered.kind === 'found' && answered.hits[0]).toMatchObject({
      figure: '681\u00a0million USD',
      formula: '=VNEXPORT.ACTUAL("Africa",2005)',
    });
    expect(message(answerTo('tourism', 'en'))).toContain('tourism');
  });

  test('of a function with several cells is a table, months as months', () => {
    const answered = answerTo('=VNEXPORT.SERIES("Coffee","2026-06","2026-07")', 'en');
    expect(answered.kind === 'table' && answered.rows.map(([month]) => month)).toEqual([
      '2026-06',
      '2026-07',
    ]);
    expect(answerTo('=VNEXPORT.SOURCE("Rice")', 'en')).toMatchObject({
      kind: 'table',
      rows: [[expect.stringContaining('Ministry of Trade')]],
    });
  });

  test('of a card is its fields under the names that are read, none under the key that formulas hold', () => {
    const answered = answerTo('=VNEXPORT.ITEM("Rice")', 'en');
    const names = answered.kind === 'table' ? answered.rows.map(([name = '']) => name) : [];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/^[\p{Lu}\d]/u.test(name))).toEqual([]);
  });

  test('is a sentence where it is no single function with words and numbers', () => {
    for (const asked of [
      '=SUM(1,2)',
      '=VNEXPORT.TARGET(A1)',
      '=VNEXPORT.TARGET("Rice")*2',
      '=constructor("a")',
    ]) {
      expect(message(answerTo(asked, 'en'))).toContain('with words and numbers');
    }
    expect(message(answerTo('', 'en'))).toEqual(expect.any(String));
  });
});
