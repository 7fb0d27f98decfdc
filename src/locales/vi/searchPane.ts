import type { SearchPaneTexts } from '../searchPane';

const kinds = {
  largest: 'Lớn nhất',
  smallest: 'Nhỏ nhất',
  fastest: 'Tăng nhanh nhất',
  slowest: 'Tăng chậm nhất hoặc giảm mạnh nhất',
} as const;

const what = {
  items: 'mặt hàng',
  groups: 'nhóm hàng',
  markets: 'thị trường',
  year: 'năm',
  'half-year': 'nửa năm',
  quarter: 'quý',
  month: 'tháng',
  'half-month': 'nửa tháng',
} as const;

export const searchPaneTexts: SearchPaneTexts = {
  label: 'Tìm số liệu',
  hint: 'Tên, chỉ tiêu, năm, nơi công bố, số ghi trong văn bản; không cần dấu. Mỗi kết quả có công thức để chèn vào ô.',
  examplesLabel: 'Thử tìm',
  examples: ['gạo 2006', 'châu phi 2005', 'tỷ trọng dệt may'],
  count: (figures) => `${figures} số liệu`,
  more: (shown, figures) => `${shown} trong ${figures} số liệu; thêm từ để thu hẹp`,
  nothing: (query) => `Không có số liệu nào khớp mọi từ trong “${query}”.`,
  unknown: (words) => `“${words}” không có trong các số liệu này.`,
  leaders: ({ kind, of, name, period, among }) =>
    of === 'items' || of === 'groups' || of === 'markets'
      ? `${kinds[kind]} trong ${among} ${what[of]} có số liệu, ${period}`
      : `${kinds[kind]} trong ${among} ${what[of]} có số liệu của “${name}”, ${period}`,
  ranking: 'Muốn xếp hạng, hãy dùng công thức này trong một ô trống:',
  rankingOf: (table, years) => `Công thức này xếp hạng bảng “${table}” (${years}) của văn bản năm 2006.`,
  rankingNewer: 'Xếp hạng theo kỳ mới nhất: chọn các dòng lớn nhất trong mục “Bảng”',
  note: 'Lưu ý',
  nearest: 'Có phải bạn muốn tìm',
  otherWords: 'Hãy thử từ khác, hoặc một trong các ví dụ này',
};
