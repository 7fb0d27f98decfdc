import type { SearchTexts } from '../search';

export const searchTexts: SearchTexts = {
  isComputed: 'tự tính',
  computedFrom: (figures, publishers) => `Tính từ ${figures} số liệu của ${publishers}`,
  place: (publisher, place, line) => `${publisher} · ${place} (dòng nguồn ${line})`,
  formula: 'Công thức',
  more: (count) => `… còn ${count} kết quả: hãy thêm từ để thu hẹp`,
};
