import type { OutsidePaneTexts } from '../outsidePane';

export const outsidePaneTexts: OutsidePaneTexts = {
  close: 'Đóng',
  declined: 'Chưa làm gì, theo lựa chọn của bạn.',
  answerInPane:
    'Để trả lời, hãy bấm “Số liệu xuất khẩu” trên tab Trang đầu: câu hỏi đang chờ trong ngăn tác vụ. Đọc xong có thể xóa trang tính này.',
};
