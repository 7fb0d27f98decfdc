import type { Checked, Ended } from '../../commands/notice';
import type { WorkbookContents } from '../../commands/workbookChunk';
import type { TableStates } from '../../workbook/refresh/tableStates';
import type { FormulasFound } from '../../workbook/values/formulaErrors';
import type { RefreshReport, TableReport } from '../../workbook/refresh/refreshReport';

/** What the pane knows of the workbook. */
export type WorkbookState = {
  readonly contents: WorkbookContents | 'unread' | { readonly failed: string };
  /** How its tables stand to their source; `undefined` until they have been compared, and where that failed. */
  readonly states: TableStates | undefined;
  readonly checked: Checked | undefined;
  /** What the last refresh did, for the user to read and to decide on. */
  readonly report: RefreshReport | undefined;
  /** Formulas that could not be turned into values, or back. */
  readonly left: readonly string[];
  /** The formulas of the add-in; `undefined` until they have been looked for. */
  readonly formulas: FormulasFound | undefined;
};

export const nothingKnown: WorkbookState = {
  contents: 'unread',
  states: undefined,
  checked: undefined,
  report: undefined,
  left: [],
  formulas: undefined,
};

export function withContents(state: WorkbookState, contents: WorkbookState['contents']): WorkbookState {
  return { ...state, contents };
}

export function withStates(state: WorkbookState, states: TableStates | undefined): WorkbookState {
  return { ...state, states };
}

export function withFormulas(state: WorkbookState, formulas: FormulasFound): WorkbookState {
  return { ...state, formulas };
}

export function withoutReport(state: WorkbookState): WorkbookState {
  return { ...state, report: undefined };
}

export function afterCommand(state: WorkbookState, ended: Ended): WorkbookState {
  const { report, addition, checked = state.checked, left = state.left, formulas = state.formulas } = ended;
  return { ...state, checked, left, formulas, report: report ?? continued(state.report, addition) };
}

function continued(report: RefreshReport | undefined, addition: RefreshReport | undefined) {
  if (report === undefined || addition === undefined) return addition ?? report;
  const added = new Map(addition.tables.map((table) => [table.table, table]));
  return {
    tables: report.tables.map((before) => after(before, added.get(before.table))),
    damaged: addition.damaged,
  };
}

/** What was changed stays changed; what is kept, and what is gone, is what was found last. */
function after(before: TableReport, now: TableReport | undefined): TableReport {
  if (now === undefined || before.table === '') return before;
  if (now.skipped !== undefined) return { ...before, skipped: now.skipped };
  return {
    ...now,
    changed: [...before.changed, ...now.changed],
    added: [...before.added, ...now.added],
  };
}
