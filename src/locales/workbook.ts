import type { Language } from './messages';

/** What stands around inserted tables, and what inserting reports. */
export type WorkbookTexts = {
  readonly units: (names: readonly string[]) => string;
  readonly source: (publisher: string, title: string, edition: string) => string;
  readonly inserted: (title: string, address: string) => string;
  readonly areaNotEmpty: (cells: readonly string[], more: number) => string;
  readonly tableInTheWay: (table: string) => string;
  readonly noRoom: string;
  readonly failed: (reason: string) => string;
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
    failed: (reason) =>
      `Không chèn được bảng: ${reason} Hãy thử lại; nếu sổ làm việc đang được bảo vệ, hãy bỏ bảo vệ trước.`,
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
    failed: (reason) =>
      `The table could not be inserted: ${reason} Try again; if the workbook is protected, unprotect it first.`,
  },
};
