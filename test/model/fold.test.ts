import { describe, expect, test } from '@jest/globals';
import { agrees, fold } from '../../src/model/fold';

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
