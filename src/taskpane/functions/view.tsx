import type { Language } from '../../locales/messages';
import { Store } from '../store';
import type { Shell, View } from '../view';
import { FunctionList } from './functionList';
import type { FunctionsState } from './functionList';
import { readFunctionTexts } from './functionTexts';

/** The functions as Excel describes them, with formulas to try. */
export function functionsView(shell: Shell): View {
  const store = new Store<FunctionsState>({ query: '', texts: {} }, shell.redraw);
  const beingRead = new Set<Language>();
  const filter = (query: string): void => store.update((state) => ({ ...state, query }));
  return {
    name: 'functions',
    draw: () => <FunctionList state={store.state} filter={filter} shell={shell} />,
    /** The texts of a language are read once; where that has failed, it is tried again. */
    update() {
      const { language } = shell;
      const known = store.state.texts[language];
      if (beingRead.has(language) || (known !== undefined && known !== 'failed')) return;
      beingRead.add(language);
      void readFunctionTexts(language).then((read) => {
        beingRead.delete(language);
        store.update((state) => ({ ...state, texts: { ...state.texts, [language]: read } }));
      });
    },
  };
}
