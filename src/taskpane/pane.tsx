import { render } from 'preact';
import type { ComponentType } from 'preact';
import { formulaOf } from '../indicators/formulaText';
import { carryOut } from '../commands/carryOut';
import { endingOf } from '../commands/notice';
import type { Notice, Show, Working } from '../commands/notice';
import { workbookCommands } from '../commands/workbookCommands';
import { session } from '../session';
import { commandTexts } from '../locales/commands';
import { paneTexts } from '../locales/pane';
import type { Language } from '../locales/messages';
import type { Actions, ViewProps } from './actions';
import { rememberedOptions, rememberOptions } from './tables/insertOptions';
import { insert } from './tables/insertion';
import type { Insertion } from './tables/insertion';
import { PaneView } from './paneView';
import { initialState, reduce } from './state';
import type { Action, FunctionTexts, State } from './state';
import { Store } from './store';
import { tableEntries } from './tables/tableEntries';
import type { Run } from './workbook/workbookActions';

export type Pane = {
  /** Shows what a ribbon command is doing and has to say. */
  readonly show: Show;
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
  const entriesIn = remembered((shown: Language) => tableEntries(session.catalogue, shown));
  let workbookView: ComponentType<ViewProps> | undefined;

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

  /** Shows what anything that goes on has to say; once it is over, the workbook as it is by then. */
  function show(said: Notice | Working): void {
    store.dispatch({ type: 'said', said });
    if (said.kind === 'working') return;
    if (said.kind === 'question' && document.hasFocus()) focusOn('[role=alertdialog] :last-child');
    keepFocus();
    void readWorkbook();
  }

  function start(insertion: Insertion, name: string): void {
    const { language } = store.state;
    const message = commandTexts[language].inserting(name);
    const canStop = 'key' in insertion;
    void carryOut({ message, language, canStop }, (options) => insert(insertion, language, options), show);
  }

  const run: Run = (message, work, canStop) => {
    const { language } = store.state;
    void carryOut(
      { message, language, canStop },
      (options) => endingOf(async () => work(await workbookCommands(), language, options), language),
      show,
    );
  };

  async function readWorkbook(): Promise<void> {
    const { language, view } = store.state;
    if (view !== 'workbook') return;
    const read = await endingOf(async () => {
      workbookView ??= (await import(/* webpackChunkName: "workbook-view" */ './workbook/workbookView'))
        .WorkbookView;
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
      session.chooseLanguage(language);
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
    insertTable: ({ key, title }, place) => start({ key, place, choices: store.state.options }, `“${title}”`),
    insertFormula: (example) => start({ example }, formulaOf(example)),
    chooseOptions(options) {
      rememberOptions(options);
      store.dispatch({ type: 'options-chosen', options });
    },
    answer(yes) {
      const { question } = store.state;
      if (question === undefined) return;
      store.dispatch({ type: 'answered' });
      keepFocus();
      const { working: message, canStop, goOn } = question;
      if (yes) void carryOut({ message, language: store.state.language, canStop }, goOn, show);
    },
    dismiss() {
      store.dispatch({ type: 'outcome-dismissed' });
      keepFocus();
    },
    closeReport() {
      store.dispatch({ type: 'report-closed' });
      keepFocus();
    },
    run,
  };

  // The page's own "opening" line makes room.
  root.replaceChildren();
  draw(store.state);
  describeFunctions(language);
  root.addEventListener('keydown', ({ key, target }) => {
    // In a field Escape is the field's own: it empties the search, and closes a list.
    if (key !== 'Escape' || (target as Element).matches('[type=search], select')) return;
    const { work, question } = store.state;
    if (work !== undefined) work.stop?.();
    else if (question !== undefined) actions.answer(false);
    else actions.dismiss();
  });
  return { show };
}

/** Where the button that was pressed has gone with what it was about, the keyboard goes on from the tabs. */
function keepFocus(): void {
  if (document.activeElement === document.body) focusOn('[role=tab][aria-selected=true]');
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Of the figures in use: newer ones make the lists anew. */
function remembered<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>();
  let of = session.catalogue;
  return (language) => {
    if (of !== session.catalogue) made.clear();
    of = session.catalogue;
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}
