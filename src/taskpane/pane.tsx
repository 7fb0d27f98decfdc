import { render } from 'preact';
import { catalogue } from '../functions/arguments';
import { paneTexts } from '../locales/pane';
import type { Language } from '../locales/messages';
import type { Actions } from './actions';
import { carryOut } from './insertion';
import { PaneView } from './paneView';
import { rememberLanguage } from './rememberedLanguage';
import { initialState, reduce } from './state';
import type { Action, FunctionTexts, State, Work } from './state';
import { Store } from './store';
import { tableEntries } from './tableEntries';

export type Pane = {
  /** Shows what went wrong elsewhere, for example in a ribbon command. */
  readonly report: (message: string) => void;
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
  const entries = { vi: tableEntries(catalogue, 'vi'), en: tableEntries(catalogue, 'en') };
  const store = new Store<State, Action>(initialState(language), reduce, draw);

  function draw(state: State): void {
    document.documentElement.lang = state.language;
    document.title = `VNEXPORT – ${paneTexts[state.language].title}`;
    render(<PaneView state={state} tables={entries[state.language]} actions={actions} />, root);
  }

  function start(work: Work): void {
    // Buttons look disabled while something is inserted, but a click may be on its way already.
    if (store.state.work !== undefined) return;
    store.dispatch({ type: 'work-started', work });
    void carryOut(work, store.state.language).then((outcome) =>
      store.dispatch({ type: 'work-ended', outcome }),
    );
  }

  function describeFunctions(language: Language): void {
    void readTexts(language).then((texts) => store.dispatch({ type: 'texts-arrived', language, texts }));
  }

  const actions: Actions = {
    chooseLanguage(language) {
      rememberLanguage(language);
      store.dispatch({ type: 'language-chosen', language });
      describeFunctions(language);
    },
    chooseView: (view) => store.dispatch({ type: 'view-chosen', view }),
    filter: (query) => store.dispatch({ type: 'filtered', query }),
    insertTable: (key, place) => start({ kind: 'table', key, place }),
    insertFormula: (example) => start({ kind: 'formula', example }),
    dismiss: () => store.dispatch({ type: 'outcome-dismissed' }),
  };

  // The page's own "opening" line makes room.
  root.replaceChildren();
  draw(store.state);
  describeFunctions(language);
  return {
    report: (message) => store.dispatch({ type: 'reported', message }),
  };
}
