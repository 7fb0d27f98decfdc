import type { Recipe } from './recipe';

/** Figures that were put aside to be inserted together, in the order in which they will stand. */
export type Basket = readonly Recipe[];

/** The same for equal recipes, whatever order they were chosen in. */
export function keyOf({ id, subject, given }: Recipe): string {
  const chosen = Object.entries(given).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([id, subject, chosen]);
}

export function isIn(basket: Basket, recipe: Recipe): boolean {
  const key = keyOf(recipe);
  return basket.some((one) => keyOf(one) === key);
}

/** Puts a figure at the end, or takes it out. */
export function toggled(basket: Basket, recipe: Recipe): Basket {
  const key = keyOf(recipe);
  const without = basket.filter((one) => keyOf(one) !== key);
  return without.length < basket.length ? without : [...basket, recipe];
}

/** With all of these, those at the end that were not in it. */
export function withAll(basket: Basket, recipes: readonly Recipe[]): Basket {
  return recipes.reduce((made, one) => (isIn(made, one) ? made : [...made, one]), basket);
}

/**
 * Moves a figure by some places; at either end it stays.
 * @example moved([a, b, c], 2, -1) // [a, c, b]
 */
export function moved(basket: Basket, from: number, by: number): Basket {
  const one = basket[from];
  const to = from + by;
  if (one === undefined || to < 0 || to >= basket.length) return basket;
  const others = basket.filter((_, at) => at !== from);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
