import type { SearchPaneTexts } from '../searchPane';

export const searchPaneTexts: SearchPaneTexts = {
  label: 'Tìm số liệu',
  hint: 'Tên, chỉ tiêu, năm, nơi công bố; không cần dấu. Mỗi kết quả có công thức để chèn vào ô.',
  examplesLabel: 'Thử tìm',
  examples: ['gạo 2006', 'châu phi 2005', 'tỷ trọng dệt may'],
  count: (figures) => `${figures} số liệu`,
  more: (shown, figures) => `${shown} trong ${figures} số liệu; thêm từ để thu hẹp`,
  nothing: (query) => `Không tìm thấy số liệu nào cho “${query}”.`,
  nearest: 'Có phải bạn muốn tìm',
  fewerWords: 'Hãy thử ít từ hơn, hoặc một trong các ví dụ này',
};
