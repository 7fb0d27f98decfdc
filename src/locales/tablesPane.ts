import type { Period } from '../model/period';
import { tablesPaneTexts as en } from './en/tablesPane';
import { tablesPaneTexts as vi } from './vi/tablesPane';
import type { Language, TableKey } from './messages';

/** What the view of tables says. */
export type TablesPaneTexts = {
  readonly filterTables: string;
  readonly noTable: (query: string) => string;
  /** What each table of the document holds. */
  readonly aboutTables: Record<TableKey, string>;
  readonly insertOnNewSheet: string;
  readonly insertAtActiveCell: string;
  readonly insertOnNewSheetNamed: (title: string) => string;
  readonly insertAtActiveCellNamed: (title: string) => string;
  readonly options: {
    readonly title: string;
    readonly formulas: string;
    readonly source: string;
    readonly chart: string;
  };
  readonly groups: {
    readonly newer: string;
    readonly workbook: string;
    readonly document: string;
  };
  readonly titles: Record<ComposedKind, string>;
  readonly about: Record<ComposedKind, string>;
  readonly fields: {
    readonly subject: string;
    readonly market: string;
    readonly series: string;
    readonly period: string;
    readonly dataset: string;
  };
  readonly allMarkets: string;
  readonly subjects: { readonly items: string; readonly markets: string; readonly others: string };
  /** A series by how often its figures come and who publishes them. */
  readonly seriesBy: (frequency: string, publisher: string) => string;
  /** What the newest period is called at the moment. */
  readonly latest: (period: string) => string;
  readonly periods: (count: number, first: Period, last: Period) => string;
  readonly rows: (count: number) => string;
  /** The language of the table: that of the pane unless another one is chosen. */
  readonly language: string;
  readonly languages: { readonly pane: string; readonly vi: string; readonly en: string };
  readonly choices: {
    readonly title: string;
    readonly titleNamed: (table: string) => string;
    readonly columns: string;
    /** Chooses every column, or none but those by which a row is known. */
    readonly allColumns: string;
    readonly noColumns: string;
    readonly rows: string;
    readonly allRows: (count: number) => string;
    readonly largest: (count: number) => string;
    readonly by: string;
    readonly group: string;
    readonly allGroups: string;
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly last: string;
    readonly preview: (title: string) => string;
    readonly size: (rows: number, columns: number) => string;
    /** @param percent of the usual size */
    readonly paper: (isAcross: boolean, percent: number, pages: number) => string;
    readonly noRow: string;
  };
};

export type ComposedKind = 'series' | 'items' | 'partners' | 'partner-items' | 'figures';

export const tablesPaneTexts: Record<Language, TablesPaneTexts> = { vi, en };
