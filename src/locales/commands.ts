import type { Language } from './messages';

/** What any command says: what it is doing, and that it could not, for a reason that nobody foresaw. */
export type CommandTexts = {
  readonly refreshing: string;
  readonly counting: string;
  readonly inserting: (what: string) => string;
  readonly stopping: string;
  /** Nothing was changed, or all of it was taken back. */
  readonly stopped: string;
  readonly cellBeingEdited: string;
  readonly failed: (reason: string) => string;
};

export const commandTexts: Record<Language, CommandTexts> = {
  vi: {
    refreshing: 'Đang tìm số liệu mới và cập nhật bảng…',
    counting: 'Đang đếm công thức…',
    inserting: (what) => `Đang chèn ${what}…`,
    stopping: 'Đang dừng…',
    stopped: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.',
    cellBeingEdited: 'Chưa làm gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
    failed: (reason) => `Không thực hiện được: ${reason} Hãy thử lại.`,
  },
  en: {
    refreshing: 'Looking for newer figures and refreshing…',
    counting: 'Counting formulas…',
    inserting: (what) => `Inserting ${what}…`,
    stopping: 'Stopping…',
    stopped: 'Stopped as asked; the workbook is as it was.',
    cellBeingEdited: 'Nothing was done: a cell is being edited. Press Enter or Esc in Excel and try again.',
    failed: (reason) => `It did not work: ${reason} Try again.`,
  },
};
