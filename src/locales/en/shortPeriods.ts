import { partsOf } from '../../model/period';
import type { Period } from '../../model/period';

const months = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

export function shortPeriod(period: Period): string | undefined {
  const { kind, from } = partsOf(period);
  switch (kind) {
    case 'month':
      return `${months.format(Date.UTC(from.year, from.month - 1))} ${from.year}`;
    default:
      return undefined;
  }
}
