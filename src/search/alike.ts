import type { SubjectFindings } from './bySubject';
import type { Finding } from './finding';

/**
 * Of each subject that was found the figure like the best of all: of the same measure and period, by the same function.
 * They read as one list.
 * @returns nothing where only one subject has such a figure
 * @example alikeIn(bySubject(search(catalogue, 'value 2026-07').findings)).length // as many as have a value of July 2026
 */
export function alikeIn(found: readonly SubjectFindings[]): readonly Finding[] {
  const best = found[0]?.shown[0];
  if (best === undefined || best.told) return [];
  const alike = found.flatMap(
    ({ shown, others }) => [...shown, ...others].find((one) => isAlike(one, best)) ?? [],
  );
  return alike.length > 1 ? alike : [];
}

function isAlike(one: Finding, other: Finding): boolean {
  return (
    one.id === other.id &&
    one.period === other.period &&
    one.base === other.base &&
    one.unit === other.unit &&
    isSameMeasure(one.measure, other.measure)
  );
}

function isSameMeasure(one: Finding['measure'], other: Finding['measure']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.indicator === other.indicator && one.variant === other.variant;
}
