import type { FunctionListTexts } from '../functionList';

export const functionListTexts: FunctionListTexts = {
  filterFunctions: 'Lọc hàm',
  noFunction: (query) => `Không có hàm nào khớp với “${query}”.`,
  howTo:
    'Gõ công thức vào một ô, hoặc gõ =VNEXPORT. rồi chọn hàm. Tên không cần dấu, cũng có thể viết tiếng Anh.',
  parameters: 'Tham số',
  optional: 'không bắt buộc',
  value: 'Kết quả',
  loading: 'Đang đọc mô tả các hàm…',
  failed: 'Không đọc được mô tả các hàm. Các hàm vẫn dùng được trong ô; hãy đóng rồi mở lại ngăn này.',
};
