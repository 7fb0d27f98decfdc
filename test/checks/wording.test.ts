import { describe, expect, test } from '@jest/globals';
import { linesOf, statementOf, subjectsOf } from '../../src/checks/wording';
import { languages } from '../../src/locales/messages';
import { messagesIn } from '../../src/locales/language';
import { catalogue, checks, find } from './changedFigures';

describe('in words', () => {
  test.each(languages)(
    'no statement has a gap left to fill, and each is short enough for a cell (%s)',
    (language) => {
      const texts = checks.map((check) => statementOf(check, messagesIn(language)));
      expect(texts.filter((text) => /[{}]|undefined| {2}|\(\)|^[ :]/.test(text))).toEqual([]);
      expect(texts.filter((text) => text.length > 130)).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    },
  );

  test('definitions that differ are named', () => {
    const said = (code: string) => statementOf(find(checks, code), messagesIn('en'));
    expect(said('publishers/services-exports/value/2005')).toBe(
      'Services exports 2005: Ministry of Trade of Vietnam = World Bank (on the balance-of-payments definition)',
    );
    expect(said('baseline-result/rice')).toContain('milled rice');
    expect(said('baseline-result/cashew')).toContain('shelled');
  });

  test('many rows are counted, few are named; lines tell where they stand', () => {
    const vi = messagesIn('vi');
    expect(subjectsOf(find(checks, 'group-items/group-fuels'), catalogue, vi)).toBe(
      'Nhóm nhiên liệu, khoáng sản; Dầu thô; Than đá; Khoáng sản',
    );
    expect(subjectsOf(find(checks, 'group-items/group-industry'), catalogue, vi)).toBe(
      'Nhóm hàng công nghiệp và 17 dòng khác',
    );
    expect(linesOf(find(checks, 'group-items/group-fuels'), messagesIn('en'))).toBe(
      'Export targets for 2006 and results of 2001-2005: 67, 74, 79, 83',
    );
  });
});
