import type { FaultTexts, Task } from '../faults';

const nothingDone: Record<Task, string> = {
  read: 'Chưa đọc được sổ làm việc',
  insert: 'Chưa chèn gì',
  refresh: 'Chưa cập nhật gì',
  convert: 'Chưa đổi gì',
  other: 'Chưa làm gì',
};
const again: Record<Task, string> = {
  read: 'đọc lại',
  insert: 'chèn lại',
  refresh: 'cập nhật lại',
  convert: 'làm lại',
  other: 'làm lại',
};

/** Reading leaves nothing half done. */
const notRead = (reason: string) => `Không đọc được sổ làm việc: ${reason} Hãy thử lại.`;

export const faultTexts: FaultTexts = {
  notLoaded: 'Chưa tải được phần này của VNEXPORT. Hãy kiểm tra mạng rồi thử lại.',
  cellBeingEdited: (task) =>
    `${nothingDone[task]}: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi ${again[task]}.`,
  notInExcel: (task) =>
    `${nothingDone[task]}: trang này đang mở ngoài Excel nên không có sổ làm việc nào. Hãy mở VNEXPORT từ dải lệnh của Excel.`,
  tooLarge: (task) =>
    `${nothingDone[task]}: dữ liệu lớn hơn mức Excel nhận trong một lần. Hãy rút ngắn các ô có văn bản rất dài, hoặc làm với phần nhỏ hơn.`,
  noCell: (task) =>
    `${nothingDone[task]}: trong Excel đang không chọn ô nào mà chọn biểu đồ, hình hoặc cửa sổ khác. Hãy bấm vào một ô trước rồi ${again[task]}.`,
  protected: (task) =>
    `${nothingDone[task]}: trang tính hoặc sổ làm việc đang được bảo vệ. Hãy bỏ bảo vệ rồi ${again[task]}.`,
  gone: (task) =>
    `${nothingDone[task]}: bảng hoặc trang tính cần đến không còn trong sổ làm việc, có thể vừa bị xóa hoặc đổi tên ở một cửa sổ khác. Danh sách trong ngăn đã được đọc lại; hãy xem rồi ${again[task]}.`,
  notStorable: (task, label) =>
    `${nothingDone[task]}: “${label}” có kết quả không phải là số nên sổ làm việc không ghi nhớ được. Hãy tìm số liệu mới trong ngăn tác vụ rồi ${again[task]}.`,
  failed: {
    read: notRead,
    insert: (reason) =>
      `Không chèn được: ${reason} Hãy thử lại; nếu sổ làm việc đang được bảo vệ, hãy bỏ bảo vệ trước.`,
    refresh: (reason) => `Không cập nhật được: ${reason} Hãy thử lại.`,
    convert: (reason) => `Excel không làm được nên mọi công thức vẫn như cũ: ${reason} Hãy thử lại.`,
    other: (reason) => `Không thực hiện được: ${reason} Hãy thử lại.`,
  },
  halfDone: {
    read: notRead,
    insert: (_, places) =>
      `Excel ngừng giữa chừng khi đang chèn và cũng không cho hoàn tác: ${places.map(whole).join(', ')} còn dở dang. Hãy nhấn Ctrl+Z hoặc tự xóa phần đó, rồi chèn lại.`,
    refresh: (reason) =>
      `Excel ngừng giữa chừng: ${reason} Bảng có thể còn lẫn số liệu cũ và mới. Hãy cập nhật lại để hoàn tất.`,
    convert: (reason) =>
      `Excel ngừng giữa chừng và cũng không cho hoàn tác: ${reason} Một số công thức đã thành giá trị, tất cả đều có trong danh sách: hãy bấm “Khôi phục công thức”.`,
    other: (reason) =>
      `Excel ngừng giữa chừng và cũng không cho hoàn tác: ${reason} Hãy nhấn Ctrl+Z, rồi xem lại sổ làm việc.`,
  },
};

function whole({ sheet, cells }: { readonly sheet: string; readonly cells: string | undefined }): string {
  return `${cells === undefined ? '' : `vùng ${cells} của `}trang tính “${sheet}”`;
}
