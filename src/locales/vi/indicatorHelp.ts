import type { IndicatorHelp, ParameterTexts } from '../indicatorHelp';

/** What Excel says of the function of each indicator, by its id. */
export const indicatorHelp = {
  GROWTH: {
    description:
      'Tăng trưởng, dạng số thập phân. Không ghi kỳ: năm mục tiêu so với năm trước, theo chỉ số trong văn bản. Có ghi kỳ: thay đổi tương đối của chỉ tiêu chính giữa hai kết quả.',
    parameters: {
      from: {
        description:
          'Năm hoặc kỳ đầu. Chỉ ghi một kỳ: so với cùng kỳ năm trước. Bỏ trống cả hai kỳ để lấy tăng trưởng của năm mục tiêu.',
      },
    },
  },
  CAGR: {
    description:
      'Tốc độ tăng trưởng kép hằng năm giữa hai kết quả, dạng số thập phân: giữa hai năm hoặc cùng kỳ của hai năm.',
    parameters: {
      from: {
        description:
          'Năm gốc: tăng bình quân của giai đoạn 2001-2005 tính từ năm gốc 2000 (17,5%), không phải 2001 (21,2%).',
      },
    },
  },
  BASELINE: {
    description: 'Kim ngạch năm gốc suy ra từ mục tiêu và chỉ số, triệu USD.',
  },
  CHANGE: {
    description:
      'Không ghi kỳ: mục tiêu trừ kim ngạch năm gốc suy ra. Có ghi kỳ: chênh lệch giữa hai kết quả, với tỷ trọng là điểm phần trăm.',
    parameters: {
      from: { description: 'Năm hoặc kỳ đầu. Chỉ ghi một kỳ: so với cùng kỳ năm trước.' },
    },
  },
  SHARE: {
    description: 'Tỷ trọng (tự tính) của kim ngạch một đối tượng trong tổng thể chứa nó, dạng số thập phân.',
    parameters: {
      of: {
        name: 'trong',
        description:
          'Tổng thể mà đối tượng là một phần: "total" (mặc định), "group", "markets" (mọi thị trường của cùng hàng ấy), hoặc tên của tổng thể.',
      },
      market: {
        description:
          'Phần xuất sang nước hoặc khối nước này, trong mọi hàng xuất sang đó; với "markets" thì trong mọi thị trường.',
      },
    },
  },
  CONTRIBUTION: {
    description: 'Số điểm phần trăm đóng góp vào tăng trưởng của tổng kim ngạch, dạng số thập phân.',
  },
  UNITVALUE: {
    description: 'Đơn giá bình quân, USD/tấn: theo mục tiêu, hoặc theo kết quả của một kỳ.',
    parameters: {
      period: { description: 'Năm, hoặc kỳ như "2026-07", của kết quả. Mặc định: mục tiêu.' },
    },
  },
  ATTAINMENT: {
    description:
      'Mức đạt mục tiêu: kết quả đã công bố chia cho mục tiêu, dạng số thập phân (1 là đúng mục tiêu).',
    parameters: {
      measure: {
        description:
          'Chỉ tiêu đem so: kim ngạch, lượng xuất khẩu… Mặc định: chỉ tiêu chính. Mục tiêu là một khoảng: low hoặc high.',
      },
    },
  },
  RANK: {
    description:
      'Thứ hạng, 1 là lớn nhất: mặt hàng trong các mặt hàng, nhóm trong các nhóm, khu vực trong các khu vực, thị trường trong các thị trường. Theo mục tiêu, hoặc theo kết quả của một kỳ.',
    parameters: {
      measure: { description: 'Xếp hạng theo: kim ngạch, lượng xuất khẩu, chỉ số. Mặc định: kim ngạch.' },
      among: {
        name: 'phạm_vi',
        description:
          '"total" (mặc định), "group" để xếp trong cùng nhóm hàng, hoặc "markets" để xếp thị trường trong các thị trường của cùng hàng ấy.',
      },
      period: {
        description:
          'Năm, hoặc kỳ như "2026-07", của kết quả do một cơ quan công bố. Mặc định: mục tiêu của kế hoạch mới nhất.',
      },
      market: { description: 'Trong các hàng xuất sang nước này. Mặc định: mọi thị trường.' },
    },
  },
} satisfies Record<string, IndicatorHelp>;

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
    description: 'Năm, hoặc giai đoạn như "2001-2005". Mặc định: năm của kế hoạch mới nhất.',
  },
  from: { name: 'kỳ_đầu', description: 'Năm hoặc giai đoạn đầu.' },
  to: { name: 'kỳ_cuối', description: 'Năm hoặc giai đoạn cuối.' },
  publisher: {
    name: 'cơ_quan_công_bố',
    description:
      'Cơ quan công bố số liệu. Mặc định: văn bản, rồi đến nơi thống kê theo cùng định nghĩa; định nghĩa khác chỉ khi nêu tên.',
  },
  market: {
    name: 'thị_trường',
    description: 'Nước hoặc khối nước mà hàng xuất sang. Mặc định: mọi thị trường.',
  },
};
