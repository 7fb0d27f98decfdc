// The list of tables: a script of its own, with all that makes them.
import type { ComponentChildren } from 'preact';
import { workbookCommands } from '../../commands/workbookCommands';
import { commandTexts } from '../../locales/commands';
import type { Place } from '../../workbook/insert/findSpot';
import { Store } from '../store';
import type { Shell } from '../view';
import { Chooser } from './choosing';
import { rememberedOptions, rememberOptions } from './insertOptions';
import { TableList } from './tableList';
import type { TablesActions, TablesState } from './tableList';

/** What the view shows and does, from now on until the pane is closed. */
export function makeTables(shell: Shell): { readonly draw: () => ComponentChildren } {
  const store = new Store<TablesState>(
    {
      ...{ query: '', options: rememberedOptions(), choices: {} },
      ...{ opened: undefined, selections: {}, tableLanguage: undefined },
    },
    shell.redraw,
  );
  const chooser = new Chooser();
  const actions: TablesActions = {
    filter: (query) => store.update((state) => ({ ...state, query })),
    chooseOptions(options) {
      rememberOptions(options);
      store.update((state) => ({ ...state, options }));
    },
    chooseLanguage: (tableLanguage) => store.update((state) => ({ ...state, tableLanguage })),
    open: (opened) => store.update((state) => ({ ...state, opened })),
    select: (id, selection) =>
      store.update((state) => ({ ...state, selections: { ...state.selections, [id]: selection } })),
    choose: (id, selection) => {
      const { tableLanguage = shell.language, options } = store.state;
      return chooser.choose(id, selection, { language: tableLanguage, options });
    },
    compose: (table, field, value) =>
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
  { options, selections, tableLanguage }: TablesState,
  shell: Shell,
): void {
  const { formulas, ...choices } = options;
  shell.carryOut(
    { message: commandTexts[shell.language].inserting(`“${title}”`), canStop: true },
    async (language, wishes) =>
      (await workbookCommands()).insertTable(
        id,
        {
          ...{ ...choices, ...wishes, place, computed: formulas ? 'formulas' : 'values', tableLanguage },
          ...selections[id],
        },
        language,
      ),
  );
}
