import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import { languages, tableKeys } from '../../../src/locales/messages';
import type { Language } from '../../../src/locales/messages';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { ExcelShapeCollection } from '../../../preview/host/worksheet/shapes';
import { chartOf } from '../../../src/tables/charts';
import { SERIES_COLOURS } from '../../../src/workbook/charts/chart';
import { insertChart } from '../../../src/workbook/charts/insertChart';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { planCatalogue, wholeCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';
import { select, valuesOf, writeTo } from '../../preview/host/cells';
import { charts, frames } from './chartsInSheet';

let host: ExcelHost;
beforeAll(async () => {
  // 1.12: to read what a chart shows.
  host = await bootOffice({ requirements: { ExcelApi: '1.12' } });
});
beforeEach(() => {
  host.reset();
});

const whole = (language: Language) => ({ catalogue: wholeCatalogue(), messages: messagesIn(language) });
const about = (language: Language) => ({ catalogue: planCatalogue(), messages: messagesIn(language) });

describe('a companion chart', () => {
  test('shows the targets of the groups, titled, labelled and described in the reader’s language', async () => {
    await insertTable('groups', { place: 'new-sheet', chart: true }, about('vi'));
    expect(await charts()).toEqual([
      {
        name: 'Biểu đồ: Mục tiêu xuất khẩu 2006 theo nhóm hàng (bảng VnxGroups2006)',
        kind: 'BarClustered',
        title: 'Mục tiêu xuất khẩu 2006 theo nhóm hàng (triệu USD). Nguồn: Bộ Thương mại',
        legend: false,
        axis: '',
        axisVisible: false,
        format: '#,##0',
        reversed: true,
        categoryType: 'Automatic',
        description:
          'Mục tiêu xuất khẩu 2006 theo nhóm hàng. Đơn vị: Triệu USD. Nguồn: Bộ Thương mại. ' +
          'Số liệu nằm ở bảng VnxGroups2006, cột “Kim ngạch (triệu USD)”.',
        series: [
          {
            name: 'Kim ngạch (triệu USD)',
            labels: true,
            // The longest bar first.
            values: [17649, 8187, 7340, 5330],
            categories: [
              'Nhóm hàng công nghiệp',
              'Nhóm nhiên liệu, khoáng sản',
              'Nhóm nông, lâm, thủy sản',
              'Nhóm hàng hóa khác',
            ],
          },
        ],
      },
    ]);
  });

  test('ranks the items: their rows come in that order, and still know their number in the document', async () => {
    await insertTable('items', { place: 'new-sheet', chart: true }, about('en'));
    const [chart] = await charts();
    // The largest of the 30: crude oil 7388, textiles 5436, footwear 3547, seafood 3098; the smallest: groundnuts 44.
    expect(chart?.series[0]?.values.slice(0, 4)).toEqual([7388, 5436, 3547, 3098]);
    expect(chart?.series[0]?.values.at(-1)).toBe(44);
    expect(chart?.series[0]?.categories.slice(0, 3)).toEqual([
      'Crude oil',
      'Textiles and garments',
      'Footwear',
    ]);
    expect((await valuesOf('A7:B8')).flat()).toEqual([11, 'Crude oil', 14, 'Textiles and garments']);
    expect(chart).toMatchObject({
      title: 'Export items 2006 ranked by value (million USD). Source: Ministry of Trade of Vietnam',
      reversed: true,
    });
  });

  test('sets the regions of 2001 and 2005 side by side, largest first, and no country beside its region', async () => {
    await insertTable('markets', { place: 'new-sheet', chart: true }, about('en'));
    const [chart] = await charts();
    expect(chart).toMatchObject({ kind: 'ColumnClustered', legend: true, reversed: false });
    // An empty place for Europe would read as no exports there.
    // By the shares of 2005: Asia 50.5, the Americas 21.3, Oceania 8.0, Africa 2.1; Europe's is of 2001-2005.
    expect(chart?.series).toMatchObject([
      { name: 'Share 2001', values: [0.573, 0.089, 0.071, 0.012] },
      { name: 'Share 2005', values: [0.505, 0.213, 0.08, 0.021] },
    ]);
    expect(chart?.series[0]?.categories).toEqual(['Asia', 'Americas', 'Oceania', 'Africa']);
  });

  test('shows how far values reached their targets, the best first, and no quantity beside a value', async () => {
    await insertTable('attainment', { place: 'new-sheet', chart: true }, whole('en'));
    await host.calculate();
    const [chart] = await charts();
    // Targets are the Ministry's; the total's result is World Bank's, those of items FAO's.
    expect(chart?.title).toMatch(/Source: Ministry of Trade of Vietnam, World Bank, FAO$/);
    // 1217.2 / 770 of coffee is the highest, 10.5 / 44 of groundnuts the lowest of eight.
    expect(chart?.series[0]?.categories).toHaveLength(8);
    expect(chart?.series[0]?.categories[0]).toBe('Coffee');
    expect(chart?.series[0]?.values[0]).toBeCloseTo(1.5808, 4);
    expect(chart?.series[0]?.categories.at(-1)).toBe('Groundnuts');
  });

  test('draws a line over the years for each item, and none of the total that they are part of', async () => {
    await insertTable('series', { place: 'new-sheet', chart: true }, whole('vi'));
    const [chart] = await charts();
    expect(chart).toMatchObject({
      kind: 'LineMarkers',
      legend: true,
      axis: 'Triệu USD',
      axisVisible: true,
      // The total, which is World Bank's, is no line.
      title: 'Kim ngạch xuất khẩu các mặt hàng qua các năm. Nguồn: FAO',
    });
    // By their values of 2006: seafood 3372.2, rice 1275.9, coffee 1217.2, cashew 503.9, pepper 186.5, tea 110.4, groundnuts 10.5.
    expect(chart?.series.map(({ name }) => name)).toEqual([
      'Thủy sản',
      'Gạo',
      'Cà phê',
      'Nhân điều',
      'Hạt tiêu',
      'Chè các loại',
      'Lạc nhân',
    ]);
    expect(chart?.series[1]?.values).toEqual([666.7, 624.7, 725.5, 719.9, 950.3, 1407.2, 1275.9]);
    expect(chart?.series[1]?.categories.map(String)).toEqual(
      [2000, 2001, 2002, 2003, 2004, 2005, 2006].map(String),
    );
    expect(new Set(chart?.series.map(({ labels }) => labels))).toEqual(new Set([false]));
  });

  test('sets results against their strategy targets as ratios, for their units differ', async () => {
    await insertTable('results', { place: 'new-sheet', chart: true }, about('vi'));
    await host.calculate();
    const [chart] = await charts();
    // The highest first.
    const [services, perHead, growth] = chart?.series[0]?.values ?? [];
    expect(services).toBeCloseTo(1.4125, 9); // 5 650 / 4 000
    expect(growth).toBeCloseTo(1.09375, 9); // 17,5 % / 16 %
    expect(perHead).toBeCloseTo(1.147059, 6); // 390 / 340
  });

  test('takes no room from the table, and no round trip more than a table without one', async () => {
    const { syncs } = await host.measure(() =>
      insertTable('groups', { place: 'new-sheet', chart: true }, about('en')),
    );
    expect(syncs).toBe(2);
    // The table ends with row 10; with a chart beside its eleven columns a page would be printed too small.
    const { found, cell } = await frames('A11');
    expect(found[0]?.top).toBeGreaterThanOrEqual(cell.top);
    expect([...host.missing]).toEqual([]);
  });

  test('follows its table: another figure and another row show in it', async () => {
    await insertTable('groups', { place: 'new-sheet', chart: true }, about('en'));
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('VnxGroups2006');
      table.columns.getItem('Value (million USD)').getDataBodyRange().getCell(0, 0).values = [[7400]];
      const row = Array.from({ length: 11 }, (_, index) => (index === 0 ? 'Mine' : index === 1 ? 5 : ''));
      table.rows.add(undefined, [row]);
      await context.sync();
    });
    const [chart] = await charts();
    expect(chart?.series[0]?.values).toEqual([7400, 8187, 7340, 5330, 5]);
    expect(chart?.series[0]?.categories.at(-1)).toBe('Mine');
  });

  test('beside the active cell covers empty cells only: to the right, below where that is taken, or nowhere', async () => {
    await select('B2');
    // The table takes B2:L11, an empty column follows; N7 is where the chart would begin.
    await writeTo('N7', [['mine']]);
    await insertTable('groups', { place: 'active-cell', chart: true }, about('en'));
    const { found, cell } = await frames('B13');
    expect(found).toEqual([cell]);

    host.reset();
    await select('B2');
    await writeTo('N7', [['mine']]);
    await writeTo('C14', [['mine too']]);
    await expect(insertTable('groups', { place: 'active-cell', chart: true }, about('en'))).rejects.toThrow(
      /^Nothing was inserted: .* the cells N7, C14 are not empty/,
    );
    expect((await valuesOf('B2:L11')).flat().every((value) => value === '')).toBe(true);
    expect(await charts()).toEqual([]);
  });

  test('comes without a description where Excel does not count charts among the shapes', async () => {
    const items = jest.spyOn(ExcelShapeCollection.prototype, 'items').mockReturnValue([]);
    await select('B2');
    await insertTable('groups', { place: 'active-cell', chart: true }, about('en'));
    await insertTable('sectors', { place: 'new-sheet' }, about('en'));
    await insertTable('markets', { place: 'new-sheet' }, about('en'));
    await insertChart('VnxMarkets2006', about('en'));
    items.mockRestore();
    expect((await charts()).map(({ description }) => description)).toEqual(['']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    expect(await charts()).toMatchObject([
      { description: '', series: [{ values: [17649, 8187, 7340, 5330] }] },
    ]);
  });

  test('is not there unless it is asked for, nor for a table that has none', async () => {
    await insertTable('groups', { place: 'new-sheet' }, about('en'));
    await insertTable('growth', { place: 'new-sheet', chart: true }, about('en'));
    expect(await charts()).toEqual([]);
    expect(tableKeys.filter((key) => chartOf(key) !== undefined)).toEqual([
      'items',
      'groups',
      'sectors',
      'results',
      'markets',
      'attainment',
      'series',
    ]);
  });
});

describe('a chart for a table that is there already', () => {
  test.each(languages)(
    'is found by its headings, whatever the table is called, in the language %s',
    async (language) => {
      const { table } = await insertTable('groups', { place: 'new-sheet' }, about(language));
      await Excel.run(async (context) => {
        context.workbook.tables.getItem(table).name = 'Nhóm';
        await context.sync();
      });
      expect(await insertChart('Nhóm', about('en'))).toBe('Export targets 2006 by group of goods');
      const [chart] = await charts();
      expect(chart?.series[0]?.values).toEqual([7340, 8187, 17649, 5330]);
    },
  );

  test('leaves the order of the rows alone', async () => {
    await insertTable('items', { place: 'new-sheet' }, about('en'));
    await insertChart('VnxItems2006', about('en'));
    const [chart] = await charts();
    // As printed: seafood, rice, coffee.
    expect(chart?.series[0]?.values.slice(0, 3)).toEqual([3098, 1211, 770]);
  });

  test('of markets shows the regions only, and is refused where the user’s order sets a country between them', async () => {
    const { table } = await insertTable('markets', { place: 'new-sheet' }, about('en'));
    await insertChart(table, about('en'));
    const [chart] = await charts();
    expect(chart?.series[1]?.values).toEqual([0.505, '', 0.213, 0.021, 0.08]);
    expect(chart?.title).toMatch(/Source: Ministry of Trade of Vietnam\. Not stated: Europe$/);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      body.load('values');
      await context.sync();
      const [first = [], ...others] = body.values as unknown[][];
      body.values = [...others, first];
      await context.sync();
    });
    await expect(insertChart(table, about('en'))).rejects.toThrow(
      /^Nothing was inserted: .*do not stand together/,
    );
  });

  test('is refused in words for a table that has none, and for one that is not there', async () => {
    await insertTable('growth', { place: 'new-sheet' }, about('en'));
    await expect(insertChart('VnxGrowth2006', about('en'))).rejects.toThrow(
      'The table VnxGrowth2006 has no chart.',
    );
    await expect(insertChart('VnxGroups2006', about('vi'))).rejects.toThrow(
      'Không tìm thấy bảng VnxGroups2006',
    );
  });
});

test('the colours of series stand out from white by 3 to 1, and from each other as greys', () => {
  const [one, other] = SERIES_COLOURS.map(luminance);
  for (const colour of [one, other]) expect(1.05 / ((colour ?? 1) + 0.05)).toBeGreaterThanOrEqual(3);
  expect(((other ?? 0) + 0.05) / ((one ?? 1) + 0.05)).toBeGreaterThanOrEqual(2);
});

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
