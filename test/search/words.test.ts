import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/model/fold';
import { search } from '../../src/search/search';
import { best, hits, plan } from './hits';

describe('the words of a search', () => {
  test('every word counts: nothing is found that lacks one', () => {
    expect(hits('châu phi 2005').map(({ name }) => name)).toEqual(Array(3).fill('Châu Phi'));
    // Rice prints value, quantity and index as targets.
    expect(hits('target rice').map(({ measure }) => measure)).toEqual(['kim ngạch', 'lượng', 'chỉ số']);
  });

  test.each([
    ['nhập khẩu gạo 2006', 'nhập khẩu'],
    ['qwxyz 2006', 'qwxyz'],
    ['gạo nhật bản', 'nhật bản'],
    ['trung quoc', 'trung quoc'],
    ['cà phê 1990', '1990'],
    ['tỷ giá', 'tỷ giá'],
    ['hàng không', 'không'],
    ['công nghệ', 'công nghệ'],
    ['bất động sản', 'bất động sản'],
    ['phân bón', 'phân bón'],
    ['ô tô', 'ô tô'],
  ])('a word that nothing is called by ends the search: “%s”', (text, unknown) => {
    expect(hits(text).map(({ formula }) => formula)).toEqual([]);
    expect(search(plan, text).unknown).toBe(unknown);
    expect(search(plan, text).nearest).toEqual([]);
  });

  test('words that are true of every figure do not count', () => {
    for (const text of [
      'xuất khẩu gạo của Việt Nam là bao nhiêu',
      'exports of rice from Vietnam',
      'tổng kim ngạch xuất khẩu gạo',
    ]) {
      expect([text, hits(text)[0]?.formula]).toEqual([text, '=VNEXPORT.TARGET("Gạo")']);
    }
    expect(hits('mặt hàng gạo')[0]?.name).toBe('Gạo');
  });

  test('years are meant as they are written: 2003 is neither 2001 nor 2005, and no span that holds it', () => {
    expect(search(plan, '2003')).toEqual({
      findings: [],
      unknown: '2003',
      nearest: ['2003-2005', '2001-2005'],
    });
    expect(hits('2003-2005').map(({ period }) => period)).toEqual(['2003–2005']);
    expect(new Set(hits('2001').map(({ period }) => period))).toEqual(new Set(['2001']));
    expect(hits('20')).toEqual(hits('20').filter(({ number }) => [20, 0.2].includes(number)));
  });

  test('accents that are typed rank the name that has them first; left out, all are found', () => {
    expect(best('giày')[0]).toBe('=VNEXPORT.TARGET("Giày dép")');
    expect(best('giấy')[0]).toBe('=VNEXPORT.TARGET("Các sản phẩm từ giấy (bìa, cactông…)")');
    expect(new Set(hits('giay').map(({ name }) => name))).toEqual(
      new Set(['Giày dép', 'Các sản phẩm từ giấy (bìa, cactông…)']),
    );
  });

  test('whole words come before begun ones, and a whole name before a part of one', () => {
    const names = [...new Set(hits('cao su').map(({ name }) => name))];
    expect(names[0]).toBe('Cao su');
    // "Trà" is tea; "Trái cây" (fruit) and "Transformers" only begin so.
    expect([...new Set(hits('tra').map(({ name }) => name))].slice(0, 1)).toEqual(['Chè các loại']);
    expect(hits('elec').map(({ name }) => name)).toContain('Dây điện và cáp điện');
  });

  test('a name that stands whole is one thing: its words elsewhere are no match', () => {
    // "hoa" begins Hóa chất and kế hoạch, "kỳ" stands in "so cùng kỳ": no two of them are Hoa Kỳ.
    for (const text of ['hoa ky', 'Hoa Kỳ', 'hoa ky ty trong', '2005 hoa kỳ']) {
      expect([...new Set(hits(text).map(({ name }) => name))]).toEqual(['Hoa Kỳ']);
    }
    expect(hits('hoa ky').map(({ number }) => number)).toEqual([0.202, 0.071]);
    expect(new Set(hits('thủy sản').map(({ name }) => name))).toEqual(
      new Set(['Thủy sản', 'Nhóm nông, lâm, thủy sản']),
    );
  });

  test.each(plan.subjects.filter((subject) => plan.statedAbout(subject).length > 0))(
    'a printed name finds its own figures first, with accents and without: $name.vi',
    ({ name: { vi } }) => {
      expect(hits(vi)[0]?.name).toBe(vi);
      expect(hits(fold(vi))[0]?.name).toBe(vi);
    },
  );

  test('short words are not guessed at; the nearest names are offered instead', () => {
    expect(search(plan, 'gạp 2006')).toEqual({ findings: [], unknown: 'gạp', nearest: ['Gạo'] });
    expect(search(plan, 'tee')).toEqual({ findings: [], unknown: 'tee', nearest: ['Tea'] });
  });

  test('printed figures come before computed ones, the main measure first of all', () => {
    const statuses = hits('gạo').map(({ status }) => status);
    expect(statuses.slice(0, 4)).toEqual(['mục tiêu', 'mục tiêu', 'mục tiêu', 'tự tính']);
    expect(statuses.lastIndexOf('mục tiêu')).toBe(2);
  });

  test('a restatement is no hit of its own: the prose repeats 38 444 as 38,44 billion', () => {
    const totals = hits('tổng kim ngạch 2006').filter(({ measure }) => measure === 'kim ngạch');
    expect(totals.map(({ number }) => number)).toEqual([38444]);
  });
});
