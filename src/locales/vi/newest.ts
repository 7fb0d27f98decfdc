import type { NewestTexts } from '../newest';

export const newestTexts: NewestTexts = {
  section: (period) => `Mới nhất: ${period}`,
  period: 'Kỳ mới nhất',
  growth: 'Tăng trưởng so với cùng kỳ năm trước',
  toDate: (value) => `${value} lũy kế từ đầu năm`,
  rankAmong: (rank, among) => `${rank} (trong ${among})`,
  facts: {
    shareOfTotal: 'tỷ trọng trong tổng',
    shareOfGroup: 'tỷ trọng trong nhóm',
    rank: 'thứ hạng',
    rankInGroup: 'thứ hạng trong nhóm',
  },
};
