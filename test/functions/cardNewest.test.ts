import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { cardOf } from '../../src/functions/card';
import { messagesIn } from '../../src/locales/language';
import type { Language } from '../../src/locales/messages';
import { builtIn } from '../catalogue/planCatalogue';

type Property = { basicValue: unknown; propertyMetadata?: Excel.CellValuePropertyMetadata };

describe('the card of a subject with results of months', () => {
  const catalogue = new Catalogue([
    builtIn('2006-plan'),
    builtIn('customs-items'),
    builtIn('customs-markets'),
    builtIn('results'),
  ]);
  const cardIn = (language: Language, name: string) =>
    cardOf(catalogue.resolve(name), catalogue, messagesIn(language));
  const fieldsOf = (name: string) =>
    Object.entries(cardIn('en', name).properties ?? {}).flatMap(([key, property]) => {
      const { basicValue, propertyMetadata } = property as Property;
      return key.startsWith('newest') && propertyMetadata?.excludeFrom?.cardView === true
        ? [[key, basicValue] as const]
        : [];
    });

  test('has the newest month with its growth, its sum since January, share, unit value and ranks: coffee in July 2026', () => {
    const fields = new Map(fieldsOf('Coffee'));
    expect([...fields.keys()]).toEqual([
      'newest',
      'newestPeriod',
      'newestGrowth',
      'newestSinceJanuary',
      'newestShareOfTotal',
      'newestUnitValue',
      'newestRank',
      'newestRankInGroup',
      'newestSource',
    ]);
    // Printed are 642535.419 thousand USD, 603198.611 a year before, and 147890 tonnes; all goods 53095475.046.
    expect(fields.get('newest')).toBe(642.535419);
    expect(fields.get('newestPeriod')).toBe('2026-07');
    expect(fields.get('newestGrowth')).toBeCloseTo(642.535419 / 603.198611 - 1, 9);
    // The sum of the seven months, as in the test of the page of a subject.
    expect(fields.get('newestSinceJanuary')).toBe(5442.140309);
    expect(fields.get('newestShareOfTotal')).toBeCloseTo(642.535419 / 53095.475046, 9);
    expect(fields.get('newestUnitValue')).toBeCloseTo((642.535419 / 147.89) * 1000, 4);
    // Twelve of the 51 items take more; of its group seafood and vegetables do.
    expect([fields.get('newestRank'), fields.get('newestRankInGroup')]).toEqual([13, 3]);
    expect(fields.get('newestSource')).toEqual(
      expect.stringMatching(/^General Statistics Office · .*preliminary 2026-07/),
    );
  });

  test('says beside each of them its unit, how final it is, of which month and whose', () => {
    const names = (language: Language, title: string) =>
      cardIn(language, 'Cà phê').layouts?.card?.sections?.find((one) => one.title === title)?.properties;
    const when = 'preliminary, July 2026 · General Statistics Office';
    expect(names('en', 'Newest: July 2026')).toEqual([
      `Value (million USD) · ${when}`,
      'Newest period',
      `Growth on the same period a year before · ${when}`,
      `Value since January (million USD) · ${when}`,
      `Share of the total · ${when}`,
      `Unit value (USD per tonne) · ${when}`,
      `Rank (among 51) · ${when}`,
      `Rank in its group (among 9) · ${when}`,
      'Source',
    ]);
    expect(names('vi', 'Mới nhất: tháng 7 năm 2026')).toEqual(
      expect.arrayContaining([
        'Tỷ trọng trong tổng · sơ bộ, tháng 7 năm 2026 · Tổng cục Thống kê',
        'Thứ hạng (trong 51) · sơ bộ, tháng 7 năm 2026 · Tổng cục Thống kê',
      ]),
    );
  });

  test('ranks a country among countries, and refuses the sum of those that a table lists, as the page of the subject does', () => {
    // 18 395 584.06 thousand USD, more than any other country.
    const fields = new Map(fieldsOf('United States'));
    expect([fields.get('newest'), fields.get('newestRank')]).toEqual([18395.58406, 1]);
    const listed = fieldsOf('LISTED').map(([key]) => key);
    expect(listed).toContain('newest');
    expect(listed).not.toContain('newestRank');
  });

  test('has no such section where nothing but years is stated', () => {
    expect(fieldsOf('Africa')).toEqual([]);
    expect(fieldsOf('Handicrafts')).toEqual([]);
  });
});
