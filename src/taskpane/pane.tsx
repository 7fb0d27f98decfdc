import { render } from 'preact';
import type { Notice } from '../commands/commands';
import { catalogue } from '../functions/arguments';
import { paneTexts } from '../locales/pane';
import type { Language } from '../locales/messages';
import type { Actions } from './actions';
import { carryOut } from './insertion';
import { PaneView } from './paneView';
import { rememberLanguage } from './rememberedLanguage';
import { initialState, reduce } from './state';
import type { Action, FunctionTexts, Insertion, State } from './state';
import { Store } from './store';
import { tableEntries } from './tableEntries';

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
  const entries = { vi: tableEntries(catalogue, 'vi'), en: tableEntries(catalogue, 'en') };
  const store = new Store<State, Action>(initialState(language), reduce, draw);

  function draw(state: State): void {
    document.documentElement.lang = state.language;
    document.title = `VNEXPORT – ${paneTexts[state.language].title}`;
    render(<PaneView state={state} tables={entries[state.language]} actions={actions} />, root);
  }

  function start(work: Insertion): void {
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
    answer(yes) {
      const { question } = store.state;
      if (question === undefined) return;
      store.dispatch({ type: 'answered' });
      if (!yes || store.state.work !== undefined) return;
      store.dispatch({ type: 'work-started', work: { kind: 'command', working: question.working } });
      void question.goOn().then((notice) => {
        const kind = notice.kind === 'done' ? 'inserted' : 'failed';
        store.dispatch({ type: 'work-ended', outcome: { kind, message: notice.message } });
      });
    },
    dismiss: () => store.dispatch({ type: 'outcome-dismissed' }),
  };

  // The page's own "opening" line makes room.
  root.replaceChildren();
  draw(store.state);
  describeFunctions(language);
  return {
    show: (notice) => store.dispatch({ type: 'noticed', notice }),
  };
}
