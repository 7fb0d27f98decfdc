// The list of checks: a script of its own.
import type { ComponentChildren } from 'preact';
import { checkWithCode } from '../../checks/checks';
import { workbookCommands } from '../../commands/workbookCommands';
import { commandTexts } from '../../locales/commands';
import { periodBehind } from '../../locales/periods';
import { session } from '../../session';
import type { TableId } from '../../tables/tableId';
import { waysTo } from '../asked';
import type { AskedCheck } from '../asked';
import { checkKey } from '../elements/checkLink';
import { focusOn } from '../focus';
import { Store } from '../store';
import type { Shell } from '../view';
import { CheckList, FIRST_SHOWN } from './checkList';
import type { ChecksActions, ChecksState } from './checkList';
import { foundChecks } from './foundChecks';

export type Checks = {
  readonly draw: () => ComponentChildren;
  /** Filters so that a check is among what is shown, and begins with it. */
  readonly show: (asked: AskedCheck) => void;
  /** Back to the page that a check was asked for on. @returns false where there is none */
  readonly back: () => boolean;
};

/** What the view shows and does, from now on until the pane is closed. */
export function makeChecks(shell: Shell): Checks {
  const store = new Store<ChecksState>(
    { query: '', severity: undefined, shown: FIRST_SHOWN, opened: new Set(), asked: undefined },
    shell.redraw,
  );

  function show(asked: AskedCheck): void {
    const { catalogue } = session;
    const check = checkWithCode(catalogue, asked.code);
    if (check === undefined) return;
    const { name } = catalogue.subject(asked.from.subject);
    const query = `${name[shell.language]} ${periodBehind(check.period, shell.language)}`;
    const found = [query, ''].map((words) => ({
      words,
      at: foundChecks(catalogue, words, undefined).checks.indexOf(check),
    }));
    // A check of others may concern the subject without naming it.
    const { words, at } = found.find((one) => one.at >= 0) ?? { words: '', at: 0 };
    store.update(({ opened }) => ({
      query: words,
      severity: undefined,
      shown: Math.max(FIRST_SHOWN, at + 1),
      opened,
      asked,
    }));
    focusOn(`[data-check="${asked.code}"]`);
  }

  function back(): boolean {
    const { asked } = store.state;
    if (asked === undefined) return false;
    store.update((state) => ({ ...state, asked: undefined }));
    shell.openSubject(asked.from);
    focusOn(waysTo(checkKey(asked.code)));
    return true;
  }

  const actions: ChecksActions = {
    filter: (query) => store.update((state) => ({ ...state, query, shown: FIRST_SHOWN, asked: undefined })),
    back,
    choose: (severity) =>
      store.update((state) => ({ ...state, severity, shown: FIRST_SHOWN, asked: undefined })),
    showMore: () => store.update((state) => ({ ...state, shown: state.shown + FIRST_SHOWN })),
    open: (code) => store.update((state) => ({ ...state, opened: new Set([...state.opened, code]) })),
    insert: (id, title) => insert(id, title, shell),
  };
  return { draw: () => <CheckList state={store.state} actions={actions} shell={shell} />, show, back };
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
