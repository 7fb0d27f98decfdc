import type { Catalogue } from './catalogue';
import type { Observation } from '../model/observation';

/**
 * Where a figure stands in its document, in words.
 * @example placeOf(riceValue, catalogue, 'en') // 'table, row 2'
 */
export function placeOf(
  { locator, dataset, subject }: Observation,
  catalogue: Catalogue,
  language: 'vi' | 'en',
): string {
  const template = dataset.places[locator.place]?.[language] ?? locator.place;
  return template
    .replace('{n}', String(locator.n ?? ''))
    .replace('{subject}', catalogue.subject(subject).name[language]);
}
