import { CELLS_AT_ONCE } from './requestLimit';

/** How a long piece of work goes on, and how it can be stopped. */
export type WriteOptions = {
  /** Called with the number of cells written so far, and how many there are in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How many cells go into one round trip; CELLS_AT_ONCE unless told. */
  readonly cellsAtOnce?: number | undefined;
};

/** A formula of ours takes as much room as this many other cells. */
export const FORMULA_WEIGHT = 5;

/** Counts what is queued, and sends it where it gets too much for one round trip. */
export class Parts {
  #queued = 0;
  #sent = 0;
  readonly #context: Excel.RequestContext;
  readonly #options: WriteOptions & { readonly all?: number };

  /** @param options with the number of cells there are in all, where progress is told */
  constructor(context: Excel.RequestContext, options: WriteOptions & { readonly all?: number } = {}) {
    this.#context = context;
    this.#options = options;
  }

  get atOnce(): number {
    return this.#options.cellsAtOnce ?? CELLS_AT_ONCE;
  }

  /** How many rows fit into one round trip. */
  rowsAtOnce(width: number, weight = 1): number {
    return Math.max(1, Math.floor(this.atOnce / (width * weight)));
  }

  /** Makes room for rows, given what each weighs, and calls back for as many of them as fit at once. */
  async addRows(
    weights: readonly number[],
    width: number,
    queue: (first: number, end: number) => void,
  ): Promise<void> {
    for (let first = 0, end = 0; first < weights.length; first = end) {
      let weight = 0;
      do weight += weights[end++] ?? 0;
      while (end < weights.length && weight + (weights[end] ?? 0) <= this.atOnce);
      await this.add((end - first) * width, weight);
      queue(first, end);
    }
  }

  /** Makes room for this many more cells, which weigh as much as so many plain ones. */
  async add(cells: number, weight = cells): Promise<void> {
    if (this.#queued + weight > this.atOnce && this.#queued > 0) await this.send();
    this.#queued += weight;
    this.#sent += cells;
  }

  /** Sends what is queued; the user may stop the work here. */
  async send(): Promise<void> {
    const { all, onProgress, signal } = this.#options;
    await this.#context.sync();
    this.#queued = 0;
    if (all !== undefined && this.#sent > 0) onProgress?.(this.#sent, all);
    signal?.throwIfAborted();
  }
}
