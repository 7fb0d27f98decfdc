import type { SearchTexts } from '../search';

export const searchTexts: SearchTexts = {
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
};
