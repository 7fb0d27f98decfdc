import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';

/**
 * Names that words which nothing is called by may have been meant to be.
 * @example nearestNames(catalogue, 'gạp') // ['Gạo']
 */
export function nearestNames(catalogue: Catalogue, text: string): readonly string[] {
  try {
    return [catalogue.resolve(text).name.vi];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    const { detail } = fault;
    if (detail.kind === 'subject-unknown') return detail.nearest;
    if (detail.kind === 'subject-misnamed') return detail.offers.map(({ name }) => name.vi);
    return 'subjects' in detail && detail.kind !== 'publishers-differ'
      ? detail.subjects.map(({ name }) => name.vi)
      : [];
  }
}
