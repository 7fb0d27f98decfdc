import { beforeAll, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import type { functions } from '../../src/functions/functions';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { Findings } from '../../src/search/findings';
import { toHit } from '../../src/search/hit';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

describe('SEARCH', () => {
  test('spills a row for each figure, with headings and formula, best first', () => {
    // 681 and 2,1 % in 2005, nearly 4 times 2001.
    // All shares of 2005 take part in the check of Europe's growth.
    const result = ['kết quả 2005 (sơ bộ)', 'Bộ Thương mại', ''];
    expect(call('SEARCH', 'chau phi 2005')).toEqual([
      ...[
        [
          ...['Tên', 'Chỉ tiêu', 'Kỳ', 'Số liệu', 'Đơn vị', 'Công thức'],
          ...['Tình trạng', 'Cơ quan công bố', 'Ghi chú'],
        ],
      ],
      ['Châu Phi', 'kim ngạch', '2005', 681, 'triệu USD', '=VNEXPORT.ACTUAL("Châu Phi",2005)', ...result],
      [
        'Châu Phi',
        'tỷ trọng',
        '2005',
        0.021,
        '%',
        '=VNEXPORT.ACTUAL("Châu Phi",2005,"tỷ trọng")',
        ...result.slice(0, 2),
        expect.stringContaining('Đối chiếu lệch: Châu Âu'),
      ],
      [
        ...['Châu Phi', 'số lần', '2005', 4, 'lần', '=VNEXPORT.ACTUAL("Châu Phi",2005,"số lần")'],
        ...['kết quả 2005 so với 2001 (sơ bộ)', 'Bộ Thương mại', ''],
      ],
    ]);
  });

  test('says why a typed name is not the name of what it finds, and what is doubtful about a figure', () => {
    expect((call('SEARCH', 'thép', false) as unknown[][])[0]).toEqual([
      ...[
        'Các sản phẩm từ thép',
        'kim ngạch',
        '2006',
        500,
        'triệu USD',
        '=VNEXPORT.TARGET("Các sản phẩm từ thép")',
      ],
      ...[
        'mục tiêu 2006',
        'Bộ Thương mại',
        expect.stringContaining('“thép” không phải là “Các sản phẩm từ thép”'),
      ],
    ]);
    // The three items add up to 8 021, the group prints 8 187.
    const [fuels] = call('SEARCH', 'nhiên liệu khoáng sản', false) as unknown[][];
    expect(fuels?.at(-1)).toMatch(/Đối chiếu lệch: .*8\.021/);
  });

  test.each([
    ['gạo sao hỏa', '“sao hỏa” không có trong các số liệu này (tìm “gạo sao hỏa”)'],
    ['du lịch', '“du lịch” không có trong các số liệu này'],
    ['gạp', 'Có phải bạn muốn: “Gạo”?'],
    ['cá tra', '“cá tra” không có trong các số liệu này. Có phải bạn muốn: “Thủy sản”?'],
    ['cà phê 1990', '“1990” không có trong các số liệu này (tìm “cà phê 1990”)'],
  ])('answers nothing where a word is in no figure, and says which: %s', (text, message) => {
    expect(errorOf(() => call('SEARCH', text)).message).toContain(message);
  });

  test('a question which are the first of many is answered with the formula that ranks them', () => {
    const { message } = errorOf(() => call('SEARCH', 'top 5'));
    expect(message).toContain('“top” không có trong các số liệu này');
    const [, formula = '', column = ''] = /(=LET\(.*INDEX\(t,0,(\d+)\).*\))\.$/.exec(message) ?? [];
    expect(formula).toBe(
      `=LET(t,VNEXPORT.TABLE("items",FALSE),TAKE(SORT(FILTER(t,ISNUMBER(INDEX(t,0,${column}))),${column},-1),5))`,
    );
    // The column that it sorts by holds the values: crude oil, 7 388 million USD, is the largest.
    const rows = call('TABLE', 'items', false) as unknown[][];
    const values = rows.map((row) => Number(row[Number(column) - 1]));
    expect(Math.max(...values)).toBe(7388);
    const fastest = errorOf(() => call('SEARCH', 'tăng trưởng nhanh nhất')).message;
    const [, by = ''] = /INDEX\(t,0,(\d+)\)/.exec(fastest) ?? [];
    // 300 % of the year before is 200 % more.
    expect(Math.max(...rows.map((row) => Number(row[Number(by) - 1])))).toBeCloseTo(2, 9);
  });

  test('leaves the headings out on request', () => {
    expect((call('SEARCH', 'gạo', false) as unknown[][])[0]?.slice(0, 4)).toEqual([
      'Gạo',
      'kim ngạch',
      '2006',
      1211,
    ]);
  });

  test('takes a number, a cell of a range and a data type for its text', () => {
    expect((call('SEARCH', 2006, false) as unknown[][])[0]?.[3]).toBe(38444);
    expect(call('SEARCH', [['gạo']])).toEqual(call('SEARCH', 'gạo'));
    expect(call('SEARCH', { type: 'Entity', text: 'gạo' })).toEqual(call('SEARCH', 'gạo'));
  });

  test('gives at most 30 figures and says how many more there are', () => {
    const rows = call('SEARCH', '2006') as unknown[][];
    expect(rows).toHaveLength(32);
    expect(rows.every((row) => row.length === 9)).toBe(true);
    expect(rows.at(-1)?.[0]).toMatch(/^… còn \d+ kết quả/);
    expect(rows.at(-1)?.slice(1)).toEqual(Array(8).fill(''));
  });
});

describe.each(languages)('in %s the formula of every figure that can be found', (language) => {
  const found = new Findings(session.catalogue)
    .of(session.catalogue.subjects)
    .map((finding) => toHit(finding, session.catalogue, messagesIn(language)));

  test('returns exactly this figure when it is typed', () => {
    const wrong = found.flatMap(({ formula, number }) => {
      const [, id = '', args = ''] = /^=VNEXPORT\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
      const value = one(id as keyof typeof functions, ...(JSON.parse(`[${args}]`) as unknown[]));
      return value === number ? [] : [{ formula, number, value }];
    });
    expect(wrong).toEqual([]);
  });

  test('is there for every printed figure but restatements, and for every function that computes', () => {
    // Growth on the year before has no formula where growth on the period before is stated, too.
    const printed = session.catalogue.observations.filter(
      (one) =>
        !one.restates &&
        (one.measure !== 'growth' || one.dataset.id !== 'customs-totals' || session.catalogue.isAnswer(one)),
    );
    const computed = found.filter(({ status }) => status === messages().computed);
    expect(found.length - computed.length).toBe(printed.length);
    expect(new Set(computed.map(({ call: { id } }) => id))).toEqual(
      new Set(['GROWTH', 'BASELINE', 'CHANGE', 'SHARE', 'CONTRIBUTION', 'UNITVALUE', 'ATTAINMENT', 'RANK']),
    );
    // No two figures have the same formula.
    expect(new Set(found.map(({ formula }) => formula)).size).toBe(found.length);
  });

  function messages() {
    return { computed: language === 'vi' ? 'tự tính' : 'computed' };
  }
});

test('formulas of hits are as one types them where Excel divides arguments with semicolons', () => {
  session.useListSeparator(';');
  try {
    expect((call('SEARCH', 'châu phi 2005', false) as unknown[][])[0]).toContain(
      '=VNEXPORT.ACTUAL("Châu Phi";2005)',
    );
    // TABLE, SORT, INDEX and TAKE take their arguments alike.
    expect(errorOf(() => call('SEARCH', 'top 5 mặt hàng')).message).toMatch(
      /TABLE\("items";FALSE\)[^,]*;5\)/,
    );
  } finally {
    session.useListSeparator(',');
  }
});
