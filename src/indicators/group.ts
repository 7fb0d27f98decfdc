import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { Subject } from '../model/schema';

/**
 * The group that an item belongs to.
 * @throws Problem no-group for what stands in no group
 */
export function groupOf(catalogue: Catalogue, subject: Subject): Subject {
  const parent = subject.parent === undefined ? undefined : catalogue.subject(subject.parent);
  if (parent?.kind !== 'group') throw new Problem({ kind: 'no-group', subject });
  return parent;
}
