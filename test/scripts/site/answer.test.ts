/**
 * @realm of its own: it takes the place of Excel, as the page of the site does.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { answerTo } from '../../../scripts/site/page/answer';
import type { Answered } from '../../../scripts/site/page/answer';
import { functions } from '../../../src/functions/functions';
import { tableKeys } from '../../../src/locales/messages';

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

  test('of a rank has the notes of the one that is ranked, and not those of the others it is counted among', () => {
    // China's figures are without Hong Kong and Taiwan.
    const rankOf = (name: string) => {
      const answered = answerTo(`=VNEXPORT.RANK("${name}",,,"2026-07")`, 'en');
      return answered.kind === 'figure' ? [answered.figure, ...answered.facts] : answered;
    };
    expect(rankOf('United States')).toEqual(['Rank 1 of 66', 'Computed from 66 figures.']);
    expect(rankOf('China')).toEqual([
      'Rank 2 of 66',
      'Computed from 66 figures.',
      'without Hong Kong and Taiwan',
    ]);
  });

  test('of one time held against another says both, and not all the time between them', () => {
    const labels = [
      '=VNEXPORT.GROWTH("Coffee",,"2026-01/2026-07")',
      '=VNEXPORT.CHANGE("United States",2001,2005)',
      '=VNEXPORT.SHARE("Coffee",,2025)',
      '=VNEXPORT.BASELINE("Rice")',
    ].map((formula) => {
      const answered = answerTo(formula, 'en');
      return answered.kind === 'figure' ? answered.label.split(', ')[1] : answered;
    });
    expect(labels).toEqual(['January to July 2026 on January to July 2025', '2005 on 2001', '2025', '2005']);
    expect(answerTo('=VNEXPORT.GROWTH("Cà phê",,"2026-07")', 'vi')).toMatchObject({
      label: 'Cà phê – tăng trưởng, tháng 7 năm 2026 so với tháng 7 năm 2025',
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

  test('of a series says its unit, whose figures they are and how final, and what must be known to read them', () => {
    // Printed are 580862.676 and 642535.419 thousand USD.
    expect(answerTo('=VNEXPORT.SERIES("Coffee","2026-06","2026-07")', 'en')).toMatchObject({
      title: 'Coffee – value',
      headings: ['Period', 'Value (million USD)', 'Status'],
      rows: [
        ['2026-06', '580.86', 'preliminary'],
        ['2026-07', '642.54', 'preliminary'],
      ],
      facts: ['General Statistics Office: preliminary', 'Exports by item, monthly'],
    });
    expect(answerTo('=VNEXPORT.SERIES("Cà phê";2024;2025;;"năm")', 'vi')).toMatchObject({
      headings: ['Kỳ', 'Kim ngạch (triệu USD)', 'Tình trạng'],
      facts: expect.arrayContaining(['Tổng cục Thống kê: sơ bộ', 'Tổng của 12 số liệu tháng']),
    });
    // The Ministry states 3 320 and 5 650 of services, by another definition.
    expect(answerTo('=VNEXPORT.SERIES("Services",2001,2005,,,"World Bank")', 'en')).toMatchObject({
      facts: expect.arrayContaining(['World Bank: actual', 'On the balance-of-payments definition']),
      cautions: [expect.stringContaining('3,320'), expect.stringContaining('5,650')],
    });
  });

  test('of a series says beside a note which of its periods it is about', () => {
    const answered = answerTo('=VNEXPORT.SERIES("Tea",2017,2019,"quantity",,"FAO")', 'en');
    expect(answered).toMatchObject({
      headings: ['Period', 'Quantity (thousand tonnes)', 'Status'],
      facts: expect.arrayContaining([expect.stringMatching(/^Note on 2018: .*unusually low/)]),
    });
  });

  test('of every table of the document has a publisher and a status for each figure, in a column or said once', () => {
    const lacking = tableKeys.filter((key) => {
      const answered = answerTo(`=VNEXPORT.TABLE("${key}",FALSE)`, 'en');
      if (answered.kind !== 'table' || answered.title === undefined) return true;
      const { headings, facts } = answered;
      const says = (words: RegExp) => headings.some((one) => words.test(one));
      const [only = '', ...others] = facts;
      return !(
        (/^.+: .+$/.test(only) && others.length === 0 && !only.includes(',')) ||
        // The lines in the source of a check stand behind the name of their dataset.
        (says(/^(Status|Status of the result|Verdict)$/) &&
          (others.length === 0 || says(/^(Publisher|Publisher of the result|Source lines)$/)))
      );
    });
    expect(lacking).toEqual([]);
  });

  test('of a long table is its first hundred rows, and says how many there are', () => {
    const answered = answerTo('=VNEXPORT.TABLE("figures")', 'en');
    expect(answered).toMatchObject({ all: functions.TABLE('figures', false).length });
    expect(answered.kind === 'table' && answered.rows.length).toBe(100);
    // The four groups of goods, without the row of headings.
    expect(answerTo('=VNEXPORT.TABLE("groups")', 'en')).toMatchObject({ all: 4 });
  });

  test('of a table and of a search without headings has them, for they say the units', () => {
    expect(answerTo('=VNEXPORT.TABLE("groups",FALSE)', 'en')).toMatchObject({
      headings: expect.arrayContaining(['Value (million USD)']),
      rows: expect.arrayContaining([expect.arrayContaining(['7,340', '107.1%'])]),
      facts: ['Ministry of Trade of Vietnam: target'],
    });
    expect(answerTo('=VNEXPORT.SEARCH("africa 2005",FALSE)', 'en')).toMatchObject({
      headings: expect.arrayContaining(['Unit', 'Status', 'Publisher']),
      rows: expect.arrayContaining([expect.arrayContaining(['681', 'million USD'])]),
    });
  });

  test('of bounds says the figures whose rounding leaves them, with their unit, publisher and status', () => {
    const answered = answerTo('=VNEXPORT.BOUNDS("BASELINE","Rice")', 'en');
    // 1 210.5 / 0.8615 = 1 405.11; 1 211.5 / 0.8605 = 1 407.90.
    expect(figure(answered)).toBe('1,405.11 million USD – 1,407.9 million USD');
    expect(answered).toMatchObject({
      facts: [
        'Computed from 1,211\u00a0million USD (Ministry of Trade of Vietnam, target, 2006) and 86.1% (Ministry of Trade of Vietnam, target, 2006).',
      ],
    });
    // A target that is printed as a range: 6,2 to 6,7 billion USD.
    expect(answerTo('=VNEXPORT.BOUNDS("TARGET","Services")', 'en')).toMatchObject({
      facts: [expect.stringMatching(/6,200\u00a0million USD \(.*target, 2006\) and 6,700/)],
    });
    // July 2026: 12 of the 51 items take more than coffee.
    expect(figure(answerTo('=VNEXPORT.BOUNDS("RANK","Coffee","2026-07")', 'en'))).toBe('Rank 13 of 51');
  });

  test('of a card is its fields under the names that are read, none under the key that formulas hold', () => {
    const answered = answerTo('=VNEXPORT.ITEM("Rice")', 'en');
    const names = answered.kind === 'table' ? answered.rows.map(([name = '']) => name) : [];
    expect(names.length).toBeGreaterThan(10);
    // Sections have a row of their own.
    expect(names).toEqual(
      expect.arrayContaining(['Targets', 'Results by FAO', 'Computed from published figures']),
    );
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
