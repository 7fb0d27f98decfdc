import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, tidy } from '../../src/model/fold';
import { createResolver } from '../../src/catalogue/resolver';
import { planCatalogue } from './planCatalogue';
import { anyText } from '../anyText';

const catalogue = planCatalogue();
const codeOf = (text: string) => catalogue.resolve(text).code;
const problemOf = (text: string): unknown => {
  try {
    return codeOf(text);
  } catch (problem) {
    return (problem as { detail: unknown }).detail;
  }
};

describe('a person types what they know', () => {
  test.each([
    ['the printed name', 'Gạo', 'rice'],
    ['the English name', 'Rice', 'rice'],
    ['the code', 'rice', 'rice'],
    ['the number in the table', '2', 'rice'],
    ['no accents', 'gao', 'rice'],
    ['capitals', 'GẠO', 'rice'],
    ['spaces around and within', '  cà    phê ', 'coffee'],
    ['a decomposed form (NFD)', 'Cà phê'.normalize('NFD'), 'coffee'],
    ['the old tone placement', 'Thuỷ sản', 'seafood'],
    ['the new tone placement', 'Thủy sản', 'seafood'],
    ['đ as d', 'dong tau', 'shipbuilding'],
    ['đ itself', 'đóng tàu', 'shipbuilding'],
    ['the spelling of the text instead of the table', 'Túi xách, vali, ô dù', 'bags-umbrellas'],
    ['an alias', 'Hạt điều', 'cashew'],
    ['a name without its punctuation', 'cac san pham tu giay bia cactong', 'paper-products'],
    ['a name with a percent sign', 'doanh nghiệp 100% vốn trong nước', 'sector-domestic'],
    ['one of two names that begin alike', 'Sản phẩm cao su', 'rubber-products'],
    ['the shorter of them', 'Cao su', 'rubber'],
    ['a group', 'nhóm hàng công nghiệp', 'group-industry'],
    ['a market', 'chau dai duong', 'market-oceania'],
    ['the total', 'tong kim ngach', 'total-exports'],
  ])('%s finds the subject', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('every name, alias, code and number finds its subject, however it is typed', () => {
    const shared = new Set(['america']);
    for (const { code, name, aliases, number } of catalogue.subjects) {
      for (const known of [code, ...(number === undefined ? [] : [String(number)])])
        expect(codeOf(known)).toBe(code);
      for (const known of [name.vi, name.en, ...aliases].filter((one) => !shared.has(fold(one)))) {
        for (const typed of [
          known,
          known.toUpperCase(),
          known.normalize('NFD'),
          fold(known),
          `  ${known}  `,
        ]) {
          expect([typed, codeOf(typed)]).toEqual([typed, code]);
        }
      }
    }
  });

  test('an accent that is typed counts: shoes are not paper, and a wrong accent is a question, not an answer', () => {
    // Both are refused: Giày leaves out sandals, Giấy may be the material. What they offer tells them apart.
    expect(problemOf('Giày')).toMatchObject({ offers: [{ code: 'footwear' }] });
    expect(problemOf('giầy')).toMatchObject({ offers: [{ code: 'footwear' }] });
    expect(problemOf('giấy')).toMatchObject({ offers: [{ code: 'paper-products' }] });
    expect(problemOf('giay')).toMatchObject({
      misfit: 'unclear',
      offers: [{ code: 'footwear' }, { code: 'paper-products' }],
    });
    for (const [typed, meant] of [
      ['sàn', 'Sắn'],
      ['chế', 'Chè'],
      ['thân', 'Than'],
      ['điếu', 'Điều'],
    ]) {
      expect([typed, problemOf(typed ?? '')]).toEqual([
        typed,
        { kind: 'subject-unknown', text: typed, nearest: expect.arrayContaining([meant]) },
      ]);
    }
  });

  test('accents may be left out here and there', () => {
    expect(codeOf('ca phê')).toBe('coffee');
    expect(codeOf('Dét may'.replace('é', 'ệ'))).toBe('textiles-garments');
    expect(codeOf('dây dien và cap điện')).toBe('wires-cables');
  });

  test.each(['-2', '2.0', '02', '２', '2 2'])('“%s” is no number of a row', (typed) => {
    expect(problemOf(typed)).toMatchObject({ kind: 'subject-unknown' });
  });

  test.each([
    ['cafe', 'coffee'],
    ['Trà', 'tea'],
    ['shoes and sandals', 'footwear'],
    ['Nông lâm thủy sản', 'group-agriculture'],
    ['Tổng cộng', 'total-exports'],
    ['crude', 'crude-oil'],
    ['U.S.', 'market-us'],
  ])('“%s”, as people say, is %s', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  test('codes and row numbers are never offered', () => {
    for (const typed of ['a', '2006', 'GDPs', 'crud', 'market']) {
      const { nearest = [] } = problemOf(typed) as { nearest?: string[] };
      expect(nearest.filter((name) => /^[\d-]+$|^[a-z]+-/.test(name))).toEqual([]);
    }
  });

  test('a name that two subjects share lists both', () => {
    expect(problemOf('america')).toMatchObject({
      kind: 'subject-ambiguous',
      subjects: [{ code: 'market-americas' }, { code: 'market-us' }],
    });
  });

  test.each([
    ['Gạp', 'Gạo'],
    ['Rise', 'Rice'],
    ['Gáo', 'Gạo'],
    ['Ca fee', 'Cà fê'],
    ['Thuy sam', 'Thủy sản'],
    ['Dat may', 'Dệt may'],
    ['cong ngiep', 'Công nghiệp'],
  ])('%s is unknown and offers %s first', (typed, offered) => {
    expect(problemOf(typed)).toMatchObject({ kind: 'subject-unknown' });
    expect((problemOf(typed) as { nearest: string[] }).nearest[0]).toBe(offered);
    expect((problemOf(typed) as { nearest: string[] }).nearest.length).toBeLessThanOrEqual(3);
  });

  test('a word of a longer name offers that name', () => {
    expect(problemOf('cơ khí')).toMatchObject({ nearest: ['Dụng cụ cơ khí cầm tay'] });
  });

  test.each(['vàng bạc đá quý', '999', 'x'.repeat(5000), '🍚'])(
    '%s is like no name, so none is offered',
    (typed) => {
      expect(problemOf(typed)).toEqual({ kind: 'subject-unknown', text: typed, nearest: [] });
    },
  );

  test.each(['', '   ', '\u00a0'])('an empty name is said to be missing (%j)', (typed) => {
    expect(problemOf(typed)).toEqual({ kind: 'subject-missing' });
  });

  test('any text whatever gives a subject or a problem that says what it is', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const found = problemOf(text);
        if (typeof found === 'string') expect(catalogue.subject(found).code).toBe(found);
        else expect(found).toHaveProperty('kind', expect.stringMatching(/^subject-/));
      }),
    );
  });
});

describe('texts that are no names', () => {
  test('a text of more than a thousand characters names nothing, for to cut it would be to answer another question', () => {
    expect(codeOf(`Gạo${' '.repeat(997)}`)).toBe('rice');
    for (const text of [`Gạo${' '.repeat(998)}`, `Gạo${'.'.repeat(32_764)}`, '\ufdfa'.repeat(32_767)]) {
      expect(problemOf(text)).toEqual({ kind: 'subject-unknown', text, nearest: [] });
    }
  });
});

describe('resolving in general', () => {
  test('an exact name wins over a folded one', () => {
    const resolve = createResolver([
      { value: 'tea', names: ['Chè'] },
      { value: 'sweet soup', names: ['Chẻ'] },
    ]);
    expect(resolve('Chè')).toEqual({ kind: 'one', value: 'tea' });
    expect(resolve('Chẻ')).toEqual({ kind: 'one', value: 'sweet soup' });
    expect(resolve('che')).toEqual({ kind: 'several', values: ['tea', 'sweet soup'] });
  });

  test('what it answers does not depend on what was asked before', () => {
    const names = catalogue.subjects.flatMap(({ name, aliases }) => [name.vi, name.en, ...aliases]);
    const fresh = () => createResolver(names.map((name) => ({ value: name, names: [name] })));
    const used = fresh();
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...names), fc.string()), (text) => {
        expect(used(text)).toEqual(fresh()(text));
      }),
      { numRuns: 60 },
    );
    for (let index = 0; index < 5000; index += 1) used(`Gạo${' '.repeat(index % 50)}${index}`);
    expect(used('gạo')).toEqual(fresh()('gạo'));
  });

  test('that a name is unknown is told without a stack, for a column may have a hundred thousand', () => {
    let thrown: unknown;
    try {
      catalogue.resolve('xyzzy');
    } catch (problem) {
      thrown = problem;
    }
    expect(thrown).toMatchObject({ detail: { kind: 'subject-unknown', text: 'xyzzy' } });
    expect(thrown).not.toHaveProperty('stack');
  });

  test('the nearest names of an unknown text are found without reading any name anew', () => {
    const resolve = createResolver(
      Array.from({ length: 200 }, (_, index) => ({ value: index, names: [`Cà phê số ${index}`] })),
    );
    resolve('gạo');
    const normalize = jest.spyOn(String.prototype, 'normalize');
    expect(resolve('cá phê số 7')).toEqual({ kind: 'none', nearest: ['Cà phê số 7'] });
    // A few times for the text itself, but not once for each of 200 names.
    expect(normalize.mock.calls.length).toBeLessThan(50);
    normalize.mockRestore();
  });

  test('folding twice changes nothing, and neither does the Unicode form or the case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      // A small raised letter that looks like đ.
      { examples: [['\u{1078b}']] },
    );
  });
});
