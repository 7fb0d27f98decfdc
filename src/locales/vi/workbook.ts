import { capitalised, listed, quote } from '../phrases';
import type { WorkbookTexts } from '../workbook';

export const workbookTexts: WorkbookTexts = {
  units: (names) => `Đơn vị: ${names.join(', ')}`,
  statusOf: (status, columns) => `${capitalised(status)}: cột ${columns.join(', ')}.`,
  othersComputed: 'Các cột số khác là số tự tính.',
  statusIn: (columns) => `Tình trạng số liệu của từng dòng: xem cột ${listed(columns.map(quote))}.`,
  ofPublishers: (publishers, note) => `${publishers}: ${note}`,
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
};
