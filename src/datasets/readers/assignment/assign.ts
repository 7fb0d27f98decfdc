import { isRatio } from '../headings/columns';
import type { LooseColumns } from '../headings/looseColumns';
import type { PrintedNumber } from '../numbers';
import { breathe } from '../progress';
import type { Progress } from '../progress';
import type { LooseRow } from '../tables/table';
import { penalties } from './costs';
import { candidatesOf, choiceCount, possibleColumns } from './candidates';
import { ordersOf } from './orders';
import type { Order } from './orders';
import { rowCostOf } from './rowCost';
import type { RowCost, TableFacts } from './rowCost';
import { withSums } from './sums';
import type { Candidate, RowGroup } from './sums';

/** How likely a number is the one of a column of a row. */
export type Marginal = { readonly number: PrintedNumber; readonly p: number };

export type RowOutcome = {
  /** For each column that a number may stand in, the numbers, the likeliest first. */
  readonly columns: ReadonlyMap<number, readonly Marginal[]>;
  /** What the best reading costs: a clear winner among bad ones is none. */
  readonly cost: number;
  readonly confirmed: boolean;
  readonly nearly: boolean;
  /** Whether there are as many numbers as columns that the row can have. */
  readonly full: boolean;
  /** Which columns the best reading fills. */
  readonly pattern: string;
};

export type Assignment = {
  readonly rows: readonly RowOutcome[];
  /** The cost of the row in the middle. */
  readonly fit: number;
  /** By how much the best order of the columns beats the next. */
  readonly margin: number;
  readonly order: readonly number[];
};

/** Orders are compared on so many rows, the fullest of them; those that come near the best are tried on all. */
const SAMPLE = 40;
const WORTH_KEEPING = 14;
/** Readings that are tried to find the order of the columns, and afterwards under all orders that remain. */
const MOST_WORK = 60_000;

/**
 * Which number belongs to which column.
 *
 * A hypothesis is an order of the columns, one for the table, and for each row a way to cut its numbers and a choice of
 * columns that keeps the order. Each has a cost; how sure a figure is follows from all of them together, so that two
 * hypotheses which agree on it leave no doubt about it, whatever else they disagree on.
 * @param groups rows that should add up
 */
export async function assign(
  rows: readonly LooseRow[],
  columns: LooseColumns,
  groups: readonly RowGroup[],
  progress: Progress,
): Promise<Assignment> {
  const cost = rowCostOf(columns.columns, factsOf(rows, columns));
  const grouped = new Set(groups.flatMap(({ total, members }) => [total, ...members]));
  // What is short and takes part in no sum is open whatever the order: it says nothing and costs most.
  const telling = rows.filter((row, at) => grouped.has(at) || isFull(row, columns));
  const orders = telling.length === 0 ? ordersOf(columns).slice(0, 1) : ordersOf(columns);
  const ranked = rankedOrders(orders, sampleOf(telling, columns, orders.length), columns, cost);
  const best = ranked[0];
  if (best === undefined) return { rows: [], fit: Infinity, margin: 0, order: [] };
  const each = telling.reduce((sum, row) => {
    return sum + choiceCount(row, columns);
  }, 0);
  const affordable = Math.max(2, Math.min(8, Math.floor((MOST_WORK * 8) / Math.max(1, each))));
  const kept = ranked.filter(({ total }) => total < best.total + WORTH_KEEPING).slice(0, affordable);
  const norm = kept.reduce((sum, { total }) => sum + Math.exp(best.total - total), 0);
  const valueColumns = columns.columns.flatMap((column, at) => (column.measure === 'value' ? [at] : []));

  const marginals = rows.map(() => new Map<number, Map<string, { number: PrintedNumber; p: number }>>());
  let first:
    | {
        readonly list: readonly (readonly Candidate[])[];
        readonly confirmed: ReadonlySet<number>;
        readonly nearly: ReadonlySet<number>;
      }
    | undefined;
  const tells = new Set(telling);
  for (const [rank, { order, total }] of kept.entries()) {
    const lists: Candidate[][] = [];
    for (const [at, row] of rows.entries()) {
      if (at % 250 === 0) await breathe(progress, at / rows.length);
      lists.push(
        rank === 0 || tells.has(row)
          ? candidatesOf(row, order, columns, cost)
          : (first?.list[at] ?? []).slice(),
      );
    }
    const { candidates, confirmed, nearly } = withSums(lists, groups, valueColumns);
    first ??= { list: candidates, confirmed, nearly };
    const weight = Math.exp(best.total - total) / norm;
    candidates.forEach((list, at) => addMarginals(marginals[at], list, weight));
  }
  const outcomes = rows.map((row, at): RowOutcome => {
    const list = first?.list[at] ?? [];
    return {
      columns: new Map(
        [...(marginals[at] ?? [])].map(([column, numbers]) => [
          column,
          [...numbers.values()].sort((one, other) => other.p - one.p),
        ]),
      ),
      cost: list[0]?.cost ?? penalties.noFit,
      confirmed: first?.confirmed.has(at) ?? false,
      nearly: first?.nearly.has(at) ?? false,
      full: isFull(row, columns),
      pattern: (list[0]?.reading ?? []).map((number) => (number === undefined ? '-' : 'x')).join(''),
    };
  });
  const costs = outcomes.map((outcome) => outcome.cost).sort((one, other) => one - other);
  return {
    rows: outcomes,
    fit: costs[costs.length >> 1] ?? 0,
    margin: (ranked[1]?.total ?? Infinity) - best.total,
    order: best.order.columns,
  };
}

function factsOf(rows: readonly LooseRow[], { columns }: LooseColumns): TableFacts {
  const numbers = rows.flatMap(({ cuts }) => cuts[0] ?? []);
  const decimals = numbers.filter((number) => number.decimals > 0).length;
  const ratios = columns.filter(isRatio).length;
  const inUsd = columns.some(({ measure, unit }) => measure === 'value' && unit === 'USD');
  // As many numbers with decimals as there are columns of per cents: amounts have none.
  const share = decimals / Math.max(1, numbers.length);
  return {
    wholeAmounts: inUsd || share <= ratios / Math.max(1, columns.length) + 0.15,
    hasDecimals: decimals > 0,
  };
}

function isFull(row: LooseRow, columns: LooseColumns): boolean {
  const possible = possibleColumns(row, columns);
  return row.cuts.length > 0 && row.cuts.every((cut) => cut.length === possible);
}

type Ranked = { readonly order: Order; readonly total: number };

function rankedOrders(
  orders: readonly Order[],
  sample: readonly LooseRow[],
  columns: LooseColumns,
  cost: RowCost,
): Ranked[] {
  const ranked: Ranked[] = [];
  let best = Infinity;
  for (const order of [...orders].sort((one, other) => one.cost - other.cost)) {
    let total = order.cost;
    for (const row of sample) {
      // Costs only grow: what is far behind stays there.
      if (total > best + 2 * WORTH_KEEPING) break;
      const list = candidatesOf(row, order, columns, cost);
      total += list.length === 0 ? penalties.noFit : Math.min(penalties.noFit, softMinimum(list));
    }
    best = Math.min(best, total);
    ranked.push({ order, total });
  }
  return ranked.sort((one, other) => one.total - other.total);
}

/**
 * The rows that say most about the order: those whose numbers leave the fewest ways to place them. So many of them that
 * all orders together stay within a limit.
 */
function sampleOf(rows: readonly LooseRow[], columns: LooseColumns, orders: number): LooseRow[] {
  const counted = rows
    .map((row) => {
      return { row, count: choiceCount(row, columns), length: row.cuts[0]?.length ?? 0 };
    })
    .filter(({ count, length }) => count > 0 && length > 1)
    .sort((one, other) => one.count - other.count || other.length - one.length);
  const sample: LooseRow[] = [];
  let work = 0;
  for (const { row, count } of counted.slice(0, SAMPLE)) {
    work += count * orders;
    if (sample.length > 0 && work > MOST_WORK) break;
    sample.push(row);
  }
  return sample;
}

function softMinimum(list: readonly Candidate[]): number {
  const least = list[0]?.cost ?? 0;
  return least - Math.log(list.reduce((sum, { cost }) => sum + Math.exp(least - cost), 0));
}

function addMarginals(
  marginals: Map<number, Map<string, { number: PrintedNumber; p: number }>> | undefined,
  list: readonly Candidate[],
  weight: number,
): void {
  const least = list[0]?.cost ?? 0;
  const all = list.reduce((sum, { cost }) => sum + Math.exp(least - cost), 0);
  for (const { reading, cost } of list) {
    const p = (weight * Math.exp(least - cost)) / all;
    reading.forEach((number, column) => {
      if (number === undefined) return;
      const numbers = marginals?.get(column) ?? new Map<string, { number: PrintedNumber; p: number }>();
      marginals?.set(column, numbers);
      const known = numbers.get(number.printed) ?? { number, p: 0 };
      known.p += p;
      numbers.set(number.printed, known);
    });
  }
}
