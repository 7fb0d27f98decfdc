import type { ExcelLimitTexts } from '../excelLimits';

export const excelLimitTexts: ExcelLimitTexts = {
  title: 'Excel đang dùng',
  none: 'Excel này dùng được mọi chức năng của VNEXPORT.',
  limits: {
    'outside-excel':
      'Trang này đang mở ngoài Excel. Vẫn tìm, xem và sao chép được số liệu; muốn chèn vào sổ làm việc, hãy mở VNEXPORT từ dải lệnh của Excel.',
    'read-only':
      'Sổ làm việc đang mở ở chế độ chỉ đọc. Vẫn tìm và xem được số liệu; muốn chèn hay cập nhật, hãy bật chỉnh sửa hoặc lưu thành một bản khác.',
    'no-functions':
      'Excel này không tính được hàm của phần bổ trợ nên công thức VNEXPORT sẽ báo #NAME?. Vẫn tìm số liệu, chèn và cập nhật bảng được; muốn dùng công thức, hãy cập nhật Excel hoặc mở sổ trong Excel trên web.',
    'functions-apart':
      'Trong Excel này công thức chạy riêng với ngăn, nên chỉ biết số liệu có sẵn của VNEXPORT, không biết số liệu mới tải hay bản tin lưu trong sổ. Bảng đã chèn vẫn cập nhật được; muốn có đủ, hãy cập nhật Excel.',
    'no-cards':
      'Ô có công thức hiện số thường, không kèm thẻ thông tin và định dạng. Công thức vẫn đúng; xem nguồn bằng hàm VNEXPORT.SOURCE hoặc ở trang của từng đối tượng trong ngăn.',
    'no-spills':
      'Excel này không cho biết kết quả tràn ra những ô nào, nên công thức có kết quả nhiều ô không đổi thành giá trị được. Các công thức khác vẫn đổi được.',
    'no-properties':
      'Số trong bảng chèn ra không mang theo nguồn trong ô. Hãy chọn “Thêm cột nguồn” khi chèn bảng.',
    'no-dialogs':
      'Khi ngăn đang đóng, kết quả của các nút trên dải lệnh được ghi ra trang tính VNEXPORT thay vì hiện trong hộp thoại.',
  },
};
