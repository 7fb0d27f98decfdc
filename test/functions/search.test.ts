import { beforeAll, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import type { functions } from '../../src/functions/functions';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { findingsOf } from '../../src/search/findings';
import { toHit } from '../../src/search/hit';
import { bootOffice } from '../preview/host/bootOffice';
import { call, one } from './calls';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

describe('SEARCH', () => {
  test('spills a row for each figure, with headings and formula, best first', () => {
    // 681 and 2,1 % in 2005, nearly 4 times 2001; 681 / 176 - 1 between the years.
    expect(call('SEARCH', 'chau phi 2005')).toEqual([
      ['Tên', 'Chỉ tiêu', 'Kỳ', 'Số liệu', 'Đơn vị', 'Công thức'],
      ['Châu Phi', 'kim ngạch', '2005', 681, 'triệu USD', '=VNEXPORT.ACTUAL("Châu Phi",2005)'],
      ['Châu Phi', 'tỷ trọng', '2005', 0.021, '%', '=VNEXPORT.ACTUAL("Châu Phi",2005,"tỷ trọng")'],
      ['Châu Phi', 'số lần', '2005', 4, 'lần', '=VNEXPORT.ACTUAL("Châu Phi",2005,"số lần")'],
      [
        'Châu Phi',
        'tăng trưởng giữa hai năm',
        '2001-2005',
        681 / 176 - 1,
        '%',
        '=VNEXPORT.GROWTH("Châu Phi",2001,2005)',
      ],
    ]);
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
    expect(rows.every((row) => row.length === 6)).toBe(true);
    expect(rows.at(-1)?.[0]).toMatch(/^… còn \d+ kết quả/);
    expect(rows.at(-1)?.slice(1)).toEqual(['', '', '', '', '']);
  });
});

describe.each(languages)('in %s the formula of every figure that can be found', (language) => {
  const found = findingsOf(session.catalogue).map((finding) =>
    toHit(finding, session.catalogue, messagesIn(language)),
  );

  test('returns exactly this figure when it is typed', () => {
    const wrong = found.flatMap(({ formula, number }) => {
      const [, id = '', args = ''] = /^=VNEXPORT\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
      const value = one(id as keyof typeof functions, ...(JSON.parse(`[${args}]`) as unknown[]));
      return value === number ? [] : [{ formula, number, value }];
    });
    expect(wrong).toEqual([]);
  });

  test('is there for every printed figure but restatements, and for every function that computes', () => {
    const printed = session.catalogue.observations.filter(({ restates }) => restates !== true);
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
