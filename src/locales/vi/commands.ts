import type { CommandTexts } from '../commands';

export const commandTexts: CommandTexts = {
  refreshing: 'Đang tìm số liệu mới và cập nhật bảng…',
  counting: 'Đang đếm công thức…',
  inserting: (what) => `Đang chèn ${what}…`,
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.',
  cellBeingEdited: 'Chưa làm gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
  failed: (reason) => `Không thực hiện được: ${reason} Hãy thử lại.`,
};
