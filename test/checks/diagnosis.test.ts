import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/checks';
import { diagnosisOf } from '../../src/checks/wording';
import { languages } from '../../src/locales/messages';
import { messagesIn } from '../../src/locales/language';
import { catalogue, checks, checksOfOnly, checksWith, find } from './changedFigures';

describe('diagnoses', () => {
  const said = (code: string, from: readonly Check[] = checks) =>
    diagnosisOf(find(from, code), catalogue, messagesIn('vi'));

  test('fuels: the printed share fits the items and not the printed total', () => {
    // 8021 / 38444 = 20.86 %, 8187 / 38444 = 21.30 %
    expect(said('group-items/group-fuels')).toBe(
      'Tỷ trọng ghi trong văn bản 20,9 % khớp tổng mặt hàng 8.021, không khớp số ghi trong văn bản 8.187',
    );
    expect(said('printed-share/group-fuels')).toMatch(/8\.021 thay số ghi trong văn bản 8\.187/);
  });

  test('where the share fits the printed total, it says that', () => {
    // Rice misprinted: the items sum to 7 440 (19.35 %), the printed 7 340 is 19.09 %, printed 19,1.
    expect(said('group-items/group-agriculture', checksWith(['rice', 'value', '2006', '1.311']))).toBe(
      'Tỷ trọng ghi trong văn bản 19,1 % khớp số ghi trong văn bản 7.340, không khớp tổng mặt hàng 7.440',
    );
  });

  test('services: the high end fits the growth of goods, 5 650 * 1.185 = 6 695', () => {
    expect(said('range-growth-high/services-exports/2006')).toBe(
      'Khớp nếu tăng 18,5 % như Tổng kim ngạch: 6.695',
    );
  });

  test('growth of 24.76 % printed as 24,7 was cut off; 390 for 393.8 is rounded to tens', () => {
    expect(said('period-growth/total-exports/2003-2005')).toContain('24,76 %');
    expect(said('per-head/2005')).toBe('Khớp nếu 390 là số làm tròn đến 10');
  });

  test('a difference that is one item, to the last digit, names it', () => {
    // 38 444 - 250 = 38 194: the difference is row 30.
    expect(
      said('total-sectors/total-exports', checksWith(['total-exports', 'value', '2006', '38.194'])),
    ).toBe('Phần chênh đúng bằng Đóng tàu: 250');
  });

  test('a single digit that restores the identity is told; where several would, none is', () => {
    // 24,8 with phases of 7,4 and 24,7: only 17,5 mends 77,5, and no digit of the phases gives such growth.
    expect(
      said(
        'growth-phases/total-exports/2001-2005',
        checksWith(['total-exports', 'growth', '2001-2005', '77,5']),
      ),
    ).toBe('Khớp nếu Tổng kim ngạch (tăng trưởng) là 17,5 thay vì 77,5');
    // 110,83 may be 110,81, but 15 029 may as well be 15 049.
    expect(said('period-sum/total-exports/2001-2005')).not.toMatch(/110,81|15049/);
  });

  test('zeros behind the decimal mark may be rounding too: 5330 / 38444 = 13.86 % is 14 %, printed 14,0', () => {
    expect(said('printed-share/group-other')).toBe('Khớp nếu 14,0 % là số làm tròn đến 1 %');
    // 13.86 % is no 15 %.
    expect(
      said('printed-share/group-other', checksWith(['group-other', 'share', '2006', '15,0'])),
    ).not.toMatch(/làm tròn/);
  });

  test('a left side that holds elsewhere leaves the fault to the right: both sectors make 38 444', () => {
    // 15 993 + 22 451 = 38 444; the four groups make 38 506.
    expect(said('total-groups/total-exports')).toBe(
      'Vế trái khớp ở phép đối chiếu khác: Tổng kim ngạch 2006 = tổng các khu vực doanh nghiệp',
    );
    expect(said('index-mean/total-exports')).toContain('tăng trưởng nêu = chỉ số');
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
    expect(said('baseline-result/pepper')).toBe('Có thể vì văn bản coi số liệu 2005 là sơ bộ');
    expect(said('period-sum/total-exports/2001-2005')).toBe(
      'Có thể vì văn bản coi số liệu 2001-2005 là sơ bộ',
    );
  });

  test('where nothing fits, that is said and nothing is made up', () => {
    // No index that is near 122,0 gives 14 335 or so, and no other figure speaks of the group's base year.
    expect(said('baseline-items/group-industry')).toBe('Số liệu của văn bản không cho lời giải thích');
    const [check] = checks.filter(({ code }) => code === 'baseline-items/group-industry');
    expect(check && diagnosisOf(check, catalogue, messagesIn('en'))).toBe('The figures give no explanation');
  });

  test('are short, and have no gap left to fill, in either language', () => {
    for (const language of languages) {
      const texts = checks.flatMap((check) => diagnosisOf(check, catalogue, messagesIn(language)) ?? []);
      expect(texts).toHaveLength(16);
      expect(texts.filter((text) => /[{}]|undefined| {2}|\(\)/.test(text) || text.length > 130)).toEqual([]);
    }
  });

  test('are for what differs only', () => {
    expect(
      checks.filter(({ verdict, diagnosis }) => verdict !== 'differs' && diagnosis !== undefined),
    ).toEqual([]);
    expect(said('group-items/group-industry')).toBeUndefined();
  });
});
