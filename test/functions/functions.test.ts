import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { functions } from '../../src/functions/functions';
import type { FunctionId } from '../../src/functions/functions';
import { bootOffice } from '../preview/host/bootOffice';
import { call, one } from './calls';

/** With the real office.js, so that errors are Microsoft's own and the host answers what it supports. */
beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

describe('whether there are headings', () => {
  test.each([
    ['FALSE', false, 30],
    ['0, which is FALSE in Excel', 0, 30],
    ['TRUE', true, 31],
    ['another number, which is TRUE in Excel', 2, 31],
    ['left out', null, 31],
  ])('headings %s: the 30 items with or without the row of headings', (_, flag, rows) => {
    expect(call('TABLE', 'items', flag)).toHaveLength(rows);
  });
});

describe('figures, by hand from the document', () => {
  test.each([
    ['TARGET', ['Gạo'], 1211],
    ['TARGET', ['gao', 'sản lượng'], 4500],
    ['TARGET', ['Rice', 'index'], 0.861],
    ['TARGET', [2], 1211],
    ['TARGET', ['Rice', 'KN06/KN05'], 0.861],
    ['TARGET', ['KNXK bình quân đầu người', null, 2005], 340],
    // 5.65 billion passed the strategy's target by 1.65 billion.
    ['TARGET', ['Xuất khẩu dịch vụ', 'value', 2005], 4000],
    ['ATTAINMENT', ['Xuất khẩu dịch vụ', 'value', 2005], 5650 / 4000],
    ['TARGET', ['Xuất khẩu dịch vụ', 'low'], 6200],
    ['TARGET', ['Xuất khẩu dịch vụ', 'mức cao nhất'], 6700],
    ['TARGET', ['Xuất khẩu dịch vụ', 'mức cao'], 6700],
    ['GROWTH', ['Gạo'], 0.861 - 1],
    ['GROWTH', ['Châu Phi', 2001, 2005], 681 / 176 - 1],
    ['BASELINE', ['Gạo'], 1211 / 0.861],
    ['CHANGE', ['Gạo'], 1211 - 1211 / 0.861],
    ['SHARE', ['Gạo'], 1211 / 38444],
    ['SHARE', ['Gạo', 'group'], 1211 / 7340],
    ['SHARE', ['Gạo', 'nhóm'], 1211 / 7340],
    ['CHANGE', ['Châu Phi', 2001, 2005], 505], // 681 - 176
    ['CHANGE', ['Châu Á', 2001, 2005], -0.068], // 50,5 % - 57,3 %
    ['SHARE', ['Gạo', 'total', 2006], 1211 / 38444],
    ['CONTRIBUTION', ['Gạo'], (1211 - 1211 / 0.861) / (38444 / 1.185)],
    ['UNITVALUE', ['Gạo'], 1211e6 / 4500e3],
    ['RANK', ['Gạo'], 7],
    ['RANK', ['Gạo', 'kim ngạch', 'group'], 2],
    ['ACTUAL', ['Châu Phi', 2005], 681],
    ['ACTUAL', ['Tổng kim ngạch', '2001-2005'], 110830],
    ['ACTUAL', ['Châu Á', 2005, 'share'], 0.505],
    ['ACTUAL', ['Châu Á', 'năm 2001', 'tỷ trọng'], 0.573],
    ['ACTUAL', ['Châu Phi', 2005, null, 'Bộ Thương mại'], 681],
    ['ACTUAL', ['Thị trường xuất khẩu', 2005, 'số lượng'], 200],
    ['CAGR', ['Xuất khẩu dịch vụ', 2001, 2005], (5650 / 3320) ** 0.25 - 1],
    ['UNIT', ['Gạo'], 'triệu USD'],
    ['UNIT', ['Gạo', 'quantity'], 'nghìn tấn'],
    ['UNIT', ['Gạo', 'chỉ số'], '%'],
    ['UNIT', ['KNXK bình quân đầu người'], 'USD'],
  ] as const)('%s(%j) is %p', (id, args, expected) => {
    const answer = one(id, ...args);
    if (typeof expected === 'number') expect(answer).toBeCloseTo(expected, 9);
    else expect(answer).toBe(expected);
  });

  test('to nine digits: 1406.504065041, 0.031500364, 0.164986376, 269.111111111, 2.869318182, 0.142162…', () => {
    expect(one('BASELINE', 'Gạo')).toBeCloseTo(1406.504065041, 8);
    expect(one('SHARE', 'Gạo')).toBeCloseTo(0.031500364, 8);
    expect(one('SHARE', 'Gạo', 'group')).toBeCloseTo(0.164986376, 8);
    expect(one('UNITVALUE', 'Gạo')).toBeCloseTo(269.111111111, 8);
    expect(one('GROWTH', 'Châu Phi', 2001, 2005)).toBeCloseTo(2.869318182, 8);
    expect(one('CAGR', 'Xuất khẩu dịch vụ', 2001, 2005)).toBeCloseTo(0.14216, 5);
  });

  test('SOURCE says publisher, dataset, place, printed form and status; a figure printed twice has two places', () => {
    expect(one('SOURCE', 'Gạo')).toBe(
      'Bộ Thương mại · Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005 · bảng, dòng 2 (dòng nguồn 33) · nguyên văn: “1.211” triệu USD · mục tiêu 2006',
    );
    expect(one('SOURCE', 'Tổng kim ngạch')).toMatch(/“38\.444” triệu USD.*; .*đoạn 6.*“38,44” tỷ USD/);
    expect(one('SOURCE', 'Doanh nghiệp ngoài quốc doanh', null, 2001)).toContain(
      'nguyên văn: gần “6,8” tỷ USD',
    );
    expect(one('SOURCE', 'Châu Âu')).toContain('văn bản không ghi kỳ riêng');
    // What FAO counts in thousands of USD was rounded, and is no quotation; a base and a doubt are told.
    expect(one('SOURCE', 'Gạo', null, 2005)).toBe(
      'FAO · Kết quả xuất khẩu từ năm 2000 theo số liệu quốc tế · FAOSTAT, thương mại nông sản, mã nước 237 (dòng nguồn 138) · số làm tròn: 1.407,2 triệu USD · thực hiện 2005 · gạo đã xay xát; làm tròn từ số gốc của cơ quan công bố',
    );
    expect(one('SOURCE', 'Nhiên liệu khoáng sản', 'index')).toMatch(
      /“98,0” % · mục tiêu 2006 so với 2005 · 8\.187 có lẽ là số của năm 2005/,
    );
    // Both ends of a range.
    expect(one('SOURCE', 'Xuất khẩu dịch vụ')).toMatch(/“6,2” tỷ USD.*; .*“6,7” tỷ USD/);
    // The target is not printed, so it is no quotation.
    expect(one('SOURCE', 'Xuất khẩu dịch vụ', 'value', 2005)).toMatch(
      /“5,65” tỷ USD · sơ bộ 2005; .*số suy ra: 4,00 tỷ USD · mục tiêu chiến lược 2005 · .*5,65 − 1,65 = 4,00/,
    );
    // A result and a strategy target of one year are both told.
    expect(one('SOURCE', 'KNXK bình quân đầu người')).toMatch(
      /“390” USD · sơ bộ 2005; .*“340” USD · mục tiêu chiến lược 2005/,
    );
  });

  test('ITEMS spills the 30 names down in the order of the document, or those of a group', () => {
    const all = call('ITEMS') as string[][];
    expect(all).toHaveLength(30);
    expect([all[0], all[1], all[29]]).toEqual([['Thủy sản'], ['Gạo'], ['Đóng tàu']]);
    expect(call('ITEMS', 'nhiên liệu')).toEqual([['Dầu thô'], ['Than đá'], ['Khoáng sản']]);
    expect(call('ITEMS', 'Nhóm hàng công nghiệp')).toHaveLength(17);
    expect(call('ITEMS', 'Tổng kim ngạch')).toHaveLength(30);
  });

  test('TABLE spills a source table with headings, or without', () => {
    const groups = call('TABLE', 'groups') as unknown[][];
    expect(groups).toHaveLength(5);
    expect(groups[0]?.slice(0, 2)).toEqual(['Tên', 'Kim ngạch (triệu USD)']);
    expect(groups[1]?.slice(0, 4)).toEqual(['Nhóm nông, lâm, thủy sản', 7340, 1.071, 0.191]);
    expect(call('TABLE', 'groups', false)).toEqual(groups.slice(1));
    expect(call('TABLE', 'Nhóm hàng 2006', true)).toEqual(groups);
    expect(call('TABLE', 'nhom hang', true)).toEqual(groups);
    expect(call('TABLE', 'Groups of goods 2006', null)).toEqual(groups);
    const targets = call('TABLE', 'targets', false) as unknown[][];
    expect(targets).toHaveLength(37);
    // Row 10, cassava: value 174; no quantity, no index, no share: empty texts, which Excel shows as empty cells.
    expect(targets.find((row) => row[2] === 'Sắn các loại')).toEqual([
      2,
      10,
      'Sắn các loại',
      '',
      174,
      '',
      '',
    ]);
  });
});

describe('arrays in, arrays out', () => {
  test('a column of 30 names is answered in one call, in the same shape, and sums to what its values sum to', () => {
    const answers = call('TARGET', call('ITEMS')) as number[][];
    expect(answers.map((row) => row.length)).toEqual(Array.from({ length: 30 }, () => 1));
    // Items of the groups as printed sum to 7340 + 8021 + 17650.
    expect(answers.flat().reduce((sum, value) => sum + value, 0)).toBe(33011);
  });

  test('an empty cell stays empty (null on the web, 0 on the desktop, "" from a formula), a bad one has its own error, the rest compute', () => {
    const answers = call('TARGET', [['Gạo'], [null], [0], ['Gạp'], ['Cà phê'], ['']]) as unknown[][];
    expect(answers.map(([cell]) => (cell instanceof CustomFunctions.Error ? cell.message : cell))).toEqual([
      1211,
      '',
      '',
      expect.stringContaining('“Gạo”'),
      770,
      '',
    ]);
  });

  test('a column of names and a row of measures give a grid', () => {
    expect(call('TARGET', [['Gạo'], ['Cà phê']], [['value', 'quantity', 'index']])).toEqual([
      [1211, 4500, 0.861],
      [770, 920, 1.048],
    ]);
  });

  test('ranges that do not fit give #N/A where they do not, as Excel does', () => {
    const answers = call('TARGET', [['Gạo'], ['Cà phê'], ['Cao su']], [['value'], ['value']]) as unknown[][];
    expect(answers.slice(0, 2)).toEqual([[1211], [770]]);
    expect(answers[2]?.[0]).toMatchObject({ code: CustomFunctions.ErrorCode.notAvailable });
  });

  test('Excel may pass a scalar where a range is declared: the answer is the same', () => {
    expect(call('TARGET', 'Gạo', 'quantity')).toEqual(call('TARGET', [['Gạo']], [['quantity']]));
  });

  test('cells that hold data types count by their plain value', () => {
    expect(one('TARGET', { type: 'FormattedNumber', basicValue: 2, numberFormat: '0' })).toBe(1211);
    expect(one('TARGET', { type: 'Entity', text: 'Gạo', basicType: 'Error', basicValue: '#VALUE!' })).toBe(
      1211,
    );
  });

  const names = fc.constantFrom(
    'Gạo',
    'cà phê',
    'Gạp',
    '',
    ' ',
    2,
    99,
    null,
    0,
    true,
    'Tổng kim ngạch',
    'Châu Á',
    'america',
  );
  const column = fc.array(fc.tuple(names), { minLength: 2, maxLength: 8 });
  const perCell: FunctionId[] = [
    'TARGET',
    'ACTUAL',
    'GROWTH',
    'BASELINE',
    'CHANGE',
    'SHARE',
    'CONTRIBUTION',
    'UNITVALUE',
    'RANK',
    'UNIT',
    'SOURCE',
  ];

  test.each(perCell)('%s of a range is the same as %s of each cell', (id) => {
    fc.assert(
      fc.property(column, (cells) => {
        const together = (call(id, cells) as unknown[][]).map(([cell]) => plain(cell));
        const apart = cells.map(([cell]) => {
          // Alone it is a question without a name; in a column it is an empty cell.
          if (typeof cell === 'string' && cell.trim() === '') return '';
          try {
            return plain(one(id, cell));
          } catch (error) {
            return plain(error);
          }
        });
        expect(together).toEqual(apart);
      }),
      { numRuns: 40 },
    );
  });
});

describe('nothing but an answer or a cell error ever leaves a function', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
    fc.constantFrom(
      'Gạo',
      'rice',
      2,
      'value',
      '2001-2005',
      2005,
      null,
      'group',
      'targets',
      -4,
      NaN,
      Infinity,
    ),
    fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('Gạo', 2006, null, NaN)), { maxLength: 3 }), {
      maxLength: 3,
    }),
  );
  test.each(Object.keys(functions) as FunctionId[])('%s, whatever it is given', (id) => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (args) => {
        let answer: unknown;
        try {
          answer = call(id, ...args);
        } catch (error) {
          expect(error).toBeInstanceOf(CustomFunctions.Error);
          expect((error as Error).message).not.toMatch(/ngoài dự kiến/);
          return;
        }
        // One look at all, for a table has thousands of cells.
        expect([answer].flat(2).filter((cell) => !isAnswer(cell))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** What may stand in a cell: a text, a number that is one, or an error of Excel's. */
function isAnswer(cell: unknown): boolean {
  return (
    typeof cell === 'string' ||
    (typeof cell === 'number' && !Number.isNaN(cell)) ||
    cell instanceof CustomFunctions.Error
  );
}

function plain(cell: unknown): unknown {
  return cell instanceof CustomFunctions.Error ? `${cell.code} ${cell.message}` : cell;
}
