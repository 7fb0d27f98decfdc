import { Catalogue } from '../catalogue/catalogue';
import { checksOf } from '../checks/checks';
import { messagesIn } from '../locales/language';
import { languages, tableKeys } from '../locales/messages';
import { limits } from '../model/limits';
import type { Dataset } from '../model/dataset';
import { search } from '../search/search';
import { sourceTable } from '../tables/sourceTable';

/**
 * What is built from datasets for the first time is tried before they are put to use: the catalogue, the search, the
 * checks and every table in every language. Each dataset may be right in itself and still not go with the others. What
 * was built is kept by the catalogue, so that nobody waits for it again; the page may draw between the steps.
 * @returns the catalogue to use from now on
 * @throws Error where the datasets hold too much together, or something cannot be built from them
 * @throws the reason of the signal, where somebody has stopped it
 */
export async function tryDatasets(
  [first, ...others]: readonly Dataset[],
  { ofWorkbook, signal, onProgress }: TrialOptions = {},
): Promise<Catalogue> {
  if (first === undefined) throw new Error('There is no dataset');
  const count = [first, ...others].reduce((sum, { figures }) => sum + figures.length, 0);
  if (count > limits.allFigures) throw new Error(`${count} figures are more than ${limits.allFigures}`);
  const catalogue = new Catalogue([first, ...others], ofWorkbook);
  const steps: readonly (() => unknown)[] = [
    () => search(catalogue, 'a'),
    () => checksOf(catalogue),
    ...languages.flatMap((language) =>
      tableKeys.map((key) => () => sourceTable(key, { catalogue, messages: messagesIn(language) })),
    ),
  ];
  for (const [at, step] of steps.entries()) {
    signal?.throwIfAborted();
    step();
    onProgress?.(at + 1, steps.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal?.throwIfAborted();
  return catalogue;
}

/** What of the datasets lies in the workbook, how far the trial is, in steps, and a way to stop it. */
type TrialOptions = {
  /** Ids of the datasets that the workbook brings; none unless given. */
  readonly ofWorkbook?: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
};
