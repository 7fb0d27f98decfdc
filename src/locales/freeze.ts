import type { Language } from './messages';

/** What freezing and thawing say; apart from vi.ts and en.ts, so that the functions do not carry it. */
export type FreezeTexts = {
  readonly notInExcel: string;
  readonly cellBeingEdited: string;
  readonly failed: (reason: string) => string;
  readonly newerList: string;
  readonly damagedList: string;
};

export const freezeTexts: Record<Language, FreezeTexts> = {
  vi: {
    notInExcel:
      'Chưa đổi gì: trang này đang mở ngoài Excel nên không có sổ làm việc nào. Hãy mở VNEXPORT từ dải lệnh của Excel.',
    cellBeingEdited: 'Chưa đổi gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
    failed: (reason) => `Excel không làm được nên mọi công thức vẫn như cũ: ${reason} Hãy thử lại.`,
    newerList:
      'Chưa đổi gì: danh sách công thức đã đóng băng trong sổ này do một phiên bản VNEXPORT mới hơn ghi. Hãy đóng rồi mở lại Excel để phần bổ trợ tự cập nhật.',
    damagedList:
      'Chưa đổi gì: không đọc được danh sách công thức đã đóng băng trong sổ này. Hãy mở một bản lưu cũ hơn của sổ.',
  },
  en: {
    notInExcel:
      'Nothing was changed: this page is open outside Excel, so there is no workbook. Open VNEXPORT from the ribbon in Excel.',
    cellBeingEdited:
      'Nothing was changed: a cell is being edited. Press Enter or Esc in Excel and do it again.',
    failed: (reason) => `Excel could not do it, and every formula is as it was: ${reason} Try again.`,
    newerList:
      'Nothing was changed: the list of frozen formulas in this workbook was written by a newer version of VNEXPORT. Close and reopen Excel so that the add-in updates itself.',
    damagedList:
      'Nothing was changed: the list of frozen formulas in this workbook cannot be read. Open an older copy of the workbook.',
  },
};
