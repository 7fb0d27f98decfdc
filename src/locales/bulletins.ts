import type { DraftBase, DraftFigure, DraftFlow, DraftMeasure, DraftStatus } from '../datasets/readers/draft';
import type { Changes } from '../datasets/review/changes';
import type { ReviewProblem } from '../datasets/review/problems';
import { bulletinTexts as en } from './en/bulletins';
import { bulletinTexts as vi } from './vi/bulletins';
import type { Language } from './messages';

/** What the pane says about reading a bulletin, reviewing it and keeping it in the workbook. */
export type BulletinTexts = {
  readonly read: {
    readonly title: string;
    readonly about: string;
    readonly drop: string;
    readonly chooseFile: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly readPasted: string;
    readonly readSelection: string;
    readonly reading: (name: string) => string;
    readonly pasted: string;
    readonly selection: string;
    /** The selected cells are too many, or hold nothing. */
    readonly tooManyCells: (cells: number) => string;
    readonly done: (counts: { readonly figures: number; readonly open: number }) => string;
  };
  readonly review: {
    readonly title: string;
    readonly back: string;
    readonly nothingWritten: string;
    readonly name: string;
    readonly publisher: string;
    readonly flow: string;
    readonly status: string;
    readonly flows: Readonly<Record<DraftFlow, string>>;
    readonly statuses: Readonly<Record<DraftStatus, string>>;
    readonly notSaid: string;
    readonly periods: (names: readonly string[]) => string;
    readonly periodOf: (read: string, figures: number) => string;
    readonly noPeriod: (text: string) => string;
    readonly units: (names: readonly string[]) => string;
    readonly unitOf: (read: string, figures: number) => string;
    /** Units as the readers name them, where users call them otherwise. */
    readonly unitNames: Readonly<Record<string, string>>;
    readonly kept: (figures: number, certain: number) => string;
    readonly sumsAgree: (sums: number, example: string) => string;
    readonly doubts: (count: number) => string;
    /** Figures that a dataset has no room for. */
    readonly leftOut: (figures: number) => string;
    readonly problems: (problem: ReviewProblem) => string;
    readonly save: string;
    readonly replace: string;
    readonly saving: string;
  };
  readonly open: {
    readonly title: (figures: number) => string;
    readonly chosen: string;
    /** What a number may be, such as “value, 7 months of 2026”. */
    readonly column: (column: ColumnWords) => string;
    readonly why: (reason: string) => string;
    readonly printed: (printed: string, place: string) => string;
    readonly asRead: (column: string) => string;
    readonly otherNumber: (number: string) => string;
    readonly leaveOut: string;
    readonly choose: string;
    readonly choiceFor: (name: string, printed: string) => string;
    readonly allAsRead: (figures: number) => string;
    readonly allOtherNumber: (figures: number) => string;
    readonly allLeftOut: (figures: number) => string;
    readonly more: (count: number) => string;
  };
  readonly names: {
    readonly fresh: (count: number) => string;
    readonly known: (count: number) => string;
    readonly unknownSubject: (figures: number) => string;
    readonly unknownPartner: (figures: number) => string;
    readonly is: (subject: string) => string;
    readonly isNew: string;
    readonly isOther: (name: string) => string;
    readonly otherHint: string;
    readonly noSubject: (typed: string) => string;
    readonly change: string;
    readonly changeNamed: (name: string) => string;
    readonly newSubject: string;
  };
  readonly rows: {
    readonly title: (rows: number) => string;
    readonly more: (rows: number) => string;
    readonly open: string;
    readonly likely: string;
    readonly leftOut: string;
  };
  readonly issue: {
    readonly title: (earlier: string) => string;
    readonly counts: (counts: Readonly<Record<keyof Changes, number>>) => string;
    readonly changed: (count: number) => string;
    readonly fromTo: (name: string, from: string, to: string) => string;
  };
  readonly kept: {
    readonly title: string;
    readonly none: string;
    readonly facts: (publisher: string, covers: string, figures: number) => string;
    readonly rename: string;
    readonly renamed: (title: string) => string;
    readonly newTitle: string;
    readonly saveTitle: string;
    readonly cancel: string;
    readonly exportAs: (format: string) => string;
    readonly remove: string;
    readonly named: (what: string, title: string) => string;
    readonly keepIt: string;
    readonly removing: string;
    readonly removed: (title: string) => string;
    readonly saved: (title: string, figures: number) => string;
    readonly replaced: (title: string, counts: Readonly<Record<'changed' | 'restated', number>>) => string;
    readonly undo: string;
    readonly undone: (title: string) => string;
  };
};

export type ColumnWords = {
  readonly measure: DraftMeasure;
  readonly base: DraftBase | null;
  readonly of: DraftFigure['of'];
  /** In words; `undefined` where there is none. */
  readonly period: string | undefined;
  readonly unit: string | null;
};

export const bulletinTexts: Record<Language, BulletinTexts> = { vi, en };
