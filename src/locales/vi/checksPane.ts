import type { ChecksPaneTexts } from '../checksPane';

export const checksPaneTexts: ChecksPaneTexts = {
  about: 'Các số liệu được đối chiếu với nhau. Mâu thuẫn xếp trước, kèm phép tính.',
  filter: 'Lọc theo mặt hàng, thị trường, kỳ',
  severity: 'Mức độ',
  every: 'Tất cả',
  found: (shown, found) =>
    shown < found ? `${shown} trong ${found} phép đối chiếu` : `${found} phép đối chiếu`,
  none: 'Không có phép đối chiếu nào khớp với bộ lọc. Hãy bỏ bớt từ hoặc chọn “Tất cả”.',
  unit: (unit) => `Đơn vị: ${unit}.`,
  rounded: 'Các dòng được làm tròn khi hiển thị; phép cộng dùng số đầy đủ.',
  line: 'Dòng',
  number: 'Số',
  allLines: (count) => `Hiện cả ${count} dòng`,
  more: (count) => `Hiện thêm ${count} phép đối chiếu`,
  show: 'Xem phép tính',
  showNamed: (sentence) => `Xem phép tính: ${sentence}`,
  insert: 'Chèn phép tính',
  insertNamed: (statement) => `Chèn phép tính vào trang tính mới: ${statement}`,
  insertAll: 'Chèn mọi phép đối chiếu thành bảng',
};
