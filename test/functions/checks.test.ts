import { beforeAll, describe, expect, test } from '@jest/globals';
import { tableKeys } from '../../src/locales/messages';
import { session } from '../../src/session';
import { documentDatasets } from '../catalogue/planCatalogue';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf } from './calls';

beforeAll(async () => {
  session.useDatasets(documentDatasets());
  await bootOffice({ locale: 'vi-VN' });
});

const headings = [
  'Mức độ',
  'Nhận xét',
  'Kết luận',
  'Đẳng thức',
  'Vế trái',
  'Vế phải',
  'Đơn vị',
  'Chênh lệch',
  'Tỷ lệ lệch',
  'Chẩn đoán',
  'Các dòng liên quan',
  'Mã kiểm tra',
  'Dòng nguồn',
];

/** The checks of a scope, by code. */
function codesIn(...args: unknown[]): string[] {
  const [head, ...rows] = call('CHECKS', ...args) as string[][];
  expect(head).toEqual(headings);
  return rows.map((row) => row[11] ?? '');
}

describe('CHECKS', () => {
  test('"differs" lists the contradictions with their diagnosis: fuels print 8.187, their items sum to 8.021', () => {
    const rows = call('CHECKS', 'differs') as unknown[][];
    // 8187 - 8021 = 166, which is 2.07 % of 8 021.
    expect(rows.find((row) => row[11] === 'group-items/group-fuels')).toEqual([
      'có lời giải thích',
      'Ba mặt hàng của nhóm nhiên liệu, khoáng sản cộng lại được 8.021, cả nhóm ghi 8.187 triệu USD',
      'lệch',
      'Nhóm nhiên liệu, khoáng sản 2006 = tổng các mặt hàng',
      8187,
      8021,
      'triệu USD',
      166,
      expect.closeTo(166 / 8021, 12),
      '8.187 có lẽ là số của năm 2005: 8.021 / 8.187 = 98,0 %, đúng bằng chỉ số ghi trong văn bản, và tỷ trọng 20,9 % khớp tổng mặt hàng 8.021',
      'Nhóm nhiên liệu, khoáng sản; Dầu thô; Than đá; Khoáng sản',
      'group-items/group-fuels',
      'Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005: 67, 74, 79, 83',
    ]);
    expect(rows.slice(1).map(([, , verdict]) => verdict)).toEqual(rows.slice(1).map(() => 'lệch'));
  });

  test('says first what matters: contradictions, then what is explained, and bounds that say little last', () => {
    const rows = (call('CHECKS', 'all', false) as string[][]).map(([severity]) => severity);
    const words = [...new Set(rows)];
    expect(words).toEqual([
      'mâu thuẫn',
      'có lời giải thích',
      'khác định nghĩa',
      'số liệu sơ bộ',
      'làm tròn',
      'khớp',
      'giới hạn hợp lý',
    ]);
    // Each word stands in one block: the rows are sorted by it.
    expect(rows.map((word) => words.indexOf(word ?? ''))).toEqual(
      rows.map((word) => words.indexOf(word ?? '')).sort((a, b) => a - b),
    );
  });

  test.each(['differs', 'DIFFERS', 'lệch', 'lech', 'không khớp', 'khong khop'])(
    '%s means what differs',
    (scope) => {
      expect(codesIn(scope)).toEqual(codesIn('differs'));
    },
  );

  test('what differs and what agrees is everything, and everything is the default', () => {
    const all = codesIn();
    expect([...codesIn('differs'), ...codesIn('khớp')]).toEqual(all);
    expect(codesIn('all')).toEqual(all);
    expect(codesIn(null, null)).toEqual(all);
    expect(codesIn('checks')).toEqual(all);
    expect(codesIn('figures')).toEqual(all);
  });

  test('a table means the checks that its rows take part in', () => {
    expect(codesIn('sectors').sort()).toEqual([
      'baseline-sectors/total-exports',
      'contributions-sectors/total-exports',
      'non-state-domestic/2005',
      'non-state-foreign/2005',
      'total-sectors/total-exports',
    ]);
    expect(codesIn('Số thị trường theo quy mô')).toEqual(['classes-count/2005', 'classes-value/2005']);
    expect(codesIn('items')).toContain('group-items/group-fuels');
    expect(codesIn('items')).not.toContain('total-groups/total-exports');
  });

  test('a subject means the checks that concern it, by any of its names', () => {
    const ofCoal = ['group-items/group-fuels', 'baseline-items-floor/group-fuels'];
    expect(codesIn('Than đá')).toEqual(ofCoal);
    expect(codesIn('than da')).toEqual(ofCoal);
    expect(codesIn('Coal')).toEqual(ofCoal);
    expect(codesIn(12)).toEqual(ofCoal);
  });

  test('without headings it begins with the first check', () => {
    expect(call('CHECKS', 'differs', false)).toEqual((call('CHECKS', 'differs') as unknown[][]).slice(1));
  });

  test.each(['unchecked', 'chưa đối chiếu', 'chua doi chieu'])(
    '"%s" lists the figures that no check concerns, with what is printed and where',
    (scope) => {
      const [head = [], ...rows] = call('CHECKS', scope) as unknown[][];
      // 135 figures are printed, and 123 of them take part in a check.
      expect(rows).toHaveLength(12);
      const at = ['Mã', 'Kỳ', 'Số nguyên văn'].map((heading) => head.indexOf(heading));
      expect(at).not.toContain(-1);
      expect(rows.map((row) => at.map((index) => row[index]))).toContainEqual([
        'rice',
        expect.anything(),
        '4.500',
      ]);
      expect(call('CHECKS', scope, false)).toEqual(rows);
    },
  );

  test('a scope that nothing concerns is told in a sentence, never with an empty array', () => {
    expect(call('CHECKS', 'Tinh bột sắn')).toEqual([['Không có phép đối chiếu nào cho phạm vi này.']]);
  });

  test('what it does not know, it answers with the choices and the nearest names', () => {
    const { code, message } = errorOf(() => call('CHECKS', 'Gạp'));
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(/“Gạp”.*“Gạo”.*“differs”.*“targets”/);
    expect(errorOf(() => call('CHECKS', 'difers')).message).toContain('Có phải bạn muốn: “differs”?');
    expect(errorOf(() => call('CHECKS', 'targts')).message).toMatch(/Có phải bạn muốn: “targets”[^?]*\?/);
    expect(errorOf(() => call('CHECKS', 'xyz')).message).not.toContain('Có phải');
    expect(errorOf(() => call('CHECKS', 'America')).message).toMatch(/“Châu Mỹ”, “Hoa Kỳ”/);
    expect(errorOf(() => call('CHECKS', 'all', 'maybe')).code).toBe('#VALUE!');
  });

  test('an empty text is told from an omitted scope, with the formula for everything', () => {
    const { code, message } = errorOf(() => call('CHECKS', ' '));
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(/đang trống.*=VNEXPORT\.CHECKS\(\).*“differs”/);
    expect(message).not.toContain('“ ”');
  });

  test.each(tableKeys)('has a rectangle of texts and numbers for the table %s', (key) => {
    const rows = call('CHECKS', key) as unknown[][];
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) {
      expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
    }
  });
});
