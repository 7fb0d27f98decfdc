import type { Catalogue } from './catalogue';
import { placeIn } from '../model/observation';
import type { Observation } from '../model/observation';

/**
 * Where a figure stands in its document, in words.
 * @example placeOf(riceValue, catalogue, 'en') // 'table, row 2'
 */
export function placeOf(figure: Observation, catalogue: Catalogue, language: 'vi' | 'en'): string {
  return placeIn(figure, catalogue.subject(figure.subject).name[language], language);
}
