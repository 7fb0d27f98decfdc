import type { PeriodKind } from '../model/period';
import { builderTexts as en } from './en/builder';
import type { Language } from './messages';
import { builderTexts as vi } from './vi/builder';
import type { indicatorHelp } from './vi/indicatorHelp';

/** What is read where formulas are put together by choosing. */
export type BuilderTexts = {
  readonly heading: string;
  readonly calculation: string;
  /** What each function computes, where one chooses among them: every indicator, printed figures, bounds. */
  readonly titles: Readonly<Record<keyof typeof indicatorHelp | 'TARGET' | 'ACTUAL' | 'BOUNDS', string>>;
  /** Labels of the fields, by the names of parameters. */
  readonly fields: Readonly<Record<Field, string>>;
  /** What is meant where nothing is chosen. */
  readonly leftOut: Readonly<Record<Field, string>>;
  /** What a period that is left out is for functions that answer with one kind of figure. */
  readonly newest: Readonly<Record<'ACTUAL' | 'TARGET', string>>;
  /** Headings of a list of periods of several kinds. */
  readonly kindsOfPeriods: Readonly<Record<PeriodKind, string>>;
  readonly shape: string;
  readonly shapes: Readonly<Record<'cell' | 'row' | 'periods' | 'grid', string>>;
  readonly first: string;
  readonly rowsOf: string;
  readonly rows: Readonly<Record<'parts' | 'siblings' | 'markets', string>>;
  readonly result: string;
  readonly rank: (rank: string, among: number) => string;
  /** Of a computed figure, those that it comes from. */
  readonly from: (figures: readonly string[]) => string;
  readonly fromMany: (figures: number) => string;
  readonly bounds: (low: string, high: string) => string;
  /** One period held against another. */
  readonly compared: (period: string, base: string) => string;
  readonly formula: string;
  readonly size: (rows: number, columns: number) => string;
  readonly insert: string;
  readonly insertAt: (address: string) => string;
  readonly change: (address: string) => string;
  readonly notTakenApart: (address: string) => string;
  readonly notUnderstood: (address: string, problem: string) => string;
  readonly beingChanged: (address: string) => string;
  /** An argument that is a cell, with what stands in it now. */
  readonly fromCell: (cell: string, value: string) => string;
  readonly nameFromCell: (cell: string, name: string) => string;
  /** The same of a range, which is answered cell by cell. */
  readonly fromRange: (cells: string, value: string) => string;
  readonly nameFromRange: (cells: string, name: string) => string;
  /** Where a column of names is selected in the sheet. */
  readonly names: {
    /** How many of the names that were looked at have an answer, and whose; there may be more names than those. */
    readonly answered: (
      answered: number,
      looked: number,
      isAll: boolean,
      publishers: readonly string[],
    ) => string;
    readonly unitsMixed: string;
    readonly unanswered: (names: number) => string;
    /** Where names can be corrected afterwards. */
    readonly mended: string;
    readonly fill: (names: string, cells: string) => string;
  };
};

type Field = 'function' | 'measure' | 'from' | 'to' | 'of' | 'among' | 'period' | 'publisher' | 'market';

export const builderTexts: Record<Language, BuilderTexts> = { vi, en };
