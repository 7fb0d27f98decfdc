import type { CommandTexts } from '../commands';

export const commandTexts: CommandTexts = {
  refreshing: 'Đang tìm số liệu mới và cập nhật bảng…',
  counting: 'Đang đếm công thức…',
  inserting: (what) => `Đang chèn ${what}…`,
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng theo yêu cầu; sổ làm việc vẫn như trước.',
  close: 'Đóng',
  declined: 'Chưa làm gì, theo lựa chọn của bạn.',
  answerInPane:
    'Để trả lời, hãy bấm “Số liệu xuất khẩu” trên tab Trang đầu: câu hỏi đang chờ trong ngăn tác vụ. Đọc xong có thể xóa trang tính này.',
};
