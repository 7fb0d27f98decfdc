import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import type { Dataset } from '../../src/model/dataset';
import { builtIn } from '../catalogue/planCatalogue';

const markets = builtIn('customs-markets');
const find = (dataset: Dataset, code: string) =>
  checksOf(new Catalogue([dataset])).find((one) => one.code === code);

describe('a block of markets', () => {
  test('is held once a month against all its members together: EU and ASEAN in 31 months', () => {
    const blocks = checksOf(new Catalogue([markets])).filter(({ rule }) => rule === 'parts-whole');
    expect(blocks).toHaveLength(2 * 31);
    expect(blocks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  test('takes more than its nine listed members in May 2026: ASEAN by 2.12 million USD', () => {
    const check = find(markets, 'parts-whole/market-asean/value/2026-05');
    // The table of names says 2 120 thousand USD.
    expect((check?.right.number ?? 0) - (check?.left.number ?? 0)).toBeCloseTo(2.12, 2);
    expect(check?.figures).toHaveLength(9 + 1);
  });

  test('that takes less than its members together is contradicted', () => {
    const lower = markets.figures.map((figure) =>
      figure.subject === 'market-eu' && figure.period === '2026-05' ? { ...figure, number: 1000 } : figure,
    );
    expect(find({ ...markets, figures: lower }, 'parts-whole/market-eu/value/2026-05')?.verdict).toBe(
      'differs',
    );
  });
});
