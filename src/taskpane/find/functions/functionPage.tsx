import type { ComponentChildren } from 'preact';
import type { Language } from '../../../locales/messages';
import { Store } from '../../store';
import type { Shell } from '../../view';
import { FunctionList } from './functionList';
import type { FunctionsState } from './functionList';
import { readFunctionTexts } from './functionTexts';

export type FunctionPage = { readonly draw: () => ComponentChildren; readonly update: () => void };

/** The functions as Excel describes them, with formulas to try: a script of its own. */
export function makeFunctionPage(shell: Shell): FunctionPage {
  const store = new Store<FunctionsState>({ query: '', texts: {} }, shell.redraw);
  const beingRead = new Set<Language>();
  const filter = (query: string): void => store.update((state) => ({ ...state, query }));
  return {
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
