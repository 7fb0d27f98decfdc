import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/locales/messages';
import { codesOf, emptyIn, read, rowOf } from './readTable';

describe('markets', () => {
  const none = undefined;

  test.each([
    // code, value 2001 and 2005, share 2001, 2001-2005 and 2005, growth 2001-2005, multiple of 2001
    ['market-asia', none, none, 0.573, none, 0.505, none, none],
    ['market-europe', none, none, none, 0.2, none, 0.135, none],
    ['market-americas', none, none, 0.089, none, 0.213, none, none],
    ['market-us', none, none, 0.071, none, 0.202, none, none],
    ['market-africa', 176, 681, 0.012, none, 0.021, none, 4],
    ['market-oceania', none, none, 0.071, none, 0.08, none, none],
  ])('gives for %s what is printed for 2001 and 2005, and nothing else', (code, ...figures) => {
    const { level, name, qualifier, status, note, ...rest } = rowOf('markets', code);
    expect([typeof level, typeof name, typeof status]).toEqual(['number', 'string', 'string']);
    expect(qualifier === undefined).toBe(!['market-europe', 'market-africa'].includes(code));
    expect(note === undefined).toBe(!['market-europe', 'market-africa'].includes(code));
    expect(rest).toStrictEqual(
      Object.fromEntries(
        [
          'value-2001',
          'value-2005',
          'share-2001',
          'share-2001-2005',
          'share-2005',
          'growth-2001-2005',
          'multiple-2005',
        ].map((key, index) => [key, figures[index]]),
      ),
    );
  });

  test('has the regions in the order of the document, then the United States, which are part of one', () => {
    expect(codesOf('markets').map((code) => [code, rowOf('markets', code)['level']])).toEqual([
      ['market-asia', 1],
      ['market-europe', 1],
      ['market-americas', 1],
      ['market-africa', 1],
      ['market-oceania', 1],
      ['market-us', 2],
    ]);
  });

  test('says of every figure whether it is final, and which are only “nearly” or “over” what is printed', () => {
    expect(rowOf('markets', 'market-us')['status']).toBe('2001: thực hiện; 2005: sơ bộ');
    expect(rowOf('markets', 'market-europe')['qualifier']).toMatch(/^tỷ trọng .*: trên$/);
    expect(rowOf('markets', 'market-africa', 'en')['qualifier']).toBe('multiple 2005: nearly');
  });

  test('sets the years of one measure side by side, and the note last', () => {
    const keys = read('markets').columns.map(({ key }) => key);
    expect(keys.slice(0, 5)).toEqual(['level', 'name', 'value-2001', 'value-2005', 'share-2001']);
    expect(keys.at(-1)).toBe('note');
  });

  test('heads every figure with its measure, year and unit', () => {
    const headings = (language: Language) => read('markets', language).columns.map(({ heading }) => heading);
    expect(headings('vi')).toEqual(expect.arrayContaining(['Kim ngạch 2001 (triệu USD)', 'Tỷ trọng 2005']));
    expect(headings('en')).toEqual(expect.arrayContaining(['Value 2001 (million USD)', 'Share 2005']));
  });

  test('says what Africa’s multiple is a multiple of, and for which period Europe’s share is printed', () => {
    expect(rowOf('markets', 'market-africa')['note']).toBe('số lần 2005 so với 2001');
    expect(rowOf('markets', 'market-africa', 'en')['note']).toBe('multiple 2005 on 2001');
    expect(rowOf('markets', 'market-europe')['note']).toMatch(/^tỷ trọng 2001-2005: .*2001-2005/);
  });
});

describe('market-sizes', () => {
  test('counts over 200 markets, 7 of the largest and 23 of the second size', () => {
    expect(
      read('market-sizes').rows.map(({ code }) => [code, rowOf('market-sizes', code)['count-2005']]),
    ).toEqual([
      ['markets', 200],
      ['markets-over-1bn', 7],
      ['markets-100m-1bn', 23],
    ]);
    expect(rowOf('market-sizes', 'markets')['qualifier']).toBe('trên');
    expect(rowOf('market-sizes', 'markets', 'en')['qualifier']).toBe('over');
    expect(emptyIn('market-sizes', 'qualifier')).toEqual(['markets-over-1bn', 'markets-100m-1bn']);
    expect(codesOf('market-sizes').map((code) => rowOf('market-sizes', code)['level'])).toEqual([1, 2, 2]);
  });
});

describe('enterprises', () => {
  const keys = ['value-2001', 'value-2005', 'share-2001', 'share-2005', 'count-2005', 'multiple-2005'];
  const none = undefined;

  test.each([
    // 6,8 and 18,5 billion USD
    ['enterprises-non-state', [6800, 18500, 0.45, 0.575, none, none]],
    // 3,7 and 11 billion USD
    ['enterprises-non-state-no-crude', [3700, 11000, 0.31, 0.45, none, none]],
    ['enterprises-exporting', [none, none, none, none, 35700, 1000]],
  ])('gives for %s what is printed', (code, figures) => {
    expect(keys.map((key) => rowOf('enterprises', code)[key])).toStrictEqual(figures);
  });

  test('says of every figure what the bare number leaves out: qualifier, status, base, doubts, a year that is not printed', () => {
    const column = (key: string) =>
      codesOf('enterprises').map((code) => String(rowOf('enterprises', code, 'en')[key]).split('; '));
    expect(column('qualifier')).toEqual([
      ['value 2001: nearly', 'share 2001: about', 'value 2005: over'],
      ['share 2001: about', 'value 2005: over'],
      ['count 2005: about'],
    ]);
    expect(column('status')).toEqual([
      ['2001: actual', '2005: preliminary'],
      ['2001: actual', '2005: preliminary'],
      ['preliminary'],
    ]);
    // Said once in a row, with the figures that it concerns where these are not all of it.
    const matching = (pattern: string): unknown => expect.stringMatching(pattern);
    expect(column('note')).toEqual([
      [matching('^probably the figures of FDI')],
      [matching('^probably the figures of FDI'), matching('^share 2001, share 2005: .*without crude oil')],
      [matching('^multiple 2005 on 1986$'), matching('prints no year')],
    ]);
  });
});
