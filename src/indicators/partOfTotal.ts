import type { Subject } from '../model/schema';

/** Whether a share in the total means anything: services or GDP are no part of the total of goods, and the total is no part of itself. */
export function isPartOfTotal({ kind }: Subject): boolean {
  return kind !== 'total' && kind !== 'indicator';
}
