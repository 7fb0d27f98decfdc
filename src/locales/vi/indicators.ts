import type { IndicatorTexts, ParameterTexts } from '../indicators';

/** One entry for each indicator: its function, its columns and fields, the words that find it. */
export const indicatorTexts = {
  growth: {
    description:
      'Tăng trưởng, dạng số thập phân. Không ghi kỳ: năm mục tiêu so với năm trước, theo chỉ số trong văn bản. Có ghi kỳ: thay đổi tương đối của chỉ tiêu chính giữa hai kết quả.',
    parameters: {
      from: {
        description: 'Năm hoặc giai đoạn đầu. Bỏ trống cả hai kỳ để lấy tăng trưởng của năm mục tiêu.',
      },
    },
    names: ['tăng trưởng', 'tốc độ tăng', 'tốc độ tăng trưởng'],
    variants: {
      growth: {
        heading: 'Tăng trưởng so năm gốc',
        label: 'tăng trưởng',
        words: ['tốc độ tăng', 'mức tăng'],
      },
      resultGrowth: { label: 'tăng trưởng giữa hai năm', words: ['tốc độ tăng', 'mức tăng'] },
    },
    examples: [['Gạo'], ['Châu Phi', 2001, 2005]],
  },
  compoundGrowth: {
    description: 'Tốc độ tăng trưởng kép hằng năm giữa hai kết quả, dạng số thập phân.',
    parameters: {
      from: {
        description:
          'Năm gốc: tăng bình quân của giai đoạn 2001-2005 tính từ năm gốc 2000 (17,5 %), không phải 2001 (21,2 %).',
      },
    },
    names: ['tăng trưởng bình quân', 'tăng bình quân', 'tăng trưởng kép'],
    variants: {},
    examples: [['Xuất khẩu dịch vụ', 2001, 2005]],
  },
  baseline: {
    description: 'Kim ngạch năm gốc suy ra từ mục tiêu và chỉ số, triệu USD.',
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
    description:
      'Không ghi kỳ: mục tiêu trừ kim ngạch năm gốc suy ra. Có ghi kỳ: chênh lệch giữa hai kết quả, với tỷ trọng là điểm phần trăm.',
    names: ['tăng giảm', 'mức tăng', 'thay đổi'],
    variants: { change: { heading: 'Tăng giảm', label: 'tăng giảm', words: ['thay đổi', 'chênh lệch'] } },
    examples: [['Gạo']],
  },
  share: {
    description:
      'Tỷ trọng (tự tính) của kim ngạch đối tượng này trong kim ngạch đối tượng khác, dạng số thập phân.',
    parameters: {
      of: {
        name: 'trong',
        description: 'Tổng thể: "total" (mặc định), "group", hoặc tên một đối tượng.',
      },
    },
    names: ['tỷ trọng', 'tỉ trọng', 'cơ cấu'],
    variants: {
      shareOfTotal: {
        heading: 'Tỷ trọng trong tổng (tự tính)',
        label: 'tỷ trọng trong tổng',
        words: ['tỉ trọng', 'cơ cấu', 'tỷ lệ'],
      },
      shareOfGroup: {
        heading: 'Tỷ trọng trong nhóm (tự tính)',
        label: 'tỷ trọng trong nhóm',
        words: ['tỉ trọng', 'cơ cấu', 'tỷ lệ', 'nhóm hàng'],
      },
    },
    examples: [['Gạo', 'nhóm'], ['Gạo']],
  },
  contribution: {
    description: 'Số điểm phần trăm đóng góp vào tăng trưởng của tổng kim ngạch, dạng số thập phân.',
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
    description: 'Đơn giá bình quân theo mục tiêu, USD/tấn.',
    names: ['đơn giá', 'đơn giá bình quân'],
    variants: {
      unitValue: {
        heading: 'Đơn giá bình quân',
        label: 'đơn giá',
        words: ['giá bình quân', 'giá một tấn'],
      },
    },
    examples: [['Gạo']],
  },
  attainment: {
    description:
      'Mức đạt mục tiêu: kết quả đã công bố chia cho mục tiêu, dạng số thập phân (1 là đúng mục tiêu).',
    parameters: {
      measure: {
        description:
          'Chỉ tiêu đem so: kim ngạch, lượng xuất khẩu… Mặc định: chỉ tiêu chính. Mục tiêu là một khoảng: low hoặc high.',
      },
    },
    names: ['mức đạt', 'mức đạt mục tiêu'],
    variants: {
      attainment: {
        heading: 'Mức đạt mục tiêu (tự tính)',
        label: 'mức thực hiện mục tiêu',
        words: ['đạt', 'hoàn thành', 'kết quả', 'so với'],
      },
    },
    examples: [['Gạo']],
  },
  rank: {
    description:
      'Thứ hạng theo mục tiêu, 1 là lớn nhất: mặt hàng trong các mặt hàng, nhóm trong các nhóm, khu vực trong các khu vực.',
    parameters: {
      measure: { description: 'Xếp hạng theo: kim ngạch, lượng xuất khẩu, chỉ số. Mặc định: kim ngạch.' },
      among: {
        name: 'phạm_vi',
        description: '"total" (mặc định), hoặc "group" để xếp trong cùng nhóm hàng.',
      },
    },
    names: ['hạng', 'thứ hạng', 'xếp hạng'],
    variants: {
      rank: {
        heading: 'Thứ hạng theo mục tiêu, trong các đối tượng cùng loại',
        label: 'thứ hạng',
        words: ['xếp hạng'],
      },
      rankInGroup: { heading: 'Thứ hạng theo mục tiêu, trong nhóm hàng' },
    },
    examples: [['Gạo']],
  },
} satisfies Record<string, IndicatorTexts>;

export const parameterTexts: Readonly<Record<string, ParameterTexts>> = {
  subject: {
    name: 'đối_tượng',
    description:
      'Tên tiếng Việt hoặc tiếng Anh (không dấu cũng được) hoặc số thứ tự trong bảng; một ô hoặc một vùng.',
  },
  measure: {
    name: 'chỉ_tiêu',
    description:
      'Chỉ tiêu: kim ngạch, lượng xuất khẩu, chỉ số, tỷ trọng… Mặc định: chỉ tiêu chính của đối tượng.',
  },
  period: {
    name: 'kỳ',
    description: 'Năm, hoặc giai đoạn như "2001-2005". Mặc định: năm mục tiêu.',
  },
  from: { name: 'kỳ_đầu', description: 'Năm hoặc giai đoạn đầu.' },
  to: { name: 'kỳ_cuối', description: 'Năm hoặc giai đoạn cuối.' },
};

export const printedNames = {
  TARGET: ['mục tiêu', 'kế hoạch'],
  ACTUAL: ['thực hiện', 'kết quả'],
};
