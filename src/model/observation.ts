import type { Dataset } from './dataset';
import type { Figure, Publisher } from './schema';
import { comparePeriods } from './period';
import type { Period } from './period';

/** A figure together with the dataset that states it and its publisher there. */
export type Observation = Omit<Figure, 'publisher'> & {
  readonly dataset: Dataset;
  readonly publisher: Publisher;
};

/** A dataset that sets targets; tables and defaults follow the one of highest precedence. */
export type Plan = Dataset & { readonly targetPeriod: Period };

/** @throws Error where no dataset sets targets: every default starts from one */
export function planOf(datasets: readonly Dataset[]): Plan {
  const plan = datasets.find((dataset): dataset is Plan => dataset.targetPeriod !== undefined);
  if (plan === undefined) throw new Error('No dataset sets targets');
  return plan;
}

/** Everything that a dataset states, in its order; a figure that names no publisher is the first one's. */
export function observationsOf(dataset: Dataset): Observation[] {
  const { id, publishers, figures } = dataset;
  return figures.map((figure) => {
    const publisher =
      figure.publisher === undefined
        ? publishers[0]
        : publishers.find(({ code }) => code === figure.publisher);
    if (publisher === undefined)
      throw new Error(`Dataset ${id} lists no publisher ${figure.publisher ?? ''}`);
    return { ...figure, dataset, publisher };
  });
}

/** Of the same publisher in the same dataset, and so by the same definitions. */
export function samePublication(one: Observation, other: Observation): boolean {
  return one.dataset === other.dataset && one.publisher.code === other.publisher.code;
}

/** Of several periods the one that ends last and, of those, begins last. */
export function latestOf(observations: readonly Observation[]): Observation | undefined {
  return [...observations].sort((a, b) => comparePeriods(b.period, a.period))[0];
}
