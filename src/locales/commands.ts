import type { Language } from './messages';

/** What a command says that could not do its work, for a reason that nobody foresaw. */
export type CommandTexts = {
  readonly cellBeingEdited: string;
  readonly failed: (reason: string) => string;
};

export const commandTexts: Record<Language, CommandTexts> = {
  vi: {
    cellBeingEdited: 'Chưa làm gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
    failed: (reason) => `Không thực hiện được: ${reason} Hãy thử lại.`,
  },
  en: {
    cellBeingEdited: 'Nothing was done: a cell is being edited. Press Enter or Esc in Excel and try again.',
    failed: (reason) => `It did not work: ${reason} Try again.`,
  },
};
