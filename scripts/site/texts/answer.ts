import type { Language } from '../../../src/locales/messages';

/** What is said around an answer on the first page. */
type AnswerTexts = {
  readonly notOurs: string;
  readonly moreThanOne: string;
  readonly more: (shown: number, all: number) => string;
  readonly moreRows: (shown: number, all: number) => string;
  readonly noteOn: (periods: string) => string;
  readonly page: string;
  readonly about: (id: string) => string;
  readonly loading: string;
  readonly failed: string;
};

export const answerTexts: Readonly<Record<Language, AnswerTexts>> = {
  vi: {
    notOurs: 'Ở đây chỉ tính một hàm VNEXPORT với chữ và số, như =VNEXPORT.TARGET("Gạo").',
    moreThanOne:
      'Ở đây chỉ tính một hàm với chữ và số; ô, phép tính và hàm khác thì Excel hoặc bảng tính xem thử tính được.',
    more: (shown, all) => `${String(shown)} số đầu trong ${String(all)} số tìm được; thêm một từ để thu hẹp.`,
    moreRows: (shown, all) => `${String(shown)} dòng đầu trong ${String(all)} dòng.`,
    noteOn: (periods) => `Ghi chú về ${periods}`,
    page: 'Trang về đối tượng này',
    about: (id) => `Về hàm ${id}`,
    loading: 'Đang tải số liệu…',
    failed: 'Chưa tải được số liệu. Hãy kiểm tra mạng rồi thử lại.',
  },
  en: {
    notOurs:
      'Only one function of VNEXPORT with words and numbers is computed here, such as =VNEXPORT.TARGET("Rice").',
    moreThanOne:
      'Only one function with words and numbers is computed here; cells, arithmetic and other functions are for Excel or the preview.',
    more: (shown, all) =>
      `The first ${String(shown)} of ${String(all)} figures found; add a word to narrow the search.`,
    moreRows: (shown, all) => `The first ${String(shown)} of ${String(all)} rows.`,
    noteOn: (periods) => `Note on ${periods}`,
    page: 'The page of this subject',
    about: (id) => `About the function ${id}`,
    loading: 'Loading the figures…',
    failed: 'The figures could not be loaded. Check the network and try again.',
  },
};
