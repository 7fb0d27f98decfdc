import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { remembering } from '../catalogue/recent';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import { buildSearchIndex } from './searchIndex';
import type { SearchAnswer } from './searchIndex';

/**
 * Finds figures by words: names, aliases, measures, periods, statuses, units and publishers in either language,
 * accents optional, words may be begun or slightly misspelt. Every word counts; only where no figure has them all
 * does the search settle for those with the most.
 * The index is built at the first search, once for each catalogue; what was asked is remembered.
 * @returns the figures, best first; where there are none, known names that the text may have been meant to be
 * @example search(catalogue, 'chau phi 2005').findings[0]?.number // 681
 */
export const search = createSearch(registry);

/** A search among the printed figures and those of these indicators. */
export function createSearch(indicators: Registry): (catalogue: Catalogue, text: string) => SearchAnswer {
  const answersOf = derived((catalogue) =>
    remembering(buildSearchIndex(catalogue, indicators), { most: REMEMBERED, longest: LONGEST_TEXT }),
  );
  return (catalogue, text) => answersOf(catalogue)(text.trim().slice(0, LONGEST_TEXT));
}

const REMEMBERED = 200;
/** Nobody searches by more words; a pasted page must not take seconds. */
const LONGEST_TEXT = 200;
