import type { Language } from './messages';

/** What can be computed of a subject, as a user would look for it. */
export const computedKeys = [
  'target-growth',
  'result-growth',
  'baseline',
  'change',
  'share-of-total',
  'share-of-group',
  'contribution',
  'unit-value',
  'attainment',
  'rank',
] as const;
export type ComputedKey = (typeof computedKeys)[number];

/** What search says and understands, beside the words of src/catalogue/words.ts. */
export type SearchTexts = {
  readonly computed: Record<ComputedKey, { readonly label: string; readonly words: readonly string[] }>;
  readonly isComputed: string;
  readonly computedFrom: (figures: number, publishers: string) => string;
  readonly place: (publisher: string, place: string, line: number) => string;
  /** Heading of the formulas; the other columns are called as in the tables. */
  readonly formula: string;
  readonly more: (count: number) => string;
};

export const searchTexts: Record<Language, SearchTexts> = {
  vi: {
    computed: {
      'target-growth': { label: 'tăng trưởng', words: ['tốc độ tăng', 'mức tăng'] },
      'result-growth': { label: 'tăng trưởng giữa hai năm', words: ['tốc độ tăng', 'mức tăng'] },
      baseline: { label: 'kim ngạch năm gốc', words: ['suy ra', 'năm trước'] },
      change: { label: 'tăng giảm', words: ['thay đổi', 'chênh lệch'] },
      'share-of-total': { label: 'tỷ trọng trong tổng', words: ['tỉ trọng', 'cơ cấu', 'tỷ lệ'] },
      'share-of-group': { label: 'tỷ trọng trong nhóm', words: ['tỉ trọng', 'cơ cấu', 'tỷ lệ', 'nhóm hàng'] },
      contribution: { label: 'đóng góp vào tăng trưởng', words: ['điểm phần trăm'] },
      'unit-value': { label: 'đơn giá', words: ['giá bình quân', 'giá một tấn'] },
      attainment: { label: 'mức thực hiện mục tiêu', words: ['đạt', 'hoàn thành', 'kết quả', 'so với'] },
      rank: { label: 'thứ hạng', words: ['xếp hạng'] },
    },
    isComputed: 'tự tính',
    computedFrom: (figures, publishers) => `Tính từ ${figures} số liệu của ${publishers}`,
    place: (publisher, place, line) => `${publisher} · ${place} (dòng nguồn ${line})`,
    formula: 'Công thức',
    more: (count) => `… còn ${count} kết quả: hãy thêm từ để thu hẹp`,
  },
  en: {
    computed: {
      'target-growth': { label: 'growth', words: ['growth rate', 'increase'] },
      'result-growth': { label: 'growth between two years', words: ['growth rate', 'increase'] },
      baseline: { label: 'base-year value', words: ['baseline', 'implied', 'previous year'] },
      change: { label: 'change', words: ['difference'] },
      'share-of-total': { label: 'share of total', words: ['proportion'] },
      'share-of-group': { label: 'share of group', words: ['proportion'] },
      contribution: { label: 'contribution to growth', words: ['points'] },
      'unit-value': { label: 'unit value', words: ['unitvalue', 'price'] },
      attainment: { label: 'attainment of target', words: ['achieved', 'result', 'actual'] },
      rank: { label: 'rank', words: ['ranking'] },
    },
    isComputed: 'computed',
    computedFrom: (figures, publishers) =>
      `Computed from ${figures} ${figures === 1 ? 'figure' : 'figures'} of ${publishers}`,
    place: (publisher, place, line) => `${publisher} · ${place} (source line ${line})`,
    formula: 'Formula',
    more: (count) => `… ${count} more: add a word to narrow them down`,
  },
};
