import { fetchDatasets } from '../../datasets/fetchDatasets';
import type { DatasetNews } from '../../datasets/fetchDatasets';
import type { FetchLimits } from '../../datasets/fetchText';
import { tryDatasets } from '../../functions/tryDatasets';
import { session } from '../../session';
import { computeAgain } from '../core/computeAgain';

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
    catalogue = await tryDatasets(news.datasets, { ofWorkbook: session.ofWorkbook });
  } catch {
    return { kind: 'failed', problem: 'unusable' };
  }
  limits.signal?.throwIfAborted();
  session.useCatalogue(catalogue);
  await computeAgain();
  return news;
}
