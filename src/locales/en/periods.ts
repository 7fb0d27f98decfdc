import { partsOf } from '../../model/period';
import type { Period } from '../../model/period';

export function periodName(period: Period): string {
  const { kind, from, to } = partsOf(period);
  const [first = '', last = ''] = [MONTHS[from.month - 1], MONTHS[to.month - 1]];
  switch (kind) {
    case 'years':
    case 'year':
      return period;
    case 'half-year':
      return `${from.month === 1 ? 'first' : 'second'} half of ${from.year}`;
    case 'quarter':
      return `Q${(from.month + 2) / 3} ${from.year}`;
    case 'month':
      return `${first} ${from.year}`;
    case 'half-month':
      return `${halves[from.half]} half of ${first} ${from.year}`;
    case 'months': {
      const wholeMonths = from.half === 1 && to.half === 2;
      const begun = wholeMonths ? '' : `${halves[from.half]} half of `;
      const ended = wholeMonths ? '' : `${halves[to.half]} half of `;
      const firstYear = from.year === to.year ? '' : ` ${from.year}`;
      return `${begun}${first}${firstYear} to ${ended}${last} ${to.year}`;
    }
  }
}

const halves = { 1: 'first', 2: 'second' } as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
