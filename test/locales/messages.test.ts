import { describe, expect, test } from '@jest/globals';
import { measureFrom } from '../../src/functions/arguments';
import { session } from '../../src/session';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';

describe('measure labels', () => {
  // An error message offers measures by their labels: a user types what is read there.
  describe.each(languages)('in the language %s', (language) => {
    const { measures } = messagesIn(language);
    const withFigures = session.catalogue.subjects.filter(
      (subject) => session.catalogue.measuresOf(subject).length > 0,
    );

    test.each(withFigures.map((subject) => [subject.code, subject] as const))(
      'mean again what %s prints, in any case and with any spacing',
      (_, subject) => {
        for (const measure of session.catalogue.measuresOf(subject)) {
          const label = measures[measure];
          expect(measureFrom(label, subject)).toBe(measure);
          expect(measureFrom(` ${label.toUpperCase()} `, subject)).toBe(measure);
        }
      },
    );

    test('tell the measures apart', () => {
      const labels = Object.values(measures);
      expect(new Set(labels).size).toBe(labels.length);
    });
  });
});

describe('the two languages', () => {
  const [vi, en] = [messagesIn('vi'), messagesIn('en')];

  test('have a text for the same things', () => {
    expect([...leaves(en).keys()].sort()).toEqual([...leaves(vi).keys()].sort());
    // A walk that found nothing would find no difference.
    expect(leaves(en).size).toBeGreaterThan(100);
  });

  test('say it each in their own words, except USD and %', () => {
    const same = [...leaves(en)].filter(
      ([path, text]) => typeof text === 'string' && text === leaves(vi).get(path),
    );
    expect(same).toEqual([
      ['units.usd', 'USD'],
      ['units.percent', '%'],
    ]);
  });

  test('leave no text empty', () => {
    for (const messages of [vi, en]) {
      const empty = [...leaves(messages)].filter(
        ([, text]) => typeof text === 'string' && text.trim() === '',
      );
      expect(empty).toEqual([]);
    }
  });

  test('have no gap to fill in a text but the year of a title', () => {
    for (const messages of [vi, en]) {
      const gaps = [...leaves(messages)].flatMap(([path, text]) => {
        const found = typeof text === 'string' ? (text.match(/[{}][^{}]*[{}]?/g) ?? []) : [];
        return found.map((gap) => [path.split('.')[0], gap]);
      });
      expect(new Set(gaps.map(String))).toEqual(new Set(['tables,{year}']));
    }
  });

  test('have the year in the same titles', () => {
    const withYear = (tables: Record<string, string>) =>
      Object.keys(tables).filter((key) => tables[key]?.includes('{year}'));
    expect(withYear(en.tables)).toEqual(withYear(vi.tables));
  });

  test('do not mix: no Vietnamese letter stands in an English text', () => {
    const mixed = [...leaves(en)].filter(([, text]) => typeof text === 'string' && /[À-ỹ]/u.test(text));
    expect(mixed).toEqual([]);
  });
});

describe('the source line', () => {
  const printed = {
    publisher: 'P',
    dataset: 'E',
    market: undefined,
    place: 'p 4',
    line: 4,
    printed: '“6,8” bn',
    form: 'printed',
    status: 's',
    period: '2001',
    base: undefined,
    note: undefined,
  } as const;

  test.each(languages)('holds all that is known of a figure and nothing else (%s)', (language) => {
    const plain = messagesIn(language).source(printed);
    for (const part of ['P', 'E', 'p 4', '4', '6,8', 'bn', 's 2001']) expect(plain).toContain(part);
    expect(plain).not.toMatch(/undefined|null|[{}]| {2}|· *$/);
  });

  test.each(languages)('adds the base and the note where there are some (%s)', (language) => {
    const { source } = messagesIn(language);
    expect(source({ ...printed, base: 'BB', note: 'NN' })).toMatch(/2001.*BB.*NN$/);
  });

  test.each(languages)('says where the goods went to, where it is one market (%s)', (language) => {
    const { source } = messagesIn(language);
    expect(source({ ...printed, market: 'MM' })).toMatch(/E · .* MM · p 4/);
  });
});

/** Every text and sentence of a language by its path. */
function leaves(node: unknown, path: readonly string[] = []): Map<string, unknown> {
  if (typeof node !== 'object' || node === null) return new Map([[path.join('.'), node]]);
  return new Map(Object.entries(node).flatMap(([key, child]) => [...leaves(child, [...path, key])]));
}
