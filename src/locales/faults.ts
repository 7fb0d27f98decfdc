import { faultTexts as en } from './en/faults';
import { faultTexts as vi } from './vi/faults';
import type { Language } from './messages';

/** What was asked for when Excel failed; to read is what the pane does of itself, to show what the workbook holds. */
export type Task = 'read' | 'insert' | 'refresh' | 'convert' | 'other';

/** Why a task did not work. */
export type FaultTexts = {
  /** A script of the add-in has not come: no network, or the server has none of this version any more. */
  readonly notLoaded: string;
  readonly cellBeingEdited: (task: Task) => string;
  readonly notInExcel: (task: Task) => string;
  readonly tooLarge: (task: Task) => string;
  /** A chart or a shape is selected, several areas are where one is needed, or another window is in front. */
  readonly noCell: (task: Task) => string;
  readonly protected: (task: Task) => string;
  /** A table or sheet is not there any more: another window may have removed or renamed it. */
  readonly gone: (task: Task) => string;
  /** What is kept about something holds a number that is none, and would not be read back. */
  readonly notStorable: (task: Task, label: string) => string;
  /** For a reason that Excel gives in its own words. */
  readonly failed: Readonly<Record<Task, (reason: string) => string>>;
  /** Excel has failed half-way, and once more when the add-in was about to undo what had been done. */
  readonly halfDone: Readonly<Record<Task, (reason: string, places: readonly Place[]) => string>>;
};

/** The cells of a sheet, or all of it. */
type Place = { readonly sheet: string; readonly cells: string | undefined };

export const faultTexts: Record<Language, FaultTexts> = { vi, en };
