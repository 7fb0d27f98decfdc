import type { Language } from './messages';

/** What the pane's search says; apart from search.ts, so that the functions do not carry it. */
export type SearchPaneTexts = {
  readonly label: string;
  readonly hint: string;
  readonly examplesLabel: string;
  readonly examples: readonly string[];
  readonly count: (figures: number) => string;
  readonly more: (shown: number, figures: number) => string;
  readonly nothing: (query: string) => string;
  readonly nearest: string;
  readonly fewerWords: string;
};

export const searchPaneTexts: Record<Language, SearchPaneTexts> = {
  vi: {
    label: 'Tìm số liệu',
    hint: 'Tên, chỉ tiêu, năm, nơi công bố; không cần dấu. Mỗi kết quả có công thức để chèn vào ô.',
    examplesLabel: 'Thử tìm',
    examples: ['gạo 2006', 'châu phi 2005', 'tỷ trọng dệt may'],
    count: (figures) => `${figures} số liệu`,
    more: (shown, figures) => `${shown} trong ${figures} số liệu; thêm từ để thu hẹp`,
    nothing: (query) => `Không tìm thấy số liệu nào cho “${query}”.`,
    nearest: 'Có phải bạn muốn tìm',
    fewerWords: 'Hãy thử ít từ hơn, hoặc một trong các ví dụ này',
  },
  en: {
    label: 'Search the figures',
    hint: 'Names, measures, years, publishers; accents optional. Every hit has a formula to insert in a cell.',
    examplesLabel: 'Try',
    examples: ['rice 2006', 'africa 2005', 'share of textiles'],
    count: (figures) => `${figures} ${figures === 1 ? 'figure' : 'figures'}`,
    more: (shown, figures) => `${shown} of ${figures} figures; add a word to narrow them down`,
    nothing: (query) => `No figure was found for “${query}”.`,
    nearest: 'Did you mean',
    fewerWords: 'Try fewer words, or one of these examples',
  },
};
