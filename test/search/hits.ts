import { messagesIn } from '../../src/locales/language';
import { toHit } from '../../src/search/hit';
import type { Hit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { planCatalogue } from '../catalogue/planCatalogue';

/** The plan of 2006 alone: what tests promise of it stays true when further datasets are built in. */
export const plan = planCatalogue();

/** What a search finds, as the user reads it, best first. */
export function hits(text: string, language: 'vi' | 'en' = 'vi', catalogue = plan): Hit[] {
  return search(catalogue, text).findings.map((finding) => toHit(finding, catalogue, messagesIn(language)));
}

/** Formula and number of the first hit. @example best('gạo') // ['=VNEXPORT.TARGET("Gạo")', 1211] */
export function best(text: string, language: 'vi' | 'en' = 'vi'): unknown[] {
  const [hit] = hits(text, language);
  return [hit?.formula, hit?.number];
}
