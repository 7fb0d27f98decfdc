import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { casesOf, mustBeSampled } from './sample';

const spread = <T>(name: string, cases: readonly T[], howMany: number) =>
  casesOf(undefined, name, cases, howMany);

describe('a sample of the cases of a test', () => {
  test('begins where the letters of its name say, and goes on in equal steps round the end', () => {
    // 'b' is 98 = 19 × 5 + 3: the fourth of five; two steps of 2.5 on is 3 + 2 = 5, the first again.
    expect(spread('b', ['p', 'q', 'r', 's', 't'], 2)).toEqual(['p', 's']);
    // 'ab' is 97 + 98 = 195 = 32 × 6 + 3: the fourth of six, then the sixth and the second.
    expect(spread('ab', [1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6]);
  });

  test('has as many cases as are asked for, or all, each once and in their order; and is never empty', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 250 }),
        (name, all, howMany) => {
          const cases = Array.from({ length: all }, (_, at) => at);
          const chosen = spread(name, cases, howMany);
          expect(chosen).toHaveLength(Math.min(all, howMany));
          expect(chosen).toEqual([...new Set(chosen)].sort((one, other) => one - other));
        },
      ),
    );
  });

  test('leaves no gap between two of its cases that is longer than the steps need', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 200 }), (name, all) => {
        const cases = Array.from({ length: all }, (_, at) => at);
        const chosen = spread(name, cases, 2);
        const gap = (chosen[1] ?? 0) - (chosen[0] ?? 0);
        expect([Math.floor(all / 2), Math.ceil(all / 2)]).toContain(gap);
      }),
    );
  });

  test('and the others are all of them, none twice; where there are no others, all are tried again', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 70 }),
        (name, all, howMany) => {
          // The same text is several cases, too.
          const cases = Array.from({ length: all }, (_, at) => at % 7);
          const both = [...spread(name, cases, howMany), ...casesOf('others', name, cases, howMany)];
          expect(both.sort()).toEqual((howMany >= all ? [...cases, ...cases] : [...cases]).sort());
          expect(casesOf('all', name, cases, howMany)).toEqual(cases);
        },
      ),
    );
  });

  test('is refused in a file that the run of every case would not find', () => {
    expect(() => mustBeSampled('test/search/search.test.ts')).toThrow('files named *.sampled.test.ts');
    expect(() => mustBeSampled('test/search/anyText.sampled.test.ts')).not.toThrow();
  });
});
