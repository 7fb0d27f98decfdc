import { fetchDatasets } from '../../datasets/fetchDatasets';
import type { DatasetNews, FetchLimits } from '../../datasets/fetchDatasets';
import { tryDatasets } from '../../functions/tryDatasets';
import { session } from '../../session';

/** Beside the pages of the add-in. */
const DATASETS = 'datasets/';

/**
 * Brings the newest figures into use, for the functions, the pane and what is inserted or refreshed from now on.
 * Whatever goes wrong, the present figures stay in use and the answer says what it was.
 * @throws the reason of the signal, once the user has stopped it
 */
export async function bringNewestFigures(limits: FetchLimits = {}): Promise<DatasetNews> {
  const news = await fetchDatasets(DATASETS, session.catalogue.datasets, limits);
  limits.signal?.throwIfAborted();
  if (news.kind !== 'new') return news;
  let catalogue;
  try {
    catalogue = await tryDatasets(news.datasets);
  } catch {
    return { kind: 'failed', problem: 'unusable' };
  }
  limits.signal?.throwIfAborted();
  session.useCatalogue(catalogue);
  await recalculateAll();
  return news;
}

/**
 * Has Excel compute every formula again: our functions are not volatile, so nothing tells it that their figures changed.
 * "Full" marks all cells as dirty (Excel.CalculationType).
 */
export async function recalculateAll(): Promise<void> {
  if (Office.context.host !== Office.HostType.Excel) return;
  // Later they would not be asked again, so this waits until the user has finished typing.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
