import type { IndicatorHelp, ParameterTexts } from '../indicatorHelp';

/** What Excel says of the function of each indicator, by its id. */
export const indicatorHelp = {
  GROWTH: {
    description:
      'Tăng trưởng, dạng số thập phân. Không ghi kỳ: năm mục tiêu so với năm trước, theo chỉ số trong văn bản. Có ghi kỳ: thay đổi tương đối của chỉ tiêu chính giữa hai kết quả.',
    parameters: {
      from: {
        description: 'Năm hoặc giai đoạn đầu. Bỏ trống cả hai kỳ để lấy tăng trưởng của năm mục tiêu.',
      },
    },
  },
  CAGR: {
    description: 'Tốc độ tăng trưởng kép hằng năm giữa hai kết quả, dạng số thập phân.',
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
  },
  SHARE: {
    description: 'Tỷ trọng (tự tính) của kim ngạch một đối tượng trong tổng thể chứa nó, dạng số thập phân.',
    parameters: {
      of: {
        name: 'trong',
        description: 'Tổng thể mà đối tượng là một phần: "total" (mặc định), "group", hoặc tên của tổng thể.',
      },
    },
  },
  CONTRIBUTION: {
    description: 'Số điểm phần trăm đóng góp vào tăng trưởng của tổng kim ngạch, dạng số thập phân.',
  },
  UNITVALUE: {
    description: 'Đơn giá bình quân theo mục tiêu, USD/tấn.',
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
      'Thứ hạng theo mục tiêu, 1 là lớn nhất: mặt hàng trong các mặt hàng, nhóm trong các nhóm, khu vực trong các khu vực.',
    parameters: {
      measure: { description: 'Xếp hạng theo: kim ngạch, lượng xuất khẩu, chỉ số. Mặc định: kim ngạch.' },
      among: {
        name: 'phạm_vi',
        description: '"total" (mặc định), hoặc "group" để xếp trong cùng nhóm hàng.',
      },
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
};
