import { capitalised, listed, quote } from '../phrases';
import type { WorkbookTexts } from '../workbook';

export const workbookTexts: WorkbookTexts = {
  onlyPart: (parts) => `Chỉ gồm: ${parts.join('; ')}.`,
  largestRows: (count, heading) => `${count} dòng lớn nhất theo cột ${quote(heading)}`,
  span: (from, to) =>
    [...(from === undefined ? [] : [`từ ${from}`]), ...(to === undefined ? [] : [`đến ${to}`])].join(' '),
  units: (names) => `Đơn vị: ${names.join(', ')}`,
  statusOf: (status, columns) => `${capitalised(status)}: cột ${columns.join(', ')}.`,
  othersComputed: 'Các cột số khác là số tự tính.',
  statusIn: (columns) => `Tình trạng số liệu của từng dòng: xem cột ${listed(columns.map(quote))}.`,
  ofPublishers: (publishers, note) => `${publishers}: ${note}`,
  source: (publisher, title) => `Nguồn: ${publisher}, ${title}`,
  inserted: (title, address) => `Đã chèn “${title}” vào ${address}.`,
  tableNamed: (table) => ` Bảng có tên ${table} vì tên thường dùng đã có.`,
  differs: (places) =>
    ` Nhưng nội dung Excel đang giữ ở ${places.join(', ')} khác với nội dung đã chèn: đừng dùng bảng này khi chưa đối chiếu với nguồn.`,
  notStated: 'Chưa chèn gì: số liệu đang dùng không có bảng này.',
  sheetProtected: (sheet) =>
    `Chưa chèn gì: trang tính “${sheet}” đang được bảo vệ. Hãy bỏ bảo vệ trang tính, hoặc chèn vào trang tính mới.`,
  onProtectedSheet: (sheet) =>
    `Chưa chèn gì: trang tính “${sheet}” đang được bảo vệ. Hãy bỏ bảo vệ rồi chèn lại.`,
  structureProtected:
    'Chưa chèn gì: cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ sổ làm việc rồi chèn lại; riêng các bảng liệt kê ở mục “Bảng” còn chèn được tại ô đang chọn.',
  rowsHidden: (address) =>
    `Chưa chèn gì: vùng ${address} có dòng đang ẩn, có thể do bộ lọc, và Excel sẽ ghi số liệu vào sai dòng. Hãy hiện các dòng đó, chọn một ô ở chỗ khác, hoặc chèn vào trang tính mới.`,
  areaNotEmpty: (cells, more) =>
    `Chưa chèn gì: các ô ${cells.join(', ')}${more > 0 ? ` và ${more} ô khác` : ''} đã có nội dung. ` +
    'Hãy chọn một ô có đủ chỗ trống bên phải và bên dưới, hoặc chèn vào trang tính mới.',
  tableInTheWay: (table) =>
    `Chưa chèn gì: vùng này chạm vào bảng ${table}. Hãy chọn một ô ở chỗ khác, hoặc chèn vào trang tính mới.`,
  noRoom:
    'Chưa chèn gì: từ ô này đến mép trang tính không đủ chỗ. Hãy chọn một ô lùi về bên trái hoặc lên trên.',
  formulaInserted: (formula, address) => `Đã chèn ${formula} vào ${address}.`,
  formulaNotHeld: (formula, address) =>
    `Chưa chèn gì: Excel không giữ công thức ở ô ${address}. Hãy tự gõ: ${formula}`,
  cellNotEmpty: (address) =>
    `Chưa chèn gì: nội dung ở ${address} vừa thay đổi. Hãy xem lại nội dung đó rồi chèn lại.`,
  replacedBy: (formula, address) => `Đã thay nội dung ở ${address} bằng ${formula}.`,
  whereInstead: (cells, more) =>
    cells.length + more === 1
      ? `Ô ${cells.join(', ')} đã có nội dung. Chèn vào đâu?`
      : `Các ô ${cells.join(', ')}${more > 0 ? ` và ${more} ô khác` : ''} đã có nội dung. Chèn vào đâu?`,
  insertBelow: (address) => `Bên dưới, ở ${address}`,
  insertRight: (address) => `Bên phải, ở ${address}`,
  replace: (address) => `Thay nội dung ở ${address}`,
  dontInsert: 'Không chèn',
};
