import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { doubtsAboutFigures } from '../../src/checks/doubts';
import { sentenceOf } from '../../src/checks/sentence';
import { severities, severityOf } from '../../src/checks/severity';
import { messagesIn } from '../../src/locales/language';
import { builtIn } from '../catalogue/planCatalogue';
import { codes, find } from './changedFigures';
import { bulletin, catalogueOf } from './smallBulletin';

const en = messagesIn('en');

describe('unit values of customs', () => {
  const catalogue = new Catalogue([builtIn('2006-plan'), builtIn('customs-items')]);
  const unusual = checksOf(catalogue).filter((one) => severityOf(one) === 'unusual');

  test('are told only where they are more than twice, or less than half, what is usual beside them: 8 of 507', () => {
    expect(codes(unusual).sort()).toEqual(
      [
        ...['2024-04', '2024-07', '2024-08', '2025-01', '2025-02', '2025-03', '2025-05'].map(
          (m) => `minerals/value/${m}`,
        ),
        'crude-oil/value/2025-02',
      ]
        .map((one) => `unit-value/customs-items/${one}`)
        .sort(),
    );
  });

  test('of crude oil in February 2025: 116.9 million USD, where 30.057 thousand tonnes are usually worth 17.0', () => {
    const oil = find(unusual, 'unit-value/customs-items/crude-oil/value/2025-02');
    // Million USD by thousand tonnes from November 2024 to May 2025: the middle of six is 0.5657.
    expect(oil.left.number).toBe(116.945562);
    expect(oil.right.number).toBeCloseTo(30.057 * 0.56573, 2);
    expect(sentenceOf(oil, catalogue, en)).toBe(
      'Crude oil February 2025: by the unit value of the months beside it the quantity is worth 17.0, printed is 116.9 million USD',
    );
    // It is told beside the figures of that month, and beside no other.
    const [value] = oil.figures;
    const context = { catalogue, messages: en };
    expect(doubtsAboutFigures(oil.figures, context).map(({ severity }) => severity)).toEqual(['unusual']);
    const march = catalogue.result(catalogue.subject('crude-oil'), 'value', '2025-03');
    expect(value?.period).toBe('2025-02');
    expect(doubtsAboutFigures([march], context)).toEqual([]);
  });

  test('are told after all that contradicts or explains, for they may be right', () => {
    expect(severities.slice(0, 3)).toEqual(['contradiction', 'explained', 'unusual']);
  });
});

describe('the first figure of a row that a table has not had from its beginning', () => {
  const fromMarch = (first: string) => ({
    'rice 2026-03': first,
    'rice 2026-04': '31.0',
    'rice 2026-05': '36.0',
    'rice 2026-06': '34.0',
  });
  const months = (first: string) => ({ 'coffee 2026-01': '50.0', ...fromMarch(first) });
  const found = (numbers: Record<string, string>) =>
    codes(checksOf(catalogueOf(bulletin(numbers)))).filter((code) => code.startsWith('first-figure'));

  test('is unusual at more than one and a half times the next three months: 56 beside 31, 36 and 34', () => {
    // The middle of 31, 34 and 36 is 34; 1.5 times 34 is 51.
    expect(found(months('56.0'))).toEqual(['first-figure/bulletin/rice/value/2026-03']);
    expect(found(months('51.0'))).toEqual([]);
  });

  test('may be the sum from January, as it says', () => {
    const catalogue = catalogueOf(bulletin(months('56.0')));
    const first = find(checksOf(catalogue), 'first-figure/bulletin/rice/value/2026-03');
    expect(severityOf(first)).toBe('unusual');
    expect(sentenceOf(first, catalogue, en)).toBe(
      'Rice: the row begins in March 2026 with 56.0, the months after it have about 34.0 million USD: perhaps it is the sum from January',
    );
    expect(sentenceOf(first, catalogue, messagesIn('vi'))).toBe(
      'Gạo: dòng này bắt đầu từ tháng 3 năm 2026 với 56,0, các tháng sau khoảng 34,0 triệu USD, có thể là lũy kế từ tháng 1',
    );
  });

  test('is none where the whole table begins with it', () => {
    expect(found(fromMarch('56.0'))).toEqual([]);
  });
});
