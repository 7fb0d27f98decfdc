import { Catalogue } from './catalogue/catalogue';
import { builtInDatasets } from './datasets/builtIn';
import { languages } from './locales/messages';
import type { Language } from './locales/messages';
import type { Dataset } from './model/dataset';

/**
 * What every part of the add-in answers from: the catalogue in use, and the language that the user chose.
 * It is the only state that modules share; whoever shows something of it subscribes.
 */
class Session {
  #catalogue: Catalogue;
  readonly #listeners = new Set<() => void>();

  constructor(datasets: readonly Dataset[]) {
    this.#catalogue = catalogueOf(datasets);
  }

  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /**
   * Every function, and the pane, answers from these datasets from now on.
   * @throws Error where they are not enough to answer from; the present ones stay in use then
   */
  useDatasets(datasets: readonly Dataset[]): void {
    this.useCatalogue(catalogueOf(datasets));
  }

  /** The same from a catalogue that was tried before (functions/tryDatasets.ts). */
  useCatalogue(catalogue: Catalogue): void {
    this.#catalogue = catalogue;
    this.#tell();
  }

  /** The language that the user chose; `undefined` where none was chosen, or the browser keeps nothing for add-ins. */
  get language(): Language | undefined {
    try {
      const kept = localStorage.getItem(LANGUAGE_KEY);
      return languages.find((language) => language === kept);
    } catch {
      return undefined;
    }
  }

  /** Where storage is partitioned or blocked, the choice holds until the pane is closed. */
  chooseLanguage(language: Language | undefined): void {
    try {
      if (language === undefined) localStorage.removeItem(LANGUAGE_KEY);
      else localStorage.setItem(LANGUAGE_KEY, language);
    } catch {
      // Nothing can be kept here.
    }
    this.#tell();
  }

  /**
   * Calls back after each change of the catalogue or of the language.
   * @returns a function that ends the subscription
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const LANGUAGE_KEY = 'vnexport.language';

function catalogueOf([first, ...others]: readonly Dataset[]): Catalogue {
  if (first === undefined) throw new Error('There is no dataset');
  return new Catalogue([first, ...others]);
}

export const session = new Session(builtInDatasets());
