import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { change } from '../../src/indicators/change';
import { compoundGrowth } from '../../src/indicators/compoundGrowth';
import { growth } from '../../src/indicators/growth';
import { rank } from '../../src/indicators/rank';
import { share } from '../../src/indicators/share';
import { unitValue } from '../../src/indicators/unitValue';
import { bulletinByMarket } from '../datasets/bulletinByMarket';
import { ownBulletin, withOwn } from '../catalogue/ownBulletin';
import { problemOf } from '../catalogue/problemOf';

/**
 * Computed from months: of everything that is built in, by hand from the files of the statistics office in thousand USD
 * and tonnes, and of a bulletin of items by market in round numbers (test/datasets/bulletinByMarket.ts).
 */
const [first, ...others] = builtInDatasets();
if (first === undefined) throw new Error('nothing is built in');
const catalogue = new Catalogue([first, ...others, bulletinByMarket()]);
const find = (name: string) => catalogue.resolve(name);
const [coffee, us, total] = [find('Cà phê'), find('Hoa Kỳ'), catalogue.total];
const JULY = '2026-07';

describe('growth and change', () => {
  test('with one period are on the same period a year before: coffee in July 642 535.419 on 603 198.611', () => {
    expect(growth.compute(catalogue, coffee, { from: JULY }).number).toBeCloseTo(
      642535.419 / 603198.611 - 1,
      12,
    );
    expect(growth.compute(catalogue, coffee, { to: JULY }).number).toBeCloseTo(0.0652137, 7);
    expect(change.compute(catalogue, coffee, { from: JULY }).number).toBeCloseTo(39.336808, 6);
  });

  test('of seven months are of their sums: 5 442 140.309 on 6 039 666.892', () => {
    // 2026: 1083563.254 + 676155.395 + 995848.827 + 822538.422 + 640636.316 + 580862.676 + 642535.419 = 5442140.309
    // 2025: 756830.158 + 990535.679 + 1082493.378 + 1014314.616 + 881257.189 + 711037.261 + 603198.611 = 6039666.892
    const sevenMonths = growth.compute(catalogue, coffee, { from: '2026-01/2026-07' });
    expect(sevenMonths.number).toBeCloseTo(5442140.309 / 6039666.892 - 1, 12);
    expect(growth.compute(catalogue, coffee, { from: '2025-01/2025-07', to: '2026-01/2026-07' }).number).toBe(
      sevenMonths.number,
    );
  });

  test('with one year are on the year before', () => {
    // FAOSTAT: rice 1407.2 million USD in 2005, 950.3 in 2004.
    expect(growth.compute(catalogue, find('Gạo'), { from: '2005' }).number).toBeCloseTo(
      1407.2 / 950.3 - 1,
      12,
    );
  });

  test('need a period where a market is given, and refuse several years alone, which overlap', () => {
    expect(problemOf(() => growth.compute(catalogue, coffee, { market: us }))?.kind).toBe('period-missing');
    expect(problemOf(() => change.compute(catalogue, total, { from: '2001-2005' }))?.kind).toBe(
      'period-missing',
    );
  });

  test('to one market are of what goes there: 90 on 60, and 530 on 320 of seven months', () => {
    expect(growth.compute(catalogue, coffee, { from: JULY, market: us }).number).toBeCloseTo(0.5, 12);
    expect(growth.compute(catalogue, coffee, { to: '2026-01/2026-07', market: us }).number).toBeCloseTo(
      530 / 320 - 1,
      12,
    );
    expect(growth.compute(catalogue, coffee, { from: '2026-06', to: JULY, market: us }).number).toBeCloseTo(
      90 / 80 - 1,
      12,
    );
    expect(change.compute(catalogue, coffee, { from: JULY, market: us }).number).toBe(30);
  });

  test('are refused where other things came to be counted between the periods, and where a span holds the break', () => {
    // Rows that are new in February and March 2026 take from what is left to all other goods.
    const rest = find('other-goods');
    expect(problemOf(() => growth.compute(catalogue, rest, { from: '2026-03', to: '2026-04' }))?.kind).toBe(
      'series-breaks',
    );
    expect(
      problemOf(() => growth.compute(catalogue, rest, { from: '2026-03/2026-04', to: '2026-05/2026-06' }))
        ?.kind,
    ).toBe('series-breaks');
    expect(growth.compute(catalogue, rest, { from: '2026-04', to: '2026-05' }).number).toBeCloseTo(
      1332103.267 / 1654679.738 - 1,
      12,
    );
  });
});

describe('the compound rate a year', () => {
  test('is between years, or the same months of two years: July 2024 416 848.747, July 2026 642 535.419', () => {
    expect(compoundGrowth.compute(catalogue, coffee, { from: '2024-07', to: JULY }).number).toBeCloseTo(
      (642535.419 / 416848.747) ** 0.5 - 1,
      12,
    );
    expect(compoundGrowth.compute(catalogue, coffee, { from: '2025-07', to: JULY, market: us }).number).toBe(
      0.5,
    );
  });

  test('is refused between months of other seasons, with the growth between them offered', () => {
    expect(
      problemOf(() => compoundGrowth.compute(catalogue, coffee, { from: '2025-01', to: JULY })),
    ).toMatchObject({
      kind: 'no-yearly-rate',
      from: '2025-01',
      to: JULY,
    });
  });

  test('needs both of its periods', () => {
    expect(problemOf(() => compoundGrowth.compute(catalogue, coffee, { from: '2025' }))?.kind).toBe(
      'period-missing',
    );
  });
});

describe('the value of a tonne', () => {
  test('of a month is by what one publisher states of both: 642 535 419 USD by 147 890 tonnes', () => {
    const { number, unit } = unitValue.compute(catalogue, coffee, { period: JULY });
    expect([number, unit]).toEqual([expect.closeTo(642535419 / 147890, 6), 'usd-per-tonne']);
  });

  test('to one market is of what goes there: 90 million USD by 15 thousand tonnes', () => {
    expect(unitValue.compute(catalogue, coffee, { period: JULY, market: us }).number).toBeCloseTo(6000, 9);
    // Without a period, of the newest that is stated.
    expect(unitValue.compute(catalogue, coffee, { market: us }).number).toBeCloseTo(6000, 9);
  });
});

describe('a share', () => {
  test('of a market is in total exports, which another dataset of the office states: 18 395 584.06 of 53 095 475.046', () => {
    const ofUs = share.compute(catalogue, us, { period: JULY });
    expect(ofUs.number).toBeCloseTo(18395584.06 / 53095475.046, 12);
    expect(ofUs.inputs.map(({ dataset }) => dataset.id)).toEqual(['customs-markets', 'customs-items']);
    expect(share.compute(catalogue, us, { of: 'markets', period: JULY }).number).toBe(ofUs.number);
  });

  test('of an item is in the total of the same dataset, and says where its items do not add up to it', () => {
    // February 2026: coffee 676 155.395 of 33 189 426.303.
    const ofCoffee = share.compute(catalogue, coffee, { period: '2026-02' });
    expect(ofCoffee.number).toBeCloseTo(676155.395 / 33189426.303, 12);
    expect(ofCoffee.notes.map(({ code }) => code)).toContain('items-differ-2026');
  });

  test('with a market is in all goods that go there: 90 of 18 000', () => {
    expect(share.compute(catalogue, coffee, { period: JULY, market: us }).number).toBeCloseTo(0.005, 12);
    expect(share.compute(catalogue, coffee, { of: us, period: JULY, market: us }).number).toBeCloseTo(
      0.005,
      12,
    );
    expect(share.compute(catalogue, coffee, { market: us }).number).toBeCloseTo(0.005, 12);
  });

  test('with a market and among the markets is of the same goods to all markets: 90 of 640', () => {
    for (const whole of ['markets', coffee] as const) {
      expect(share.compute(catalogue, coffee, { of: whole, period: JULY, market: us }).number).toBeCloseTo(
        90 / 640,
        12,
      );
    }
  });

  test('among the markets needs one of them', () => {
    expect(problemOf(() => share.compute(catalogue, coffee, { of: 'markets', period: JULY }))?.kind).toBe(
      'market-missing',
    );
  });
});

describe('a rank', () => {
  test('of a market is among countries: of July 2026 the United States, then China, then the Republic of Korea', () => {
    const rankOf = (name: string) => rank.compute(catalogue, find(name), { period: JULY }).number;
    expect(['US', 'CN', 'KR'].map(rankOf)).toEqual([1, 2, 3]);
    // The European Union would be second, before China.
    expect(rank.compute(catalogue, us, { period: '2025' }).number).toBe(1);
  });

  test.each(['EU', 'ASEAN', 'LISTED'])('is refused to %s, which is no country', (name) => {
    expect(problemOf(() => rank.compute(catalogue, find(name), { period: JULY }))).toMatchObject({
      kind: 'no-rank',
      because: 'composite',
    });
  });

  test('of an item is among the items of the same dataset, without their rest', () => {
    const rankOf = (name: string) => rank.compute(catalogue, find(name), { period: JULY }).number;
    expect(rankOf('Máy vi tính, sản phẩm điện tử và linh kiện')).toBe(1);
    expect(
      problemOf(() => rank.compute(catalogue, catalogue.subject('other-goods'), { period: JULY })),
    ).toMatchObject({ kind: 'no-rank', because: 'composite' });
  });

  test('is refused where the publisher states only some of all exports: FAO of rice in 2015', () => {
    expect(problemOf(() => rank.compute(catalogue, find('Gạo'), { period: '2015' }))).toMatchObject({
      kind: 'no-rank',
      because: 'incomplete',
    });
  });

  test('is refused where the publisher states nothing beside it but all exports: coffee in September 2026', () => {
    const own = withOwn(
      ownBulletin({ id: 'september', covers: '2026-09', kinds: { 'total-exports': 'total' } }, [
        { subject: 'total-exports', period: '2026-09', printed: '45,000' },
        { subject: 'coffee', period: '2026-09', printed: '500.5' },
      ]),
    );
    const ranked = () => rank.compute(own, own.resolve('Cà phê'), { period: '2026-09' });
    expect(problemOf(ranked)).toMatchObject({ kind: 'no-rank', subject: { code: 'coffee' } });
  });

  test('by target stays where targets are printed for the period', () => {
    expect(rank.compute(catalogue, find('Gạo'), { period: '2006' }).number).toBe(7);
  });

  test('with a market is among what goes there: footwear 900, seafood 180, coffee 90', () => {
    const rankOf = (name: string) => rank.compute(catalogue, find(name), { period: JULY, market: us }).number;
    expect(['Giày dép', 'Thủy sản', 'Cà phê'].map(rankOf)).toEqual([1, 2, 3]);
  });

  test('of a market for one commodity is among its countries: Germany 120, United States 90, Japan 45; the EU 300 is none', () => {
    const rankOf = (name: string) =>
      rank.compute(catalogue, coffee, { among: 'markets', period: JULY, market: find(name) }).number;
    expect(['DE', 'US', 'JP'].map(rankOf)).toEqual([1, 2, 3]);
    expect(problemOf(() => rankOf('EU'))).toMatchObject({ kind: 'no-rank', because: 'composite' });
  });

  test('is refused below something larger of which nobody knows whether it is one country', () => {
    // As much as Germany, and more than the United States.
    const own = new Catalogue([first, ...others, bulletinByMarket({ gulf: '120' })]);
    const rankOf = (code: string) =>
      rank.compute(own, coffee, { among: 'markets', period: JULY, market: own.subject(code) }).number;
    expect(problemOf(() => rankOf('market-us'))).toMatchObject({
      kind: 'rank-unsure',
      larger: { code: 'market-gulf' },
    });
    expect(rankOf('market-de')).toBe(1);
  });
});
