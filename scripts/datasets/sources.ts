import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../commandLine';
import { SHARED } from '../sharedFolder';
import { readCsv } from './csv';
import type { Row } from './csv';

/** Files of the publishers, within the shared folder. */
export const sourceFiles = {
  results: 'source/results-2000-2024.csv',
  olderResults: 'source/results-2000-2006.csv',
  items: 'source/customs-exports-by-item.csv',
  markets: 'source/customs-trade-by-market.csv',
  totals: 'source/customs-totals.csv',
  commodities: 'source/names/commodities.csv',
  partners: 'source/names/partners.csv',
  wrongNames: 'source/names/wrong-aliases.csv',
} as const;

export type Sources = Readonly<Record<keyof typeof sourceFiles, readonly Row[]>>;

/** @throws Refused that names the file that is missing */
export function readSources(): Sources {
  const read = (key: keyof typeof sourceFiles): Row[] => {
    const path = join(SHARED, sourceFiles[key]);
    if (!existsSync(path))
      throw new Refused(`${path} is missing: see the section on tests in CONTRIBUTING.md.`);
    return readCsv(readFileSync(path, 'utf8'));
  };
  return {
    results: read('results'),
    olderResults: read('olderResults'),
    items: read('items'),
    markets: read('markets'),
    totals: read('totals'),
    commodities: read('commodities'),
    partners: read('partners'),
    wrongNames: read('wrongNames'),
  };
}
