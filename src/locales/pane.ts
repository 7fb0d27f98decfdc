import type { Language } from './messages';

/** What the pane says; apart from vi.ts and en.ts, so that the functions do not carry it. */
export type PaneTexts = {
  readonly title: string;
  readonly figuresFrom: string;
  readonly functions: string;
  readonly howTo: string;
  readonly failed: string;
};

export const paneTexts: Record<Language, PaneTexts> = {
  vi: {
    title: 'Số liệu xuất khẩu Việt Nam',
    figuresFrom: 'Nguồn số liệu',
    functions: 'Các hàm và ví dụ',
    howTo:
      'Gõ công thức vào một ô, hoặc gõ =VNEXPORT. rồi chọn hàm. Tên không cần dấu, cũng có thể viết tiếng Anh.',
    failed: 'Không đọc được mô tả các hàm. Các hàm vẫn dùng được trong ô; hãy đóng rồi mở lại ngăn này.',
  },
  en: {
    title: 'Vietnam export figures',
    figuresFrom: 'Source of the figures',
    functions: 'Functions and examples',
    howTo:
      'Type a formula in a cell, or type =VNEXPORT. and pick a function. Names need no accents and may be English.',
    failed:
      'The descriptions of the functions could not be read. The functions still work in cells; close and reopen this pane.',
  },
};
