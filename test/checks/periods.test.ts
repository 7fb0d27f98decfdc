import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { sentenceOf } from '../../src/checks/sentence';
import { severityOf } from '../../src/checks/severity';
import { diagnosisOf } from '../../src/checks/wording';
import { messagesIn } from '../../src/locales/language';
import { builtIn } from '../catalogue/planCatalogue';
import { find } from './changedFigures';
import { bulletin, catalogueOf } from './smallBulletin';

const en = messagesIn('en');

describe('announced totals of a period against shorter ones that make it up', () => {
  const catalogue = new Catalogue([builtIn('2006-plan'), builtIn('customs-totals')]);
  const checks = checksOf(catalogue).filter(({ rule }) => rule === 'periods-sum');
  const of = (period: string) => find(checks, `periods-sum/customs-totals/total-exports/value/${period}`);

  test('a month against its halves: November 2022 is 29.02, its halves make 16.63 + 15.32 = 31.95', () => {
    const november = of('2022-11');
    expect([november.left.number, november.right.number]).toEqual([29020, 31950]);
    expect(severityOf(november)).toBe('contradiction');
    expect(sentenceOf(november, catalogue, en)).toBe(
      'Total goods exports: first half of November 2022 + second half of November 2022 add up to 31,950, November 2022 is printed as 29,020 million USD',
    );
  });

  test('a year to date against the one before and its last month: 23.61 + 23.42 = 47.03 in February 2023, printed 49.64', () => {
    const february = of('2023-01/2023-02');
    expect(february.figures.map(({ period }) => period)).toEqual(['2023-01/2023-02', '2023-01', '2023-02']);
    expect([february.left.number, february.right.number]).toEqual([49640, 47030]);
    expect(severityOf(february)).toBe('contradiction');
  });

  test('by the halves of a month that is not stated: July 2023, between the half year and the end of July', () => {
    expect(of('2023-01/2023-07').figures.map(({ period }) => period)).toEqual([
      '2023-01/2023-07',
      '2023-S1',
      '2023-07-01/2023-07-15',
      '2023-07-16/2023-07-31',
    ]);
  });

  test('differ without more being said of them than that they are revised, where it is by little: up to a twentieth of the shortest of them', () => {
    // March 2025: 17.98 + 20.49 = 38.47, printed 38.51; 0.04 is less than a hundredth of 17.98, which is no finding.
    expect(checks.filter(({ period }) => period === '2025-03')).toEqual([]);
    const little = checks.filter((one) => severityOf(one) === 'preliminary');
    expect(little.length).toBeGreaterThan(0);
    for (const { difference, figures } of little) {
      const least = Math.min(...figures.map(({ number }) => number));
      expect(Math.abs(difference)).toBeGreaterThan(least / 100);
      expect(Math.abs(difference)).toBeLessThanOrEqual(least / 20);
    }
  });

  test('are few that differ: eleven contradictions', () => {
    expect(
      checks
        .filter((one) => severityOf(one) === 'contradiction')
        .map(({ period }) => period)
        .sort(),
    ).toEqual([
      '2014-01-01/2014-02-15',
      '2015-01/2015-02',
      '2015-02',
      '2019-10',
      '2021-01-01/2021-10-15',
      '2021-10',
      '2022-01-01/2022-07-15',
      '2022-01-01/2022-11-15',
      '2022-11',
      '2023-01/2023-02',
      '2023-01/2023-07',
    ]);
  });
});

describe('a period of a bulletin that a workbook keeps', () => {
  // 10.5 + 20 + 12 = 42.5.
  const months = { 'rice 2026-01': '10.5', 'rice 2026-02': '20.0', 'rice 2026-03': '12.0' };
  const check = (numbers: Record<string, string>, of: string) =>
    find(checksOf(catalogueOf(bulletin(numbers))), `periods-sum/bulletin/rice/${of}`);

  test('is a quarter against its months', () => {
    expect(check({ ...months, 'rice 2026-Q1': '42.5' }, 'value/2026-Q1').verdict).toBe('agrees');
    const wrong = check({ ...months, 'rice 2026-Q1': '52.5' }, 'value/2026-Q1');
    expect([wrong.difference, severityOf(wrong)]).toEqual([10, 'contradiction']);
  });

  test('is a half year against its quarters, and the quantity by itself', () => {
    const quantities = { 'rice 2026-Q1 quantity': '90.0', 'rice 2026-Q2 quantity': '110.0' };
    expect(check({ ...quantities, 'rice 2026-S1 quantity': '200.0' }, 'quantity/2026-S1').verdict).toBe(
      'agrees',
    );
  });

  test('makes no check where a month of it is missing', () => {
    const others = { 'rice 2026-01': '10.5', 'rice 2026-03': '12.0' };
    const checks = checksOf(catalogueOf(bulletin({ ...others, 'rice 2026-Q1': '42.5' })));
    expect(checks.filter(({ rule }) => rule === 'periods-sum')).toEqual([]);
  });

  test('names the digit that alone mends it: 10.5 + 20.0 + 72.0 = 102.5 is 60 more than 42.5, and only 72.0 can have one as wrong', () => {
    const catalogue = catalogueOf(bulletin({ ...months, 'rice 2026-03': '72.0', 'rice 2026-Q1': '42.5' }));
    const wrong = find(checksOf(catalogue), 'periods-sum/bulletin/rice/value/2026-Q1');
    expect(diagnosisOf(wrong, catalogue, en)).toBe('Holds if rice (value) is 12.0 instead of 72.0');
  });
});
