import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { Dataset } from '../../../src/model/dataset';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { insertChart } from '../../../src/workbook/charts/insertChart';
import { Refusal } from '../../../src/workbook/core/faults';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { session } from '../../../src/session';
import { followTable } from '../../../src/workbook/refresh/followTables';
import { refreshTables } from '../../../src/workbook/refresh/refreshTables';
import { insertedTables } from '../../../src/workbook/refresh/tableActions';
import { bootOffice } from '../../preview/host/bootOffice';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { customsCatalogue } from '../../tables/anyTables';
import { marketBulletin } from '../../tables/marketBulletin';
import { charts } from '../charts/chartsInSheet';

let host: ExcelHost;
beforeAll(async () => {
  // 1.12: to read what a chart shows.
  host = await bootOffice({ requirements: { ExcelApi: '1.12' } });
});
beforeEach(() => {
  host.reset();
});

/** Coffee to the United States in the months given, in million USD. */
const coffee = (...values: readonly (readonly [month: string, value: string])[]): Dataset =>
  marketBulletin(
    values.map(([month, value]) => ['market-us', 'coffee', month, value] as const),
    'own',
  );
const before = customsCatalogue(coffee(['2026-06', '41'], ['2026-07', '50']));
/** The next issue: August is new, and June was mended. */
const after = customsCatalogue(coffee(['2026-06', '42'], ['2026-07', '50'], ['2026-08', '61']));
const SERIES = 'series:coffee:month:CUSTOMS:market-us';
const about = (catalogue: Catalogue, language: 'vi' | 'en' = 'vi') => ({
  catalogue,
  messages: messagesIn(language),
});

describe('an inserted series', () => {
  beforeEach(() => insertTable(SERIES, { place: 'new-sheet' }, about(before)));

  test('is a table of periods with title, units, status and source above it', async () => {
    expect((await valuesOf('A1:C8')).map((row) => row.slice(0, 2))).toEqual([
      ['Cà phê sang Hoa Kỳ, từng tháng (Tổng cục Hải quan)', ''],
      ['Đơn vị: triệu USD', ''],
      ['Tình trạng số liệu của từng dòng: xem cột “Tình trạng”.', ''],
      ['Tổng cục Hải quan: Số liệu sơ bộ.', ''],
      ['Nguồn: Tổng cục Hải quan, Bản tin mặt hàng theo thị trường', ''],
      ['', ''],
      ['Kỳ', 'Kim ngạch (triệu USD)'],
      // 1 June 2026, as Excel counts.
      [46174, 41],
    ]);
  });

  test('gets the month of a newer issue as a new row, and what that issue has mended', async () => {
    const { tables } = await refreshTables('all', after, 'vi');
    expect(tables.map(({ added, changed }) => [added.length, changed.length])).toEqual([[1, 1]]);
    expect(await valuesOf('A8:B10')).toEqual([
      [46174, 42],
      [46204, 50],
      [46235, 61],
    ]);
  });

  test('of which only some columns and months were wanted keeps to them at the next issue', async () => {
    host.reset();
    const wanted = { columns: ['period', 'value'], rows: { from: '2026-07' } };
    await insertTable(SERIES, { place: 'new-sheet', ...wanted }, about(before));
    const { tables } = await refreshTables('all', after, 'vi');
    expect(tables.map(({ added, newColumns }) => [added.length, newColumns])).toEqual([[1, []]]);
    // July and August: June was not wanted, and neither was the column of the status.
    const rows = (await valuesOf('A1:C12')).filter(([first]) => typeof first === 'number');
    expect(rows).toEqual([
      [46204, 50, ''],
      [46235, 61, ''],
    ]);
  });

  test('keeps a cell that the user has edited, and a column of the user’s', async () => {
    await writeTo('B8', [[40]]);
    await writeTo('D7:D8', [['Ghi chú của tôi'], ['xem lại']]);
    const { tables } = await refreshTables('all', after, 'vi');
    expect(tables[0]?.edited.map(({ yours, source }) => [yours, source])).toEqual([[40, 42]]);
    expect(await valuesOf('A8:D10')).toEqual([
      [46174, 40, 'sơ bộ', 'xem lại'],
      [46204, 50, 'sơ bộ', ''],
      [46235, 61, 'sơ bộ', ''],
    ]);
  });

  test('changes its words and not its rows when its language is changed', async () => {
    await refreshTables('all', before, 'vi', { language: 'en' });
    expect(await valuesOf('A7:C9')).toEqual([
      ['Period', 'Value (million USD)', 'Status'],
      [46174, 41, 'preliminary'],
      [46204, 50, 'preliminary'],
    ]);
  });

  test('has its lines again in a language with more of them, after one that left some blank', async () => {
    host.reset();
    // More than the 133 characters that a page across is wide, in Vietnamese alone.
    const statusNote = { vi: `Số liệu sơ bộ, ${'có thể được điều chỉnh, '.repeat(6)}.`, en: 'Preliminary.' };
    const noted = customsCatalogue({ ...coffee(['2026-06', '41'], ['2026-07', '50']), statusNote });
    await insertTable(SERIES, { place: 'new-sheet' }, about(noted));
    const lines = await valuesOf('A1:A8');
    await refreshTables('all', noted, 'vi', { language: 'en' });
    // Title, units, status, note and source; then the line that is not needed, and the empty row.
    expect((await valuesOf('A4:A7')).flat()).toEqual([
      'Viet Nam Customs: Preliminary.',
      expect.stringMatching(/^Source: /),
      '',
      '',
    ]);
    await refreshTables('all', noted, 'vi', { language: 'vi' });
    expect(await valuesOf('A1:A8')).toEqual(lines);
  });

  test('stays as it is where its dataset is not in use any more, and the report says why', async () => {
    const { tables } = await refreshTables('all', customsCatalogue(), 'vi');
    expect(tables.map(({ skipped }) => skipped?.reason)).toEqual(['not-stated']);
    expect(await valuesOf('B8:B9')).toEqual([[41], [50]]);
  });

  test('gets a chart afterwards: a line over its periods, which are labels and no days', async () => {
    await insertChart('VnxSeriesCoffeeMonthCUSTOMSMarketUs', about(before, 'en'));
    const [chart] = await charts();
    expect(chart).toMatchObject({
      kind: 'LineMarkers',
      title: 'Coffee to United States, monthly (Viet Nam Customs). Source: Viet Nam Customs',
      axis: 'Million USD',
      legend: false,
      categoryType: 'TextAxis',
      series: [{ values: [41, 50] }],
    });
  });
});

describe('a table of the newest period', () => {
  test('names the next period in its headings once that is stated, and stays the same table', async () => {
    const id = 'partner-items:own:latest';
    const rows = (month: string, ...values: readonly string[]) =>
      ['coffee', 'rice', 'pepper'].map((item, at) => ['market-us', item, month, values[at] ?? ''] as const);
    const july = customsCatalogue(marketBulletin(rows('2026-07', '50', '30', '20'), 'own'));
    const august = customsCatalogue(
      marketBulletin([...rows('2026-07', '50', '30', '20'), ...rows('2026-08', '60', '33', '24')], 'own'),
    );
    await insertTable(id, { place: 'new-sheet', computed: 'values' }, about(july, 'en'));
    await refreshTables('all', august, 'en');
    const [headings, first] = await valuesOf('A7:C8');
    expect(headings).toEqual(['Market', 'Name', 'Value, August 2026 (million USD)']);
    expect(first).toEqual(['United States', 'Coffee', 60]);
  });
});

describe('inserted partners', () => {
  test('come with a chart of the ten that took most, the largest first, and no block among them', async () => {
    await insertTable(
      'partners:customs-markets:2026-07',
      { place: 'new-sheet', chart: true, computed: 'values' },
      about(customsCatalogue(), 'en'),
    );
    const [chart] = await charts();
    expect(chart).toMatchObject({
      kind: 'BarClustered',
      title:
        'The 10 largest export markets, January to July 2026 (million USD). Source: General Statistics Office',
      reversed: true,
    });
    // By January to July: Netherlands 9 421.0, India 6 980.3, Germany 6 869.7, Thailand 6 545.2, United Kingdom 5 387.4.
    expect(chart?.series[0]?.categories).toEqual([
      'United States',
      'China',
      'Republic of Korea',
      'Japan',
      'China, Hong Kong Special Administrative Region',
      'Netherlands',
      'India',
      'Germany',
      'Thailand',
      'United Kingdom of Great Britain and Northern Ireland',
    ]);
  });
});

describe('a table that no dataset in use states', () => {
  test('is refused, and nothing is written', async () => {
    const inserting = insertTable('items:own:latest', { place: 'new-sheet' }, about(before, 'en'));
    await expect(inserting).rejects.toThrow(Refusal);
    await expect(inserting).rejects.toThrow('the datasets in use do not state this table');
  });
});

describe('a series in a workbook that has lost its list of tables', () => {
  test('is recognised by its name and headings, and refreshed once it is followed again', async () => {
    await insertTable(SERIES, { place: 'new-sheet', computed: 'values' }, about(before));
    await loseParts();
    session.useCatalogue(before);
    const { tables, offered } = await insertedTables('vi');
    expect([tables.length, offered.map(({ name }) => name)]).toEqual([
      0,
      ['VnxSeriesCoffeeMonthCUSTOMSMarketUs'],
    ]);
    await followTable(offered[0]?.table ?? '', before, 'vi');
    await refreshTables('all', after, 'vi');
    expect(await valuesOf('A10:B10')).toEqual([[46235, 61]]);
  });
});

/** As Excel for Mac may save a workbook. */
function loseParts(): Promise<void> {
  return Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load('items/id');
    await context.sync();
    for (const { id } of customXmlParts.items) customXmlParts.getItem(id).delete();
    await context.sync();
  });
}
