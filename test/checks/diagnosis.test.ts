import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/checks';
import { diagnosisOf } from '../../src/checks/wording';
import { languages } from '../../src/locales/messages';
import { messagesIn } from '../../src/locales/language';
import { catalogue, checks, checksOfOnly, checksWith, find } from './changedFigures';

describe('diagnoses', () => {
  const said = (code: string, from: readonly Check[] = checks) =>
    diagnosisOf(find(from, code), catalogue, messagesIn('vi'));

  test('fuels: the items over the printed value are the printed index, so that 8 187 is probably the value of 2005', () => {
    // 8021 / 8187 = 97.97 %, printed 98,0; 8021 / 38444 = 20.86 %, printed 20,9; 8187 / 38444 = 21.30 %
    const why =
      '8.187 có lẽ là số của năm 2005: 8.021 / 8.187 = 98,0 %, đúng bằng chỉ số ghi trong văn bản, ' +
      'và tỷ trọng 20,9 % khớp tổng mặt hàng 8.021';
    expect(said('group-items/group-fuels')).toBe(why);
    expect(said('printed-share/group-fuels')).toBe(why);
  });

  test('where only the printed share fits the items, and not the index, it says that', () => {
    // Index 97,0 instead of 98,0: 8021 / 8187 = 97.97 %.
    const other = checksWith(['group-fuels', 'index', '2006', '97,0']);
    expect(said('group-items/group-fuels', other)).toBe(
      'Tỷ trọng ghi trong văn bản 20,9 % khớp tổng mặt hàng 8.021, không khớp số ghi trong văn bản 8.187',
    );
    expect(said('printed-share/group-fuels', other)).toMatch(/8\.021 thay số ghi trong văn bản 8\.187/);
  });

  test('where the share fits the printed total, it says that', () => {
    // Rice misprinted: the items sum to 7 440 (19.35 %), the printed 7 340 is 19.09 %, printed 19,1.
    expect(said('group-items/group-agriculture', checksWith(['rice', 'value', '2006', '1.311']))).toBe(
      'Tỷ trọng ghi trong văn bản 19,1 % khớp số ghi trong văn bản 7.340, không khớp tổng mặt hàng 7.440',
    );
  });

  test('services: that 5 650 * 1.185 = 6 695 would fit is chance, and no explanation', () => {
    expect(said('range-growth-high/services-exports/2006')).toBe(
      'Số liệu của văn bản không cho lời giải thích',
    );
  });

  test('non-state enterprises: value and share are those of the sector with foreign capital', () => {
    // 22 451 / 1.205 = 18 631.5, over 18 500; of 32 442.2 it is 57.43 %, which with roundings reaches 57.48; printed 57,5.
    const why =
      /^Số của doanh nghiệp ngoài quốc doanh có lẽ là của doanh nghiệp FDI: .* 18\.632, chiếm 57,4 % /;
    expect(said('non-state-foreign/2005')).toMatch(why);
    expect(said('non-state-domestic/2005')).toMatch(why);
    // With another share the value alone may be chance.
    const other = checksWith(['enterprises-non-state', 'share', '2005', '59,5']);
    expect(said('non-state-foreign/2005', other)).toBe('Số liệu của văn bản không cho lời giải thích');
  });

  test('industry: two indices are printed like their values, 150 and 300; without them 14 135 of 14 466 are taken', () => {
    // 14 335.1 - 150 / 1.5 - 300 / 3 = 14 135.1
    expect(said('baseline-items/group-industry')).toMatch(
      /^Khớp nếu không tính chỉ số của các sản phẩm từ giấy.*; hóa chất.*: chỉ số ghi giống hệt kim ngạch/,
    );
    // With an index of the group of 126 % nothing would be left for them: 17 649 / 1.26 = 14 007.1.
    expect(
      said('baseline-items/group-industry', checksWith(['group-industry', 'index', '2006', '126,0'])),
    ).toBe('Số liệu của văn bản không cho lời giải thích');
  });

  test('growth of 24.76 % printed as 24,7 was cut off; 390 for 393.8 is rounded to tens', () => {
    expect(said('period-growth/total-exports/2003-2005')).toContain('24,76 %');
    expect(said('per-head/2005')).toBe('Khớp nếu 390 là số làm tròn đến hàng chục');
    expect(diagnosisOf(find(checks, 'per-head/2005'), catalogue, messagesIn('en'))).toBe(
      'Holds if 390 is rounded to the nearest 10',
    );
  });

  test('a difference that is one item, to the last digit, names it', () => {
    // 38 444 - 250 = 38 194: the difference is row 30.
    expect(
      said('total-sectors/total-exports', checksWith(['total-exports', 'value', '2006', '38.194'])),
    ).toBe('Phần chênh đúng bằng đóng tàu: 250');
  });

  test('a single digit that restores the identity is told; where several would, none is', () => {
    // 24,8 with phases of 7,4 and 24,7: only 17,5 mends 77,5, and no digit of the phases gives such growth.
    expect(
      said(
        'growth-phases/total-exports/2001-2005',
        checksWith(['total-exports', 'growth', '2001-2005', '77,5']),
      ),
    ).toBe('Khớp nếu tổng kim ngạch (tăng trưởng) là 17,5 % thay vì 77,5 %');
    // 110,83 may be 110,81, but 15 029 may as well be 15 049.
    expect(said('period-sum/total-exports/2001-2005')).not.toMatch(/110,81|15049/);
  });

  test('zeros behind the decimal mark may be rounding too: 5330 / 38444 = 13.86 % is 14 %, printed 14,0', () => {
    expect(said('printed-share/group-other')).toBe('Khớp nếu 14,0 % là số làm tròn đến hàng đơn vị');
    // 13.86 % is no 15 %.
    expect(
      said('printed-share/group-other', checksWith(['group-other', 'share', '2006', '15,0'])),
    ).not.toMatch(/làm tròn/);
  });

  test('a left side that holds elsewhere leaves the fault to the right: both sectors make 38 444', () => {
    // 15 993 + 22 451 = 38 444; the four groups make 38 506.
    expect(said('total-groups/total-exports')).toBe(
      'Tổng kim ngạch khớp ở phép đối chiếu khác: Tổng kim ngạch 2006 = tổng các khu vực doanh nghiệp',
    );
    // Growth of 18,5 % is the index of 118,5 said again, and confirms nothing.
    expect(said('index-mean/total-exports')).toContain('suy ra = tổng các khu vực suy ra');
    expect(said('baseline-groups/total-exports')).toContain('= tổng các khu vực suy ra');
    // Without sectors and the World Bank, the total is only said again (38,44 billion), and 38 506 is as good for
    // Africa's 2.1 %.
    const doubted = checksOfOnly(
      ({ subject, period }) =>
        !['sector-fdi', 'gdp'].includes(subject) && !(subject === 'total-exports' && period === '2005'),
    );
    expect(said('total-groups/total-exports', doubted)).toBe('Số liệu của văn bản không cho lời giải thích');
  });

  test('another publisher’s definition is told; where it has none, that the document’s year is preliminary', () => {
    expect(said('publishers/services-exports/value/2005')).toBe(
      'Định nghĩa khác nhau: Ngân hàng Thế giới tính theo cán cân thanh toán',
    );
    expect(said('baseline-result/pepper')).toBe('Có thể vì nguồn coi số liệu 2005 là sơ bộ');
    expect(said('period-sum/total-exports/2001-2005')).toBe('Có thể vì nguồn coi số liệu 2001-2005 là sơ bộ');
  });

  test('final figures are near preliminary ones: 11.3 % a year is none of 13,5', () => {
    expect(said('rest-growth/market-europe/2001-2005')).toBe('Số liệu của văn bản không cho lời giải thích');
  });

  test('a digit that fits one sum and breaks another is no misprint: an index of 137,1 for agriculture', () => {
    // 7 340 / 1.371 = 5 353.8 would make 18.5 points of contributions, but be less than nine of the items, 6 701.8.
    expect(said('contributions-groups/total-exports')).not.toMatch(/thay vì/);
  });

  test('where nothing fits, that is said and nothing is made up', () => {
    const [check] = checks.filter(({ code }) => code === 'range-growth-high/services-exports/2006');
    expect(check && diagnosisOf(check, catalogue, messagesIn('en'))).toBe('The figures give no explanation');
  });

  test('are short, and have no gap left to fill, in either language', () => {
    for (const language of languages) {
      const texts = checks.flatMap((check) => diagnosisOf(check, catalogue, messagesIn(language)) ?? []);
      expect(texts).toHaveLength(21);
      expect(texts.filter((text) => /[{}]|undefined| {2}|\(\)/.test(text) || text.length > 200)).toEqual([]);
    }
  });

  test('are for what differs only', () => {
    expect(
      checks.filter(({ verdict, diagnosis }) => verdict !== 'differs' && diagnosis !== undefined),
    ).toEqual([]);
    expect(said('group-items/group-industry')).toBeUndefined();
  });
});
