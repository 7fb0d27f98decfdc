import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { toHit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { insteadOf } from '../../src/taskpane/find/instead';
import { builtIn } from '../catalogue/planCatalogue';

const catalogue = new Catalogue([
  builtIn('2006-plan'),
  builtIn('customs-items'),
  builtIn('customs-markets'),
  builtIn('customs-totals'),
  builtIn('results'),
]);

const first = (text: string) => {
  const [finding] = search(catalogue, text).findings;
  return finding && toHit(finding, catalogue, messagesIn('en')).formula;
};

describe('questions in words of the trade', () => {
  test.each([
    ['coffee July 2026 YoY', '=VNEXPORT.GROWTH("Coffee",,"2026-07")'],
    ['gạo tháng 7 2026 so với cùng kỳ', '=VNEXPORT.GROWTH("Rice",,"2026-07")'],
    ['rice 2025 vs last year', '=VNEXPORT.GROWTH("Rice",,2025)'],
    ['gạo tăng hay giảm 2025', '=VNEXPORT.GROWTH("Rice",,2025)'],
    ['tăng trưởng năm 2025', '=VNEXPORT.GROWTH("Total goods exports",,2025)'],
    ['rice price per tonne 2025', '=VNEXPORT.UNITVALUE("Rice",2025)'],
    ['giá bình quân một tấn gạo 2025', '=VNEXPORT.UNITVALUE("Rice",2025)'],
    ['how many tonnes of rice 2025', '=VNEXPORT.ACTUAL("Rice",2025,"quantity")'],
    ['chênh lệch gạo 2024 2025', '=VNEXPORT.CHANGE("Rice",2024,2025)'],
    ['rice target vs result 2006', '=VNEXPORT.ATTAINMENT("Rice")'],
    ['gạo thực hiện so với kế hoạch 2006', '=VNEXPORT.ATTAINMENT("Rice")'],
    ['did Vietnam meet its 2006 rice target', '=VNEXPORT.ATTAINMENT("Rice")'],
    // The document prints 17.5 % a year of 2001-2005, on base 2000.
    ['average annual growth 2001-2005', '=VNEXPORT.ACTUAL("Total goods exports","2001-2005","growth")'],
  ])('are understood: %s', (text, formula) => {
    expect(first(text)).toBe(formula);
  });

  test.each(['tăng trưởng kinh tế', 'economic growth', 'cán cân thương mại'])(
    'of what is in no figure are not answered by figures whose names have a word of it: %s',
    (text) => {
      expect(search(catalogue, text)).toMatchObject({ findings: [], unknown: text });
    },
  );
});

describe('where no year is typed, or another one than there is', () => {
  test.each([
    ['cà phê tháng 6', ['cà phê tháng 6 2026', 'cà phê tháng 6 2025']],
    ['coffee Q2', ['coffee Q2 2026', 'coffee Q2 2025']],
    ['xuất khẩu 7 tháng đầu năm', ['xuất khẩu 7 tháng đầu năm 2026', 'xuất khẩu 7 tháng đầu năm 2025']],
    ['rice last year', ['rice 2025']],
    ['xuất khẩu năm ngoái', ['xuất khẩu 2025']],
  ])('those that have an answer are offered, and none is taken for granted: %s', (text, queries) => {
    expect(search(catalogue, text).findings).toEqual([]);
    expect(insteadOf(text, catalogue, 'vi').queries).toEqual(queries);
    for (const query of queries) expect(search(catalogue, query).findings).not.toEqual([]);
  });

  test('May is no part of “dệt may” without accents', () => {
    expect(search(catalogue, 'det may').findings[0]?.subject.code).toBe('textiles-garments');
  });

  test('the nearest years are offered: FAO states rice until 2020, customs from 2024 on', () => {
    expect(search(catalogue, 'rice 2021').nearest[0]).toBe('rice 2020');
  });
});

test('what was typed beside a misspelt name, or of two things that nothing joins, stays in what is offered', () => {
  expect(insteadOf('caphe 2025', catalogue, 'vi').queries).toEqual(['Cà phê 2025']);
  expect(search(catalogue, 'China vs US 2025').nearest).toEqual(['China 2025', 'US 2025']);
});
