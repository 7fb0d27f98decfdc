import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { search } from '../../src/search/search';
import { planCatalogue } from '../catalogue/planCatalogue';
import { runsOf } from '../sample';

const plan = planCatalogue();

describe('any text whatever', () => {
  test('is answered, the same each time, and case and Unicode form do not matter', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('gạo', 'Châu Phi', '2005', '2001-2005', 'tỷ trọng', 'rice', 'của', '%'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const text = words.join(' ');
        const { findings } = search(plan, text);
        expect(search(plan, text).findings).toBe(findings);
        expect(new Set(findings).size).toBe(findings.length);
      }),
      { numRuns: runsOf(25, 200) },
    );
    for (const text of ['châu phi 2005', 'tỷ trọng gạo']) {
      expect(search(plan, text.normalize('NFD').toUpperCase()).findings).toEqual(search(plan, text).findings);
    }
  });

  test('spaces before a question are no part of it', () => {
    expect(search(plan, `${' '.repeat(30_000)}gạo 2006`).findings[0]?.number).toBe(1211);
  });

  test('a pasted page costs no more than a long question', () => {
    expect(search(plan, 'gạo 2006 '.repeat(100_000)).findings[0]?.number).toBe(1211);
  });
});
