import type { Call } from '../indicators/formulaText';
import type { Language } from '../locales/messages';
import type { Place } from '../workbook/insert/findSpot';
import type { InsertOptions } from './tables/insertOptions';
import type { State, View } from './state';
import type { TableEntry } from './tables/tableEntries';
import type { Run } from './workbook/workbookActions';

/** What a user can do in the pane. */
export type Actions = {
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseView: (view: View) => void;
  readonly filter: (query: string) => void;
  readonly insertTable: (table: TableEntry, place: Place) => void;
  readonly insertFormula: (call: Call) => void;
  readonly chooseOptions: (options: InsertOptions) => void;
  /** Says yes or no to the question of a command. */
  readonly answer: (yes: boolean) => void;
  readonly dismiss: () => void;
  readonly closeReport: () => void;
  /** Has a command work on the workbook. */
  readonly run: Run;
};

/** What every view is made from. */
export type ViewProps = { readonly state: State; readonly actions: Actions };
