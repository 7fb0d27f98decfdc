import { workbookPaneTexts as en } from './en/workbookPane';
import { workbookPaneTexts as vi } from './vi/workbookPane';
import type { Language } from './messages';

/** What the pane says about the inserted tables and formulas of the workbook. */
export type WorkbookPaneTexts = {
  /** What takes a moment. */
  readonly working: Record<'checking' | 'restoring' | 'recalculating' | 'finding' | 'other', string>;

  readonly tables: string;
  readonly none: string;
  /** The structure of the workbook is protected. */
  readonly isProtected: string;
  readonly dataset: (titles: readonly string[]) => string;
  /** In place of the title of a dataset that no longer answers. */
  readonly notInUse: string;
  /** How a table stands to its source, each a sentence. */
  readonly states: {
    readonly upToDate: string;
    /** With what a refresh would change, where that is known. */
    readonly newer: (changes: { readonly cells: number; readonly rows: number } | undefined) => string;
    /** How many cells the user has edited, and where the first of them are. */
    readonly edited: (count: number, cells: readonly string[]) => string;
    /** Too long to be compared before anybody asks for it. */
    readonly unread: string;
  };
  readonly languages: Record<Language, string>;
  readonly gone: (sheet: string) => string;
  readonly discard: string;
  readonly discarded: (title: string) => string;
  /** A table that looks like ours: its name and its sheet. */
  readonly offered: (name: string, sheet: string) => string;
  readonly follow: string;
  readonly followed: (title: string) => string;

  readonly refreshAll: string;
  readonly refreshSelected: string;
  readonly nothingSelected: string;
  readonly stopped: string;
  readonly onOpening: string;
  /** What people see who open the workbook without the add-in. */
  readonly onOpeningElsewhere: string;
  readonly refresh: string;
  readonly goTo: string;
  readonly chart: string;
  readonly inOtherLanguage: Record<Language, string>;
  readonly remove: string;
  /** A button's name for assistive technology: what it does, and to which table, row or cell. */
  readonly named: (what: string, which: string) => string;

  readonly wentTo: (title: string) => string;
  readonly charted: (title: string) => string;
  readonly removeQuestion: (title: string, address: string) => string;
  readonly keepTable: string;
  readonly removed: (title: string) => string;
  readonly willRefreshOnOpening: string;
  readonly willNotRefreshOnOpening: string;

  readonly figures: string;
  readonly check: string;
  /** The computer has no network. */
  readonly offline: string;
  readonly neverChecked: string;
  readonly lastChecked: (time: string) => string;

  readonly report: {
    readonly title: string;
    readonly unchanged: (titles: readonly string[]) => string;
    readonly changed: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly added: (count: number) => string;
    readonly vanished: (count: number) => string;
    readonly deleted: (count: number) => string;
    readonly missingColumns: string;
    readonly newColumns: string;
    readonly copied: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly yours: (yours: string, source: string) => string;
    readonly sourceChanged: string;
    readonly take: string;
    readonly takeAll: string;
    readonly takeEverything: string;
    readonly restoreRows: string;
    readonly more: (count: number) => string;
    readonly insert: string;
    readonly inserted: (sheet: string) => string;
    readonly close: string;
  };

  readonly formulas: {
    readonly title: string;
    readonly about: string;
    readonly scope: string;
    readonly scopes: Record<'selection' | 'sheet' | 'workbook', string>;
    readonly convert: string;
    readonly restore: (count: number | undefined) => string;
    readonly recalculate: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly left: (count: number) => string;
  };

  /** Formulas that show errors. */
  readonly errors: {
    readonly title: string;
    readonly about: string;
    readonly find: string;
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    /** All formulas, which stand in blocks. */
    readonly blocks: (formulas: number) => string;
    readonly block: (formulas: number, errors: number) => string;
    readonly moreBlocks: (count: number) => string;
    /** Formulas that answer, in the place of one that does not. */
    readonly suggestions: string;
    readonly use: string;
    /** Opens a formula with its parts. */
    readonly change: string;
    readonly replaceQuestion: (cell: string, before: string, after: string) => string;
    readonly replace: string;
    readonly keep: string;
    /** How many cells show errors of what one formula spills. */
    readonly wrongCells: (count: number) => string;
    /** Cells that a formula refers to, which say what is not understood. */
    readonly inCells: string;
    /** Writes a text into a cell. */
    readonly write: (cell: string) => string;
    /** Cells that keep a formula from spilling. */
    readonly inTheWay: (cells: readonly string[]) => string;
    /** Before a formula over the used part of a column. */
    readonly shorter: string;
    readonly goTo: string;
    readonly goToIt: (cell: string) => string;
    readonly wentTo: (cell: string) => string;
    /** What each error says, and what to do. */
    readonly meanings: Readonly<Record<string, string>>;
    readonly otherMeaning: string;
  };
};

export const workbookPaneTexts: Record<Language, WorkbookPaneTexts> = { vi, en };
