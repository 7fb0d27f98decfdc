import type { Doubt, Place, Reason } from '../draft';
import type { Column } from '../headings/columns';
import type { LooseColumns } from '../headings/looseColumns';
import type { PrintedNumber } from '../numbers';

/** What every row of a table has, wherever its numbers stand. */
export type RowHead = {
  readonly place: Place;
  /** The number that the table gives the row. */
  readonly number: number | null;
  readonly name: string;
  readonly unit: string | null;
  /** The partner that a column of its own states. */
  readonly partner?: string;
};

/** A row whose numbers stand under headings: by column. */
export type PlacedRow = RowHead & {
  readonly cells: ReadonlyMap<number, PrintedNumber>;
  /** Cells under a heading of figures that are no numbers. */
  readonly texts: readonly string[];
  /** Whether it says that there is no number, so that it is no heading of the rows below. */
  readonly isEmpty: boolean;
  /** Why its figures are open, whatever their columns are like. */
  readonly unclear?: Reason;
};

/** A row of which only the order of its numbers is known: every way to cut them. */
export type LooseRow = RowHead & {
  readonly cuts: readonly (readonly PrintedNumber[])[];
  /** Whether it is certain that these numbers are this row's, and all of them. */
  readonly unclear: Reason | null;
};

/** Columns of prices and ranks, which are no figures of a dataset. */
export function leftOut(headings: readonly string[], columns: readonly (Column | undefined)[]): Doubt[] {
  const found = headings.filter((_, at) => ['price', 'rank'].includes(columns[at]?.kind ?? ''));
  return found.length === 0 ? [] : [{ kind: 'columns-left-out', headings: found }];
}

export type PlacedTable = {
  readonly kind: 'placed';
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly PlacedRow[];
  readonly doubts: readonly Doubt[];
};

export type LooseTable = {
  readonly kind: 'loose';
  readonly columns: LooseColumns;
  readonly rows: readonly LooseRow[];
  readonly doubts: readonly Doubt[];
};
