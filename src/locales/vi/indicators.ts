import type { IndicatorTexts } from '../indicators';

/** One entry for each indicator: its columns and fields, the words that find it, its examples. */
export const indicatorTexts = {
  growth: {
    names: ['tăng trưởng', 'tốc độ tăng', 'tốc độ tăng trưởng'],
    variants: {
      growth: {
        heading: 'Tăng trưởng so năm gốc',
        label: 'tăng trưởng',
        words: ['tăng', 'giảm', 'tốc độ tăng', 'mức tăng'],
      },
      resultGrowth: {
        label: 'tăng trưởng giữa hai năm',
        words: ['tăng trưởng', 'tăng', 'giảm', 'tốc độ tăng', 'mức tăng'],
      },
    },
    examples: [['Gạo'], ['Châu Phi', 2001, 2005], ['Cà phê', '2026-07']],
  },
  compoundGrowth: {
    names: ['tăng trưởng bình quân', 'tăng bình quân', 'tăng trưởng kép'],
    variants: {},
    examples: [['Xuất khẩu dịch vụ', 2001, 2005]],
  },
  baseline: {
    names: ['năm gốc', 'kim ngạch năm gốc'],
    variants: {
      baseline: {
        heading: 'Kim ngạch năm gốc (suy ra)',
        label: 'kim ngạch năm gốc',
        words: ['suy ra', 'năm trước'],
      },
    },
    examples: [['Gạo']],
  },
  change: {
    names: ['tăng giảm', 'mức tăng', 'thay đổi'],
    variants: {
      change: { heading: 'Tăng giảm', label: 'tăng giảm', words: ['giảm', 'thay đổi', 'chênh lệch'] },
    },
    examples: [['Gạo']],
  },
  share: {
    names: ['tỷ trọng', 'tỉ trọng', 'cơ cấu'],
    variants: {
      shareOfTotal: {
        heading: 'Tỷ trọng trong tổng (tự tính)',
        label: 'tỷ trọng trong tổng',
        words: ['tỷ trọng', 'tỉ trọng', 'cơ cấu', 'tỷ lệ', 'thị phần', 'trong tổng'],
      },
      shareOfGroup: {
        heading: 'Tỷ trọng trong nhóm (tự tính)',
        label: 'tỷ trọng trong nhóm',
        words: ['tỷ trọng', 'tỉ trọng', 'cơ cấu', 'tỷ lệ', 'trong nhóm', 'trong nhóm hàng'],
      },
    },
    examples: [['Gạo', 'nhóm'], ['Gạo'], ['Hoa Kỳ', undefined, '2026-07']],
  },
  contribution: {
    names: ['đóng góp', 'đóng góp vào tăng trưởng'],
    variants: {
      contribution: {
        heading: 'Đóng góp vào tăng trưởng',
        label: 'đóng góp vào tăng trưởng',
        words: ['điểm phần trăm'],
      },
    },
    examples: [['Gạo']],
  },
  unitValue: {
    names: ['đơn giá', 'đơn giá bình quân'],
    variants: {
      unitValue: {
        heading: 'Đơn giá bình quân',
        label: 'đơn giá',
        words: ['giá', 'giá bình quân', 'giá một tấn'],
      },
    },
    examples: [['Gạo'], ['Cà phê', '2026-07']],
  },
  attainment: {
    names: ['mức đạt', 'mức đạt mục tiêu'],
    variants: {
      attainment: {
        heading: 'Mức đạt mục tiêu (tự tính)',
        label: 'mức thực hiện mục tiêu',
        words: ['đạt', 'hoàn thành', 'tỷ lệ hoàn thành', 'tỷ lệ đạt', 'kết quả', 'so với'],
      },
    },
    examples: [['Gạo']],
  },
  rank: {
    names: ['hạng', 'thứ hạng', 'xếp hạng'],
    variants: {
      rank: {
        heading: 'Thứ hạng theo mục tiêu, trong các đối tượng cùng loại',
        label: 'thứ hạng',
        words: ['xếp hạng', 'hạng'],
      },
      rankInGroup: {
        heading: 'Thứ hạng theo mục tiêu, trong nhóm hàng',
        label: 'thứ hạng trong nhóm',
        words: ['xếp hạng', 'hạng'],
      },
    },
    examples: [['Gạo'], ['Hoa Kỳ', undefined, undefined, '2026-07']],
  },
} satisfies Record<string, IndicatorTexts>;

export const printedNames = {
  TARGET: ['mục tiêu', 'kế hoạch'],
  ACTUAL: ['thực hiện', 'kết quả'],
};
