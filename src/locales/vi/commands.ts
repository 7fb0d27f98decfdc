import type { CommandTexts } from '../commands';

export const commandTexts: CommandTexts = {
  refreshing: 'Đang tìm số liệu mới và cập nhật bảng…',
  counting: 'Đang đếm công thức…',
  inserting: (what) => `Đang chèn ${what}…`,
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.',
};
