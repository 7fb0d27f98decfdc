import type { SearchTexts } from '../search';

const statuses = {
  target: 'mục tiêu',
  'strategy-target': 'mục tiêu chiến lược',
  actual: 'kết quả',
  preliminary: 'kết quả',
} as const;

const computedFrom = { target: 'mục tiêu', result: 'kết quả', both: 'kết quả và mục tiêu' } as const;

export const searchTexts: SearchTexts = {
  isComputed: 'tự tính',
  computedFrom: (figures, publishers) => `Tính từ ${figures} số liệu của ${publishers}`,
  place: (publisher, place, line) => `${publisher} · ${place} (dòng nguồn ${line})`,
  about: ({ kind, from, of, period, base }) =>
    (kind === 'computed'
      ? `tự tính ${of === period ? '' : `cho kỳ ${period} `}từ ${computedFrom[from]} ${of}`
      : `${statuses[kind]} ${period}`) +
    (base === undefined ? '' : ` so với ${base}`) +
    (kind === 'preliminary' ? ' (sơ bộ)' : ''),
  warning: (sentence) => `Đối chiếu lệch: ${sentence}`,
  formula: 'Công thức',
  more: (count) => `… còn ${count} kết quả: hãy thêm từ để thu hẹp`,
};
