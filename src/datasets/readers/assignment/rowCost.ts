import { isRatio } from '../headings/columns';
import type { LooseColumn } from '../headings/looseColumns';
import { isYearToDate, periodsElapsed } from '../headings/times';
import { isMoney, unitFactor } from '../headings/units';
import type { PrintedNumber } from '../numbers';
import { offBy, penalties, prices, spreads } from './costs';

/** One way to read a row: the number of each column, in the columns' order. */
export type Reading = readonly (PrintedNumber | undefined)[];

/** What of the table the cost of a row depends on. */
export type TableFacts = {
  /** Whether amounts are whole numbers, as those in USD are. */
  readonly wholeAmounts: boolean;
  /** Whether the file writes decimals at all. */
  readonly hasDecimals: boolean;
};

type RowFacts = { readonly unit: string | null; readonly name: string };

/** Columns that arithmetic relates, by their index; -1 where there is none. */
type Relations = {
  readonly pairs: readonly { readonly now: number; readonly total: number; readonly elapsed: number }[];
  readonly amounts: readonly { readonly value: number; readonly quantity: number }[];
  readonly unitValues: readonly {
    readonly now: readonly [number, number];
    readonly total: readonly [number, number];
  }[];
  readonly growths: readonly { readonly quantity: number; readonly value: number }[];
  /** Growth on the month before in February, which the other figures imply. */
  readonly implied: readonly { readonly growth: number; readonly now: number; readonly total: number }[];
  readonly needs: readonly number[];
};

export type RowCost = (row: RowFacts, reading: Reading) => number;

/**
 * The cost of a row's reading: how far it is from what trade figures are.
 * @returns a function of a row, `Infinity` where the reading is impossible
 */
export function rowCostOf(columns: readonly LooseColumn[], facts: TableFacts): RowCost {
  const relations = relationsOf(columns);
  return (row, reading) => {
    const money = isMoney(row.unit);
    let cost = 0;
    for (const [at, column] of columns.entries()) {
      const number = reading[at];
      cost +=
        number === undefined
          ? absent(columns, reading, at, row.unit, relations)
          : present(column, number, row, money, facts) +
            (isMissing(reading, relations.needs[at] ?? -1)
              ? column.measure === 'index'
                ? penalties.indexWithoutItsFigure
                : penalties.growthWithoutItsFigure
              : 0);
      if (cost === Infinity) return cost;
    }
    return cost + arithmetic(columns, reading, row, relations);
  };
}

function isMissing(reading: Reading, at: number): boolean {
  return at >= 0 && reading[at] === undefined;
}

function present(
  column: LooseColumn,
  { number, decimals }: PrintedNumber,
  row: RowFacts,
  money: boolean,
  { wholeAmounts, hasDecimals }: TableFacts,
): number {
  if (money && (column.measure === 'quantity' || column.of === 'quantity')) return Infinity;
  if (!isRatio(column)) {
    const unitless = column.measure === 'quantity' && row.unit === null;
    return (
      (unitless ? penalties.quantityWithoutUnits : penalties.present) +
      (number < 0 && !/cân đối|cán cân|balance|siêu/iu.test(row.name) ? penalties.negativeAmount : 0) +
      (decimals > 0 && wholeAmounts ? penalties.decimalsInWholeAmounts : 0)
    );
  }
  if (column.measure === 'growth' ? number < -100 : number < 0) return Infinity;
  if (column.measure === 'share' && number > 100) return Infinity;
  const off =
    column.measure === 'growth'
      ? number > 20_000
        ? penalties.beyondAllRatios
        : offBy(Math.log(1.001 + number / 100), spreads.growth, 8)
      : column.measure === 'index'
        ? offBy(Math.log(Math.max(number, 0.01) / 110), spreads.growth, 8)
        : 0;
  return (
    penalties.present +
    off +
    (hasDecimals && decimals === 0 ? penalties.wholeRatio : 0) +
    (number > 99_999 ? penalties.beyondAllRatios : 0)
  );
}

function absent(
  columns: readonly LooseColumn[],
  reading: Reading,
  at: number,
  unit: string | null,
  { pairs }: Relations,
): number {
  const column = columns[at];
  if (column === undefined) return 0;
  const money = isMoney(unit);
  const now = pairs.find(({ total }) => total === at)?.now ?? -1;
  if (now >= 0 && reading[now] !== undefined) return penalties.yearToDateMissing;
  if (column.measure === 'value') {
    const others = columns.some(
      (other, index) => other.measure === 'value' && index !== at && reading[index] !== undefined,
    );
    if (!others) return penalties.valueMissing;
    return column.cumulated ? penalties.yearToDateValueMissing : penalties.valueMissingBesideOther;
  }
  if (column.measure === 'quantity') {
    if (money) return 0;
    if (unit === null) return penalties.quantityMissingWithoutUnits;
    const value = columns.findIndex((other) => other.measure === 'value' && other.period === column.period);
    return value >= 0 && reading[value] !== undefined
      ? penalties.quantityMissingBesideValue
      : penalties.quantityMissing;
  }
  return money && column.of === 'quantity' ? 0 : penalties.ratioMissing;
}

function arithmetic(
  columns: readonly LooseColumn[],
  reading: Reading,
  row: RowFacts,
  relations: Relations,
): number {
  const at = (index: number) => reading[index]?.number ?? NaN;
  let cost = 0;
  for (const { now, total, elapsed } of relations.pairs) {
    const [a, b] = [at(now), at(total)];
    if (!(a > 0 && b > 0)) continue;
    if (a > b) cost += penalties.monthAboveYearToDate;
    cost += offBy(Math.log(b / a / elapsed), spreads.yearToDate, 10);
  }
  for (const { now, total } of relations.unitValues) {
    const ratio = at(now[0]) / at(now[1]) / (at(total[0]) / at(total[1]));
    if (ratio > 0 && Number.isFinite(ratio)) cost += offBy(Math.log(ratio), spreads.unitValue, 8);
  }
  for (const { growth, now, total } of relations.implied) {
    const before = at(total) - at(now);
    if (!(before > 0) || Number.isNaN(at(growth))) continue;
    cost += Math.min(8, ((at(now) / before - 1) * 100 - at(growth)) ** 2 / 2);
  }
  for (const { quantity, value } of relations.growths) {
    const ratio = (101 + at(value)) / (101 + at(quantity));
    if (ratio > 0) cost += offBy(Math.log(ratio), spreads.growthOfPrice, 4);
  }
  for (const { value, quantity } of relations.amounts) {
    cost += priceCost(at(value), at(quantity), columns[value], columns[quantity], row.unit);
  }
  return cost;
}

/** Without it the swap of all quantities with all values fits as well, for a/b = c/d means a/c = b/d. */
function priceCost(
  value: number,
  quantity: number,
  valueColumn: LooseColumn | undefined,
  quantityColumn: LooseColumn | undefined,
  unit: string | null,
): number {
  const usd = unitFactor(valueColumn?.unit ?? null);
  const tonnes = unitFactor(quantityColumn?.unit ?? unit);
  if (!(value > 0 && quantity > 0) || usd === undefined) return 0;
  const price = (value * usd) / (quantity * (tonnes ?? 1));
  // What is counted in pieces or pairs costs a few dollars at least.
  if (tonnes === undefined) return price < 3 ? Math.min(6, Math.log(price / 3) ** 2 / 2) : 0;
  if (price < prices.low) return Math.min(10, Math.log(price / prices.low) ** 2 * 2);
  return price > prices.high ? Math.min(10, Math.log(price / prices.high) ** 2 / 2) : 0;
}

function relationsOf(columns: readonly LooseColumn[]): Relations {
  const find = (test: (column: LooseColumn) => boolean) => columns.findIndex(test);
  const pairs = columns.flatMap((column, now) => {
    if (column.cumulated || isRatio(column) || column.period === null || isYearToDate(column.period))
      return [];
    const total = find(
      (other) => other.cumulated && other.measure === column.measure && other.flow === column.flow,
    );
    return total < 0 ? [] : [{ now, total, elapsed: periodsElapsed(column.period), measure: column.measure }];
  });
  const amounts = columns.flatMap((column, value) => {
    if (column.measure !== 'value') return [];
    const quantity = find(
      (other) =>
        other.measure === 'quantity' &&
        other.cumulated === column.cumulated &&
        other.period === column.period,
    );
    return quantity < 0 ? [] : [{ value, quantity }];
  });
  const quantityOf = (value: number) => amounts.find((pair) => pair.value === value)?.quantity ?? -1;
  const unitValues = pairs.flatMap(({ now, total, measure }) =>
    measure === 'value' && quantityOf(now) >= 0 && quantityOf(total) >= 0
      ? [{ now: [now, quantityOf(now)] as const, total: [total, quantityOf(total)] as const }]
      : [],
  );
  const growths = columns.flatMap((column, quantity) => {
    if (column.measure !== 'growth' || column.of !== 'quantity') return [];
    const value = find(
      (other) =>
        other.measure === 'growth' &&
        other.of === 'value' &&
        other.base === column.base &&
        other.period === column.period,
    );
    return value < 0 ? [] : [{ quantity, value }];
  });
  const implied = columns.flatMap((column, growth) => {
    if (column.measure !== 'growth' || column.base !== 'previous period') return [];
    const pair = pairs.find(
      ({ measure, elapsed, now }) =>
        measure === column.of && elapsed === 2 && columns[now]?.period?.length === 7,
    );
    return pair === undefined ? [] : [{ growth, now: pair.now, total: pair.total }];
  });
  const needs = columns.map((column) =>
    isRatio(column) && column.measure !== 'share'
      ? find((other) => other.measure === (column.of ?? 'value') && other.period === column.period)
      : -1,
  );
  return { pairs, amounts, unitValues, growths, implied, needs };
}
