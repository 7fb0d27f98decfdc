import { describe, expect, test as plainTest } from '@jest/globals';
import { offBy, prices, spreads } from '../../../src/datasets/readers/assignment/costs';
import { shared } from '../../shared';
import { halves, itemsOf } from './madeUp';
import type { Item } from './madeUp';

const years = [2024, 2025, 2026];
const months = Array.from({ length: 12 }, (_, at) => at + 1);

function at({ numbers }: Item, measure: string, year: number, month: number): number {
  return numbers.get(`${measure} ${String(year)}-${String(month).padStart(2, '0')}`) ?? NaN;
}

/** The value and the quantity of an item in each month, and from January to it. */
function monthly(items: readonly Item[]) {
  return items.flatMap((item) =>
    years.flatMap((year) => {
      let [value, quantity] = [0, 0];
      return months.map((month) => {
        const [v, q] = [at(item, 'value', year, month), at(item, 'quantity', year, month)];
        value += Number.isNaN(v) ? 0 : v;
        quantity += Number.isNaN(q) ? 0 : q;
        const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
        return {
          month,
          v,
          q,
          value,
          quantity,
          beforeV: at(item, 'value', lastYear, lastMonth),
          beforeQ: at(item, 'quantity', lastYear, lastMonth),
          yearV: at(item, 'value', year - 1, month),
        };
      });
    }),
  );
}

function spread(ratios: readonly number[]): number {
  const logs = ratios.filter((ratio) => ratio > 0 && Number.isFinite(ratio)).map(Math.log);
  return Math.sqrt(logs.reduce((sum, log) => sum + log * log, 0) / logs.length);
}

describe('the costs of an assignment are measured, on other items than those that the made-up tables are of', () => {
  const { texts, test } = shared('source/customs-exports-by-item.csv');
  const measured = () => monthly(halves(itemsOf(texts[0] ?? '')).measured);

  test('year to date ÷ month ÷ months elapsed spreads as stated', () => {
    const ratios = measured().flatMap(({ month, v, q, value, quantity }) =>
      month === 1 ? [] : [value / v / month, quantity / q / month],
    );
    expect(spread(ratios)).toBeCloseTo(spreads.yearToDate, 1);
  });

  test('unit values of the month and of the year to date differ as stated', () => {
    const ratios = measured().flatMap(({ month, v, q, value, quantity }) =>
      month === 1 ? [] : [v / q / (value / quantity)],
    );
    expect(spread(ratios)).toBeCloseTo(spreads.unitValue, 1);
  });

  test('value and quantity grow alike as stated', () => {
    expect(spread(measured().map(({ v, q, beforeV, beforeQ }) => v / beforeV / (q / beforeQ)))).toBeCloseTo(
      spreads.growthOfPrice,
      1,
    );
  });

  test('growth on the month and on the year before spreads as stated', () => {
    const ratios = measured().flatMap(({ v, q, beforeV, beforeQ, yearV }) => [
      v / beforeV,
      q / beforeQ,
      v / yearV,
    ]);
    expect(spread(ratios)).toBeCloseTo(spreads.growth, 1);
  });

  test('all unit values lie within the prices that cost nothing', () => {
    const values = measured()
      .map(({ v, q }) => v / q)
      .filter((value) => value > 0);
    expect(values.length).toBeGreaterThan(200);
    expect(values.filter((value) => value < prices.low || value > prices.high)).toEqual([]);
  });
});

plainTest('lying off costs nothing at first, more the farther, and little more far off', () => {
  expect(offBy(0, 0.25)).toBe(0);
  // 1.5 × ln(1 + 2² / 2) = 1.5 × ln 3
  expect(offBy(0.5, 0.25)).toBeCloseTo(1.5 * Math.log(3));
  expect(offBy(10, 0.25, 8)).toBe(8);
});
