import { derived } from '../catalogue/derived';
import type { Observation } from '../model/observation';
import { checksWith } from './checks';

/** The figures of the document that no check holds against anything, in its order: nobody vouches for them but itself. */
export const uncheckedFigures = derived((catalogue): readonly Observation[] =>
  catalogue.allObservations.filter(
    (one) =>
      one.dataset === catalogue.dataset && one.implied !== true && checksWith(catalogue, one).length === 0,
  ),
);
