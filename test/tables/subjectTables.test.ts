import { describe, expect, test } from '@jest/globals';
import type { Orientation } from '../../src/model/schema';
import { messagesIn } from '../../src/locales/language';
import type { Language } from '../../src/locales/messages';
import { codesOf, emptyIn, read, rowOf } from './readTable';

describe('targets', () => {
  const none = undefined;
  // The printed table: code, name, level, number, quantity, value, index, share; nothing where nothing is printed.
  const printed = [
    ['total-exports', 'Tổng kim ngạch', 0, none, none, 38444, 1.185, none],
    ['sector-domestic', 'Doanh nghiệp 100% vốn trong nước', 1, none, none, 15993, 1.156, none],
    ['sector-fdi', 'Doanh nghiệp FDI', 1, none, none, 22451, 1.205, none],
    ['group-agriculture', 'Nhóm nông, lâm, thủy sản', 1, none, none, 7340, 1.071, 0.191],
    ['seafood', 'Thủy sản', 2, 1, none, 3098, 1.131, none],
    ['rice', 'Gạo', 2, 2, 4500, 1211, 0.861, none],
    ['coffee', 'Cà phê', 2, 3, 920, 770, 1.048, none],
    ['vegetables-fruit', 'Rau quả', 2, 4, none, 291, 1.239, none],
    ['rubber', 'Cao su', 2, 5, 600, 838, 1.042, none],
    ['pepper', 'Hạt tiêu', 2, 6, 120, 178, 1.184, none],
    ['cashew', 'Nhân điều', 2, 7, 115, 620, 1.235, none],
    ['tea', 'Chè các loại', 2, 8, 95, 116, 1.2, none],
    ['groundnuts', 'Lạc nhân', 2, 9, 80, 44, 1.324, none],
    ['cassava', 'Sắn các loại', 2, 10, none, 174, none, none],
    ['group-fuels', 'Nhóm nhiên liệu, khoáng sản', 1, none, none, 8187, 0.98, 0.209],
    ['crude-oil', 'Dầu thô', 2, 11, 19500, 7388, 1.002, none],
    ['coal', 'Than đá', 2, 12, 16000, 447, 0.669, none],
    ['minerals', 'Khoáng sản', 2, 13, none, 186, none, none],
    ['group-industry', 'Nhóm hàng công nghiệp', 1, none, none, 17649, 1.22, 0.459],
    ['textiles-garments', 'Dệt may', 2, 14, none, 5436, 1.124, none],
    ['footwear', 'Giày dép', 2, 15, none, 3547, 1.167, none],
    ['electronics-computers', 'Hàng điện tử và linh kiện máy tính', 2, 16, none, 1880, 1.318, none],
    ['handicrafts', 'Hàng thủ công mỹ nghệ', 2, 17, none, 662, 1.163, none],
    ['wood-products', 'Sản phẩm gỗ', 2, 18, none, 2164, 1.384, none],
    ['plastics', 'Sản phẩm nhựa', 2, 19, none, 500, 1.429, none],
    ['bicycles', 'Xe đạp và phụ tùng', 2, 20, none, 257, 1.586, none],
    ['wires-cables', 'Dây điện và cáp điện', 2, 21, none, 664, 1.269, none],
    ['steel-products', 'Các sản phẩm từ thép', 2, 22, none, 500, 1.25, none],
    ['transformers-motors', 'Biến thế và động cơ điện', 2, 23, none, 350, 1.25, none],
    // Rows 24 and 26 print two whole numbers: value and index, not quantity and value.
    ['paper-products', 'Các sản phẩm từ giấy (bìa, cactông…)', 2, 24, none, 150, 1.5, none],
    ['bags-umbrellas', 'Túi sách, va li, mũ, ô, dù', 2, 25, none, 520, 1.118, none],
    ['chemicals', 'Hóa chất, hóa mỹ phẩm và chất tẩy rửa', 2, 26, none, 300, 3, none],
    ['tyres', 'Săm lốp, ô tô xe máy', 2, 27, none, 310, 1.216, none],
    ['hand-tools', 'Dụng cụ cơ khí cầm tay', 2, 28, none, 100, 1.429, none],
    ['construction-materials', 'Vật liệu xây dựng', 2, 29, none, 60, 1.333, none],
    ['shipbuilding', 'Đóng tàu', 2, 30, none, 250, 1.667, none],
    ['group-other', 'Nhóm hàng hóa khác', 1, none, none, 5330, 1.235, 0.14],
  ] as const;

  test('has the 37 printed rows in the order of the document, each cell as printed', () => {
    const rows = read('targets').rows.map(({ code }) => Object.values(rowOf('targets', code)));
    const byColumn = printed.map(([, name, level, number, ...figures]) => [level, number, name, ...figures]);
    expect(codesOf('targets')).toEqual(printed.map(([code]) => code));
    expect(rows).toStrictEqual(byColumn);
  });

  test('tells apart the total, the 2 sectors and 4 groups below it, and the 30 items', () => {
    const levels = codesOf('targets').map((code) => rowOf('targets', code)['level']);
    expect([0, 1, 2].map((level) => levels.filter((one) => one === level).length)).toEqual([1, 6, 30]);
  });

  test.each([
    [
      'vi',
      ['Cấp', 'STT', 'Tên', 'Lượng xuất khẩu (nghìn tấn)', 'Kim ngạch (triệu USD)', 'Chỉ số', 'Tỷ trọng'],
    ],
    ['en', ['Level', 'No.', 'Name', 'Quantity (thousand tonnes)', 'Value (million USD)', 'Index', 'Share']],
  ] as const)('heads its columns in the language %s', (language, headings) => {
    expect(read('targets', language).columns.map(({ heading }) => heading)).toEqual(headings);
  });

  test('names its rows in English for an English reader, and keeps the figures', () => {
    expect(rowOf('targets', 'rice', 'en')).toStrictEqual({
      ...rowOf('targets', 'rice'),
      name: 'Rice',
    });
  });
});

describe('items', () => {
  test('has the 30 numbered items in the order of their numbers', () => {
    const numbers = codesOf('items').map((code) => rowOf('items', code)['number']);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  test('puts 10 items into agriculture, 3 into fuels and 17 into industry', () => {
    const groups = codesOf('items').map((code) => rowOf('items', code, 'en')['group']);
    const ofGroup = (name: string) => groups.filter((group) => group === name).length;
    expect(ofGroup('Agriculture, forestry and fishery')).toBe(10);
    expect(ofGroup('Fuels and minerals')).toBe(3);
    expect(ofGroup('Industrial goods')).toBe(17);
    expect(rowOf('items', 'coal')['group']).toBe('Nhóm nhiên liệu, khoáng sản');
  });

  // The total's implied 2005 value, under every contribution: 38444 / 1.185 = 32442.194
  test.each([
    ['rice', 'impliedGrowth', -0.139], // 0.861 - 1
    ['rice', 'baseline', 1406.504065], // 1211 / 0.861
    ['rice', 'change', -195.504065], // 1211 - 1406.504065
    ['rice', 'shareOfTotal', 0.031500364], // 1211 / 38444
    ['rice', 'shareOfGroup', 0.164986376], // 1211 / 7340
    ['rice', 'contribution', -0.006026228], // -195.504065 / 32442.194
    ['rice', 'unitValue', 269.111111], // 1211 million USD / 4500 thousand tonnes
    ['coffee', 'baseline', 734.732824], // 770 / 1.048
    ['coffee', 'unitValue', 836.956522], // 770 / 920 × 1000
    ['crude-oil', 'shareOfGroup', 0.902406254], // 7388 / 8187
    ['coal', 'change', -221.161435], // 447 - 447 / 0.669
    ['coal', 'unitValue', 27.9375], // 447 / 16000 × 1000
    ['paper-products', 'baseline', 100], // 150 / 1.5
    ['chemicals', 'change', 200], // 300 - 300 / 3
    ['chemicals', 'contribution', 0.006164811], // 200 / 32442.194
    ['shipbuilding', 'impliedGrowth', 0.667], // 1.667 - 1
    ['cassava', 'shareOfGroup', 0.023705722], // 174 / 7340
    ['minerals', 'shareOfTotal', 0.004838206], // 186 / 38444
  ])('computes for %s the %s %d', (code, key, number) => {
    expect(rowOf('items', code)[key]).toBeCloseTo(number, 6);
  });

  test('leaves empty what would need an index where the document prints none: cassava and minerals only', () => {
    for (const key of ['index', 'impliedGrowth', 'baseline', 'change', 'contribution']) {
      expect(emptyIn('items', key)).toEqual(['cassava', 'minerals']);
    }
  });

  test('gives quantity and unit value for the 9 items with a printed quantity, and for no other', () => {
    const withQuantity = 'rice coffee rubber pepper cashew tea groundnuts crude-oil coal'.split(' ');
    for (const key of ['quantity', 'unitValue']) {
      const filled = codesOf('items').filter((code) => !emptyIn('items', key).includes(code));
      expect(filled).toEqual(withQuantity);
    }
  });

  test('says in the heading which figures are computed and not printed', () => {
    const headings = (language: Language) =>
      new Map(read('items', language).columns.map(({ key, heading }) => [key, heading]));
    expect(headings('vi').get('baseline')).toMatch(/suy ra.*\(triệu USD\)$/);
    expect(headings('en').get('baseline')).toMatch(/implied.*\(million USD\)$/);
    expect(headings('vi').get('shareOfTotal')).toMatch(/\(.*tính.*\)/);
    expect(headings('en').get('shareOfTotal')).toMatch(/\(computed\)/);
    expect(headings('vi').get('unitValue')).toContain('(USD/tấn)');
    expect(headings('en').get('unitValue')).toContain('(USD per tonne)');
  });
});

describe('groups', () => {
  test('has the 4 groups in the order of the document', () => {
    expect(codesOf('groups')).toEqual(['group-agriculture', 'group-fuels', 'group-industry', 'group-other']);
  });

  test('shows the printed share beside the computed one, without correcting either', () => {
    const fuels = rowOf('groups', 'group-fuels');
    expect(fuels['share']).toBe(0.209);
    expect(fuels['shareOfTotal']).toBeCloseTo(0.212959, 6); // 8187 / 38444
    const other = rowOf('groups', 'group-other');
    expect(other['share']).toBe(0.14);
    expect(other['shareOfTotal']).toBeCloseTo(0.138643, 6); // 5330 / 38444
  });

  test('computes what the fuels group loses on the year before', () => {
    const { value, index, impliedGrowth, baseline, change, contribution } = rowOf('groups', 'group-fuels');
    expect([value, index]).toEqual([8187, 0.98]);
    expect(impliedGrowth).toBeCloseTo(-0.02, 9); // 0.98 - 1
    expect(baseline).toBeCloseTo(8354.081633, 5); // 8187 / 0.98
    expect(change).toBeCloseTo(-167.081633, 5); // 8187 - 8354.081633
    expect(contribution).toBeCloseTo(-0.00515, 5); // -167.081633 / 32442.194
  });
});

describe('sectors', () => {
  test('has the wholly domestic and the FDI enterprises, in this order', () => {
    expect(codesOf('sectors')).toEqual(['sector-domestic', 'sector-fdi']);
  });

  test('computes their shares and contributions', () => {
    const [domestic, fdi] = [rowOf('sectors', 'sector-domestic'), rowOf('sectors', 'sector-fdi')];
    expect(domestic['shareOfTotal']).toBeCloseTo(0.416008, 6); // 15993 / 38444
    expect(fdi['shareOfTotal']).toBeCloseTo(0.583992, 6); // 22451 / 38444
    expect(domestic['baseline']).toBeCloseTo(13834.775, 3); // 15993 / 1.156
    expect(fdi['change']).toBeCloseTo(3819.465, 3); // 22451 - 22451 / 1.205
    expect(domestic['contribution']).toBeCloseTo(0.066525, 6); // (15993 - 13834.775) / 32442.194
  });
});

describe('orientations', () => {
  const inOrder: readonly (readonly [Orientation, string])[] = [
    ['value-added', 'seafood rice coffee rubber pepper cashew tea'],
    [
      'scale-up',
      'textiles-garments footwear electronics-computers wood-products plastics bicycles wires-cables',
    ],
    ['hidden-in-other', 'steel-products'],
    ['newcomer', 'transformers-motors paper-products'],
    ['hidden-in-other', 'bags-umbrellas'],
    ['newcomer', 'chemicals tyres shipbuilding'],
    ['hidden-in-other', 'cassava-starch rubber-products'],
  ];

  test.each(['vi', 'en'] as const)('gives every product of paragraph 6 its orientation (%s)', (language) => {
    const labels = messagesIn(language).orientations;
    const rows = codesOf('orientations').map((code) => [
      code,
      rowOf('orientations', code, language)['orientation'],
    ]);
    expect(rows).toEqual(
      inOrder.flatMap(([one, codes]) => codes.split(' ').map((code) => [code, labels[one]])),
    );
  });

  test('shows the target of a product that the table prints', () => {
    expect(rowOf('orientations', 'shipbuilding')).toMatchObject({
      number: 30,
      name: 'Đóng tàu',
      value: 250,
      index: 1.667,
    });
  });

  test.each([
    ['cassava-starch', 'Tinh bột sắn', 'Cassava starch'],
    ['rubber-products', 'Sản phẩm cao su', 'Rubber products'],
  ])('lists %s, which the table has no row for, without figures', (code, vi, en) => {
    for (const [language, name] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const none = { number: undefined, value: undefined, index: undefined };
      expect(rowOf('orientations', code, language)).toMatchObject({ name, ...none });
    }
  });
});
