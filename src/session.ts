import { Catalogue } from './catalogue/catalogue';
import { builtInDatasets } from './datasets/builtIn';
import { languages } from './locales/messages';
import type { Language } from './locales/messages';
import type { Dataset, DatasetHome } from './model/dataset';
import { listSeparators } from './model/formulaText';
import type { ListSeparator } from './model/formulaText';

/**
 * What every part of the add-in answers from: the catalogue in use, the language that the user chose, and the list
 * separator of the user's Excel.
 * It is the only state that modules share; whoever shows something of it subscribes.
 */
class Session {
  /** Made when it is first asked for: Excel does not wait for it when it starts. */
  #catalogue: Catalogue | undefined;
  /** What was chosen where the browser's storage is partitioned, full or blocked. */
  #unkept: Language | undefined;
  #unkeptSeparator: ListSeparator | undefined;
  #listSeparator: ListSeparator = ',';
  #reading: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param datasets those that are built in, in use until others are */
  constructor(private readonly datasets: () => readonly Dataset[]) {}

  get catalogue(): Catalogue {
    this.#catalogue ??= catalogueOf(this.datasets());
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

  /** Ids of the datasets in use that lie in the workbook, and go with it. */
  get ofWorkbook(): ReadonlySet<string> {
    return this.catalogue.ofWorkbook;
  }

  /** Where a dataset in use is kept. @example session.homeOf(session.catalogue.dataset) // 'built-in' */
  homeOf({ id, hash }: Dataset): DatasetHome {
    if (this.ofWorkbook.has(id)) return 'workbook';
    return this.datasets().some((one) => one.hash === hash) ? 'built-in' : 'fetched';
  }

  /**
   * A workbook is being looked into for datasets of its own. Until that has ended, well or not, cells that nothing yet
   * known answers wait for it.
   * @param limit in milliseconds, after which they wait no longer
   */
  waitFor(looking: Promise<unknown>, limit: number): void {
    const limited = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limit);
      const end = (): void => {
        clearTimeout(timer);
        resolve();
      };
      looking.then(end, end);
    });
    const reading = limited.then(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    this.#reading = reading;
  }

  /** Ends when the datasets of the workbook are known; `undefined` where nothing is to be waited for. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** The language that the user chose, now or when the add-in was open before; `undefined` where none was chosen. */
  get language(): Language | undefined {
    return this.#unkept ?? keptAmong(LANGUAGE_KEY, languages);
  }

  /** Where the browser keeps nothing for add-ins, the choice holds until the page is closed. */
  chooseLanguage(language: Language | undefined): void {
    this.#unkept = keep(LANGUAGE_KEY, language) ? undefined : language;
    this.#tell();
  }

  /** What stands between the arguments of a formula where the user types it; a comma until the host has said otherwise. */
  get listSeparator(): ListSeparator {
    return this.chosenSeparator ?? this.#listSeparator;
  }

  /** The list separator that the user chose; `undefined` where Excel's is meant. */
  get chosenSeparator(): ListSeparator | undefined {
    return this.#unkeptSeparator ?? keptAmong(SEPARATOR_KEY, listSeparators);
  }

  /** Where the browser keeps nothing for add-ins, the choice holds until the page is closed. */
  chooseListSeparator(separator: ListSeparator | undefined): void {
    this.#unkeptSeparator = keep(SEPARATOR_KEY, separator) ? undefined : separator;
    this.#tell();
  }

  useListSeparator(separator: ListSeparator): void {
    if (separator === this.#listSeparator) return;
    this.#listSeparator = separator;
    this.#tell();
  }

  /**
   * Calls back after each change of the catalogue, the language or the list separator.
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
const SEPARATOR_KEY = 'vnexport.list-separator';

/** What was kept under a key, where it is one of those that are known. */
function keptAmong<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const kept = localStorage.getItem(key);
    return choices.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

/** @returns whether the browser keeps it */
function keep(key: string, choice: string | undefined): boolean {
  try {
    if (choice === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
    return true;
  } catch {
    return false;
  }
}

function catalogueOf([first, ...others]: readonly Dataset[]): Catalogue {
  if (first === undefined) throw new Error('There is no dataset');
  return new Catalogue([first, ...others]);
}

export const session = new Session(builtInDatasets);
