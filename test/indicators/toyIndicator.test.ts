import { describe, expect, test } from '@jest/globals';
import { functionsMetadata } from '../../scripts/functions-metadata';
import { boundsAmong } from '../../src/functions/bounds';
import { cardOf } from '../../src/functions/card';
import { computedFunctions } from '../../src/functions/computed';
import { examplesOf } from '../../src/functions/examples';
import { functions } from '../../src/functions/functions';
import { computed } from '../../src/indicators/computed';
import type { Formula } from '../../src/indicators/computed';
import { formulaOf } from '../../src/model/formulaText';
import { defineIndicator } from '../../src/indicators/indicator';
import { createRegistry, registry } from '../../src/indicators/registry';
import { inUnit } from '../../src/indicators/units';
import { helpTexts } from '../../src/locales/indicatorHelp';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { toHit } from '../../src/search/hit';
import { createSearch, search } from '../../src/search/search';
import { session } from '../../src/session';
import { sourceTable } from '../../src/tables/sourceTable';
import { planCatalogue, wholeCatalogue } from '../catalogue/planCatalogue';

/** What is exported on a day of the target year: a figure that no part of the add-in has heard of. */
const perDay: Formula = { evaluate: (value) => value / 365, unit: (value) => inUnit(value) };

const valuePerDay = defineIndicator({
  id: 'VALUEPERDAY',
  texts: {
    vi: {
      names: ['bình quân ngày'],
      variants: {
        valuePerDay: { heading: 'Giá trị một ngày', label: 'bình quân một ngày', words: ['mỗi ngày'] },
      },
      examples: [['Gạo']],
    },
    en: {
      names: ['daily value'],
      variants: { valuePerDay: { heading: 'Value per day', label: 'daily average', words: ['per diem'] } },
      examples: [['Rice', 'value']],
    },
  },
  formulas: [perDay],
  parameters: { measure: { takes: 'measure' } },
  suggestedFor: 'TARGETS',
  compute: (catalogue, subject, { measure }) =>
    computed(perDay, { catalogue, subject }, [catalogue.target(subject, measure)]),
  variants: [
    {
      key: 'valuePerDay',
      shownIn: ['card', 'search'],
      column: {
        rowsOf: ['item', 'group'],
        operands: ['value'],
        expression: (value) => `${value}/365`,
      },
    },
  ],
});

/** What Excel says of its function. */
const help = {
  vi: { ...helpTexts.vi, VALUEPERDAY: { description: 'Giá trị bình quân một ngày của năm mục tiêu.' } },
  en: { ...helpTexts.en, VALUEPERDAY: { description: 'Value of a day of the target year.' } },
};

const withToy = createRegistry([...registry.indicators, valuePerDay]);
const catalogue = planCatalogue();

/** 1211 million USD in 365 days, printed without a decimal: between 1210.5 and 1211.5. */
const RICE = 1211 / 365; // 3.3178…
const BOUNDS = [1210.5 / 365, 1211.5 / 365];

describe('an indicator that is added to the registry and nowhere else', () => {
  test('is a function over ranges, whose arguments are read as those of all functions', () => {
    const { VALUEPERDAY } = computedFunctions(withToy.indicators) as Record<
      string,
      (...args: unknown[]) => unknown[][]
    >;
    expect(VALUEPERDAY?.([['Gạo'], [null], ['rice']])).toEqual([[RICE], [''], [RICE]]);
    expect(VALUEPERDAY?.('Gạo', 'sản lượng')).toEqual([[4500 / 365]]);
  });

  test.each([
    ['bình quân một ngày gạo', '=VNEXPORT.VALUEPERDAY("Gạo")'],
    ['gao moi ngay', '=VNEXPORT.VALUEPERDAY("Gạo")'],
    ['rice daily average', '=VNEXPORT.VALUEPERDAY("Gạo")'],
    ['rice per diem', '=VNEXPORT.VALUEPERDAY("Gạo")'],
  ])('is found by its words in both languages: %s gives %s', (text, formula) => {
    const [finding] = createSearch(withToy)(catalogue, text).findings;
    if (finding === undefined) throw new Error('nothing was found');
    expect(finding.number).toBe(RICE);
    expect(toHit(finding, catalogue, messagesIn('vi'))).toMatchObject({
      measure: 'bình quân một ngày',
      period: '2006',
      unit: 'million-usd',
      formula,
    });
  });

  test.each([
    ['vi', 'Giá trị một ngày (triệu USD) · mục tiêu 2006, Bộ Thương mại'],
    ['en', 'Value per day (million USD) · target 2006, Ministry of Trade of Vietnam'],
  ] as const)('is a field on cards, with its bounds, headed in the language %s', (language, heading) => {
    const card = cardOf(catalogue.subject('rice'), catalogue, messagesIn(language), withToy);
    expect(card.properties?.['valuePerDay']).toMatchObject({ basicValue: RICE });
    expect(card.properties?.[heading]).toMatchObject({
      basicValue: RICE,
      propertyMetadata: { sublabel: 'valuePerDay' },
    });
    expect(card.properties?.['valuePerDayMin']).toMatchObject({ basicValue: BOUNDS[0] });
    expect(card.properties?.['valuePerDayMax']).toMatchObject({ basicValue: BOUNDS[1] });
  });

  test('has bounds by its id and by its names in both languages', () => {
    for (const name of ['VALUEPERDAY', '=vnexport.valueperday()', 'bình quân ngày', 'daily value']) {
      expect(boundsAmong(withToy, name, 'Gạo')).toEqual([BOUNDS]);
    }
  });

  test.each(['items', 'groups'] as const)('is a column of the table %s, as values and as formulas', (key) => {
    const context = { catalogue, messages: messagesIn('en'), indicators: withToy };
    const values = sourceTable(key, context);
    const column = values.columns.findIndex((one) => one.key === 'valuePerDay');
    expect(values.columns[column]).toMatchObject({ heading: 'Value per day (million USD)' });
    expect(values.columns[column]?.formula).toBeUndefined();
    const [code, value] = key === 'items' ? ['rice', 1211] : ['group-agriculture', 7340];
    expect(values.rows.find((row) => row.code === code)?.cells[column]).toEqual({
      number: value / 365,
      unit: 'million-usd',
    });
    const formulas = sourceTable(key, context, { computed: 'formulas' });
    expect(formulas.columns.find((one) => one.key === 'valuePerDay')?.formula).toBe(
      '=IF(COUNT([@[Value (million USD)]])=1,[@[Value (million USD)]]/365,"")',
    );
  });

  test('is no column of tables whose rows it is not declared for', () => {
    const { columns } = sourceTable('sectors', {
      catalogue,
      messages: messagesIn('en'),
      indicators: withToy,
    });
    expect(columns.map(({ key }) => key)).not.toContain('valuePerDay');
  });

  test.each(languages)('is described to Excel, with the values that it suggests (%s)', async (language) => {
    const { functions: described, enums } = await functionsMetadata(
      language,
      wholeCatalogue().datasets,
      withToy,
      help,
    );
    expect(described.find(({ id }) => id === 'VALUEPERDAY')).toMatchObject({
      name: 'VALUEPERDAY',
      description: help[language].VALUEPERDAY.description,
      parameters: [
        { name: language === 'vi' ? 'đối_tượng' : 'subject', customEnumId: 'TARGETS' },
        { name: language === 'vi' ? 'chỉ_tiêu' : 'measure', optional: true, customEnumId: 'MEASURES' },
      ],
    });
    const bounded = enums.find(({ id }) => id === 'FUNCTIONS')?.values;
    expect(bounded?.at(-1)).toEqual({
      name: 'VALUEPERDAY',
      stringValue: 'VALUEPERDAY',
      tooltip: help[language].VALUEPERDAY.description,
    });
    const [whose] = described.find(({ id }) => id === 'BOUNDS')?.parameters ?? [];
    expect(whose?.description).toMatch(/RANK (or|hoặc) VALUEPERDAY\.$/);
  });

  test('shows its example in the words of each language', () => {
    const last = (language: 'vi' | 'en') => examplesOf(withToy, language).map(formulaOf).at(-1);
    expect(last('vi')).toBe('=VNEXPORT.VALUEPERDAY("Gạo")');
    expect(last('en')).toBe('=VNEXPORT.VALUEPERDAY("Rice","value")');
  });

  test('is nowhere else: the add-in itself does not know it', () => {
    expect(Object.keys(functions)).not.toContain('VALUEPERDAY');
    expect(registry.resolve('VALUEPERDAY').kind).toBe('none');
    const { findings } = search(session.catalogue, 'rice daily average');
    expect(findings.map(({ id }) => id)).not.toContain('VALUEPERDAY');
  });
});

test('an argument that is left out before another one stays empty in the formula of a hit', () => {
  const inGroup = defineIndicator({
    id: 'VALUEPERDAYIN',
    texts: valuePerDay.texts,
    formulas: [perDay],
    parameters: { measure: { takes: 'measure' }, among: { takes: 'scope' } },
    suggestedFor: 'TARGETS',
    compute: (from, subject) => valuePerDay.compute(from, subject, {}),
    variants: [{ key: 'valuePerDay', shownIn: ['search'], arguments: () => ({ among: 'group' }) }],
  });
  const [finding] = createSearch(createRegistry([inGroup]))(catalogue, 'rice daily average').findings;
  if (finding === undefined) throw new Error('nothing was found');
  expect(toHit(finding, catalogue, messagesIn('en')).formula).toBe(
    '=VNEXPORT.VALUEPERDAYIN("Rice",,"group")',
  );
});
