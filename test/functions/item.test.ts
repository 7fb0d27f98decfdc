import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import { cardOf } from '../../src/functions/card';
import type { Card } from '../../src/functions/runner';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import type { ExcelHost } from '../../preview/host/core/excel';
import metadata from '../scripts/golden/functions.en.json';
import { builtIn } from '../catalogue/planCatalogue';
import { bootOffice } from '../preview/host/bootOffice';
import { rangeOf, valuesOf, writeTo } from '../preview/host/cells';
import { call, one } from './calls';

/** An English Excel that knows data types, with the functions in its workbook. */
let host: ExcelHost;
beforeAll(async () => {
  session.useDatasets([builtIn('2006-plan'), builtIn('2006-results')]);
  host = await bootOffice({ locale: 'en-US', requirements: { CustomFunctionsRuntime: '1.4' } });
  await import('../../src/functions/entry');
  host.registerFunctions(metadata);
});
beforeEach(() => host.reset());

const card = (name: string): Card => one('ITEM', name) as Card;
const field = (name: string, key: string) => card(name).properties?.[key] as Property | undefined;
type Property = { type: string; basicValue: unknown; numberFormat?: string; propertyMetadata?: unknown };

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

  test('has fields by keys that never change, because formulas hold them', () => {
    expect(Object.keys(card('Rice').properties ?? {})).toEqual([
      'name',
      'kind',
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

  test('calls the value of GDP no “kim ngạch”, which is turnover of trade', () => {
    const texts = JSON.stringify(
      cardOf(session.catalogue.subject('gdp'), session.catalogue, messagesIn('vi')),
    );
    expect(texts).toContain('Giá trị (triệu USD) · thực hiện 2006');
    expect(texts).not.toMatch(/kim ngạch/i);
  });

  test('says which checks concern the subject: none of rice’s three differ, fuels and minerals disagree with their items', () => {
    // The items of agriculture sum to 3098 + 1211 + 770 + 291 + 838 + 178 + 620 + 116 + 44 + 174 = 7340, as printed.
    expect(field('Rice', 'checks')?.basicValue).toBe('all 3 checks agree');
    expect(field('Rice', 'checkGroupItemsGroupAgriculture')?.basicValue).toBe('agrees');
    // 7388 + 447 + 186 = 8021, printed is 8187.
    expect(field('Fuels and minerals', 'checkGroupItemsGroupFuels')?.basicValue).toMatch(
      /^differs: .*8,021.*8,187/,
    );
    expect(field('Fuels and minerals', 'checks')?.propertyMetadata).toEqual({
      sublabel: 'all of them: =VNEXPORT.CHECKS("Fuels and minerals")',
    });
  });

  test('holds printed and computed numbers, each with its format and its unit', () => {
    expect(field('Rice', 'value')).toEqual({
      type: 'FormattedNumber',
      basicType: 'Double',
      basicValue: 1211,
      numberFormat: '#,##0',
      propertyMetadata: { sublabel: 'Value (million USD) · target 2006' },
    });
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
      propertyMetadata: { sublabel: 'Value (million USD) · actual 2006 · FAO' },
    });
    expect(field('Rice', 'attainment')?.basicValue).toBeCloseTo(1.0536, 4);
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
      properties: sources,
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
    expect(field('enterprises-non-state', 'value2001')).toMatchObject({
      basicValue: 6800,
      propertyMetadata: { sublabel: 'Value 2001: nearly 6,8 billion USD · actual' },
    });
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

  test.each(session.catalogue.subjects)('$code: a card by the rules of data types', (subject) => {
    const [vi, en] = languages.map((language) => cardOf(subject, session.catalogue, messagesIn(language)));
    const { properties = {}, layouts } = en ?? {};
    const keys = Object.keys(properties);
    // A formula reads them without brackets, and none looks like a cell (FY26, R1C1).
    expect(keys.filter((key) => !/^[a-z]{4}[A-Za-z0-9_]*$|^low(Source)?$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(Object.keys(vi?.properties ?? {})).toEqual(keys);
    const shown = layouts?.card?.sections?.flatMap((section) => section.properties) ?? [];
    expect(['name', 'kind', ...shown]).toEqual(keys);
    for (const property of Object.values(properties) as Property[]) {
      if (property.type === 'String') expect(property.basicValue).toMatch(/\S/);
      else expect(property).toMatchObject({ type: 'FormattedNumber', basicValue: expect.any(Number) });
      if (property.type !== 'String') expect(property.numberFormat).toMatch(/0/);
    }
  });
});

describe('cards in a range', () => {
  test('have the shape of the range; blanks stay blank, a wrong name is an error of its own', () => {
    const cards = call('ITEM', [['Rice'], [null], ['Rise']]) as unknown[][];
    expect(cards.map(([cell]) => (cell as Card | string) && typeof cell)).toEqual(['object', '', 'object']);
    expect(cards[2]?.[0]).toMatchObject({ code: '#N/A', message: expect.stringContaining('“Rice”') });
  });

  test('go through the real custom functions runtime unchanged', async () => {
    expect(await host.callFunction('ITEM', [[['Rice']]])).toEqual({ value: [[card('Rice')]] });
  });
});

describe('cards in formulas', () => {
  test('a cell shows the name, and its fields are read by a dot or by FIELDVALUE', async () => {
    await writeTo('A1:A6', [
      ['=VNEXPORT.ITEM("Rice")'],
      ['=A1.growth'],
      ['=VNEXPORT.ITEM("Rice").growth'],
      ['=FIELDVALUE(A1,"GROWTH")'],
      ['=A1.value/A1.quantity*1000'],
      ['=A1.kind'],
    ]);
    await host.calculate();
    // 1211 / 4500 * 1000 = 269.11…
    expect(await valuesOf('A1:A6')).toEqual([
      ['Rice'],
      [expect.closeTo(-0.139)],
      [expect.closeTo(-0.139)],
      [expect.closeTo(-0.139)],
      [expect.closeTo(269.11, 2)],
      ['Export item'],
    ]);
    const { text, formulas } = await rangeOf('A2:A3');
    expect(text).toEqual([['-13.9%'], ['-13.9%']]);
    expect(formulas).toEqual([['=A1.growth'], ['=VNEXPORT.ITEM("Rice").growth']]);
  });

  test('spilled cards have fields too, one by one and as a column', async () => {
    await writeTo('A1:A2', [['Rice'], ['Coffee']]);
    await writeTo('B1:D1', [['=VNEXPORT.ITEM(A1:A2)', '=B2.value', '=B1:B2.index']]);
    await host.calculate();
    expect(await valuesOf('B1:D2')).toEqual([
      ['Rice', 770, 0.861],
      ['Coffee', '', 1.048],
    ]);
  });

  test('a card stands for its subject in other functions', async () => {
    await writeTo('A1:A3', [
      ['=VNEXPORT.ITEM("Rice")'],
      ['=VNEXPORT.TARGET(A1)'],
      ['=VNEXPORT.TARGET(VNEXPORT.ITEM(2))'],
    ]);
    await host.calculate();
    expect(await valuesOf('A2:A3')).toEqual([[1211], [1211]]);
    // Excel gives the entity itself.
    expect(one('TARGET', card('Rice'), 'quantity')).toMatchObject({ basicValue: 4500 });
  });

  test('a field follows when the cell of its card changes', async () => {
    await writeTo('A1:B1', [['=VNEXPORT.ITEM("Rice")', '=A1.value']]);
    await host.calculate();
    await writeTo('A1', [['=VNEXPORT.ITEM("Coffee")']]);
    await host.calculate();
    expect(await valuesOf('B1')).toEqual([[770]]);
    await writeTo('A1', [['Coffee']]);
    await host.calculate();
    expect(await valuesOf('B1')).toEqual([['#N/A']]);
  });

  test('a field that is not there is an error that names those that are', async () => {
    await writeTo('A1:A3', [['=VNEXPORT.ITEM("Rice")'], ['=A1.colour'], ['=FIELDVALUE("Rice","value")']]);
    await host.calculate();
    expect(await valuesOf('A2:A3')).toEqual([['#N/A'], ['#N/A']]);
    expect(host.errorMessageAt('A2')).toMatch(/#FIELD! “colour” \(.*quantity/);
    expect(host.errorMessageAt('A3')).toBe('#FIELD! “value”');
  });

  test('an error of the card is the error of its field', async () => {
    await writeTo('A1:A2', [['=VNEXPORT.ITEM("Rise")'], ['=A1.growth']]);
    await host.calculate();
    expect(await valuesOf('A1:A2')).toEqual([['#N/A'], ['#N/A']]);
  });
});
