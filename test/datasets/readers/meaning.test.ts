import { describe, expect, test } from '@jest/globals';
import { pastedSource } from '../../../src/datasets/readers/inputs/file';
import { readBulletin } from '../../../src/datasets/readers/readBulletin';

const read = (...lines: readonly string[]) => readBulletin(pastedSource(lines.join('\n')));

describe('a number that is read right may still mean something else', () => {
  test.each([
    ['XUẤT KHẨU CÀ PHÊ SANG CÁC THỊ TRƯỜNG THÁNG 6 NĂM 2025', 'Thị trường', 'Đức'],
    ['XUẤT KHẨU HÀNG HÓA SANG HOA KỲ THÁNG 6 NĂM 2025', 'Mặt hàng', 'Cà phê'],
    ['XUẤT KHẨU CỦA DOANH NGHIỆP CÓ VỐN ĐẦU TƯ NƯỚC NGOÀI THÁNG 6 NĂM 2025', 'Mặt hàng', 'Cà phê'],
  ])('“%s” is of a part of trade, so that its figures are open', async (title, heading, name) => {
    const { figures } = await read(
      title,
      `${heading}\tLượng (tấn)\tTrị giá (USD)`,
      `${name}\t20.000\t110.000.000`,
      'Khác\t10.500\t58.200.000',
    );
    expect(new Set(figures.map(({ reason }) => reason))).toEqual(new Set(['title-narrows']));
  });

  test('markets of all goods are their own partners, and the total has none', async () => {
    const { figures } = await read(
      'TRỊ GIÁ XUẤT KHẨU PHÂN THEO NƯỚC CHỦ YẾU THÁNG 6 NĂM 2025',
      'Nước\tTrị giá (triệu USD)',
      'Tổng\t39.838,5',
      'Hoa Kỳ\t13.500,5',
      'Nhật Bản\t2.200,7',
    );
    expect(figures.map(({ name, partner, certainty }) => [name, partner, certainty])).toEqual([
      ['Tổng', null, 'certain'],
      ['Hoa Kỳ', 'Hoa Kỳ', 'certain'],
      ['Nhật Bản', 'Nhật Bản', 'certain'],
    ]);
  });

  test('exports, imports and their balance side by side are told apart by their headings', async () => {
    const { figures } = await read(
      'Kim ngạch xuất nhập khẩu tháng 3 năm 2026 (triệu USD)',
      'Thị trường\tXuất khẩu\tNhập khẩu\tCán cân',
      'Hoa Kỳ\t12.500,5\t1.300,2\t11.200,3',
      'Trung Quốc\t5.100,0\t14.800,0\t-9.700,0',
    );
    expect(figures.slice(0, 3).map(({ flow, number }) => [flow, number])).toEqual([
      ['exports', 12500.5],
      ['imports', 1300.2],
      ['balance', 11200.3],
    ]);
  });

  test('two tables in one file keep their own flow and unit', async () => {
    const { figures } = await read(
      'Xuất khẩu tháng 3 năm 2026',
      'Mặt hàng\tLượng (Tấn)\tTrị giá (USD)',
      'Gạo\t120.000\t60.500.000',
      'Nhập khẩu tháng 3 năm 2026',
      'Mặt hàng\tTrị giá (triệu USD)',
      'Ngô\t60,5',
      'Bông\t47,1',
    );
    expect(figures.map(({ name, flow, number, unit }) => [name, flow, number, unit])).toEqual([
      ['Gạo', 'exports', 120000, 'tonnes'],
      ['Gạo', 'exports', 60500000, 'USD'],
      ['Ngô', 'imports', 60.5, 'million USD'],
      ['Bông', 'imports', 47.1, 'million USD'],
    ]);
  });

  test('1.234 in a table where nothing says what the sign is stays open', async () => {
    const { figures } = await read(
      'Xuất khẩu năm 2024',
      'Mặt hàng\tTrị giá (triệu USD)',
      'Gạo\t5.664',
      'Cà phê\t5.622',
    );
    expect(new Set(figures.map(({ reason }) => reason))).toEqual(new Set(['number-format']));
  });

  test('a column whose heading is not understood is open, and the others are not', async () => {
    const { figures } = await read(
      'Nhập khẩu năm 2025',
      'Mặt hàng\tTrị giá (triệu USD)\tGiá trị tồn kho',
      'Ngô\t2.600,5\t4,0',
      'Bông\t1.100,0\t8,3',
    );
    expect(figures.map(({ number, certainty }) => [number, certainty])).toEqual([
      [2600.5, 'certain'],
      [4, 'open'],
      [1100, 'certain'],
      [8.3, 'open'],
    ]);
  });

  test('quantities of what is counted in USD are open', async () => {
    const { figures } = await read(
      'Xuất khẩu tháng 3 năm 2026',
      'Mặt hàng\tĐVT\tLượng\tTrị giá (USD)',
      'Dệt may\tUSD\t12.000\t60.500.000',
      'Gạo\tTấn\t120.000\t60.500.000',
      'Chè\tTấn\t1.000\t2.500.000',
    );
    expect(
      figures.filter(({ certainty }) => certainty === 'open').map(({ name, reason }) => [name, reason]),
    ).toEqual([['Dệt may', 'quantity-in-usd']]);
  });

  test('indices of the statistics office, which lie about 100, are no growth', async () => {
    const rows = [125.2, 105.3, 130.9, 70.1, 108.8, 88.5, 110.2, 101].map(
      (index, at) =>
        `Mặt hàng ${String.fromCharCode(65 + at)}\t${String(900 + at)}\t${String(index).replace('.', ',')}`,
    );
    const { figures } = await read(
      'Xuất khẩu tháng 7 năm 2026 (triệu USD)',
      'Tên hàng\tTrị giá\tSo với cùng kỳ năm trước (%)',
      ...rows,
    );
    expect(new Set(figures.map(({ measure }) => measure))).toEqual(new Set(['value', 'index']));
  });
});
