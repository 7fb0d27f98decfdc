import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { bySubject } from '../../src/search/bySubject';
import { toHit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { builtIn } from '../catalogue/planCatalogue';

const catalogue = new Catalogue([
  builtIn('2006-plan'),
  builtIn('customs-items'),
  builtIn('customs-markets'),
  builtIn('customs-totals'),
  builtIn('results'),
]);

const hits = (text: string, language: 'vi' | 'en' = 'en') =>
  search(catalogue, text).findings.map((one) => toHit(one, catalogue, messagesIn(language)));
const first = (text: string) => hits(text)[0]?.formula;

describe('a question for figures over time', () => {
  test.each([
    ['rice since 2020', '=VNEXPORT.SERIES("Rice",2020)'],
    ['gạo từ 2020 đến nay', '=VNEXPORT.SERIES("Rice",2020)'],
    ['gao tu nam 2020 den nay', '=VNEXPORT.SERIES("Rice",2020)'],
    ['gạo từ năm 2020', '=VNEXPORT.SERIES("Rice",2020)'],
    ['rice from 2024 onwards', '=VNEXPORT.SERIES("Rice",2024)'],
    ['Nhật Bản từ tháng 1 năm 2025', '=VNEXPORT.SERIES("Japan","2025-01")'],
    ['rice monthly', '=VNEXPORT.SERIES("Rice")'],
    ['gạo theo tháng', '=VNEXPORT.SERIES("Rice")'],
    ['gạo các tháng năm 2025', '=VNEXPORT.SERIES("Rice",2025,2025)'],
    ['monthly rice exports in 2025', '=VNEXPORT.SERIES("Rice",2025,2025)'],
    ['cà phê theo quý', '=VNEXPORT.SERIES("Coffee",,,,"quarterly")'],
    ['coffee by year', '=VNEXPORT.SERIES("Coffee",,,"value","yearly","FAO")'],
    ['rice quantity since 2024', '=VNEXPORT.SERIES("Rice",2024,,"quantity")'],
    ['gạo giai đoạn 2010-2020', '=VNEXPORT.SERIES("Rice",2010,2020)'],
    ['coffee from 2010 to 2015', '=VNEXPORT.SERIES("Coffee",2010,2015)'],
    ['coffee last 12 months', '=VNEXPORT.SERIES("Coffee","2025-08")'],
    ['xuất khẩu qua các năm', '=VNEXPORT.SERIES("Total goods exports",,,"value","yearly","WB")'],
    ['5 năm qua', '=VNEXPORT.SERIES("Total goods exports",2021,,"value","yearly","WB")'],
  ])('is answered with the series, in the first place: %s', (text, formula) => {
    expect(first(text)).toBe(formula);
  });

  test('is told by the ends of the series and how many figures it has, for a series is no number', () => {
    const [series] = hits('rice since 2025 monthly');
    // January 2025 to July 2026.
    expect(series).toMatchObject({
      about: 'monthly series, January 2025 to July 2026',
      figure: expect.stringMatching(/^19 figures, from [\d.,]+ to 241\.1 million USD$/),
      source: 'General Statistics Office',
    });
    expect(hits('gạo theo tháng từ 2025', 'vi')[0]?.about).toBe(
      'chuỗi từng tháng, từ tháng 1 năm 2025 đến tháng 7 năm 2026',
    );
  });

  test('says where a series begins later than was asked for, and keeps what others state of the years before', () => {
    const [series, ...others] = hits('gạo từ 2020 đến nay', 'vi');
    expect(series?.about).toContain('nguồn này không nêu kỳ trước đó');
    expect(others.map(({ formula }) => formula)).toContain('=VNEXPORT.ACTUAL("Gạo",2020)');
  });

  test('is first on the card of its subject, too', () => {
    expect(bySubject(search(catalogue, 'rice since 2020').findings)[0]?.shown[0]?.id).toBe('SERIES');
  });

  test('shows no figure from before or after what was asked for', () => {
    for (const { period, status } of search(catalogue, 'rice since 2025').findings) {
      expect([status, period.slice(0, 4) >= '2025']).toEqual([status, true]);
    }
    for (const { period } of search(catalogue, 'cà phê đến 2004').findings) {
      expect(period.slice(-4) <= '2004' || period.slice(0, 4) <= '2004').toBe(true);
    }
  });

  test('of a time that nothing is stated for names the words that say it', () => {
    expect(search(catalogue, 'rice since 2040')).toMatchObject({ findings: [], unknown: 'since 2040' });
  });

  test('is not asked where a span is a figure of its own, or growth lies between its ends', () => {
    // Printed: 110.83 billion USD in the five years 2001-2005.
    expect(first('xuất khẩu giai đoạn 2001-2005')).toBe(
      '=VNEXPORT.ACTUAL("Total goods exports","2001-2005")',
    );
    expect(first('tăng trưởng gạo từ 2010 đến 2015')).toBe('=VNEXPORT.GROWTH("Rice",2010,2015)');
    expect(first('gạo từ tháng 1 đến tháng 7 năm 2026')).toBe('=VNEXPORT.ACTUAL("Rice","2026-01/2026-07")');
    expect(first('gạo lũy kế đến tháng 7 năm 2026')).toBe('=VNEXPORT.ACTUAL("Rice","2026-01/2026-07")');
    expect(first('sản phẩm từ sắn 2025')).not.toContain('SERIES');
  });

  test.each(['gạo từ đầu năm đến nay', 'rice year to date', 'gạo lũy kế đến nay'])(
    'that is added up since January is the sum to the newest month: %s',
    (text) => {
      expect(first(text)).toBe('=VNEXPORT.ACTUAL("Rice","2026-01/2026-07")');
    },
  );
});
