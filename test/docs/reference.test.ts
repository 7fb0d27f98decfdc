import { describe, expect, test } from '@jest/globals';
import { builtFunctions } from '../../scripts/built-functions';
import { resolveMeasure } from '../../src/catalogue/words';
import { messagesIn } from '../../src/locales/language';
import { languages, tableKeys } from '../../src/locales/messages';
import { measureLabels } from '../../src/locales/measures';
import type { Language } from '../../src/locales/messages';
import { wholeCatalogue } from '../catalogue/planCatalogue';
import { chapterOf, codesIn, documentAt, rowsIn } from './documents';

/** What `npm test` has just built. */
const built = builtFunctions();

const chapters: Record<Language, Record<'formulas' | 'measures' | 'tables' | 'cards', string>> = {
  vi: { formulas: 'Công thức và kết quả', measures: 'Chỉ tiêu', tables: 'Bảng', cards: 'Thẻ' },
  en: { formulas: 'Formulas and their values', measures: 'Measures', tables: 'Tables', cards: 'Cards' },
};

describe.each(languages)('the reference (%s)', (language) => {
  const page = documentAt(`docs/reference.${language}.md`);
  const rowsOf = (chapter: keyof (typeof chapters)['vi']) =>
    rowsIn(chapterOf(page, chapters[language][chapter]));

  test('shows a formula and its value of every function', () => {
    const shown = rowsOf('formulas').map(([formula = '']) => /VNEXPORT\.([A-Z]+)/.exec(formula)?.[1]);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(built.functions).sort());
  });

  test('names every table with its title', () => {
    const year = wholeCatalogue().targetPeriod;
    const { tables } = messagesIn(language);
    expect(rowsOf('tables').map(([key, title]) => [codesIn(key)[0], title])).toEqual(
      tableKeys.map((key) => [key, tables[key].replace('{year}', year)]),
    );
  });

  test('names every measure as headings do, with words that are understood', () => {
    const rows = rowsOf('measures').map(([code, label, words]) => ({
      code: codesIn(code)[0],
      label,
      words: codesIn(words),
    }));
    expect(rows.map(({ code, label }) => [code, label])).toEqual(Object.entries(measureLabels[language]));
    // "số lượng" is a quantity as well as a count: the subject decides which one is meant.
    const understood = rows.flatMap(({ code, words }) => words.map((word) => [code, word, meaningsOf(word)]));
    expect(understood.filter(([code, , meanings]) => !meanings?.includes(String(code)))).toEqual([]);
  });

  test('explains every field that a card has, and no other', () => {
    const families = rowsOf('cards').flatMap(([fields]) => codesIn(fields).map(familyOf));
    const onCards = new Set(cardFields(language).map(familyOf));
    expect([...onCards].filter((field) => !families.includes(field))).toEqual([]);
    expect(families.filter((field) => !onCards.has(field))).toEqual([]);
  });
});

function meaningsOf(word: string): readonly string[] {
  const match = resolveMeasure(word);
  return match.kind === 'one' ? [match.value] : match.kind === 'several' ? match.values : [];
}

/** Every key for formulas on the card of any subject; what a card shows are the same fields under their labels. */
function cardFields(language: Language): string[] {
  built.useLanguage(language === 'vi' ? 'vi-VN' : 'en-US', true);
  const subjects = wholeCatalogue().subjects.map(({ name }) => [name[language]]);
  const cards = built.functions['ITEM']?.(subjects) as { properties?: Record<string, Property> }[][];
  return cards.flatMap(([card]) =>
    Object.entries(card?.properties ?? {}).flatMap(([field, { propertyMetadata }]) =>
      propertyMetadata?.excludeFrom?.autoComplete === true ? [] : [field],
    ),
  );
}

type Property = {
  readonly propertyMetadata?: { readonly excludeFrom?: { readonly autoComplete?: boolean } };
};

/** Fields that one rule makes are explained by examples: all results of a period, all sources, all bounds, all checks. */
function familyOf(field: string): string {
  if (field.endsWith('Source')) return 'source';
  if (/^check[A-Z]/.test(field)) return 'check';
  if (/(Min|Max)$/.test(field)) return 'bound';
  if (/^target[A-Z]/.test(field)) return 'target of a period';
  return /^[a-zA-Z]+\d{4}(_\d{4})?(_[A-Z]+)?$/.test(field) ? 'result of a period' : field;
}
