import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import type { Dataset } from '../../src/model/dataset';

/** The catalogue of the plan of 2006 alone: what tests promise of it stays true when further datasets are built in. */
export function planCatalogue(): Catalogue {
  return new Catalogue([builtIn('2006-plan')]);
}

/** The plan and the international results of the same years. */
export function wholeCatalogue(): Catalogue {
  return new Catalogue([builtIn('2006-plan'), builtIn('2006-results')]);
}

/** A dataset by its id, wherever it stands in the list. */
export function builtIn(id: string): Dataset {
  const found = builtInDatasets().find((dataset) => dataset.id === id);
  if (found === undefined) throw new Error(`${id} is not built in`);
  return found;
}
