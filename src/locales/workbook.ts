import { workbookTexts as en } from './en/workbook';
import { workbookTexts as vi } from './vi/workbook';
import type { Language } from './messages';

/** What stands around inserted tables, and what inserting reports. */
export type WorkbookTexts = {
  /** Which rows a table has, where not all. */
  readonly onlyPart: (parts: readonly string[]) => string;
  readonly largestRows: (count: number, heading: string) => string;
  /** Either end may be open. */
  readonly span: (from: string | undefined, to: string | undefined) => string;
  readonly units: (names: readonly string[]) => string;
  /** What the figures of some columns are, as "mục tiêu 2006". */
  readonly statusOf: (status: string, columns: readonly string[]) => string;
  readonly othersComputed: string;
  /** Which columns say what the figures of each row are. */
  readonly statusIn: (columns: readonly string[]) => string;
  /** What some publishers say of their figures. */
  readonly ofPublishers: (publishers: string, note: string) => string;
  readonly source: (publisher: string, title: string) => string;
  readonly inserted: (title: string, address: string) => string;
  /** Added where the usual name of the table was taken. */
  readonly tableNamed: (table: string) => string;
  /** Added where Excel, asked after the writing, holds something else than was written. */
  readonly differs: (places: readonly string[]) => string;
  /** A table that no dataset in use states. */
  readonly notStated: string;
  readonly sheetProtected: (sheet: string) => string;
  /** Where nothing else is to be offered. */
  readonly onProtectedSheet: (sheet: string) => string;
  /** No sheet can be added. */
  readonly structureProtected: string;
  readonly rowsHidden: (address: string) => string;
  readonly areaNotEmpty: (cells: readonly string[], more: number) => string;
  readonly tableInTheWay: (table: string) => string;
  readonly noRoom: string;
  readonly formulaInserted: (formula: string, address: string) => string;
  /** Excel, asked after the writing, does not hold the formula. */
  readonly formulaNotHeld: (formula: string, address: string) => string;
  /** The cell has been filled since it was looked at. */
  readonly cellNotEmpty: (address: string) => string;
  readonly replacedBy: (formula: string, address: string) => string;
  /** Cells are in the way: some by their addresses, and how many more. */
  readonly whereInstead: (cells: readonly string[], more: number) => string;
  readonly insertBelow: (address: string) => string;
  readonly insertRight: (address: string) => string;
  readonly replace: (address: string) => string;
  readonly dontInsert: string;
};

export const workbookTexts: Record<Language, WorkbookTexts> = { vi, en };
