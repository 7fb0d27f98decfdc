import { describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../src/locales/language';
import { languages } from '../../src/locales/messages';
import { anyTable, chartOfTable } from '../../src/tables/anyTable';
import { datasetOffers } from '../../src/tables/offeredTables';
import { customsCatalogue, tablesIn } from './anyTables';
import { marketBulletin } from './marketBulletin';

/** Values of /source/customs-exports-by-item.csv and customs-trade-by-market.csv: thousand USD and tonnes. */
const catalogue = customsCatalogue();
const { read, rowOf, codesOf, headingsOf } = tablesIn(catalogue);
const PARTNERS = 'partners:customs-markets:latest';
const ITEMS = 'items:customs-items:latest';

describe('the table of partners', () => {
  test('has month, year to date, growth of both on the year before, and the share of total exports', () => {
    const row = rowOf(PARTNERS, 'market-us', 'en');
    expect(row).toMatchObject({ name: 'United States', rowKind: 'country or territory', value: 18395.58406 });
    expect(row['growth']).toBeCloseTo(18395584.06 / 14212185.09 - 1, 9);
    // January to July: 104 704 469.8 thousand USD after 85 116 785.9.
    expect(row['valueToDate']).toBeCloseTo(104704.4698, 4);
    expect(row['growthToDate']).toBeCloseTo(0.2301271564, 9);
    // Of 320 017 748.474 thousand USD in the table of items, not of the listed partners' 310 693 739.2.
    expect(row['shareOfTotal']).toBeCloseTo(104704469.8 / 320017748.474, 9);
  });

  test('names the periods in its headings, and that the year to date is a sum of months', () => {
    expect(headingsOf(PARTNERS)).toMatchObject({
      value: 'Kim ngạch tháng 7 năm 2026 (triệu USD)',
      growth: 'Tăng trưởng tháng 7 năm 2026 so với tháng 7 năm 2025',
      valueToDate: 'Kim ngạch 7 tháng đầu năm 2026, cộng các tháng (triệu USD)',
      shareOfTotal: 'Tỷ trọng trong tổng xuất khẩu 7 tháng đầu năm 2026',
    });
    expect(read(PARTNERS, 'en').title).toBe('Exports by market, July 2026');
  });

  test('begins with the sum of the listed partners, said to be that, then blocks, then partners by value', () => {
    // European Union 37 949.9 and ASEAN 26 808.0; United States 104 704.5, China 45 653.5, Korea 19 060.6, Japan 17 628.7.
    expect(codesOf(PARTNERS).slice(0, 7)).toEqual([
      'market-listed',
      'market-eu',
      'market-asean',
      'market-us',
      'market-cn',
      'market-kr',
      'market-jp',
    ]);
    expect(codesOf(PARTNERS)).toHaveLength(69);
    expect(rowOf(PARTNERS, 'market-listed')).toMatchObject({
      name: 'Các thị trường được liệt kê',
      rowKind: 'tổng các thị trường được liệt kê',
      note: 'tổng của các thị trường được liệt kê trong bảng, không phải tổng xuất khẩu',
    });
    expect(rowOf(PARTNERS, 'market-asean', 'en')).toMatchObject({
      rowKind: 'block of countries',
      note: 'more than its nine listed members together',
    });
    expect(read(PARTNERS).rows.filter(({ emphasised }) => emphasised)).toHaveLength(3);
  });

  test('of January tells the month and the year to date apart by their headings', () => {
    const { value, valueToDate } = headingsOf('partners:customs-markets:2025-01', 'en');
    expect([value, valueToDate]).toEqual([
      'Value, January 2025 (million USD)',
      'Value, year to January 2025 (million USD)',
    ]);
  });

  test('of the first year has no growth, for the year before is not stated', () => {
    const keys = Object.keys(headingsOf('partners:customs-markets:2024-03'));
    expect(keys).toEqual(['name', 'rowKind', 'value', 'valueToDate', 'shareOfTotal', 'status', 'note']);
  });

  test('names both publications in its source column: the share is taken of another table', () => {
    const { source } = rowOf(PARTNERS, 'market-us', 'en', { source: true });
    expect(source).toMatch(/Exports by market, monthly/);
    expect(source).toMatch(/Exports by item, monthly/);
  });

  test('has a chart of the ten largest, of which none is a block', () => {
    const about = { catalogue, messages: messagesIn('vi') };
    const chart = chartOfTable('partners:customs-markets:2026-07', about);
    expect(chart).toMatchObject({
      axis: 'Triệu USD',
      chart: { kind: 'BarClustered', most: 10 },
    });
    expect(chart?.title(10)).toBe('10 thị trường xuất khẩu lớn nhất, 7 tháng đầu năm 2026');
    const shows = (kind: string) => chart?.chart.shows?.(() => kind, about);
    expect([shows('nước, vùng lãnh thổ'), shows('khối nước')]).toEqual([true, false]);
  });
});

describe('the table of items', () => {
  test('has quantity, value, unit value and growth of the month and of the year to date', () => {
    const row = rowOf(ITEMS, 'coffee');
    expect(row).toMatchObject({ level: 2, name: 'Cà phê', quantity: 147.89, value: 642.535419 });
    // 642 535 419 USD for 147 890 tonnes.
    expect(row['unitValue']).toBeCloseTo(4344.684691, 5);
    expect(row['growth']).toBeCloseTo(642535.419 / 603198.611 - 1, 9);
  });

  test('begins with the total, then the sector, then the items by their value of the year', () => {
    expect(codesOf(ITEMS).slice(0, 4)).toEqual([
      'total-exports',
      'sector-fdi',
      'sector-fdi-no-crude',
      'electronics-computers',
    ]);
    expect(codesOf(ITEMS)).toHaveLength(55);
    // 53 095 475.046 thousand USD.
    expect(rowOf(ITEMS, 'total-exports')).toMatchObject({ level: 0, value: 53095.475046 });
  });

  test('measures no growth across a month from which on a row holds other things', () => {
    // New rows were taken out of the rest from February 2026 on; before that, growth is measured.
    expect(rowOf(ITEMS, 'other-goods')).toMatchObject({ growth: undefined, growthToDate: undefined });
    expect(rowOf('items:customs-items:2026-01', 'other-goods')['growth']).toEqual(expect.any(Number));
  });

  test('adds up no year to date of a row that began in March', () => {
    expect(rowOf(ITEMS, 'cinnamon')).toMatchObject({ valueToDate: undefined, quantityToDate: undefined });
  });

  test('as formulas has the columns that these compute from, and no base where nothing is compared', () => {
    const { columns } = read(ITEMS, 'en', { computed: 'formulas' });
    const formulaOf = (key: string) => columns.find((column) => column.key === key)?.formula;
    expect(formulaOf('unitValue')).toBe(
      '=IF(COUNT([@[Value, July 2026 (million USD)]],[@[Quantity, July 2026 (thousand tonnes)]])=2,IF([@[Quantity, July 2026 (thousand tonnes)]]>0,[@[Value, July 2026 (million USD)]]/[@[Quantity, July 2026 (thousand tonnes)]]*1000,""),"")',
    );
    expect(formulaOf('growth')).toContain('[@[Value, July 2025 (million USD)]]');
    const options = { computed: 'formulas' } as const;
    expect(rowOf(ITEMS, 'coffee', 'en', options)).toMatchObject({ before: 603.198611 });
    expect(rowOf(ITEMS, 'other-goods', 'en', options)).toMatchObject({ before: undefined });
  });
});

describe('the table of items by partner', () => {
  test('is not offered where no dataset states it', () => {
    expect(datasetOffers(catalogue).flatMap(({ periods }) => periods['partner-items'])).toEqual([]);
    expect(() => read('partner-items:customs-items:latest')).toThrow('No table');
  });

  test('of a bulletin comes partner by partner, the largest first, each with its items by value', () => {
    const own = tablesIn(customsCatalogue(marketBulletin()));
    const id = 'partner-items:by-market:latest';
    // Germany takes 90 + 10, the United States 50 + 5.
    expect(own.codesOf(id)).toEqual([
      'market-de/coffee',
      'market-de/pepper',
      'market-us/coffee',
      'market-us/rice',
    ]);
    expect(own.rowOf(id, 'market-us/coffee', 'en')).toMatchObject({
      partner: 'United States',
      name: 'Coffee',
      quantity: 10,
      value: 50,
      unitValue: 5000,
      growth: 0.25,
    });
  });
});

describe('every table of a dataset', () => {
  const own = customsCatalogue(marketBulletin());
  const ids = [
    PARTNERS,
    ITEMS,
    'partners:customs-markets:2025-01',
    'items:customs-items:2026-03',
    'partner-items:by-market:latest',
    'figures:by-market',
    'series:coffee:month:GSO',
    'series:coffee:quarter:GSO',
  ];

  test.each(ids)('%s has in both languages the same rows, columns and numbers under other words', (id) => {
    const [vi, en] = languages.map((language) => tablesIn(own).read(id, language, { computed: 'formulas' }));
    expect(en?.rows.map(({ code }) => code)).toEqual(vi?.rows.map(({ code }) => code));
    expect(en?.columns.map(({ key }) => key)).toEqual(vi?.columns.map(({ key }) => key));
    const numbers = (table = vi) =>
      table?.rows.flatMap(({ cells }) => cells.map((cell) => (typeof cell === 'object' ? cell.number : '')));
    expect(numbers(en)).toEqual(numbers(vi));
    expect(en?.title).not.toBe(vi?.title);
    for (const [at, { heading }] of (en?.columns ?? []).entries()) {
      expect(heading).not.toBe(vi?.columns[at]?.heading);
      expect(heading).toMatch(/^\p{Lu}/u);
    }
  });

  test.each(ids)('%s has codes and headings that tell its rows and columns apart', (id) => {
    for (const language of languages) {
      const { columns, rows } = tablesIn(own).read(id, language, { computed: 'formulas', source: true });
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    }
  });

  test('of all figures has those of that dataset only, under its title', () => {
    const { title, rows } = tablesIn(own).read('figures:by-market', 'en');
    expect(title).toBe('All figures: Bulletin of items by market');
    // Five values and four quantities.
    expect(rows).toHaveLength(9);
  });

  test('is none where the dataset is not in use', () => {
    const about = { catalogue, messages: messagesIn('vi') };
    for (const id of ['figures:by-market', 'items:by-market:latest', 'items:customs-items:2031-01'])
      expect(anyTable(id, about)).toBeUndefined();
  });
});
