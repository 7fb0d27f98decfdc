import type { DatasetFile } from '../../src/model/schema';
import { makeItems } from './items';
import { makeMarkets } from './markets';
import { makeResults } from './results';
import { readSources } from './sources';
import { makeTotals } from './totals';

/** Each built-in dataset but the document's, as its file in src/datasets holds it. */
export function makeDatasets(): DatasetFile[] {
  const sources = readSources();
  return [makeItems(sources), makeTotals(sources), makeMarkets(sources), makeResults(sources)];
}
