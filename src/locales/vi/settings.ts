import type { SettingsTexts } from '../settings';

export const settingsTexts: SettingsTexts = {
  title: 'Cài đặt',
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  asExcel: 'Theo Excel',
  theme: 'Giao diện',
  asOffice: 'Theo Office',
  themes: { light: 'Sáng', dark: 'Tối' },
  separator: 'Dấu ngăn cách trong công thức',
  separatorExample: (separator) => `=VNEXPORT.TARGET("Gạo"${separator}"quantity")`,
  onOpening: 'Tự cập nhật khi mở sổ',
  onOpeningAbout:
    'Chọn cho từng sổ ở mục “Sổ làm việc”. Người nhận sổ mà không có VNEXPORT sẽ thấy báo lỗi phần bổ trợ (ADD-IN ERROR), nên hãy bỏ chọn trước khi gửi.',
  figures: 'Nơi công bố số liệu mới',
  figuresAbout: 'VNEXPORT chỉ tìm số liệu mới ở địa chỉ này, khi bạn yêu cầu hoặc khi cập nhật bảng.',
  close: 'Đóng',
};
