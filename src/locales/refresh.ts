import type { DatasetProblem } from '../datasets/fetchDatasets';
import { refreshTexts as en } from './en/refresh';
import { refreshTexts as vi } from './vi/refresh';
import type { Language } from './messages';

/** Why a table was not refreshed. */
export type SkipReason =
  | 'deleted'
  | 'converted'
  | 'protected'
  | 'key-column-gone'
  | 'not-stated'
  | 'no-rows-of-ours'
  /** Excel holds something else than what was written. */
  | 'differs'
  /** Tables below cannot move out of the way of new rows. */
  | 'no-room'
  | 'changed-meanwhile'
  | 'cell-being-edited'
  | 'cancelled'
  /** A new figure is no number, which no record can hold. */
  | 'not-storable'
  | 'failed'
  | 'broken-off';

/** Everything that refreshing says to a user. */
export type RefreshTexts = {
  readonly skipped: Record<SkipReason, (detail: string) => string>;
  readonly datasets: Record<DatasetProblem, string>;
  readonly datasetsUnchanged: string;
  readonly datasetsNew: (titles: readonly string[]) => string;
  readonly newerRegistry: string;
  /** How many tables, and the names of those that are known. */
  readonly damaged: (tables: number, names: readonly string[]) => string;
  readonly nothingInserted: string;
  readonly notRecorded: string;
  readonly summary: (counts: RefreshCounts) => string;
  readonly report: ReportTexts;
};

export type RefreshCounts = {
  readonly tables: number;
  readonly changed: number;
  readonly added: number;
  readonly kept: number;
  readonly skipped: number;
};

/** The report as a sheet. */
export type ReportTexts = {
  readonly sheet: string;
  readonly title: string;
  /** When the report was made. */
  readonly made: (time: string) => string;
  /** What the figures of its tables come from. */
  readonly datasets: (titles: readonly string[]) => string;
  readonly headings: readonly [
    table: string,
    event: string,
    row: string,
    column: string,
    before: string,
    after: string,
    remark: string,
  ];
  /** No sheet can be added. */
  readonly structureProtected: string;
  readonly events: Record<ReportEvent, string>;
  readonly blank: string;
  /** What the source says of a cell that the user has edited. */
  readonly source: (content: string) => string;
};

export type ReportEvent =
  | 'changed'
  | 'conflict'
  | 'kept'
  | 'added'
  | 'vanished'
  | 'deleted'
  | 'column-missing'
  | 'column-new'
  | 'skipped'
  | 'unchanged'
  | 'copied'
  | 'damaged';

export const refreshTexts: Record<Language, RefreshTexts> = { vi, en };
