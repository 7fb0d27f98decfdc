import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import type { Dataset } from '../../src/model/dataset';

/** The catalogue of the plan of 2006 alone: what tests promise of it stays true when further datasets are built in. */
export function planCatalogue(): Catalogue {
  return (plan ??= new Catalogue([builtIn('2006-plan')]));
}

/** The plan and the international results of the same years. */
export function wholeCatalogue(): Catalogue {
  return (whole ??= new Catalogue(documentDatasets()));
}

/** Made once in a file of tests: nothing changes a catalogue. */
let [plan, whole]: (Catalogue | undefined)[] = [];

/**
 * The same as datasets: of the results those to 2006 of what the document speaks of, and GDP and population as its readers
 * saw them. What tests promise of the document beside other publishers stays true when newer figures are built in.
 */
export function documentDatasets(): [plan: Dataset, results: Dataset] {
  const [plan, results] = [builtIn('2006-plan'), builtIn('results')];
  const known = new Set([...plan.subjects.map(({ code }) => code), 'gdp', 'population']);
  const figures = results.figures.filter(
    ({ subject, period, publisher }) =>
      period <= '2006' &&
      known.has(subject) &&
      subject !== 'cassava-starch' &&
      (publisher !== undefined || !['gdp', 'population'].includes(subject)),
  );
  const subjects = results.subjects.filter(({ code }) => figures.some(({ subject }) => subject === code));
  return [plan, { ...results, covers: '2000-2006', figures, subjects, wrongNames: [] }];
}

/** A dataset by its id, wherever it stands in the list. */
export function builtIn(id: string): Dataset {
  datasets ??= builtInDatasets();
  const found = datasets.find((dataset) => dataset.id === id);
  if (found === undefined) throw new Error(`${id} is not built in`);
  return found;
}

/** Made once in a file of tests: nothing changes a dataset. */
let datasets: Dataset[] | undefined;
