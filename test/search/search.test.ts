import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { search } from '../../src/search/search';
import { documentDatasets } from '../catalogue/planCatalogue';
import { readDataset } from '../../src/model/dataset';
import { bulletinByMarket } from '../datasets/bulletinByMarket';
import { thirdContent } from '../datasets/thirdDataset';
import { best, hits } from './hits';

describe('the best hit is the figure that was meant', () => {
  // Numbers by hand from the document; computed ones with their arithmetic.
  test.each([
    ['châu phi 2005', '=VNEXPORT.ACTUAL("Châu Phi",2005)', 681],
    ['chau phi 2005', '=VNEXPORT.ACTUAL("Châu Phi",2005)', 681],
    ['2005 CHÂU PHI', '=VNEXPORT.ACTUAL("Châu Phi",2005)', 681],
    ['gao 2006', '=VNEXPORT.TARGET("Gạo")', 1211],
    ['gạo', '=VNEXPORT.TARGET("Gạo")', 1211],
    ['sản lượng gạo', '=VNEXPORT.TARGET("Gạo","lượng xuất khẩu")', 4500],
    ['targte rice', '=VNEXPORT.TARGET("Gạo")', 1211],
    ['cofee', '=VNEXPORT.TARGET("Cà phê")', 770],
    ['dệt may chỉ số', '=VNEXPORT.TARGET("Dệt may","chỉ số")', 1.124],
    ['xuat khau dich vu', '=VNEXPORT.ACTUAL("Xuất khẩu dịch vụ",2005)', 5650],
    ['dịch vụ mức cao nhất', '=VNEXPORT.TARGET("Xuất khẩu dịch vụ","mức cao nhất")', 6700],
    ['tổng kim ngạch 2001 – 2005', '=VNEXPORT.ACTUAL("Tổng kim ngạch","2001-2005")', 110830],
    ['tỷ trọng châu á 2001', '=VNEXPORT.ACTUAL("Châu Á",2001)', 0.573],
    ['rice growth', '=VNEXPORT.GROWTH("Gạo")', 0.861 - 1],
    ['growth of rice', '=VNEXPORT.GROWTH("Gạo")', 0.861 - 1],
    ['africa growth', '=VNEXPORT.GROWTH("Châu Phi",2001,2005)', 681 / 176 - 1],
    ['baseline rice', '=VNEXPORT.BASELINE("Gạo")', 1211 / 0.861],
    ['gạo 2005', '=VNEXPORT.BASELINE("Gạo")', 1211 / 0.861],
    ['tỷ trọng gạo', '=VNEXPORT.SHARE("Gạo")', 1211 / 38444],
    ['tỷ trọng gạo trong nhóm', '=VNEXPORT.SHARE("Gạo","nhóm hàng")', 1211 / 7340],
    ['đơn giá gạo', '=VNEXPORT.UNITVALUE("Gạo")', (1211 / 4500) * 1000],
    ['thứ hạng gạo', '=VNEXPORT.RANK("Gạo")', 7],
  ])('%s gives %s = %d', (text, formula, number) => {
    const [found, value] = best(text);
    expect(found).toBe(formula);
    expect(value).toBeCloseTo(number, 9);
  });

  test('in English, names and words of the formula are English', () => {
    expect(best('châu á 2001 tỷ trọng', 'en')).toEqual(['=VNEXPORT.ACTUAL("Asia",2001)', 0.573]);
    expect(best('sản lượng gạo', 'en')).toEqual(['=VNEXPORT.TARGET("Rice","quantity")', 4500]);
    expect(hits('share of group rice', 'en')[0]).toMatchObject({
      name: 'Rice',
      measure: 'share of group',
      status: 'computed',
      formula: '=VNEXPORT.SHARE("Rice","group")',
      source: 'Computed from 2 figures of Ministry of Trade of Vietnam',
    });
  });

  test('a hit says all that one needs to use it', () => {
    expect(hits('châu phi 2005')[0]).toEqual({
      name: 'Châu Phi',
      measure: 'kim ngạch',
      period: '2005',
      number: 681,
      unit: 'million-usd',
      status: 'sơ bộ',
      publisher: 'Bộ Thương mại',
      source: 'Bộ Thương mại · đoạn 4 (dòng nguồn 4)',
      call: { id: 'ACTUAL', args: ['Châu Phi', 2005] },
      formula: '=VNEXPORT.ACTUAL("Châu Phi",2005)',
      about: 'kết quả 2005 (sơ bộ)',
      reason: undefined,
      notes: [],
      warnings: [],
    });
  });
});

test('what is computed is found by a unit that is made of two which a dataset brings with it', () => {
  const [durian, ...others] = thirdContent.figures.filter(({ subject }) => subject === 'durian');
  const quantity = {
    ...durian,
    measure: 'quantity',
    printed: '4.900',
    number: 4900,
    unit: 'containers',
  };
  const content = { ...thirdContent, figures: [durian, quantity, ...others] };
  const catalogue = new Catalogue([readDataset(content, '4'.repeat(64))]);
  // 98 000 billion dong for 4 900 containers
  expect(hits('sầu riêng tỷ đồng/container', 'vi', catalogue)).toMatchObject([
    { formula: '=VNEXPORT.UNITVALUE("Sầu riêng")', number: 20 },
  ]);
});

describe('figures of several publishers', () => {
  const all = () => new Catalogue(documentDatasets());

  // Numbers by hand from the document and the table of results.
  test.each([
    ['sản lượng gạo', '=VNEXPORT.TARGET("Gạo","lượng xuất khẩu")', 4500],
    ['xuất khẩu dịch vụ', '=VNEXPORT.ACTUAL("Xuất khẩu dịch vụ",2005)', 5650],
    ['xuất khẩu gạo năm 2006', '=VNEXPORT.TARGET("Gạo")', 1211],
    ['kim ngach xuat khau ca phe viet nam 2004', '=VNEXPORT.ACTUAL("Cà phê",2004)', 642],
    ['rice exports 2005', '=VNEXPORT.ACTUAL("Rice",2005)', 1407.2],
    ['xuất khẩu', '=VNEXPORT.TARGET("Tổng kim ngạch")', 38444],
    ['chi tieu 2006', '=VNEXPORT.TARGET("Tổng kim ngạch")', 38444],
    ['mục tiêu tiêu', '=VNEXPORT.TARGET("Hạt tiêu")', 178],
  ])('%s gives %s = %d first: the document comes before others', (text, formula, number) => {
    const language = text.includes('rice') ? 'en' : 'vi';
    expect(hits(text, language, all())[0]).toMatchObject({ formula, number });
  });

  test('“mục tiêu” is a target, no pepper (“tiêu”): the total comes before single items', () => {
    expect(hits('mục tiêu 2006', 'vi', all())[0]?.name).toBe('Tổng kim ngạch');
    expect(hits('muc tieu 2006', 'vi', all())[0]?.name).toBe('Tổng kim ngạch');
  });

  test('a question about one thing is not answered with others', () => {
    const names = hits('xuất khẩu gạo của Việt Nam năm 2006', 'vi', all()).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['Gạo']));
  });

  test('a wrong name finds what it offers, with the reason beside it: fish are a part of seafood', () => {
    const found = hits('fish', 'en', all());
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['Seafood']));
    expect(found[0]?.reason).toBe('“fish” is narrower than “Seafood” (row 1)');
  });

  test('coal (“than”) is not what begins so: the words of attainment, “hoàn thành”', () => {
    const names = hits('than', 'vi', all()).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['Than đá']));
  });

  test('what is no part of the goods total has no share in it: neither services nor GDP', () => {
    const shares = hits('tỷ trọng trong tổng', 'vi', all()).filter(({ formula }) =>
      formula.includes('SHARE'),
    );
    const names = shares.map(({ name }) => name);
    expect(names).toContain('Gạo');
    expect(names).not.toContain('Xuất khẩu dịch vụ');
    expect(names).not.toContain('Tổng sản phẩm trong nước (GDP)');
  });

  test('a share that falls is no fall of exports: Asia, 57,3 % and then 50,5 %, has no growth', () => {
    expect(
      hits('tăng trưởng châu á', 'vi', all()).filter(({ formula }) => formula.includes('GROWTH')),
    ).toEqual([]);
    expect(hits('tăng trưởng châu phi', 'vi', all())[0]?.number).toBeCloseTo(681 / 176 - 1, 9);
  });

  test('are all found; the formula names the publisher only where another one answers first', () => {
    const catalogue = all();
    // FAO: 1275.9 million USD in 2006; nobody else states it.
    expect(hits('rice 2006 FAO', 'en', catalogue)[0]).toMatchObject({
      formula: '=VNEXPORT.ACTUAL("Rice",2006)',
      number: 1275.9,
      publisher: 'FAO',
    });
    // Services of 2005: 5,65 billion in the document, 4176 million by the World Bank.
    expect(hits('dịch vụ 2005', 'vi', catalogue)[0]).toMatchObject({
      formula: '=VNEXPORT.ACTUAL("Xuất khẩu dịch vụ",2005)',
      number: 5650,
    });
    expect(hits('dịch vụ 2005 world bank', 'vi', catalogue)[0]).toMatchObject({
      formula: '=VNEXPORT.ACTUAL("Xuất khẩu dịch vụ",2005,"kim ngạch","WB")',
      number: 4176,
    });
    expect(hits('gdp 2006', 'en', catalogue)[0]).toMatchObject({
      number: 60914,
      publisher: 'World Bank (as published until 2013)',
    });
    // "Kim ngạch" is turnover of trade; GDP has none, though who asks so is understood.
    for (const text of ['gdp 2006', 'quy mô gdp 2006', 'kim ngạch gdp 2006']) {
      expect(hits(text, 'vi', catalogue)[0]).toMatchObject({ number: 60914, measure: 'giá trị' });
    }
    // 1275.9 / 1211
    expect(hits('attainment rice', 'en', catalogue)[0]?.number).toBeCloseTo(1275.9 / 1211, 9);
  });
});

describe('years and slips', () => {
  test('two years ask for growth between them; the two years themselves follow', () => {
    // 176 million USD in 2001 and 681 in 2005: 681 / 176 - 1.
    const [first, ...others] = hits('châu phi 2001 2005');
    expect(first).toMatchObject({
      measure: 'tăng trưởng giữa hai năm',
      period: '2001–2005',
      formula: '=VNEXPORT.GROWTH("Châu Phi",2001,2005)',
      number: 681 / 176 - 1,
    });
    expect(new Set(others.map(({ period }) => period))).toEqual(new Set(['2001–2005', '2001', '2005']));
  });

  test('growth between two years that is found without them too is there once', () => {
    const formulas = hits('châu phi 2001 2005').map(({ formula }) => formula);
    expect(formulas.filter((one) => one.includes('GROWTH'))).toEqual([
      '=VNEXPORT.GROWTH("Châu Phi",2001,2005)',
    ]);
  });

  test('growth of 2006 on 2005 is that of the target, and says so', () => {
    // The index of rice is 86,1 %.
    expect(hits('growth rice 2005 2006', 'en')[0]).toMatchObject({
      number: 0.861 - 1,
      about: 'computed from target 2006 on 2005',
    });
    expect(hits('tăng trưởng gạo')[0]).toMatchObject({ about: 'tự tính từ mục tiêu 2006 so với 2005' });
    // The target is of 2006: nobody has set one for the base year.
    expect(hits('kim ngạch năm gốc gạo')[0]).toMatchObject({
      period: '2005',
      about: 'tự tính cho kỳ 2005 từ mục tiêu 2006',
    });
    expect(hits('rice base-year value', 'en')[0]).toMatchObject({
      about: 'computed for 2005 from target 2006',
    });
  });

  test.each([
    ['five letters', 'cofee', 1, 'Cà phê'],
    ['five letters', 'cofxe', 2, undefined],
    ['six letters', 'cofxxe', 2, undefined],
    ['six letters, two of them swapped,', 'targte rice', 1, 'Gạo'],
    ['eight letters', 'fotwaear', 2, 'Giày dép'],
    ['eight letters', 'fotweaxx', 3, undefined],
  ])('a word of %s such as “%s” may have %i letters wrong, or names nothing', (_, word, __, name) => {
    expect(hits(word)[0]?.name).toBe(name);
  });

  test.each(['constructor', 'toString gạo', '__proto__', 'valueOf 2006'])(
    '“%s” is a word like any other',
    (text) => {
      expect(() => hits(text)).not.toThrow();
    },
  );
});

describe('a good and a market in one question', () => {
  const catalogue = new Catalogue([...documentDatasets(), bulletinByMarket()]);
  const found = (text: string, language: 'vi' | 'en' = 'vi') =>
    hits(text, language, catalogue).map(({ name, formula, number }) => [name, formula, number]);

  test.each([
    ['cà phê hoa kỳ 7/2026', 'vi', '=VNEXPORT.ACTUAL("Cà phê","2026-07",,,"Hoa Kỳ")', 90],
    ['hoa ky ca phe 7/2025', 'vi', '=VNEXPORT.ACTUAL("Cà phê","2025-07",,,"Hoa Kỳ")', 60],
    ['footwear united states', 'en', '=VNEXPORT.ACTUAL("Footwear","2026-07",,,"United States")', 900],
  ] as const)('%s finds what of it goes there', (text, language, formula, number) => {
    expect(found(text, language)[0]?.slice(1)).toEqual([formula, number]);
  });

  test('finds each figure once: fourteen months of values, and one of quantities', () => {
    expect(found('cà phê hoa kỳ')).toHaveLength(15);
  });

  test('the hit names both', () => {
    expect(found('cà phê nhật bản')[0]?.[0]).toBe('Cà phê → Nhật Bản');
  });

  test('is answered by nothing where the bulletins do not state it, and by each alone where that is searched for', () => {
    expect(found('gạo nhật bản')).toEqual([]);
    expect(found('cà phê hoa kỳ nhật bản')).toEqual([]);
    expect(search(catalogue, 'gạo nhật bản').nearest).toEqual(['gạo', 'nhật bản']);
  });
});
