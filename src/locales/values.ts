import { valuesTexts as en } from './en/values';
import { valuesTexts as vi } from './vi/values';
import type { Language } from './messages';

/** Why a formula stays a formula. */
export type ReasonKept =
  /** Its sheet is protected. */
  | 'protected'
  /** It shows #BUSY!, #NAME?, #SPILL! or the like: that is no value. */
  | 'not-computed'
  /** A formula that has to stay needs all that it spills. */
  | 'spill-needed'
  /** It may fill several cells, and this Excel does not tell which. */
  | 'spill-unknown'
  /** Excel does not let it be changed: it is a part of an array formula, for instance. */
  | 'refused'
  /** Excel took the value, but holds something else. */
  | 'not-held';

/** Why a converted cell stays a value. */
export type ReasonLeft =
  /** It no longer holds the converted value. */
  | 'changed'
  /** Rows or columns were put between the formula and its cells, or taken away. */
  | 'moved'
  | 'protected'
  /** Its sheet, or one that it refers to, is gone. */
  | 'sheet-gone'
  /** A table that it refers to is gone, or a column of one. */
  | 'table-gone'
  /** It uses a defined name that cannot come back. */
  | 'name-left'
  /** Excel does not take the formula. */
  | 'refused'
  /** Excel took the formula, but holds something else. */
  | 'not-held'
  /** It uses all that another cell spilled, and that one stays a value. */
  | 'spill-left';

/** What conversion and restoring say; apart from vi.ts and en.ts, so that the functions do not carry it. */
export type ValuesTexts = {
  readonly newerList: string;
  /** How many conversions, and how many formulas they were, as far as that is known. */
  readonly damagedList: (conversions: number, formulas: number) => string;

  /** Excel, asked after the writing, holds something else at these places: cells or names. */
  readonly notHeld: (places: readonly string[]) => string;
  /** Since the look, so that what was written has landed in wrong rows. */
  readonly rowsHidden: string;

  readonly nothingToConvert: string;
  /** Asked before: how many formulas on which sheet, and how many stay. */
  readonly question: (formulas: number, sheets: readonly string[], kept: readonly string[]) => string;
  readonly onSheet: (sheet: string, formulas: number) => string;
  readonly convert: string;
  readonly cancel: string;
  readonly conversion: string;
  readonly converted: (formulas: number, kept: readonly string[]) => string;
  readonly keptFor: (formulas: number, reason: string) => string;
  readonly reasonsKept: Record<ReasonKept, string>;
  readonly outOfReach: string;

  readonly nothingToRestore: string;
  readonly restored: (formulas: number, left: readonly string[]) => string;
  /** With what is missing, where that has a name. */
  readonly leftFor: (formulas: number, reason: string, missing: readonly string[]) => string;
  readonly reasonsLeft: Record<ReasonLeft, string>;
  readonly namesLeft: (names: readonly string[]) => string;

  readonly nothingToRecalculate: string;
  readonly recalculated: (formulas: number, onProtectedSheets: number) => string;
};

export const valuesTexts: Record<Language, ValuesTexts> = { vi, en };
