import { moved, toggled, withAll } from '../builder/basket';
import type { Basket } from '../builder/basket';
import type { Recipe } from '../builder/recipe';
import type { Reference } from '../builder/references';
import type { Spot } from '../workbook/insert/insertCells';
import { SelectionInSheet } from './selectionInSheet';
import { Store } from './store';

/** A formula of the sheet that is being changed. */
export type OpenedFormula = {
  readonly recipe: Recipe;
  /** Those of its arguments that are cells. */
  readonly references: readonly Reference[];
  readonly address: string;
  readonly spot: Spot;
};

type State = { readonly basket: Basket; readonly opened: OpenedFormula | undefined };

/** What the pages of the pane have in common while it is open: figures put aside, and the formula being changed. */
export class Workbench {
  readonly #store: Store<State>;
  readonly selection = new SelectionInSheet();

  /** @param changed draws the pane again */
  constructor(changed: () => void) {
    this.#store = new Store<State>({ basket: [], opened: undefined }, changed);
  }

  get basket(): Basket {
    return this.#store.state.basket;
  }

  get opened(): OpenedFormula | undefined {
    return this.#store.state.opened;
  }

  open(opened: OpenedFormula | undefined): void {
    this.#store.update((state) => ({ ...state, opened }));
  }

  /** Puts a figure into the basket, or takes it out. */
  toggle(recipe: Recipe): void {
    this.#store.update((state) => ({ ...state, basket: toggled(state.basket, recipe) }));
  }

  /** Puts those figures at the end that are not in it yet. */
  addAll(recipes: readonly Recipe[]): void {
    this.#store.update((state) => ({ ...state, basket: withAll(state.basket, recipes) }));
  }

  move(from: number, by: number): void {
    this.#store.update((state) => ({ ...state, basket: moved(state.basket, from, by) }));
  }

  empty(): void {
    this.#store.update((state) => ({ ...state, basket: [] }));
  }
}
