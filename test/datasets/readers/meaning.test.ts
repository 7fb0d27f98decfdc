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

  const told = async (...lines: readonly string[]) =>
    (await read(...lines)).figures.map(({ name, number, certainty, reason }) => [
      name,
      number,
      certainty === 'open' ? reason : 'read',
    ]);

  test('a line that lost a cell has its number under no heading for certain', async () => {
    expect(
      await told(
        'Xuất khẩu tháng 9 năm 2026',
        'Mặt hàng\tLượng (tấn)\tTrị giá (USD)',
        'Gạo\t100.000\t50.000.000',
        'Dệt may\t3.000.000.000',
        'Chè\t1.000\t2.000.000',
      ),
    ).toContainEqual(['Dệt may', 3_000_000_000, 'short-row']);
  });

  test('a comma of decimals that parts cells makes a line too long, so that all of it is open', async () => {
    const { figures } = await readBulletin(
      pastedSource(
        'Xuất khẩu tháng 9 năm 2026,,\nMặt hàng,Lượng (tấn),Trị giá (triệu USD)\nGạo,100,1,5\nChè,200,2,5\n',
        true,
      ),
    );
    expect(figures.filter(({ certainty }) => certainty !== 'open')).toEqual([]);
  });

  test.each([
    ['1.2341', 'a mark of a footnote may stick to it'],
    ['5.123', 'the sign may group or stand before decimals'],
  ])('%s in a table of such numbers is open: %s', async (number) => {
    const figures = await told(
      'Xuất khẩu tháng 3 năm 2026',
      'Mặt hàng\tTrị giá (triệu USD)',
      `Gạo\t${number}`,
      'Chè\t2.345',
      'Cao su\t1.345',
    );
    expect(new Set(figures.map(([, , how]) => how))).toEqual(new Set(['number-format']));
  });

  test.each([
    [
      'Tăng/giảm so với cùng kỳ (%)',
      ['0,125', '-0,015', '0,3'],
      'fractions of 1 are per cents as cells hold them',
    ],
    ['Tỷ trọng (%)', ['1.234,5', '50,5', '70,5'], 'no share is above 100 %'],
    ['Trị giá trong nước (triệu USD)', ['1', '2', '3'], 'what counts from 1 ranks'],
  ])('“%s” over %j is open: %s', async (heading, numbers) => {
    const figures = await told(
      'Xuất khẩu tháng 9 năm 2026',
      `Mặt hàng\tTrị giá (triệu USD)\t${heading}`,
      ...['Gạo', 'Chè', 'Ngô'].map((name, at) => `${name}\t${String(at + 7)}00,5\t${numbers[at] ?? ''}`),
    );
    expect(figures.filter(([, , how]) => how === 'read').map(([, number]) => number)).toEqual([
      700.5, 800.5, 900.5,
    ]);
  });

  test('values in two currencies are no month and year to date', async () => {
    const figures = await told(
      'Nhập khẩu tháng 4 năm 2026',
      'Mặt hàng\tTrị giá (tỷ đồng)\tTrị giá (triệu USD)',
      'Ngô\t8.123,4\t312,3',
      'Bông\t3.912,3\t150,1',
      'Phân bón\t4.812,6\t185,4',
    );
    expect(figures.filter(([, , how]) => how === 'read')).toEqual([]);
  });

  test('a heading in another scale than the line of the unit contradicts it', async () => {
    const figures = await told(
      'Xuất khẩu tháng 3 năm 2026',
      'Đơn vị: 1.000 USD',
      'Mặt hàng\tTrị giá (triệu USD)',
      'Gạo\t100,5',
      'Chè\t50,5',
    );
    expect(new Set(figures.map(([, , how]) => how))).toEqual(new Set(['heading-unclear']));
  });

  test('one name with two numbers is open, whatever rows it stands under', async () => {
    expect(
      await told(
        'Xuất khẩu tháng 9 năm 2026 (triệu USD)',
        'Mặt hàng\tTrị giá',
        'Dệt may\t100,5',
        'Trong đó: Hoa Kỳ\t50,5',
        'Giày dép\t80,5',
        'Trong đó: Hoa Kỳ\t40,5',
      ),
    ).toEqual([
      ['Dệt may', 100.5, 'read'],
      ['Hoa Kỳ', 50.5, 'row-contradicts'],
      ['Hoa Kỳ', 40.5, 'row-contradicts'],
      ['Giày dép', 80.5, 'read'],
    ]);
  });

  test('a column of partners, merged cells among them, says whose the figures are', async () => {
    const { figures } = await read(
      'Xuất khẩu tháng 9 năm 2026',
      'Thị trường\tMặt hàng\tTrị giá (USD)',
      'Hoa Kỳ\tGạo\t1.000.000',
      '\tChè\t2.000.000',
      'Đức\tGạo\t300.000',
    );
    expect(figures.map(({ partner, name, number }) => [partner, name, number])).toEqual([
      ['Hoa Kỳ', 'Gạo', 1_000_000],
      ['Hoa Kỳ', 'Chè', 2_000_000],
      ['Đức', 'Gạo', 300_000],
    ]);
  });

  test.each([
    ['Dự báo xuất khẩu năm 2027', 'title-narrows'],
    ['Tạm nhập tái xuất và xuất khẩu tháng 9 năm 2026', 'title-narrows'],
    ['Xuất khẩu tháng 9 và 9 tháng năm 2026', 'heading-unclear'],
    ['Xuất khẩu bình quân tháng năm 2026', 'no-period'],
    ['Xuất khẩu giai đoạn 2021-2025', 'no-period'],
  ])('“%s” leaves open what its column does not say', async (title, reason) => {
    const figures = await told(title, 'Mặt hàng\tTrị giá (triệu USD)', 'Cà phê\t2.234,5', 'Chè\t50,5');
    expect(new Set(figures.map(([, , how]) => how))).toEqual(new Set([reason]));
  });

  test('what is no figure is told: a row without a name, a cell that is no number, a column of prices', async () => {
    const { figures, doubts } = await read(
      'Xuất khẩu tháng 9 năm 2026',
      'Mặt hàng\tLượng (tấn)\tTrị giá (USD)\tĐơn giá',
      'Gạo\t100.000\t50.000.000\t500',
      '\t2.000\t3.000.000\t1.500',
      'Chè\t1.000\tchưa có\t-',
      'Ngô\t...\tn/a\t-',
      'Cao su\t7.000\t9.000.000\t1.285',
    );
    expect(figures.map(({ name, parent }) => [name, parent])).toEqual([
      ['Gạo', null],
      ['Gạo', null],
      ['Chè', null],
      ['Cao su', null],
      ['Cao su', null],
    ]);
    expect(doubts).toEqual(
      expect.arrayContaining([
        { kind: 'line-left-out', text: '2.000 3.000.000 1.500', place: { line: 4 } },
        { kind: 'not-a-number', name: 'Chè', text: 'chưa có', place: { line: 5 } },
        { kind: 'columns-left-out', headings: ['Đơn giá'] },
      ]),
    );
  });
});
