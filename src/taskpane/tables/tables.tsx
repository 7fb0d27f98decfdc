// The list of tables: a script of its own, with all that makes them.
import type { ComponentChildren } from 'preact';
import { workbookCommands } from '../../commands/workbookCommands';
import { commandTexts } from '../../locales/commands';
import type { Place } from '../../workbook/insert/findSpot';
import { Store } from '../store';
import type { Shell } from '../view';
import { rememberedOptions, rememberOptions } from './insertOptions';
import { TableList } from './tableList';
import type { TablesActions, TablesState } from './tableList';

/** What the view shows and does, from now on until the pane is closed. */
export function makeTables(shell: Shell): { readonly draw: () => ComponentChildren } {
  const store = new Store<TablesState>(
    { query: '', options: rememberedOptions(), choices: {} },
    shell.redraw,
  );
  const actions: TablesActions = {
    filter: (query) => store.update((state) => ({ ...state, query })),
    chooseOptions(options) {
      rememberOptions(options);
      store.update((state) => ({ ...state, options }));
    },
    choose: (table, field, value) =>
      store.update(({ choices, ...state }) => ({
        ...state,
        choices: { ...choices, [table]: { ...choices[table], [field]: value } },
      })),
    insert: (table, place) => insert(table, place, store.state, shell),
  };
  return { draw: () => <TableList state={store.state} actions={actions} shell={shell} /> };
}

function insert(
  { id, title }: Parameters<TablesActions['insert']>[0],
  place: Place,
  { options }: TablesState,
  shell: Shell,
): void {
  const { formulas, ...choices } = options;
  shell.carryOut(
    { message: commandTexts[shell.language].inserting(`“${title}”`), canStop: true },
    async (language, wishes) =>
      (await workbookCommands()).insertTable(
        id,
        { ...choices, ...wishes, place, computed: formulas ? 'formulas' : 'values' },
        language,
      ),
  );
}
