import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { remembering } from '../../src/catalogue/recent';

/** Answers with the text doubled, and counts how often it is asked. */
function counted(most: number, longest = 10) {
  let asked = 0;
  const answer = remembering(
    (text) => {
      asked += 1;
      return text + text;
    },
    { most, longest },
  );
  return { answer, asked: () => asked };
}

describe('answers that are remembered', () => {
  test('are the same as those that are computed, in any order of questions', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
        const { answer } = counted(most);
        expect(texts.map(answer)).toEqual(texts.map((text) => text + text));
      }),
    );
  });

  test('as many texts as are remembered are computed once, however often they are all asked', () => {
    const { answer, asked } = counted(100);
    const texts = Array.from({ length: 100 }, (_, index) => `text ${index}`);
    for (let round = 0; round < 5; round += 1) texts.forEach(answer);
    expect(asked()).toBe(100);
  });

  test('one text more does not make the others forgotten', () => {
    const { answer, asked } = counted(100);
    const texts = Array.from({ length: 101 }, (_, index) => `text ${index}`);
    texts.forEach(answer);
    texts.slice(1).forEach(answer);
    expect(asked()).toBe(101);
  });

  test('a text that is too long is computed each time', () => {
    const { answer, asked } = counted(100, 3);
    answer('four');
    answer('four');
    expect(asked()).toBe(2);
  });
});
