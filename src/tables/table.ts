import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { kindOf } from '../model/period';
import type { Period } from '../model/period';
import type { ComputedUnit, Subject } from '../model/schema';
import type { Messages, TableKey } from '../locales/messages';
import type { ColumnFormula } from '../indicators/indicator';
import type { Registry } from '../indicators/registry';
import { unitName } from '../locales/units';
import type { TableId } from './tableId';

/**
 * A number and its unit, which give the cell its number format; `decimals` where it is printed with some, `figure` where
 * it is a printed one. `fine` shows more decimals, for the ends of an interval, which rounded like their figure would
 * look like it.
 */
export type Quantity = {
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly decimals?: number;
  readonly fine?: true;
  /** A date, which stands for its whole month. */
  readonly isMonth?: true;
  /** Excel's number format, where it is not the one of the unit. */
  readonly format?: string;
  readonly figure?: Observation;
};

/** `undefined` where the document states nothing: an empty cell, never 0. */
export type Cell = string | Quantity | undefined;

/** What a cell puts into a cell of a sheet; an empty text is an empty cell. */
export function contentOf(cell: Cell): string | number {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.number;
}

/** A source table: plain data, ready for a worksheet or a spilled array. */
export type Table = {
  readonly key: TableId;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Which of its rows these are, where only some were wanted. */
  readonly part?: TablePart | undefined;
};

/** What a reader must know of a table that does not show all of its rows. */
export type TablePart = {
  /** So many of the largest, by the column with this heading. */
  readonly largest?: { readonly count: number; readonly heading: string } | undefined;
  readonly group?: Subject | undefined;
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
};

/** `key` never changes between datasets and languages; `heading` carries the unit where the whole column has one. */
export type Column = {
  readonly key: string;
  readonly heading: string;
  readonly unit: ComputedUnit | undefined;
  /** The Excel formula of every row, where the column is computed from other columns of the table. */
  readonly formula: string | undefined;
};

/** `code` identifies the row between datasets; totals and groups among items are emphasised. */
export type Row = {
  readonly code: string;
  readonly cells: readonly Cell[];
  readonly emphasised: boolean;
  /** The printed figures that the row shows or is computed from. */
  readonly figures: readonly Observation[];
};

export type TableOptions = {
  /** Computed columns as formulas: then the table also has every column that these need. Values unless asked. */
  readonly computed?: 'values' | 'formulas';
  /** A last column that says where the figures of each row come from. None unless asked. */
  readonly source?: boolean;
  /**
   * The columns that will be kept of the table; all unless asked. A formula of which an operand is not among them would
   * compute from nothing, so its column holds values.
   */
  readonly columns?: readonly string[] | undefined;
  /** Also columns in which no row says anything: a table in a workbook may have them from before. */
  readonly emptyColumns?: boolean;
};

/** How one table is made: its rows, and how each column reads a row. */
export type TableDefinition<Source> = {
  readonly rows: (catalogue: Catalogue) => readonly Source[];
  readonly code: (row: Source) => string;
  /** The printed figures that a row shows or is computed from. */
  readonly figures: (row: Source, catalogue: Catalogue) => readonly Observation[];
  readonly emphasised?: (row: Source) => boolean;
  readonly columns: (catalogue: Catalogue, indicators: Registry) => readonly ColumnDefinition<Source>[];
};

export type ColumnDefinition<Source> = {
  readonly key: string;
  readonly heading: (messages: Messages) => string;
  readonly unit?: ComputedUnit;
  readonly read: (row: Source, context: Context) => Cell;
  readonly formula?: ColumnFormula;
  /** What the formula is multiplied by to be in the unit of the column: 1 unless given. */
  readonly factor?: number;
  /** Only there for the formulas of other columns. */
  readonly onlyForFormulas?: true;
  /** Only there where some row says something in it. */
  readonly onlyWhereFilled?: true;
};

export type Context = {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
  /** Those of the add-in unless given. */
  readonly indicators?: Registry;
};

export function titleOf(key: TableKey, { catalogue, messages }: Context): string {
  return messages.tables[key].replace('{year}', catalogue.targetPeriod);
}

/** A printed figure as a cell. */
export function quantityOf(observation: Observation): Quantity;
export function quantityOf(observation: Observation | undefined): Quantity | undefined;
export function quantityOf(observation: Observation | undefined): Quantity | undefined {
  if (observation === undefined) return undefined;
  const { number, unit, decimals, printedUnit } = observation;
  // Decimals of billions are none of the millions that they are held in.
  const shown = decimals > 0 && printedUnit === undefined ? { decimals } : {};
  return { number, unit, ...shown, figure: observation };
}

/**
 * A period as Excel counts: a year as a number and a month as a date, so that both sort, filter and make an axis. Other
 * periods are texts.
 */
export function periodCell(period: Period): Cell {
  const kind = kindOf(period);
  if (kind === 'year') return { number: Number(period), unit: 'rank' };
  return kind === 'month' && serialOf(period) > 0
    ? { number: serialOf(period), unit: 'rank', isMonth: true }
    : period;
}

/** Excel counts the days from the end of 1899. */
function serialOf(month: Period): number {
  return (Date.parse(month) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** 'kim ngạch' and million USD give 'Kim ngạch (triệu USD)'. Per cents are fractions that cells show with their own %. */
export function headingWithUnit(heading: string, unit: ComputedUnit | undefined, messages: Messages): string {
  const capitalised = heading.charAt(0).toUpperCase() + heading.slice(1);
  return unit === undefined || unnamed.has(unit)
    ? capitalised
    : `${capitalised} (${unitName(unit, messages)})`;
}

const unnamed: ReadonlySet<ComputedUnit> = new Set<ComputedUnit>(['rank', 'percent']);
