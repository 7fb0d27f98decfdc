import { describe, expect, test } from '@jest/globals';
import { arithmeticOf } from '../../src/checks/arithmetic';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { anyTable } from '../../src/tables/anyTable';
import { checkId } from '../../src/tables/tableId';
import { catalogue, checks, find } from './changedFigures';

describe('the arithmetic of a check', () => {
  const linesOf = (code: string, language: Language = 'vi') =>
    arithmeticOf(find(checks, code), catalogue, messagesIn(language));
  const written = (code: string, language?: Language) =>
    linesOf(code, language).map(({ label, working, text }) =>
      [label, ...(working === undefined ? [] : [working]), text].join(' | '),
    );

  test('of a sum lists what is added, the sum, what is printed, and the difference', () => {
    // 7 388 + 447 + 186 = 8 021; 8 187 less 8 021 is 166.
    expect(written('group-items/group-fuels')).toEqual([
      'Dầu thô | 7.388',
      'Than đá | 447',
      'Khoáng sản | 186',
      'Cộng | 8.021',
      'Nguồn ghi | 8.187',
      'Chênh lệch | 166',
    ]);
  });

  test('of implied values says how each is computed: target over index', () => {
    // 7 340 / 1.071 = 6 853; 8 187 / 0.98 = 8 354; 17 649 / 1.22 = 14 466; 5 330 / 1.235 = 4 316; 38 444 / 1.185 = 32 442.
    expect(written('baseline-groups/total-exports', 'en')).toEqual([
      'Agriculture, forestry and fishery | 7,340 ÷ 107.1% | 6,853',
      'Fuels and minerals | 8,187 ÷ 98.0% | 8,354',
      'Industrial goods | 17,649 ÷ 122.0% | 14,466',
      'Other goods | 5,330 ÷ 123.5% | 4,316',
      'Sum | 33,990',
      'Total goods exports | 38,444 ÷ 118.5% | 32,442',
      'Difference | −1,547',
    ]);
  });

  test('of a computed side shows the computation between what it is read from and what is printed', () => {
    // 5 650 * 1.12 = 6 328; 6 700 less 6 328 is 372.
    expect(written('range-growth-high/services-exports/2006', 'en')).toEqual([
      'Growth high, 2006 | 12%',
      'Value, 2005 | 5,650',
      'Computed | 5,650 × (1 + 12%) | 6,328',
      'The source states | 6,700',
      'Difference | 372',
    ]);
  });

  test('of two printed figures tells them apart by what differs, with what qualifies them', () => {
    expect(written('publishers/services-exports/value/2001')).toEqual([
      'Bộ Thương mại | 3.320',
      'Ngân hàng Thế giới | 2.810',
      'Chênh lệch | 510',
    ]);
    expect(written('non-state-domestic/2005').at(-2)).toBe('Nguồn ghi | trên 18.500');
  });

  test('of shares is held against the whole, which nobody prints', () => {
    expect(written('shares-sum/total-exports').slice(-3)).toEqual([
      'Cộng | 99,9 %',
      'Phải là | 100 %',
      'Chênh lệch | −0,1 điểm %',
    ]);
    expect(linesOf('regions-sum/2001').at(-2)?.label).toBe('Nhiều nhất là');
  });

  test.each(languages)('of every check ends with the difference of its two sides (%s)', (language) => {
    const wrong = checks.filter((check) => {
      const lines = arithmeticOf(check, catalogue, messagesIn(language));
      const numbers = lines.map(({ number }) => number);
      const has = (side: number) => numbers.some((one) => Math.abs(one - side) <= 1e-9 * Math.abs(side));
      const isNamed = lines.every(({ label, text }) => label !== '' && !/undefined|NaN/.test(text + label));
      const isOnce = new Set(lines.map(({ code }) => code)).size === lines.length;
      return !isNamed || !isOnce || !has(check.left.number) || !has(check.right.number);
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('is a table that a workbook keeps by the code of the check', () => {
    const id = checkId('group-items/group-fuels');
    expect(id).toBe('check:group-items:group-fuels');
    const table = anyTable(id, { catalogue, messages: messagesIn('en') });
    expect(table?.title).toBe('Fuels and minerals 2006 = sum of its items');
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['Arithmetic', 'Number', 'Unit', 'Status']);
    expect(table?.rows.map(({ code }) => code)).toEqual([
      ...['term-1', 'term-2', 'term-3', 'sum', 'stated', 'difference'],
    ]);
    expect(anyTable('check:group-items:gold', { catalogue, messages: messagesIn('en') })).toBeUndefined();
  });
});
