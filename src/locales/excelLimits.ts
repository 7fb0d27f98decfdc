import { excelLimitTexts as en } from './en/excelLimits';
import type { Language } from './messages';
import { excelLimitTexts as vi } from './vi/excelLimits';

/** What the Excel that shows the pane, or the way in which it has opened the workbook, does not allow. */
export type ExcelLimit =
  /** The page is open in a browser: there is no workbook. */
  | 'outside-excel'
  | 'read-only'
  /** It computes no functions of add-ins. */
  | 'no-functions'
  /** Functions run apart from the pane, and know nothing of what it has fetched or kept. */
  | 'functions-apart'
  /** Cells show plain numbers: no cards, and no format of their own. */
  | 'no-cards'
  /** It does not tell into which cells a formula spills. */
  | 'no-spills'
  /** Numbers of inserted tables cannot carry their source. */
  | 'no-properties'
  /** Nothing can be asked in a dialog. */
  | 'no-dialogs';

export type ExcelLimitTexts = {
  readonly title: string;
  /** Where nothing is missing. */
  readonly none: string;
  /** What does not work, what works all the same, and what to do. */
  readonly limits: Readonly<Record<ExcelLimit, string>>;
};

export const excelLimitTexts: Record<Language, ExcelLimitTexts> = { vi, en };
