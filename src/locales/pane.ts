import { paneTexts as en } from './en/pane';
import { paneTexts as vi } from './vi/pane';
import type { Language } from './messages';

/** What the pane says; apart from vi.ts and en.ts, so that the functions do not carry it. */
export type PaneTexts = {
  readonly title: string;
  readonly otherLanguage: string;
  readonly views: {
    readonly find: string;
    readonly tables: string;
    readonly bulletins: string;
    readonly workbook: string;
    readonly checks: string;
  };
  readonly viewsLabel: string;

  readonly insertFormula: string;
  readonly insertFormulaNamed: (formula: string) => string;

  readonly stop: string;
  readonly reading: string;
  /** Where the workbook could not be read. */
  readonly readAgain: string;
  /** While the script of a view comes. */
  /** Asks once more for a part of the pane that has not come. */
  readonly tryAgain: string;
  readonly opening: string;
  readonly dismiss: string;
  /** A formula of ours is selected in the sheet, and can be changed by choosing. */
  readonly formulaInCell: (address: string) => string;
  readonly changeFormula: string;
  readonly changeFormulaIn: (address: string) => string;
  readonly figuresFrom: string;
};

export const paneTexts: Record<Language, PaneTexts> = { vi, en };
