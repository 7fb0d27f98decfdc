import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import { buildSearchIndex } from './searchIndex';
import type { SearchAnswer } from './searchIndex';

type Search = (catalogue: Catalogue, text: string) => SearchAnswer;

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
export function createSearch(indicators: Registry): Search {
  const indexOf = derived((catalogue) => ({
    ask: buildSearchIndex(catalogue, indicators),
    answers: new Map<string, SearchAnswer>(),
  }));
  return (catalogue, text) => {
    const { ask, answers } = indexOf(catalogue);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text.slice(0, LONGEST_TEXT));
    if (answers.size >= REMEMBERED) answers.clear();
    if (text.length <= LONGEST_TEXT) answers.set(text, answer);
    return answer;
  };
}

const REMEMBERED = 200;
/** Nobody searches by more words; a pasted page must not take seconds. */
const LONGEST_TEXT = 200;
