import { partsOf } from '../../model/period';
import type { Period } from '../../model/period';

export function shortPeriod(period: Period): string | undefined {
  const { kind, from } = partsOf(period);
  switch (kind) {
    case 'month':
      return `${from.month}/${from.year}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][(from.month - 1) / 3] ?? ''}/${from.year}`;
    default:
      return undefined;
  }
}
