import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../../src/catalogue/catalogue';
import type { Language } from '../../../src/locales/messages';
import { cellText } from '../../../src/taskpane/tables/cellText';
import { composedTables } from '../../../src/taskpane/tables/composed';
import type { Choices } from '../../../src/taskpane/tables/composed';
import { tableEntries } from '../../../src/taskpane/tables/tableEntries';
import { thirdDataset } from '../../datasets/thirdDataset';
import { customsCatalogue } from '../../tables/anyTables';
import { marketBulletin } from '../../tables/marketBulletin';

const builtIn = customsCatalogue();
const withBulletin = customsCatalogue(marketBulletin());

type Wanted = {
  readonly catalogue?: Catalogue;
  readonly language?: Language;
  readonly choices?: Choices;
  readonly query?: string;
};

function composed({ catalogue = builtIn, language = 'vi', choices = {}, query = '' }: Wanted = {}) {
  return composedTables({ catalogue, language, choices, query, ofWorkbook: new Set(['by-market']) });
}

function one(key: string, wanted?: Wanted) {
  const found = composed(wanted).find((table) => table.key === key);
  if (found === undefined) throw new Error(`no table ${key}`);
  return found;
}

function labelsOf(key: string, field: string, wanted?: Wanted): string[] {
  const groups = one(key, wanted).fields.find(({ name }) => name === field)?.groups ?? [];
  return groups.flatMap(({ options }) => options.map(({ label }) => label));
}

describe('the tables that a user composes', () => {
  test('are one of series, and those of each dataset that states some', () => {
    // The document states targets, of which there is no table of a period.
    expect(composed().map(({ key }) => key)).toEqual([
      // Not “series”, which is a table of the document: both would be open at once.
      'series-of',
      'items:customs-items',
      'partners:customs-markets',
      'figures-of',
    ]);
  });

  test('have those of the workbook’s bulletins apart, under the title of the bulletin', () => {
    const own = composed({ catalogue: withBulletin, language: 'en' }).filter((table) => table.isOfWorkbook);
    expect(own.map(({ key, dataset }) => [key, dataset])).toEqual([
      ['partner-items:by-market', 'Bulletin of items by market'],
      ['figures:by-market', 'Bulletin of items by market'],
    ]);
  });

  test('never show the id of a dataset', () => {
    for (const { title, dataset, facts, fields } of composed({ catalogue: withBulletin })) {
      const labels = fields.flatMap(({ groups }) => groups.flatMap(({ options }) => options));
      const shown = [title, dataset, facts, ...labels.map(({ label }) => label)].join(' ');
      expect(shown).not.toMatch(/customs-|by-market|2006-plan/);
    }
  });
});

describe('the series', () => {
  test('is of the total by month unless chosen, with how many periods it has', () => {
    expect(one('series-of')).toMatchObject({
      id: 'series:total-exports:month:GSO',
      title: 'Tổng kim ngạch, từng tháng (Tổng cục Thống kê)',
      facts: '31 kỳ, từ tháng 1 năm 2024 đến tháng 7 năm 2026',
    });
  });

  test('is of the subject that is chosen; how often it comes stays chosen where that subject has it', () => {
    const choices = { 'series-of': { subject: 'coffee', series: 'series:total-exports:quarter:GSO' } };
    expect(one('series-of', { choices }).id).toBe('series:coffee:quarter:GSO');
    expect(labelsOf('series-of', 'series', { choices, language: 'en' })).toEqual([
      'yearly (General Statistics Office)',
      'half-yearly (General Statistics Office)',
      'quarterly (General Statistics Office)',
      'monthly (General Statistics Office)',
    ]);
  });

  test('is of what the user filters by, in either language, until another subject is chosen', () => {
    expect(one('series-of', { query: 'coffee' }).id).toBe('series:coffee:month:GSO');
    const choices = { 'series-of': { subject: 'rice' } };
    expect(one('series-of', { query: 'coffee', choices }).id).toBe('series:rice:month:GSO');
  });

  test('lists items and markets under headings of their own, by the alphabet', () => {
    const groups = one('series-of', { language: 'en' }).fields[0]?.groups ?? [];
    expect(groups.map(({ label }) => label)).toEqual(['Totals and other indicators', 'Items', 'Markets']);
    const markets = groups[2]?.options.map(({ label }) => label) ?? [];
    expect(markets.slice(0, 3)).toEqual(['Africa', 'All listed partners', 'Americas']);
  });

  test('asks for a market where a bulletin states an item by market', () => {
    const choices = { 'series-of': { subject: 'coffee', market: 'market-us' } };
    expect(one('series-of', { catalogue: withBulletin, choices }).id).toBe(
      'series:coffee:month:CUSTOMS:market-us',
    );
    expect(labelsOf('series-of', 'market', { catalogue: withBulletin, choices })).toEqual([
      'Mọi thị trường',
      'Hoa Kỳ',
    ]);
  });
});

describe('a table of a period', () => {
  test('is of the newest one unless another is chosen, and says which that is', () => {
    expect(one('partners:customs-markets').id).toBe('partners:customs-markets:latest');
    const labels = labelsOf('partners:customs-markets', 'period');
    expect(labels.slice(0, 3)).toEqual([
      'Kỳ mới nhất (tháng 7 năm 2026)',
      'tháng 7 năm 2026',
      'tháng 6 năm 2026',
    ]);
    // The newest, and 31 months.
    expect(labels).toHaveLength(32);
    const choices = { 'partners:customs-markets': { period: '2025-12' } };
    expect(one('partners:customs-markets', { choices }).id).toBe('partners:customs-markets:2025-12');
  });

  test('goes back to the newest one where the chosen one is not stated any more', () => {
    const choices = { 'partners:customs-markets': { period: '2031-12' } };
    expect(one('partners:customs-markets', { choices }).id).toBe('partners:customs-markets:latest');
  });
});

test('of the tables of the document those are listed that the datasets in use have a row for', () => {
  const keysIn = (catalogue: Catalogue) => tableEntries(catalogue, 'vi').map(({ key }) => key);
  expect(keysIn(builtIn)).toHaveLength(15);
  // A plan of rice, litchi and one market by months: it has no groups, sectors or enterprises.
  const keys = keysIn(new Catalogue([thirdDataset()]));
  expect(keys).toEqual(expect.arrayContaining(['targets', 'items', 'figures']));
  for (const key of ['groups', 'sectors', 'enterprises']) expect(keys).not.toContain(key);
});

test('a preview writes months as the sheet does: 45292 is 1 January 2024', () => {
  const month = { number: 45292, unit: 'rank', isMonth: true } as const;
  expect(cellText({ ...month, format: 'mmm yyyy' }, 'en')).toBe('Jan 2024');
  expect(cellText({ ...month, format: 'mm/yyyy' }, 'vi')).toBe('01/2024');
});
