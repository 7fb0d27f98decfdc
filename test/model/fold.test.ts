import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agrees, fold, withoutAccents } from '../../src/model/fold';

/** Grave, acute, tilde, hook above, dot below. */
const tones = ['mà', 'má', 'mã', 'mả', 'mạ'];

describe('the five tones of Vietnamese', () => {
  test.each(tones)('“%s” is folded to “ma”, however its letters are put together', (word) => {
    expect(fold(word)).toBe('ma');
    expect(fold(word.normalize('NFD'))).toBe('ma');
  });

  test.each(tones.flatMap((typed) => tones.map((name) => [typed, name] as const)))(
    '“%s” may mean “%s” only where they are the same',
    (typed, name) => {
      expect(agrees(typed, name)).toBe(typed === name);
    },
  );

  test.each(tones)('“ma” without a tone may mean “%s”, but not the other way round', (name) => {
    expect(agrees('ma', name)).toBe(true);
    expect(agrees(name, 'ma')).toBe(false);
  });

  test('a tone counts by word: “thuỷ” is “thủy”', () => {
    expect(agrees('thuỷ', 'thủy')).toBe(true);
    expect(agrees('thúy', 'thủy')).toBe(false);
  });
});

describe('two ways to the same folded text', () => {
  test('a text of plain letters is folded as it is beside a letter with an accent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (plain) => {
        expect(fold(plain)).toBe(fold(`${plain} ế`).slice(0, -1).trim());
        expect(fold(plain, true)).toBe(fold(plain));
      }),
      { examples: [['Dried\tTEA,  50 % (a)'], ['\u0000a\u007fb']] },
    );
  });

  test('the fold with accents tells the fold without them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(withoutAccents(fold(text, true))).toBe(fold(text));
      }),
      { examples: [['Cà phê đen'], ['a \u0301 b']] },
    );
    expect(withoutAccents(fold('Cà phê đen', true))).toBe('ca phe den');
    expect(fold('a \u0301 b')).toBe('a b');
  });
});
