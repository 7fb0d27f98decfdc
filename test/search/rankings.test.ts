import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { toHit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { builtIn, planCatalogue } from '../catalogue/planCatalogue';

const catalogue = new Catalogue([
  builtIn('2006-plan'),
  builtIn('customs-items'),
  builtIn('customs-markets'),
  builtIn('results'),
]);
const en = messagesIn('en');

const leadersOf = (text: string) => search(catalogue, text).leaders;
const formulas = (text: string) =>
  leadersOf(text)?.findings.map((finding) => toHit(finding, catalogue, en).formula);

/** Each market of the dataset with the sum of its twelve months of 2025, the largest first. */
function marketsOf2025(): [code: string, sum: number][] {
  const { figures } = builtIn('customs-markets');
  const sums = new Map<string, number[]>();
  for (const { subject, partner, period, number } of figures) {
    const code = partner ?? subject;
    if (period.startsWith('2025-') && catalogue.isCountry(code)) {
      sums.set(code, [...(sums.get(code) ?? []), number]);
    }
  }
  return [...sums]
    .filter(([, months]) => months.length === 12)
    .map(([code, months]): [string, number] => [code, months.reduce((sum, one) => sum + one, 0)])
    .sort((a, b) => b[1] - a[1]);
}

describe('how many are asked for', () => {
  test.each([
    ['ten biggest markets', { kind: 'largest', table: 'markets', count: 10 }],
    ['top ten', { kind: 'largest', table: 'items', count: 10 }],
    ['top10 markets', { kind: 'largest', table: 'markets', count: 10 }],
    ['10 thị trường lớn nhất', { kind: 'largest', table: 'markets', count: 10 }],
    ['mười thị trường lớn nhất', { kind: 'largest', table: 'markets', count: 10 }],
    ['muoi hai thi truong lon nhat', { kind: 'largest', table: 'markets', count: 12 }],
    ['năm thị trường lớn nhất', { kind: 'largest', table: 'markets', count: 5 }],
    ['5 mặt hàng xuất khẩu nhiều nhất', { kind: 'largest', table: 'items', count: 5 }],
    ['five smallest markets', { kind: 'smallest', table: 'markets', count: 5 }],
    ['ba nhóm hàng tăng nhanh nhất', { kind: 'fastest', table: 'groups', count: 3 }],
  ])('may be said in words or digits, in either language: %s', (text, ranking) => {
    expect(search(planCatalogue(), text)).toMatchObject({ findings: [], ranking });
  });

  test('is no year, and a year is no number: “năm 2025” is not five of something', () => {
    expect(leadersOf('thị trường lớn nhất năm 2025')).toMatchObject({ period: '2025' });
    expect(leadersOf('thị trường lớn nhất năm 2025')?.findings).toHaveLength(5);
  });
});

describe('the first of many', () => {
  test('markets of a year are those whose twelve months add up to most, in this order', () => {
    const largest = marketsOf2025();
    const found = leadersOf('mười thị trường lớn nhất năm 2025');
    expect(found?.findings.map(({ subject }) => subject.code)).toEqual(
      largest.slice(0, 10).map(([code]) => code),
    );
    expect(found?.among).toBe(largest.length);
    expect(formulas('ten biggest markets 2025')?.[0]).toBe('=VNEXPORT.ACTUAL("United States",2025,"value")');
    expect(leadersOf('five smallest markets 2025')?.findings.map(({ subject }) => subject.code)).toEqual(
      largest
        .slice(-5)
        .reverse()
        .map(([code]) => code),
    );
  });

  test('without a period are those of the newest whole year, beside the formula that ranks the document', () => {
    const { findings, ranking, leaders } = search(catalogue, 'ten biggest markets');
    expect([findings.length, ranking?.table, leaders?.period, leaders?.findings.length]).toEqual([
      0,
      'markets',
      '2025',
      10,
    ]);
  });

  test('of a period that a table of the document does not have are found themselves', () => {
    const { findings, ranking } = search(catalogue, 'largest export items 2025');
    expect([findings.length, ranking]).toEqual([5, undefined]);
    expect(findings.map(({ number }) => number)).toEqual(
      [...findings.map(({ number }) => number)].sort((a, b) => b - a),
    );
  });

  test('of growth are found by how they have grown on the year before', () => {
    const growth = leadersOf('mặt hàng tăng nhanh nhất 2025')?.findings ?? [];
    expect(growth.map(({ id }) => id)).toEqual(Array(5).fill('GROWTH'));
    expect(growth.map(({ number }) => number)).toEqual(
      [...growth.map(({ number }) => number)].sort((a, b) => b - a),
    );
  });

  test('of a group or a block are its own parts: goods of agriculture, countries of the EU', () => {
    const goods = leadersOf('mặt hàng lớn nhất trong nông lâm thủy sản 2025')?.findings ?? [];
    expect(new Set(goods.map(({ subject }) => subject.parent))).toEqual(new Set(['group-agriculture']));
    const countries = leadersOf('largest markets in the EU 2025')?.findings ?? [];
    expect(new Set(countries.map(({ subject }) => subject.parent))).toEqual(new Set(['market-eu']));
  });

  test.each([
    'mục tiêu lớn nhất 2025',
    'mặt hàng xuất khẩu lớn nhất sang Mỹ',
    'thị trường lớn nhất của cà phê',
    'top 5 mặt hàng 1990',
    'mặt hàng có đơn giá cao nhất 2025',
  ])('are not answered where no figure says them: %s', (text) => {
    expect([text, leadersOf(text), search(catalogue, text).findings.length]).toEqual([text, undefined, 0]);
  });
});

describe('which month or year is the first', () => {
  test.each(['highest month of coffee 2025', 'tháng nào năm 2025 xuất khẩu cà phê nhiều nhất'])(
    'is answered with the months in their order: %s',
    (text) => {
      // March 1 082.5, April 1 014.3, February 990.5 million USD.
      expect(formulas(text)?.slice(0, 3)).toEqual([
        '=VNEXPORT.ACTUAL("Coffee","2025-03")',
        '=VNEXPORT.ACTUAL("Coffee","2025-04")',
        '=VNEXPORT.ACTUAL("Coffee","2025-02")',
      ]);
      expect(leadersOf(text)).toMatchObject({ of: 'month', period: '2025', among: 12 });
    },
  );

  test('is asked of every year with a figure, whoever states it: 5 666 million USD of rice in 2024 are more than ever', () => {
    expect(formulas('năm nào xuất khẩu gạo nhiều nhất')?.[0]).toBe('=VNEXPORT.ACTUAL("Rice",2024)');
  });

  test('is asked of the total where nothing is named', () => {
    expect(leadersOf('tháng xuất khẩu cao nhất 2025')?.findings[0]?.subject.kind).toBe('total');
  });

  test('is not asked by the name of a month', () => {
    expect(leadersOf('top 5 mặt hàng tháng 7 2026')).toMatchObject({ of: 'items', period: '2026-07' });
  });
});

describe('where one stands among others', () => {
  test.each([
    ['rank of Japan among markets 2025', '=VNEXPORT.RANK("Japan",,,2025)'],
    ['Nhật Bản đứng thứ mấy 2025', '=VNEXPORT.RANK("Japan",,,2025)'],
    ['nhat ban dung thu may', '=VNEXPORT.RANK("Japan",,,2025)'],
    ['hạng của Nhật Bản', '=VNEXPORT.RANK("Japan",,,2025)'],
    ['what place does Japan rank', '=VNEXPORT.RANK("Japan",,,2025)'],
    ['vị trí của cà phê 2025', '=VNEXPORT.RANK("Coffee",,,2025)'],
  ])('is its rank: %s', (text, formula) => {
    const [first] = search(catalogue, text).findings;
    expect(first && toHit(first, catalogue, en).formula).toBe(formula);
  });
});
