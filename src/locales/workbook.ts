import type { Language } from './messages';

/** What stands around inserted tables, and what inserting reports. */
export type WorkbookTexts = {
  readonly units: (names: readonly string[]) => string;
  readonly source: (publisher: string, title: string, edition: string) => string;
  readonly inserted: (title: string, address: string) => string;
  readonly areaNotEmpty: (cells: readonly string[], more: number) => string;
  readonly tableInTheWay: (table: string) => string;
  readonly noRoom: string;
  readonly formulaInserted: (formula: string, address: string) => string;
  readonly cellNotEmpty: (address: string) => string;
  readonly cellBeingEdited: string;
  readonly notInExcel: string;
  readonly failed: (reason: string) => string;
  /** With the cells, unless the whole sheet was new. */
  readonly brokenOff: (sheet: string, cells: string | undefined) => string;
};

export const workbookTexts: Record<Language, WorkbookTexts> = {
  vi: {
    units: (names) => `Đơn vị: ${names.join(', ')}`,
    source: (publisher, title, edition) => `Nguồn: ${publisher}, ${title} (ấn bản ${edition})`,
    inserted: (title, address) => `Đã chèn “${title}” vào ${address}.`,
    areaNotEmpty: (cells, more) =>
      `Chưa chèn gì: các ô ${cells.join(', ')}${more > 0 ? ` và ${more} ô khác` : ''} đã có nội dung. ` +
      'Hãy chọn một ô có đủ chỗ trống bên phải và bên dưới, hoặc chèn vào trang tính mới.',
    tableInTheWay: (table) =>
      `Chưa chèn gì: vùng này chạm vào bảng ${table}. Hãy chọn một ô ở chỗ khác, hoặc chèn vào trang tính mới.`,
    noRoom:
      'Chưa chèn gì: từ ô này đến mép trang tính không đủ chỗ. Hãy chọn một ô lùi về bên trái hoặc lên trên.',
    formulaInserted: (formula, address) => `Đã chèn ${formula} vào ${address}.`,
    cellNotEmpty: (address) =>
      `Chưa chèn gì: ô ${address} đã có nội dung. Hãy chọn một ô trống rồi chèn lại.`,
    cellBeingEdited: 'Chưa chèn gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi chèn lại.',
    notInExcel:
      'Chưa chèn gì: trang này đang mở ngoài Excel nên không có trang tính nào để ghi. Hãy mở VNEXPORT từ dải lệnh của Excel.',
    failed: (reason) =>
      `Không chèn được: ${reason} Hãy thử lại; nếu sổ làm việc đang được bảo vệ, hãy bỏ bảo vệ trước.`,
    brokenOff: (sheet, cells) =>
      `Excel ngừng giữa chừng khi đang chèn và cũng không cho hoàn tác: ${cells === undefined ? '' : `vùng ${cells} của `}trang tính “${sheet}” còn dở dang. Hãy nhấn Ctrl+Z hoặc tự xóa phần đó, rồi chèn lại.`,
  },
  en: {
    units: (names) => `Units: ${names.join(', ')}`,
    source: (publisher, title, edition) => `Source: ${publisher}, ${title} (edition ${edition})`,
    inserted: (title, address) => `Inserted “${title}” at ${address}.`,
    areaNotEmpty: (cells, more) =>
      `Nothing was inserted: the cells ${cells.join(', ')}${more > 0 ? ` and ${more} more` : ''} are not empty. ` +
      'Choose a cell with enough empty room to its right and below, or insert on a new sheet.',
    tableInTheWay: (table) =>
      `Nothing was inserted: the area touches the table ${table}. Choose a cell elsewhere, or insert on a new sheet.`,
    noRoom:
      'Nothing was inserted: there is not enough room from this cell to the edge of the sheet. Choose a cell further left or up.',
    formulaInserted: (formula, address) => `Inserted ${formula} at ${address}.`,
    cellNotEmpty: (address) =>
      `Nothing was inserted: the cell ${address} is not empty. Choose an empty cell and insert again.`,
    cellBeingEdited:
      'Nothing was inserted: a cell is being edited. Press Enter or Esc in Excel and insert again.',
    notInExcel:
      'Nothing was inserted: this page is open outside Excel, so there is no sheet to write to. Open VNEXPORT from the ribbon in Excel.',
    failed: (reason) =>
      `The insertion failed: ${reason} Try again; if the workbook is protected, unprotect it first.`,
    brokenOff: (sheet, cells) =>
      `Excel broke off while inserting and could not undo it either: ${cells === undefined ? '' : `${cells} of `}the sheet “${sheet}” is unfinished. Press Ctrl+Z or delete that part yourself, then insert again.`,
  },
};
