import type { SearchTexts, SearchWords } from '../search';

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

export const searchWords: SearchWords = {
  stop: [
    ...['xuất khẩu', 'hàng xuất khẩu', 'xk', 'Việt Nam', 'của Việt Nam', 'VN', 'nước ta', 'cả nước'],
    ...[
      'thị trường',
      'mặt hàng',
      'hàng',
      'hàng hóa',
      'nhóm',
      'nhóm hàng',
      'nước',
      'sản phẩm',
      'doanh nghiệp',
    ],
    ...[
      'sang',
      'tới',
      'đến',
      'từ',
      'vào',
      'trong',
      'ở',
      'tại',
      'với',
      'của',
      'cho',
      'và',
      'năm',
      'giữa',
      'về',
    ],
    ...['các', 'những', 'là', 'bao nhiêu', 'là bao nhiêu', 'mấy', 'gì', 'nào', 'được', 'thế nào'],
    ...['số liệu', 'thống kê', 'USD', 'đô la'],
  ],
  rankings: {
    largest: ['lớn nhất', 'nhiều nhất', 'cao nhất', 'đứng đầu', 'dẫn đầu', 'hàng đầu', 'chủ lực', 'top'],
    smallest: ['nhỏ nhất', 'ít nhất', 'thấp nhất', 'bé nhất'],
    fastest: [
      'nhanh nhất',
      'tăng nhanh nhất',
      'tăng trưởng nhanh nhất',
      'tăng mạnh nhất',
      'tăng cao nhất',
      'tăng trưởng cao nhất',
    ],
    slowest: ['chậm nhất', 'tăng chậm nhất', 'giảm mạnh nhất', 'giảm nhiều nhất', 'tăng trưởng thấp nhất'],
  },
  ranked: { markets: ['thị trường', 'nước', 'châu lục'], groups: ['nhóm', 'nhóm hàng'] },
  statuses: {
    target: ['mục tiêu', 'kế hoạch', 'chỉ tiêu'],
    'strategy-target': ['chỉ tiêu'],
    actual: ['kết quả', 'thực hiện', 'thực tế'],
    preliminary: ['thực hiện', 'kết quả', 'thực tế'],
  },
};
