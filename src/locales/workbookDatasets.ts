import { workbookDatasetTexts as en } from './en/workbookDatasets';
import type { Language } from './messages';
import { workbookDatasetTexts as vi } from './vi/workbookDatasets';

/** What is said of datasets that lie in a workbook. */
export type WorkbookDatasetTexts = {
  readonly newer: string;
  readonly notValid: string;
  readonly idTaken: (title: string) => string;
  readonly unusable: (title: string) => string;
  readonly gone: string;
  /** Of datasets whose record in the workbook is damaged. */
  readonly damaged: (titles: readonly string[]) => string;
  /**
   * Before one is removed: how many formulas name something of it, and how many more take their names from cells, so that
   * nobody can tell.
   */
  readonly removeQuestion: (title: string, naming: number, fromCells: number) => string;
};

export const workbookDatasetTexts: Record<Language, WorkbookDatasetTexts> = { vi, en };
