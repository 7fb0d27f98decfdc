import type { LooseColumns } from '../headings/looseColumns';
import { penalties } from './costs';

/** An order of the columns: which one the first, the second … number of a full row is of. */
export type Order = { readonly columns: readonly number[]; readonly cost: number };

/**
 * The orders in which the numbers of a row may stand. Headings that lost their places leave all of them; those that have
 * quantity and value alike in each group are the likeliest.
 */
export function ordersOf({ columns, order }: LooseColumns): Order[] {
  const own = columns.map((_, at) => at);
  if (order === 'fixed' || columns.length < 2) return [{ columns: own, cost: 0 }];
  const groups = [...new Set(columns.map(({ group }) => group))];
  const leaves = [...new Set(columns.map(({ leaf }) => leaf))];
  if (groups.length > 4 || leaves.length > 3) return [{ columns: own, cost: 0 }];
  const find = (group: string, leaf: string) =>
    columns.findIndex((column) => column.group === group && column.leaf === leaf);
  const inner = permutations(leaves);
  const found = new Map<string, Order>();
  const add = (one: readonly number[], cost: number) => {
    if (one.includes(-1) || new Set(one).size !== columns.length) return;
    const other = order === 'likely' && one.some((column, at) => column !== at) ? penalties.otherOrder : 0;
    const known = found.get(one.join(' '));
    if (known === undefined || known.cost > cost + other)
      found.set(one.join(' '), { columns: one, cost: cost + other });
  };
  for (const outer of permutations(groups)) {
    for (const leafOrder of inner) {
      add(
        outer.flatMap((group) => leafOrder.map((leaf) => find(group, leaf))),
        0,
      );
      add(
        leafOrder.flatMap((leaf) => outer.map((group) => find(group, leaf))),
        penalties.acrossOrder,
      );
    }
    for (const each of product(outer.map(() => inner))) {
      add(
        outer.flatMap((group, at) => (each[at] ?? []).map((leaf) => find(group, leaf))),
        penalties.unevenOrder,
      );
    }
  }
  if (columns.length <= 4) for (const one of permutations(own)) add(one, penalties.unevenOrder);
  return [...found.values()];
}

function permutations<T>(list: readonly T[]): T[][] {
  return list.length < 2
    ? [[...list]]
    : list.flatMap((one, at) =>
        permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [one, ...rest]),
      );
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((next) => [...one, next])), [[]]);
}
