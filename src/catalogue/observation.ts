import type { Edition } from '../editions/edition';
import type { Figure, Publisher } from '../editions/schema';
import { comparePeriods } from './period';
import type { Period } from './period';

/** A figure together with the edition that states it and its publisher there. */
export type Observation = Omit<Figure, 'publisher'> & {
  readonly edition: Edition;
  readonly publisher: Publisher;
};

/** An edition that sets targets; tables and defaults follow the one of highest precedence. */
export type Plan = Edition & { readonly targetPeriod: Period };

/** @throws Error where no edition sets targets: every default starts from one */
export function planOf(editions: readonly Edition[]): Plan {
  const plan = editions.find((edition): edition is Plan => edition.targetPeriod !== undefined);
  if (plan === undefined) throw new Error('No edition sets targets');
  return plan;
}

/** Everything that an edition states, in its order; a figure that names no publisher is the first one's. */
export function observationsOf(edition: Edition): Observation[] {
  const { id, publishers, figures } = edition;
  return figures.map((figure) => {
    const publisher =
      figure.publisher === undefined
        ? publishers[0]
        : publishers.find(({ code }) => code === figure.publisher);
    if (publisher === undefined)
      throw new Error(`Edition ${id} lists no publisher ${figure.publisher ?? ''}`);
    return { ...figure, edition, publisher };
  });
}

/** Of the same publisher in the same edition, and so by the same definitions. */
export function samePublication(one: Observation, other: Observation): boolean {
  return one.edition === other.edition && one.publisher.code === other.publisher.code;
}

/** Of several periods the one that ends last and, of those, begins last. */
export function latestOf(observations: readonly Observation[]): Observation | undefined {
  return [...observations].sort((a, b) => comparePeriods(b.period, a.period))[0];
}
