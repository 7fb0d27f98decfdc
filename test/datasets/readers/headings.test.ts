import { describe, expect, test } from '@jest/globals';
import { columnOf } from '../../../src/datasets/readers/headings/columns';
import type { ColumnContext } from '../../../src/datasets/readers/headings/columns';
import { looseColumns } from '../../../src/datasets/readers/headings/looseColumns';
import { periodsElapsed, periodsIn, yearToDate } from '../../../src/datasets/readers/headings/times';
import { readTitle } from '../../../src/datasets/readers/headings/title';
import { splitUnit, unitIn } from '../../../src/datasets/readers/headings/units';
import { isAllWords, scanWords } from '../../../src/datasets/readers/headings/words';

const context: ColumnContext = {
  period: '2026-07',
  status: 'preliminary',
  markedStatus: null,
  units: {},
  flow: 'exports',
  hasCumulated: true,
  severalPeriods: false,
};

describe('words of headings', () => {
  test('are found glued to each other', () => {
    expect(scanWords('LượngTrị giá (USD)Trị giá (USD)Lượng').words.map(({ role }) => role)).toEqual([
      'quantity',
      'value',
      'unit',
      'value',
      'unit',
      'quantity',
    ]);
  });

  test.each([
    'Số trong tháng báo cáo',
    'So với cùng kỳ năm trước (%)',
    'Cộng dồn 7 tháng',
    'Nhóm/Mặt hàng chủ yếu',
    'Year to date',
    'Tháng 12',
  ])('“%s” is a heading', (text) => {
    expect(isAllWords(text)).toBe(true);
  });

  test.each(['Hàng thủy sản', 'TỔNG TRỊ GIÁ', 'Cao su 12', 'Giá trị tồn kho', ''])('“%s” is none', (text) => {
    expect(isAllWords(text)).toBe(false);
  });
});

describe('periods', () => {
  test.each([
    ['Tháng 2 năm 2026', ['2026-02']],
    ['Kỳ 2 tháng 5 năm 2026', ['2026-05-16/2026-05-31']],
    ['Kỳ I tháng 2/2024', ['2024-02-01/2024-02-15']],
    ['7 tháng đầu năm 2010', ['2010-01/2010-07']],
    ['quý III năm 2025', ['2025-07/2025-09']],
    ['Từ 01/01/2026 đến 15/05/2026', ['2026-01-01/2026-05-15']],
    ['các tháng năm 2025', ['2025']],
    ['không có kỳ nào', []],
    ['Xuất khẩu 6 tháng cuối năm 2025', ['2025-07/2025-12']],
    ['Lũy kế đến hết tháng 9 năm 2026', ['2026-01/2026-09']],
    ['Xuất khẩu tính đến 15/10/2026', ['2026-01-01/2026-10-15']],
    ['Xuất khẩu chín tháng năm 2026', ['2026-01/2026-09']],
    ['Xuất khẩu quý một năm 2026', ['2026-01/2026-03']],
    ['Exports in the first nine months of 2026', ['2026-01/2026-09']],
    ['Exports in the first quarter of 2026', ['2026-01/2026-03']],
    ['Exports, January-September 2026', ['2026-01/2026-09']],
    ['Exports, September 2026', ['2026-09']],
    // Days and numbers of papers are no periods, nor are means and spans of years.
    ['Hà Nội, ngày 15/01/2026', []],
    ['Hà Nội, ngày 15 tháng 01 năm 2026', []],
    ['Thông tư số 52/2020/TT-BTC', []],
    ['Xuất khẩu bình quân tháng năm 2026', []],
    ['Xuất khẩu giai đoạn 2021-2025', []],
    ['Xuất khẩu 15 ngày đầu tháng 10 năm 2026', []],
  ])('“%s” states %j', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  test('the year to date ends with its period, and holds as many of them as have gone by', () => {
    expect(yearToDate('2026-05-16/2026-05-31')).toBe('2026-01-01/2026-05-31');
    expect(yearToDate('2026-01')).toBe('2026-01');
    // Two halves of each of five months.
    expect(periodsElapsed('2026-05-16/2026-05-31')).toBe(10);
    expect(periodsElapsed('2026-05-01/2026-05-15')).toBe(9);
  });
});

describe('a column', () => {
  test.each([
    [
      ['Số trong tháng báo cáo', 'Trị giá (USD)'],
      { measure: 'value', period: '2026-07', unit: 'USD', unclear: null },
    ],
    [
      ['Cộng dồn đến hết tháng báo cáo', 'Lượng (Tấn)'],
      { measure: 'quantity', period: '2026-01/2026-07', unit: 'tonnes' },
    ],
    [
      ['So với tháng trước (%)', 'Lượng'],
      { measure: 'growth', of: 'quantity', base: 'previous period', period: '2026-07', unit: '%' },
    ],
    [
      ['So với cùng kỳ năm trước (%)', 'Trị giá'],
      { measure: 'growth', of: 'value', base: 'same period of last year', period: '2026-01/2026-07' },
    ],
    [
      ['Tháng 7/2026 so với tháng 6/2026 (%)'],
      { measure: 'growth', base: 'previous period', period: '2026-07' },
    ],
    [['Tháng 7/2026 so với tháng 7/2025 (%)'], { measure: 'growth', base: 'same period of last year' }],
    [
      ['2024', '2025', 'Tháng 3', 'Trị giá (1000 USD)'],
      { measure: 'value', period: '2025-03', unit: '1000 USD' },
    ],
    [['Ước tính tháng 7', 'Trị giá'], { measure: 'value', period: '2026-07', status: 'estimate' }],
    [
      ['MỤC TIÊU 2006', 'Kim ngạch (tr.USD)'],
      { measure: 'value', period: '2006', unit: 'million USD', status: 'target' },
    ],
    [['Nhập khẩu', 'Trị giá'], { measure: 'value', flow: 'imports' }],
    [['Tỷ trọng (%)'], { measure: 'share', unit: '%' }],
    [['Giá trị tồn kho'], { measure: 'value', unclear: 'heading-unclear' }],
    [['So với (%)', 'Trị giá'], { measure: 'growth', base: null, unclear: 'heading-unclear' }],
  ] as const)('%j is what its words say', (path, expected) => {
    expect(columnOf(path, context)).toMatchObject(expected);
  });

  test.each([
    ['STT', 'number'],
    ['ĐVT', 'unit-column'],
    ['Mặt hàng xuất khẩu chủ yếu', 'name'],
    ['Nước/Vùng lãnh thổ', 'partner'],
    ['Nước/Mặt hàng chủ yếu', 'partner-item'],
    ['Đơn giá (USD/tấn)', 'price'],
  ])('“%s” holds no figures', (text, kind) => {
    expect(columnOf([text], context)).toEqual({ kind });
  });
});

describe('a heading that lost its places', () => {
  test('gives groups times leaves, in an order that nobody knows', () => {
    const { columns, order, open } = looseColumns(
      ['Cộng dồn đến hết', 'tháng báo cáo', 'Số trong tháng báo cáo', 'LượngTrị giá (USD)Trị giá (USD)Lượng'],
      context,
    );
    expect(columns.map(({ measure, period }) => [measure, period])).toEqual([
      ['quantity', '2026-01/2026-07'],
      ['value', '2026-01/2026-07'],
      ['quantity', '2026-07'],
      ['value', '2026-07'],
    ]);
    expect([order, open]).toEqual(['unknown', false]);
  });

  test('is open where words and groups do not match', () => {
    expect(
      looseColumns(['Số trong tháng báo cáo', 'Cộng dồn', 'Lượng', 'Trị giá', 'Lượng'], context).open,
    ).toBe(true);
  });
});

describe('what stands around a table', () => {
  test('says whose it is, of what, when and in which units', () => {
    expect(
      readTitle(
        [
          'TỔNG CỤC HẢI QUAN',
          'BỘ TÀI CHÍNH',
          'NHẬP KHẨU NƯỚC/VÙNG LÃNH THỔ - MẶT HÀNG CHỦ YẾU',
          'Tháng 12 năm 2023',
          'Sơ bộ',
          'Nghìn tấn, triệu USD',
        ],
        ['Nước/Mặt hàng chủ yếu', 'Lượng', 'Trị giá'],
        [],
      ),
    ).toMatchObject({
      title: 'NHẬP KHẨU NƯỚC/VÙNG LÃNH THỔ - MẶT HÀNG CHỦ YẾU',
      publisher: 'Tổng cục Hải quan',
      flow: 'imports',
      period: '2023-12',
      status: 'preliminary',
      units: { value: 'million USD', quantity: 'thousand tonnes' },
      nesting: 'partner-item',
    });
  });

  test('is no trade where nothing says so', () => {
    expect(readTitle(['Bảng giá vật tư'], ['Tên hàng', 'Số lượng'], []).isTrade).toBe(false);
  });
});

describe('units', () => {
  test.each([
    ['Kim ngạch (tr.USD)', 'million USD'],
    ['Lượng (1.000 tấn)', 'thousand tonnes'],
    ['S.L (ngàntấn )', 'thousand tonnes'],
    ['Trị giá (1000 USD)', '1000 USD'],
    ['Value (USD million)', 'million USD'],
    ['US$ bn', 'billion USD'],
    ['Đơn vị: 1 000 USD', '1000 USD'],
    ["Quantity ('000 tonnes)", 'thousand tonnes'],
    ['Khối lượng (kg)', 'kg'],
    ['tỷ đồng', 'billion VND'],
    ['Hàng thủy sản', null],
  ])('“%s” has the unit %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  test('a unit glued to a name is parted from it', () => {
    expect(splitUnit('Hạt điềuTấn')).toEqual({ name: 'Hạt điều', unit: 'Tấn' });
    expect(splitUnit('Hạt điều')).toEqual({ name: 'Hạt điều', unit: null });
    expect(splitUnit('Thép loại 1 Tấn')).toEqual({ name: 'Thép loại 1', unit: 'Tấn' });
    expect(splitUnit('Ô tô tải trên 5 tấn')).toEqual({ name: 'Ô tô tải trên 5 tấn', unit: null });
  });
});
