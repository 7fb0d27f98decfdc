import { describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import { cardOf } from '../../src/functions/card';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { one } from './calls';
import { card, excelWithCards } from './cardsInExcel';

excelWithCards();

const field = (name: string, key: string) => card(name).properties?.[key] as Property | undefined;
type Property = {
  type: string;
  basicValue: unknown;
  numberFormat?: string;
  propertyMetadata?: Excel.CellValuePropertyMetadata;
};

/** The line of the card with that field: what a reader calls it. */
const labelOf = (name: string, key: string): string | undefined =>
  Object.entries(card(name).properties ?? {}).find(
    ([, property]) => (property as Property).propertyMetadata?.sublabel === key,
  )?.[0];
const sectionsOf = (name: string) => card(name).layouts?.card?.sections ?? [];

const ofYears = (measure: string) =>
  [2000, 2001, 2002, 2003, 2004, 2005, 2006].map((year) => `${measure}${year}`);
const sources = [
  'valueSource',
  'quantitySource',
  'indexSource',
  ...[...ofYears('value'), ...ofYears('quantity')].map((key) => `${key}Source`),
];

describe('the card of an item', () => {
  test('shows its name and opens by an icon that Excel knows', () => {
    expect(card('gạo')).toMatchObject({
      type: 'Entity',
      text: 'Rice',
      layouts: { compact: { icon: 'Box' }, card: { title: { property: 'name' } } },
      provider: { description: 'Ministry of Trade of Vietnam, FAO' },
    });
  });

  test('has fields by keys that never change, because formulas hold them, and that the card leaves out', () => {
    const { properties = {} } = card('Rice');
    const keys = Object.keys(properties).filter(
      (key) => (properties[key] as Property).propertyMetadata?.excludeFrom?.cardView === true,
    );
    expect(keys).toEqual([
      'name',
      'kind',
      'note1',
      'number',
      'partOf',
      'orientation',
      'value',
      'quantity',
      'index',
      ...ofYears('value'),
      ...ofYears('quantity'),
      'growth',
      'baseline',
      'change',
      'shareOfTotal',
      'shareOfGroup',
      'contribution',
      'unitValue',
      'attainment',
      'rank',
      'rankInGroup',
      ...[
        'growth',
        'baseline',
        'change',
        'shareOfTotal',
        'shareOfGroup',
        'contribution',
        'unitValue',
        'attainment',
      ].flatMap((key) => [`${key}Min`, `${key}Max`]),
      'checks',
      'checkBaselineResultRice',
      'checkGroupItemsGroupAgriculture',
      'checkBaselineItemsFloorGroupAgriculture',
      ...sources,
    ]);
  });

  test('is read by names in the language of the reader, with the field for formulas small below each', () => {
    const vi = cardOf(session.catalogue.subject('rice'), session.catalogue, messagesIn('vi'));
    const name = 'Kim ngạch (triệu USD) · mục tiêu 2006 · Bộ Thương mại';
    expect(vi.properties?.[name]).toMatchObject({
      basicValue: 1211,
      propertyMetadata: { sublabel: 'value', excludeFrom: { autoComplete: true } },
    });
    expect(vi.layouts?.card?.sections?.flatMap(({ properties }) => properties)).toContain(name);
    expect(labelOf('Rice', 'partOf')).toBe('Part of');
  });

  test('calls the value of GDP no “kim ngạch”, which is turnover of trade', () => {
    const texts = JSON.stringify(
      cardOf(session.catalogue.subject('gdp'), session.catalogue, messagesIn('vi')),
    );
    expect(texts).toContain('Giá trị (triệu USD) · thực hiện 2006 · Ngân hàng Thế giới');
    expect(texts).not.toMatch(/kim ngạch/i);
  });

  test('says at the top which checks differ: fuels and minerals disagree with their items, none of rice’s three does', () => {
    // 7388 + 447 + 186 = 8021, printed is 8187.
    const [first] = sectionsOf('Fuels and minerals');
    expect(first).toMatchObject({ title: 'Read this first' });
    expect(first).not.toHaveProperty('collapsed');
    const texts = (first?.properties ?? []).map((name) => field('Fuels and minerals', name)?.basicValue);
    expect(texts).toContainEqual(expect.stringMatching(/add up to 8,021.* 8,187/));
    // The items of agriculture sum to 3098 + 1211 + 770 + 291 + 838 + 178 + 620 + 116 + 44 + 174 = 7340, as printed.
    expect(field('Rice', 'checks')?.basicValue).toBe('all 3 checks agree');
    expect(labelOf('Rice', 'checkGroupItemsGroupAgriculture')).toMatch(/^Agrees/);
    expect(labelOf('Fuels and minerals', 'checks')).toBe(
      'All of them: =VNEXPORT.CHECKS("Fuels and minerals")',
    );
  });

  test('says at the top what must be known to read its figures, each once', () => {
    const [first] = sectionsOf('Rice');
    expect((first?.properties ?? []).map((name) => [name, field('Rice', name)?.basicValue])).toEqual([
      ['Note: FAO', 'milled rice; rounded from the publisher’s own number'],
    ]);
    expect(field('Chemicals, cosmetics and detergents', 'note1')?.basicValue).toMatch(/rows 24 and 26/);
  });

  test('never sets figures of two publishers in one list', () => {
    // The Ministry states 3320 for 2001, the World Bank 2810 by another definition.
    const lists = sectionsOf('Services').filter(({ title }) => title?.startsWith('Results by'));
    expect(lists.map(({ title }) => title).sort()).toEqual([
      'Results by Ministry of Trade of Vietnam',
      'Results by World Bank',
    ]);
    for (const { title, properties } of lists) {
      const publisher = title?.replace('Results by ', '') ?? '';
      expect(properties.filter((name) => !name.includes(publisher))).toEqual([]);
    }
    expect(field('Services', 'value2001')?.basicValue).toBe(3320);
    expect(field('Services', 'value2001_WB')?.basicValue).toBe(2810);
  });

  test('holds printed and computed numbers, each with its format and its unit', () => {
    expect(field('Rice', 'value')).toEqual({
      type: 'FormattedNumber',
      basicType: 'Double',
      basicValue: 1211,
      numberFormat: '#,##0',
      propertyMetadata: { excludeFrom: { cardView: true } },
    });
    expect(labelOf('Rice', 'value')).toBe('Value (million USD) · target 2006 · Ministry of Trade of Vietnam');
    // 1211 / 0.861 = 1406.504…; 1211 - 1406.504… = -195.504…; 1211 / 4500 * 1000 = 269.11…
    expect(field('Rice', 'baseline')?.basicValue).toBeCloseTo(1406.504, 3);
    expect(field('Rice', 'change')?.basicValue).toBeCloseTo(-195.504, 3);
    expect(field('Rice', 'unitValue')?.basicValue).toBeCloseTo(269.11, 2);
    // 86.1 % of 2005 is 13.9 % less.
    expect(field('Rice', 'growth')).toMatchObject({
      basicValue: expect.closeTo(-0.139),
      numberFormat: '0.0%',
    });
    // In its group only seafood (3098) aims higher.
    expect(field('Rice', 'rankInGroup')?.basicValue).toBe(2);
    // FAO: 1275.9 million USD were exported; 1275.9 / 1211 = 1.0536
    expect(field('Rice', 'value2006')).toMatchObject({
      basicValue: 1275.9,
      numberFormat: '#,##0.0',
    });
    expect(labelOf('Rice', 'value2006')).toBe('Value (million USD) · actual 2006 · FAO');
    expect(field('Rice', 'attainment')?.basicValue).toBeCloseTo(1.0536, 4);
  });

  test('says of which publisher and period the figures are that something is computed from', () => {
    expect(labelOf('Rice', 'growth')).toBe('Growth on base year · target 2006, Ministry of Trade of Vietnam');
    expect(labelOf('Rice', 'attainment')).toBe(
      'Attainment (computed) · actual 2006, FAO · target 2006, Ministry of Trade of Vietnam',
    );
  });

  test('says between which numbers rounding leaves a computed figure', () => {
    // 1210.5 / 0.8615 = 1405.107…; 1211.5 / 0.8605 = 1407.902…
    expect(field('Rice', 'baselineMin')).toMatchObject({
      basicValue: expect.closeTo(1405.107, 3),
      numberFormat: '#,##0.0',
    });
    expect(field('Rice', 'baselineMax')?.basicValue).toBeCloseTo(1407.902, 3);
    expect([field('Rice', 'growthMin')?.basicValue, field('Rice', 'growthMax')?.basicValue]).toEqual([
      expect.closeTo(-0.1395),
      expect.closeTo(-0.1385),
    ]);
    // Only seafood is near, and far: nothing is left open.
    expect(field('Rice', 'rankInGroupMin')).toBeUndefined();
  });

  test('says where each figure stands', () => {
    expect(field('Rice', 'quantitySource')?.basicValue).toBe(one('SOURCE', 'Rice', 'quantity'));
    expect(card('Rice').layouts?.card?.sections?.at(-1)).toEqual({
      layout: 'List',
      title: 'Source',
      collapsible: true,
      collapsed: true,
      properties: sources.map((key) => labelOf('Rice', key)),
    });
  });
});

describe('cards of other subjects', () => {
  test('results carry their period, targets of the target year do not', () => {
    expect(field('Services', 'low')?.basicValue).toBe(6200);
    expect(field('Services', 'high')?.basicValue).toBe(6700);
    expect(field('Services', 'value2005')?.basicValue).toBe(5650);
    expect(field('Africa', 'value2001')?.basicValue).toBe(176);
    expect(field('Total', 'value1996_2000')?.basicValue).toBe(51824);
    expect(field('Total', 'growth2001_2005')?.basicValue).toBe(0.175);
    expect(field('Total', 'targetGrowth2001_2005')?.basicValue).toBe(0.16);
    expect(field('Total', 'targetGrowth2006')?.basicValue).toBe(0.185);
  });

  test('what a number leaves out stands beside it', () => {
    // “gần 6,8 tỷ USD”: nearly.
    expect(field('enterprises-non-state', 'value2001')?.basicValue).toBe(6800);
    expect(labelOf('enterprises-non-state', 'value2001')).toBe(
      'Value (million USD) · nearly · actual 2001 · Ministry of Trade of Vietnam',
    );
    expect(labelOf('Africa', 'multiple2005')).toBe(
      'Multiple (times) · nearly · preliminary 2005 on 2001 · Ministry of Trade of Vietnam',
    );
  });

  test('a figure that is printed twice names both places', () => {
    expect(field('Total', 'valueSource')?.basicValue).toBe(one('SOURCE', 'Total'));
    expect(field('Total', 'valueSource')?.basicValue).toMatch(
      /“38\.444” \(= 38,444\) million USD.*; .*“38,44” \(= 38\.44\) billion USD/,
    );
  });

  test('a product that is only named has a card without figures', () => {
    expect(Object.keys(card('Cassava starch').properties ?? {})).toEqual([
      'name',
      'kind',
      'partOf',
      'orientation',
      'Part of',
      'Orientation:',
    ]);
    expect(card('Cassava starch')).not.toHaveProperty('provider');
  });

  test('only parts of the total have a share of it', () => {
    expect(field('Total', 'shareOfTotal')).toBeUndefined();
    expect(field('GDP', 'shareOfTotal')).toBeUndefined();
    // 8187 / 38444 = 0.21296: computed; printed is 20.9 %.
    expect(field('Fuels and minerals', 'shareOfTotal')?.basicValue).toBeCloseTo(0.21296, 5);
    expect(field('Fuels and minerals', 'share')?.basicValue).toBe(0.209);
  });

  // With everything that is built in.
  const { catalogue: whole } = session;
  test.each(whole.subjects)('$code: a card by the rules of data types', (subject) => {
    const [vi, en] = languages.map((language) => cardOf(subject, whole, messagesIn(language)));
    const { properties = {}, layouts } = en ?? {};
    const names = Object.keys(properties);
    const isForFormulas = (one: string) =>
      (properties[one] as Property).propertyMetadata?.excludeFrom?.cardView === true;
    const keys = names.filter(isForFormulas);
    // A formula reads them without brackets, and none looks like a cell (FY26, R1C1).
    expect(keys.filter((key) => !/^[a-z]{4}[A-Za-z0-9_]*$|^low(Source)?$/.test(key))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(Object.keys(vi?.properties ?? {}).slice(0, keys.length)).toEqual(keys);
    // What the card shows is every field once more, under its name for readers.
    const shown = layouts?.card?.sections?.flatMap((section) => section.properties) ?? [];
    expect(shown).toEqual(names.filter((name) => !isForFormulas(name)));
    expect(shown.map((name) => (properties[name] as Property).propertyMetadata?.sublabel)).toEqual(
      keys.slice(2),
    );
    for (const property of Object.values(properties) as Property[]) {
      if (property.type === 'String') expect(property.basicValue).toMatch(/\S/);
      else expect(property).toMatchObject({ type: 'FormattedNumber', basicValue: expect.any(Number) });
      if (property.type !== 'String') expect(property.numberFormat).toMatch(/0/);
    }
  });
});
