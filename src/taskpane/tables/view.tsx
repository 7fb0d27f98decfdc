import { checksOf } from '../../checks/checks';
import { commandTexts } from '../../locales/commands';
import { messagesIn } from '../../locales/language';
import { session } from '../../session';
import type { Place } from '../../workbook/insert/findSpot';
import { insertTable } from '../../workbook/insert/insertTable';
import { insertedMessage } from '../../workbook/insert/insertedMessage';
import { Store } from '../store';
import type { Shell, View } from '../view';
import { rememberedOptions, rememberOptions } from './insertOptions';
import type { TableEntry } from './tableEntries';
import { TableList } from './tableList';
import type { TablesActions, TablesState } from './tableList';

/** The source tables, and how to insert them. */
export function tablesView(shell: Shell): View {
  const store = new Store<TablesState>({ query: '', options: rememberedOptions() }, shell.redraw);
  const actions: TablesActions = {
    filter: (query) => store.update((state) => ({ ...state, query })),
    chooseOptions(options) {
      rememberOptions(options);
      store.update((state) => ({ ...state, options }));
    },
    insert: (table, place) => insert(table, place, store.state, shell),
  };
  return {
    name: 'tables',
    draw: () => <TableList state={store.state} actions={actions} shell={shell} />,
    // One of the tables lists them; they take longer than all others together.
    prepare: () => void checksOf(session.catalogue),
  };
}

function insert({ key, title }: TableEntry, place: Place, { options }: TablesState, shell: Shell): void {
  const { formulas, ...choices } = options;
  shell.carryOut(
    { message: commandTexts[shell.language].inserting(`“${title}”`), canStop: true },
    async (language, wishes) => {
      const inserted = await insertTable(
        key,
        { ...choices, ...wishes, place, computed: formulas ? 'formulas' : 'values' },
        { catalogue: session.catalogue, messages: messagesIn(language) },
      );
      return { kind: 'done', message: insertedMessage(inserted, language) };
    },
  );
}
