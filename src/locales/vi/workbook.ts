import type { WorkbookTexts } from '../workbook';

export const workbookTexts: WorkbookTexts = {
  units: (names) => `Đơn vị: ${names.join(', ')}`,
  source: (publisher, title, dataset) => `Nguồn: ${publisher}, ${title} (bộ số liệu ${dataset})`,
  inserted: (title, address) => `Đã chèn “${title}” vào ${address}.`,
  areaNotEmpty: (cells, more) =>
    `Chưa chèn gì: các ô ${cells.join(', ')}${more > 0 ? ` và ${more} ô khác` : ''} đã có nội dung. ` +
    'Hãy chọn một ô có đủ chỗ trống bên phải và bên dưới, hoặc chèn vào trang tính mới.',
  tableInTheWay: (table) =>
    `Chưa chèn gì: vùng này chạm vào bảng ${table}. Hãy chọn một ô ở chỗ khác, hoặc chèn vào trang tính mới.`,
  noRoom:
    'Chưa chèn gì: từ ô này đến mép trang tính không đủ chỗ. Hãy chọn một ô lùi về bên trái hoặc lên trên.',
  formulaInserted: (formula, address) => `Đã chèn ${formula} vào ${address}.`,
  cellNotEmpty: (address) => `Chưa chèn gì: ô ${address} đã có nội dung. Hãy chọn một ô trống rồi chèn lại.`,
  cellBeingEdited: 'Chưa chèn gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi chèn lại.',
  notInExcel:
    'Chưa chèn gì: trang này đang mở ngoài Excel nên không có trang tính nào để ghi. Hãy mở VNEXPORT từ dải lệnh của Excel.',
  failed: (reason) =>
    `Không chèn được: ${reason} Hãy thử lại; nếu sổ làm việc đang được bảo vệ, hãy bỏ bảo vệ trước.`,
  brokenOff: (sheet, cells) =>
    `Excel ngừng giữa chừng khi đang chèn và cũng không cho hoàn tác: ${cells === undefined ? '' : `vùng ${cells} của `}trang tính “${sheet}” còn dở dang. Hãy nhấn Ctrl+Z hoặc tự xóa phần đó, rồi chèn lại.`,
};
