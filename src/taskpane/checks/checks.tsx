// The list of checks: a script of its own.
import type { ComponentChildren } from 'preact';
import { workbookCommands } from '../../commands/workbookCommands';
import { commandTexts } from '../../locales/commands';
import type { TableId } from '../../tables/tableId';
import { Store } from '../store';
import type { Shell } from '../view';
import { CheckList, FIRST_SHOWN } from './checkList';
import type { ChecksActions, ChecksState } from './checkList';

/** What the view shows and does, from now on until the pane is closed. */
export function makeChecks(shell: Shell): { readonly draw: () => ComponentChildren } {
  const store = new Store<ChecksState>(
    { query: '', severity: undefined, shown: FIRST_SHOWN, opened: new Set() },
    shell.redraw,
  );
  const actions: ChecksActions = {
    filter: (query) => store.update((state) => ({ ...state, query, shown: FIRST_SHOWN })),
    choose: (severity) => store.update((state) => ({ ...state, severity, shown: FIRST_SHOWN })),
    showMore: () => store.update((state) => ({ ...state, shown: state.shown + FIRST_SHOWN })),
    open: (code) => store.update((state) => ({ ...state, opened: new Set([...state.opened, code]) })),
    insert: (id, title) => insert(id, title, shell),
  };
  return { draw: () => <CheckList state={store.state} actions={actions} shell={shell} /> };
}

function insert(id: TableId, title: string, shell: Shell): void {
  shell.carryOut(
    { message: commandTexts[shell.language].inserting(`“${title}”`), canStop: true },
    async (language, wishes) =>
      (await workbookCommands()).insertTable(
        id,
        { ...wishes, place: 'new-sheet', computed: 'values', source: true },
        language,
      ),
  );
}
