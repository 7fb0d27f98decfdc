import { describe, expect, test } from '@jest/globals';
import { sentenceOf } from '../../src/checks/sentence';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { catalogue, checks, find } from './changedFigures';

describe('what a check finds', () => {
  const said = (code: string, language: Language = 'vi') =>
    sentenceOf(find(checks, code), catalogue, messagesIn(language));

  test('is a plain sentence with both sides in it, in the number forms of its language', () => {
    expect(said('group-items/group-fuels', 'en')).toBe(
      'The three items of fuels and minerals add up to 8,021, the group prints 8,187 million USD',
    );
    expect(said('group-items/group-fuels')).toBe(
      'Ba mặt hàng của nhóm nhiên liệu, khoáng sản cộng lại được 8.021, cả nhóm ghi 8.187 triệu USD',
    );
  });

  test('begins with a capital, and inside has none but of markets and abbreviations', () => {
    expect(said('printed-share/group-fuels', 'en')).toMatch(/^Fuels and minerals makes up/);
    expect(said('named-elsewhere/group-industry', 'en')).toMatch(
      /^Steel products; bags, .* are named under other goods, .* 1,020 million USD under industrial goods$/,
    );
    expect(said('part-whole/market-us/share/2005', 'en')).toBe(
      'United States in 2005: 20.2%, Americas: 21.3%',
    );
    expect(said('non-state-foreign/2005', 'en')).toMatch(
      /^Non-state enterprises and FDI enterprises add up to/,
    );
  });

  test('counts more than ten parts in digits', () => {
    expect(said('group-items/group-industry', 'en')).toMatch(/^The 17 items of industrial goods add up/);
  });

  test('keeps what qualifies a printed number: Africa became nearly 4 times as much, 681 / 176 = 3.87', () => {
    expect(said('multiple/market-africa/2005')).toBe(
      'So với 2001, Châu Phi 2005 gấp 3,87, văn bản nêu gần 4 lần',
    );
    expect(said('classes-count/2005', 'en')).toContain('over 200 markets');
  });

  test('writes ratios with % and differences of ratios with points', () => {
    expect(said('period-growth/total-exports/2003-2005', 'en')).toContain(
      '24.8%, 2003-2005 is printed as 24.7% a year',
    );
    expect(said('excess-target/total-exports/growth/2001-2005', 'en')).toContain('1.5 percentage points');
  });

  test('shows the decimals of the finest share in a sum, and none of the whole: 57.3 + 8.9 + 1.2 + 7.1 = 74.5', () => {
    expect(said('regions-sum/2001')).toContain('được 74,5 %, toàn bộ là 100 %');
  });

  test.each(languages)('has no gap left to fill, and tells every check from every other (%s)', (language) => {
    const texts = checks.map(({ code }) => said(code, language));
    expect(texts.filter((text) => /[{}]|undefined|NaN| {2}|\(\)|^[ :]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length > 160)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
  });
});
