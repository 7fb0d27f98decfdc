import { partsOf } from '../../model/period';
import type { Period } from '../../model/period';

export function periodName(period: Period): string {
  const { kind, from, to } = partsOf(period);
  switch (kind) {
    case 'years':
      return `giai đoạn ${period}`;
    case 'year':
      return `năm ${period}`;
    case 'half-year':
      return `6 tháng ${from.month === 1 ? 'đầu' : 'cuối'} năm ${from.year}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][(from.month - 1) / 3] ?? ''} năm ${from.year}`;
    case 'month':
      return `tháng ${from.month} năm ${from.year}`;
    case 'half-month':
      return `kỳ ${from.half} tháng ${from.month} năm ${from.year}`;
    case 'months': {
      const wholeMonths = from.half === 1 && to.half === 2;
      const sameYear = from.year === to.year;
      if (wholeMonths && sameYear && from.month === 1) return `${to.month} tháng đầu năm ${to.year}`;
      const first = wholeMonths ? '' : `kỳ ${from.half} `;
      const last = wholeMonths ? '' : `kỳ ${to.half} `;
      const firstYear = sameYear ? '' : ` năm ${from.year}`;
      return `từ ${first}tháng ${from.month}${firstYear} đến ${last}tháng ${to.month} năm ${to.year}`;
    }
  }
}
