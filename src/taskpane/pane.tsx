import { render } from 'preact';
import type { ComponentType } from 'preact';
import { endingOf } from '../commands/notice';
import type { Notice } from '../commands/notice';
import { workbookCommands } from '../commands/workbookCommands';
import { catalogue } from '../functions/arguments';
import { paneTexts } from '../locales/pane';
import type { Language } from '../locales/messages';
import type { Actions, ViewProps } from './actions';
import { rememberedOptions, rememberOptions } from './insertOptions';
import { carryOut } from './insertion';
import { PaneView } from './paneView';
import { rememberLanguage } from './rememberedLanguage';
import { initialState, reduce } from './state';
import type { Action, FunctionTexts, Insertion, State } from './state';
import { Store } from './store';
import { tableEntries } from './tableEntries';
import { workbookActions } from './workbookActions';
import type { Run } from './workbookActions';

export type Pane = {
  /** Shows what a ribbon command has to say. */
  readonly show: (notice: Notice) => void;
};

/**
 * Shows the pane and keeps it in step with its state.
 * @param readTexts reads the functions' descriptions; `undefined` where they cannot be read
 */
export function mountPane(
  root: HTMLElement,
  language: Language,
  readTexts: (language: Language) => Promise<FunctionTexts | undefined>,
): Pane {
  const store = new Store<State, Action>(initialState(language, rememberedOptions()), reduce, draw);
  const entriesIn = remembered((shown: Language) => tableEntries(catalogue, shown));
  let workbookView: ComponentType<ViewProps> | undefined;
  let stopping = new AbortController();

  function draw(state: State): void {
    document.documentElement.lang = state.language;
    document.title = `VNEXPORT – ${paneTexts[state.language].title}`;
    render(
      <PaneView
        state={state}
        tables={entriesIn(state.language)}
        workbookView={workbookView}
        actions={actions}
      />,
      root,
    );
  }

  function start(work: Insertion): void {
    // Buttons look disabled while something is inserted, but a click may be on its way already.
    if (store.state.work !== undefined) return;
    store.dispatch({ type: 'work-started', work });
    void carryOut(work, store.state.language, store.state.options).then((outcome) =>
      store.dispatch({ type: 'work-ended', outcome }),
    );
  }

  const run: Run = (working, work, canStop = false) => {
    const { language } = store.state;
    void follow({ working: paneTexts[language].working[working], canStop }, () =>
      endingOf(async () => {
        const { signal } = stopping;
        return work(await workbookCommands(), language, { signal, onProgress });
      }, language),
    );
  };

  /** Shows that a command is at work, then how it ended, and the workbook as it is by then. */
  async function follow(
    command: { readonly working: string; readonly canStop?: boolean },
    work: () => Promise<Notice>,
  ): Promise<void> {
    if (store.state.work !== undefined) return;
    stopping = new AbortController();
    store.dispatch({ type: 'work-started', work: { kind: 'command', ...command } });
    store.dispatch({ type: 'command-ended', notice: await work() });
    keepFocus();
    await readWorkbook();
  }

  function onProgress(done: number, all: number): void {
    if (done < all) store.dispatch({ type: 'progressed', progress: done / all });
  }

  async function readWorkbook(): Promise<void> {
    const { language, view } = store.state;
    if (view !== 'workbook') return;
    const read = await endingOf(async () => {
      workbookView ??= (await import(/* webpackChunkName: "workbook-view" */ './workbookView')).WorkbookView;
      return (await workbookCommands()).readWorkbook(language);
    }, language);
    store.dispatch({ type: 'workbook-read', contents: 'kind' in read ? { failed: read.message } : read });
    keepFocus();
  }

  function describeFunctions(language: Language): void {
    void readTexts(language).then((texts) => store.dispatch({ type: 'texts-arrived', language, texts }));
  }

  const actions: Actions = {
    chooseLanguage(language) {
      rememberLanguage(language);
      store.dispatch({ type: 'language-chosen', language });
      describeFunctions(language);
      void readWorkbook();
    },
    chooseView(view) {
      if (view === store.state.view) return;
      store.dispatch({ type: 'view-chosen', view });
      void readWorkbook();
    },
    filter: (query) => store.dispatch({ type: 'filtered', query }),
    insertTable: (key, place) => start({ kind: 'table', key, place }),
    insertFormula: (example) => start({ kind: 'formula', example }),
    chooseOptions(options) {
      rememberOptions(options);
      store.dispatch({ type: 'options-chosen', options });
    },
    answer(yes) {
      const { question } = store.state;
      if (question === undefined) return;
      store.dispatch({ type: 'answered' });
      keepFocus();
      if (yes) void follow({ working: question.working }, question.goOn);
    },
    dismiss: () => store.dispatch({ type: 'outcome-dismissed' }),
    stop: () => stopping.abort(),
    closeReport() {
      store.dispatch({ type: 'report-closed' });
      keepFocus();
    },
    workbook: workbookActions(run),
  };

  // The page's own "opening" line makes room.
  root.replaceChildren();
  draw(store.state);
  describeFunctions(language);
  return {
    show(notice) {
      store.dispatch({ type: 'noticed', notice });
      void readWorkbook();
    },
  };
}

/** Where the button that was pressed has gone with what it was about, the keyboard goes on from the tabs. */
function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

/** Of the figures in use: newer ones make the lists anew. */
function remembered<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>();
  let of = catalogue;
  return (language) => {
    if (of !== catalogue) made.clear();
    of = catalogue;
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}
