import { describe, expect, test } from '@jest/globals';
import { seriesSubjects } from '../../src/tables/offeredTables';
import { seriesAbout } from '../../src/tables/seriesTables';
import { ownBulletin, withOwn } from '../catalogue/ownBulletin';
import { builtIn, wholeCatalogue } from '../catalogue/planCatalogue';
import { Catalogue } from '../../src/catalogue/catalogue';
import { customsCatalogue, tablesIn } from './anyTables';
import { marketBulletin } from './marketBulletin';

/** Values of /source/customs-exports-by-item.csv: thousand USD and tonnes. */
const catalogue = customsCatalogue();
const { read, rowOf, codesOf, headingsOf } = tablesIn(catalogue);
const titleOfItems = builtIn('customs-items').title.vi;
const MONTHLY = 'series:coffee:month:GSO';

describe('a monthly series', () => {
  test('has a row for each month that its publisher states, oldest first', () => {
    const codes = codesOf(MONTHLY);
    expect(codes.slice(0, 2)).toEqual(['2024-01', '2024-02']);
    expect(codes.at(-1)).toBe('2026-07');
    // Two years and seven months.
    expect(codes).toHaveLength(31);
  });

  test('has value and quantity under headings with their units, and the status of each month', () => {
    expect(headingsOf(MONTHLY)).toEqual({
      period: 'Kỳ',
      value: 'Kim ngạch (triệu USD)',
      quantity: 'Lượng xuất khẩu (nghìn tấn)',
      status: 'Tình trạng',
    });
    expect(rowOf(MONTHLY, '2026-07')).toMatchObject({
      value: 642.535419,
      quantity: 147.89,
      status: 'sơ bộ',
    });
    expect(read(MONTHLY).title).toBe('Cà phê, từng tháng (Tổng cục Thống kê)');
    expect(read(MONTHLY, 'en').title).toBe('Coffee, monthly (General Statistics Office)');
  });

  test('has months as dates, which sort, in the form that readers of the language write', () => {
    const cellIn = (language: 'vi' | 'en') => read(MONTHLY, language).rows.at(-1)?.cells[0];
    // 1 July 2026 is day 46 204 as Excel counts: 1 January 2026 is 46 023.
    expect(cellIn('vi')).toMatchObject({ number: 46204, format: 'mm/yyyy' });
    expect(cellIn('en')).toMatchObject({ number: 46204, format: 'mmm yyyy' });
  });

  test('says in a source column whose figure each one is', () => {
    const { source } = rowOf(MONTHLY, '2026-07', 'en', { source: true });
    expect(source).toMatch(/^General Statistics Office · Exports by item, monthly · .*642535\.419/);
  });

  test('begins with the first month that is stated by itself, not with a sum from January', () => {
    expect(codesOf('series:cinnamon:month:GSO')).toEqual(['2026-04', '2026-05', '2026-06', '2026-07']);
  });
});

describe('a series of longer periods', () => {
  test('adds up the months of a quarter where all are stated, and says so', () => {
    // 1 083 563.254 + 676 155.395 + 995 848.827 thousand USD, 224 933 + 143 590 + 223 600 tonnes.
    const row = rowOf('series:coffee:quarter:GSO', '2026-Q1', 'en');
    expect(row['value']).toBeCloseTo(2755.567476, 6);
    expect(row['quantity']).toBeCloseTo(592.123, 6);
    expect(row).toMatchObject({ period: 'Q1 2026', note: 'sum of 3 monthly figures' });
    expect(codesOf('series:coffee:quarter:GSO').at(-1)).toBe('2026-Q2');
  });

  test('has the years of twelve months, and no year of seven', () => {
    expect(codesOf('series:coffee:year:GSO')).toEqual(['2024', '2025']);
    // The twelve months of 2024 together: 5 620 173.588 thousand USD.
    expect(rowOf('series:coffee:year:GSO', '2024')['value']).toBeCloseTo(5620.173588, 6);
    expect(codesOf('series:coffee:half-year:GSO')).toEqual([
      '2024-S1',
      '2024-S2',
      '2025-S1',
      '2025-S2',
      '2026-S1',
    ]);
  });

  test('has an empty row, which says so, where its publisher states nothing in between', () => {
    const ministry = tablesIn(wholeCatalogue());
    const id = 'series:services-exports:year:MOT';
    // The Ministry states 2001 and 2005; the World Bank's years between count otherwise.
    expect(ministry.codesOf(id)).toEqual(['2001', '2002', '2003', '2004', '2005']);
    expect(ministry.rowOf(id, '2001')).toMatchObject({ value: 3320 });
    expect(ministry.rowOf(id, '2003')).toMatchObject({ value: undefined, note: 'không có số liệu' });
    expect(ministry.rowOf(id, '2003', 'en')).toMatchObject({ note: 'not stated' });
  });
});

describe('a series of one publisher from the built-in dataset and a bulletin of the workbook', () => {
  const id = 'series:coffee:month:GSO';
  const august = { subject: 'coffee', period: '2026-08', printed: '600.5' };
  const july = (printed: string) => ({ subject: 'coffee', period: '2026-07', printed });
  const tablesWith = (...rows: Parameters<typeof ownBulletin>[1]) =>
    tablesIn(withOwn(ownBulletin({ id: 'own', covers: '2026-08' }, rows)));

  test('says of each row which dataset it is from, where the two count alike', () => {
    // 645 is 0.4 % above the built-in 642.535419.
    const { rowOf: row } = tablesWith(july('645.0'), august);
    expect(row(id, '2026-06')).toMatchObject({ value: 580.862676, dataset: titleOfItems });
    expect(row(id, '2026-07', 'en')).toMatchObject({
      value: 645,
      quantity: 147.89,
      dataset: 'value: Bulletin own; quantity: Exports by item, monthly',
    });
    expect(row(id, '2026-08')).toMatchObject({ value: 600.5, dataset: 'Bản tin own' });
  });

  test('holds the built-in dataset alone where the bulletin is off by more than a hundredth, and names none', () => {
    // 660 is 2.7 % above it.
    const own = tablesWith(july('660.0'), august);
    expect(own.codesOf(id).at(-1)).toBe('2026-07');
    expect(own.rowOf(id, '2026-07')).toMatchObject({ value: 642.535419 });
    expect(own.headingsOf(id)).not.toHaveProperty('dataset');
  });
});

describe('which series there are', () => {
  test('is told for each subject by publisher and frequency; nobody states half months of coffee', () => {
    const all = new Catalogue([builtIn('2006-plan'), builtIn('results'), builtIn('customs-items')]);
    expect(seriesAbout(all, 'coffee').map(({ frequency, publisher }) => `${frequency} ${publisher}`)).toEqual(
      ['year FAO', 'year GSO', 'half-year GSO', 'quarter GSO', 'month GSO'],
    );
  });

  test('has only subjects with at least two periods, markets and items alike', () => {
    const codes = seriesSubjects(catalogue).map(({ subject }) => subject.code);
    expect(codes).toContain('coffee');
    expect(codes).toContain('market-us');
    // Of it the document states targets alone.
    expect(codes).not.toContain('group-fuels-minerals');
  });

  test('names the partners of an item where a bulletin states two periods of it, and makes that series', () => {
    const own = customsCatalogue(marketBulletin());
    const coffee = seriesSubjects(own).find(({ subject }) => subject.code === 'coffee');
    expect(coffee?.markets.map(({ code }) => code)).toEqual(['market-us']);
    const id = 'series:coffee:month:CUSTOMS:market-us';
    expect(tablesIn(own).read(id, 'en').title).toBe('Coffee to United States, monthly (Viet Nam Customs)');
    expect(tablesIn(own).rowOf(id, '2026-07')).toMatchObject({ value: 50, quantity: 10 });
    // August 2025 to June 2026 lie between.
    expect(tablesIn(own).codesOf(id)).toHaveLength(13);
  });

  test('a series that no dataset in use states is no table', () => {
    for (const id of ['series:coffee:half-month:GSO', 'series:carrots:month:GSO', 'series:coffee:month:XX'])
      expect(() => read(id)).toThrow('No table');
  });
});
