/**
 * What a reader makes of a bulletin: figures as printed, how sure each is, and what to doubt. Nothing is stored before
 * somebody has looked at it.
 */
export type Draft = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly flow: DraftFlow | null;
  readonly status: DraftStatus | null;
  readonly encoding: Encoding;
  readonly numberFormat: NumberFormat;
  readonly doubts: readonly Doubt[];
  readonly figures: readonly DraftFigure[];
};

/** How the text was written before it was read: anything but Unicode was converted. */
export type Encoding = 'Unicode' | 'TCVN3' | 'VNI';

export type DraftFlow = 'exports' | 'imports' | 'balance' | 'total trade';

/** A figure's own status, else the bulletin's. */
export type DraftStatus = 'preliminary' | 'revised' | 'estimate' | 'target' | 'final';

export type DraftMeasure = 'value' | 'quantity' | 'index' | 'share' | 'growth';

export type DraftBase = 'previous period' | 'same period of last year';

/**
 * `certain`: arithmetic or position leaves one reading. `likely`: one reading is far better than all others. `open`:
 * somebody has to choose, and until then the figure is not stored.
 */
export type Certainty = 'certain' | 'likely' | 'open';

/** Where a figure or a row stands: a line of the text, of a page, or a row of the cells. */
export type Place = { readonly page?: number; readonly line: number };

/** The signs of a file: what groups thousands, and what stands before decimals; `null` where it uses none. */
export type NumberFormat = { readonly group: '.' | ',' | ' ' | null; readonly decimal: '.' | ',' | null };

export type DraftFigure = {
  readonly name: string;
  /** The name of the row that this one is a part of. */
  readonly parent: string | null;
  readonly number_in_table: number | null;
  /** Code of the subject that the name stands for, where the caller knows names. */
  readonly code: string | null;
  readonly partner: string | null;
  readonly flow: DraftFlow | null;
  readonly measure: DraftMeasure;
  readonly base: DraftBase | null;
  /** What an index, a share or a growth rate is of. */
  readonly of: 'value' | 'quantity' | null;
  /** 2026-02, 2026-01/2026-02, 2026-05-16/2026-05-31, 2006; `null` where the bulletin does not say. */
  readonly period: string | null;
  /** As printed: neither scaled nor rounded. */
  readonly number: number;
  readonly unit: string | null;
  readonly status: DraftStatus | null;
  readonly certainty: Certainty;
  /** Why it is open. */
  readonly reason: Reason | null;
  readonly printed: string;
  readonly place: Place;
};

/** Why a figure is open: what somebody who chooses has to look at. */
export type Reason =
  /** Another column or another way to cut the digits is nearly as good. */
  | 'another-column'
  /** No assignment of the row's numbers to columns fits well. */
  | 'fits-badly'
  /** The row has fewer numbers than columns, and no sum confirms which are missing. */
  | 'short-row'
  /** Where the row ends is not certain. */
  | 'row-end'
  | 'no-heading'
  /** The title speaks of one market, one commodity or some enterprises, which the rows do not say. */
  | 'title-narrows'
  /** The heading has words that are not understood, or that fit more than one column. */
  | 'heading-unclear'
  | 'no-period'
  | 'no-flow'
  | 'no-unit'
  /** The sign may group thousands or stand before decimals. */
  | 'number-format'
  /** The row is counted in USD, so it has no quantity. */
  | 'quantity-in-usd'
  /** The column as a whole contradicts its heading. */
  | 'column-contradicts'
  /** The rows below do not add up to this one, as most others do. */
  | 'sum-differs'
  /** A sum holds only where the number stands in another column. */
  | 'sum-of-other-column'
  /** The year to date is less than the month, or the row contradicts itself in another way. */
  | 'row-contradicts'
  /** There are spaces within the words of its name. */
  | 'name-broken'
  /** The name of the row is a period. */
  | 'period-in-row';

/** What to doubt about the whole. */
export type Doubt =
  | { readonly kind: 'no-period' }
  | { readonly kind: 'no-flow' }
  | { readonly kind: 'converted'; readonly encoding: Encoding }
  | { readonly kind: 'number-format' }
  | { readonly kind: 'two-years'; readonly years: readonly string[] }
  | { readonly kind: 'title-period'; readonly title: string; readonly from: string; readonly to: string }
  | { readonly kind: 'months-not-in-a-row'; readonly at: readonly string[] }
  | { readonly kind: 'order-found' }
  | { readonly kind: 'order-open' }
  | { readonly kind: 'columns-unclear'; readonly headings: readonly string[] }
  | { readonly kind: 'columns-left-out'; readonly headings: readonly string[] }
  | { readonly kind: 'columns-counted'; readonly words: number; readonly groups: number }
  | { readonly kind: 'rows-out-of-step' }
  | { readonly kind: 'fits-badly' }
  | {
      readonly kind: 'index-or-growth';
      readonly count: number;
      readonly middle: number;
      readonly index: boolean;
    }
  | { readonly kind: 'ytd-below-period'; readonly name: string; readonly place: Place }
  | { readonly kind: 'column-ytd-below-period'; readonly rows: number; readonly of: number }
  | { readonly kind: 'quantity-in-usd'; readonly rows: number }
  | {
      readonly kind: 'sum-differs';
      readonly name: string;
      readonly period: string | null;
      readonly rows: number;
      readonly sum: number;
      readonly printed: number;
    }
  | { readonly kind: 'partner-sum-differs'; readonly name: string }
  | {
      readonly kind: 'flows-differ';
      readonly period: string | null;
      readonly operation: 'sum' | 'difference';
      readonly computed: number;
      readonly printed: number;
    }
  | {
      readonly kind: 'share-differs';
      readonly name: string;
      readonly printed: number;
      readonly computed: number;
    }
  | { readonly kind: 'bases-differ'; readonly name: string; readonly members: number; readonly own: number }
  | { readonly kind: 'maybe-value'; readonly name: string; readonly number: string; readonly total: string }
  | {
      readonly kind: 'negative';
      readonly name: string;
      readonly period: string | null;
      readonly printed: string;
    }
  | { readonly kind: 'not-a-number'; readonly name: string; readonly text: string; readonly place: Place }
  | { readonly kind: 'unreadable-row'; readonly name: string; readonly place: Place }
  | { readonly kind: 'stated-twice'; readonly name: string; readonly place: Place }
  | { readonly kind: 'line-left-out'; readonly text: string; readonly place: Place }
  | { readonly kind: 'open'; readonly count: number };

/** Why nothing could be read; each is a sentence in `locales/*\/readers.ts`. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'pictures-only'
  | 'password'
  | 'broken'
  | 'workbook-file'
  | 'unknown-kind'
  | 'no-table'
  | 'no-statistics'
  | 'no-figures';

/** Thrown where nothing can be read. It is no mistake of ours, so what catches it shows the sentence of its kind. */
export class UnreadableBulletin extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
    this.name = 'UnreadableBulletin';
  }
}
