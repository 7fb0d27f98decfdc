/* eslint office-addins/no-context-sync-in-loop: off -- a request and its answer hold only so much */
import { BYTES_AT_ONCE, sumOf } from './bytes';
import type { Cost } from './bytes';
import { isTooLarge } from './faults';

/** How a long piece of work goes on, and how it can be stopped. */
export type WriteOptions = {
  /** Called with the number of cells written so far, and how many there are in all. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of one request or answer; BYTES_AT_ONCE unless told. */
  readonly bytesAtOnce?: number | undefined;
};

/** Rows that are read, as many of them at once as the answer holds. */
export type Reading = {
  readonly rows: number;
  /** What a part of them costs, however many rows it has, and what each row costs more. */
  readonly once: Cost;
  readonly row: Cost;
  /** Loads what is wanted of these rows; what it returns is called when the answer has come. */
  readonly ask: (first: number, end: number) => () => void;
};

/**
 * Weighs what is queued, and sends it before it gets too much for one request or for its answer. Progress is told, and
 * the user may stop the work, whenever something has been sent.
 */
export class Requests {
  readonly context: Excel.RequestContext;
  readonly #options: WriteOptions & { readonly all?: number };
  readonly #limit: number;
  #queued: Cost = sumOf();
  #cells = 0;
  #hasSent = false;

  /** @param options with the number of cells there are in all, where progress is told */
  constructor(context: Excel.RequestContext, options: WriteOptions & { readonly all?: number } = {}) {
    this.context = context;
    this.#options = options;
    this.#limit = options.bytesAtOnce ?? BYTES_AT_ONCE;
  }

  /** Whether Excel has carried out anything of what was queued here. */
  get hasSent(): boolean {
    return this.#hasSent;
  }

  /** Makes room for something of this cost that writes so many cells. */
  async add(cost: Cost, cells = 0): Promise<void> {
    const more = sumOf(this.#queued, cost);
    const isEmpty = this.#queued.sent === 0;
    if (!isEmpty && this.#isTooMuch(more)) {
      await this.send();
      this.#queued = cost;
    } else this.#queued = more;
    this.#cells += cells;
  }

  /**
   * Makes room for rows, given what each costs, and calls back for as many of them as fit at once.
   * @param once what a part of the rows costs besides its rows
   * @param cells how many each row has
   * @param apart each row by itself: see hiddenRows.ts
   */
  async addRows(
    rows: readonly Cost[],
    {
      once,
      cells = 0,
      apart = false,
    }: { readonly once: Cost; readonly cells?: number; readonly apart?: boolean },
    queue: (first: number, end: number) => void,
  ): Promise<void> {
    for (let first = 0, end = 0; first < rows.length; first = end) {
      let cost = sumOf(once, rows[end++] ?? sumOf());
      for (let next = rows[end]; next !== undefined; next = rows[end]) {
        const more = sumOf(cost, next);
        if (apart || this.#isTooMuch(more)) break;
        cost = more;
        end += 1;
      }
      await this.add(cost, (end - first) * cells);
      queue(first, end);
    }
  }

  /**
   * Sends what is queued.
   * @throws the reason of the signal, where the user has stopped the work
   */
  async send(): Promise<void> {
    const { all, onProgress, signal } = this.#options;
    await this.context.sync();
    this.#hasSent = true;
    this.#queued = sumOf();
    if (all !== undefined && this.#cells > 0) onProgress?.(this.#cells, all);
    signal?.throwIfAborted();
  }

  /**
   * Reads in as few round trips as the limit allows. How long texts are shows only in the answer: what Excel finds too
   * large is asked for again in halves.
   */
  async read(readings: readonly Reading[]): Promise<void> {
    let batch: Part[] = [];
    let cost = sumOf();
    const ask = async (): Promise<void> => {
      if (batch.length > 0) await this.#ask(batch);
      [batch, cost] = [[], sumOf()];
    };
    for (const reading of readings) {
      for (let first = 0; first < reading.rows;) {
        const fit = this.#rowsThatFit(reading, cost);
        if (fit < 1 && batch.length > 0) {
          await ask();
          continue;
        }
        const end = Math.min(first + Math.max(1, fit), reading.rows);
        batch.push({ reading, first, end });
        cost = sumOf(cost, reading.once, times(end - first, reading.row));
        first = end;
      }
    }
    await ask();
  }

  #rowsThatFit({ once, row }: Reading, cost: Cost): number {
    const { sent, answered } = sumOf(cost, once);
    const fit = (room: number, each: number) =>
      each > 0 ? Math.floor(room / each) : room < 0 ? 0 : Infinity;
    return Math.min(fit(this.#limit - sent, row.sent), fit(this.#limit - answered, row.answered));
  }

  async #ask(parts: readonly Part[]): Promise<void> {
    const take = parts.map(({ reading, first, end }) => reading.ask(first, end));
    try {
      await this.send();
    } catch (fault) {
      const halves = isTooLarge(fault) ? halvesOf(parts) : undefined;
      if (halves === undefined) throw fault;
      for (const half of halves) await this.#ask(half);
      return;
    }
    for (const one of take) one();
  }

  #isTooMuch({ sent, answered }: Cost): boolean {
    return sent > this.#limit || answered > this.#limit;
  }
}

type Part = { readonly reading: Reading; readonly first: number; readonly end: number };

function halvesOf(parts: readonly Part[]): [Part[], Part[]] | undefined {
  const [only, ...more] = parts;
  if (only === undefined) return undefined;
  if (more.length > 0) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const middle = Math.ceil((only.first + only.end) / 2);
  return middle === only.end ? undefined : [[{ ...only, end: middle }], [{ ...only, first: middle }]];
}

function times(count: number, { sent, answered }: Cost): Cost {
  return { sent: count * sent, answered: count * answered };
}
