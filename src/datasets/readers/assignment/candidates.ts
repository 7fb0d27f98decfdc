import type { LooseColumns } from '../headings/looseColumns';
import { isMoney } from '../headings/units';
import type { PrintedNumber } from '../numbers';
import type { LooseRow } from '../tables/table';
import type { Order } from './orders';
import type { RowCost } from './rowCost';
import type { Candidate } from './sums';

/** The readings of a row under an order of the columns, the cheapest first. */
export function candidatesOf(
  row: LooseRow,
  order: Order,
  { columns }: LooseColumns,
  cost: RowCost,
): Candidate[] {
  const money = isMoney(row.unit);
  const allowed = order.columns.filter((at) => {
    const column = columns[at];
    return !money || (column?.measure !== 'quantity' && column?.of !== 'quantity');
  });
  const found: Candidate[] = [];
  for (const cut of row.cuts) {
    for (const choice of choicesOf(cut.length, allowed.length)) {
      const reading: (PrintedNumber | undefined)[] = columns.map(() => undefined);
      choice.forEach((at, index) => {
        const column = allowed[at];
        if (column !== undefined) reading[column] = cut[index];
      });
      const its = cost(row, reading);
      if (its < Infinity) found.push({ reading, cost: its });
    }
  }
  found.sort((one, other) => one.cost - other.cost);
  const least = found[0]?.cost ?? 0;
  return found.filter((one) => one.cost < least + 12).slice(0, MOST_CANDIDATES);
}

/** More ways than these to place a row's numbers, and nobody could tell them apart. */
const MOST_CHOICES = 500;
const MOST_CANDIDATES = 40;

/** All ways to choose so many of so many, in their order. @example choicesOf(1, 2) // [[0], [1]] */
function choicesOf(count: number, of: number): readonly (readonly number[])[] {
  if (count === of) return [Array.from({ length: of }, (_, at) => at)];
  const found: number[][] = [];
  if (ways(count, of) > MOST_CHOICES) return found;
  const walk = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === count) {
      found.push([...chosen]);
      return;
    }
    for (let at = from; at <= of - (count - chosen.length); at += 1) walk(at + 1, [...chosen, at]);
  };
  if (count <= of) walk(0, []);
  return found;
}

/** The number of ways to choose so many of so many. */
function ways(count: number, of: number): number {
  let found = 1;
  for (let at = 1; at <= count; at += 1) found = (found * (of - count + at)) / at;
  return found;
}

/** How many columns a row can have: what is counted in USD has no quantity. */
export function possibleColumns({ unit }: LooseRow, { columns }: LooseColumns): number {
  const money = isMoney(unit);
  return columns.filter(({ measure, of }) => !money || (measure !== 'quantity' && of !== 'quantity')).length;
}

/** How many ways there are to place the numbers of a row, at most. */
export function choiceCount(row: LooseRow, columns: LooseColumns): number {
  const most = possibleColumns(row, columns);
  return row.cuts.reduce(
    (sum, cut) => sum + (cut.length > most ? 0 : Math.min(MOST_CHOICES, ways(cut.length, most))),
    0,
  );
}
