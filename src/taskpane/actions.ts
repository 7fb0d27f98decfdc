import type { Example } from '../functions/examples';
import type { Language, TableKey } from '../locales/messages';
import type { Place } from '../workbook/insertTable';
import type { State, View } from './state';

/** What a user can do in the pane. */
export type Actions = {
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseView: (view: View) => void;
  readonly filter: (query: string) => void;
  readonly insertTable: (key: TableKey, place: Place) => void;
  readonly insertFormula: (example: Example) => void;
  /** Says yes or no to the question of a ribbon command. */
  readonly answer: (yes: boolean) => void;
  readonly dismiss: () => void;
};

/** What every view is made from. */
export type ViewProps = { readonly state: State; readonly actions: Actions };
