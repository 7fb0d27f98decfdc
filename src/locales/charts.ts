import type { Language } from './messages';

/** Tables that have a chart. */
export type ChartKey = 'groups' | 'items' | 'markets' | 'results';

/** What stands on charts, and why one was not inserted. */
export type ChartTexts = {
  readonly titles: Record<ChartKey, string>;
  /** What the value axis counts. */
  readonly axes: Record<ChartKey, string>;
  /** How lists of objects and screen readers call a chart. */
  readonly name: (title: string, table: string) => string;
  /** For those who do not see it: what it shows, and where the numbers are. */
  readonly description: (title: string, axis: string, table: string, columns: readonly string[]) => string;
  readonly noRoom: (cells: readonly string[], more: number) => string;
  readonly noChart: (table: string) => string;
  readonly noTable: (table: string) => string;
};

export const chartTexts: Record<Language, ChartTexts> = {
  vi: {
    titles: {
      groups: 'Mục tiêu xuất khẩu {year} theo nhóm hàng',
      items: 'Mặt hàng xuất khẩu {year} xếp theo kim ngạch',
      markets: 'Tỷ trọng các thị trường xuất khẩu qua các năm',
      results: 'Kết quả so với mục tiêu chiến lược',
    },
    axes: {
      groups: 'Triệu USD',
      items: 'Triệu USD',
      markets: 'Tỷ trọng trong xuất khẩu (%)',
      results: 'Kết quả bằng bao nhiêu % mục tiêu',
    },
    name: (title, table) => `Biểu đồ: ${title} (bảng ${table})`,
    description: (title, axis, table, columns) =>
      `${title}. Trục giá trị: ${axis}. Số liệu nằm ở bảng ${table}, cột ${columns.map((column) => `“${column}”`).join(', ')}.`,
    noRoom: (cells, more) =>
      `Chưa chèn gì: bên phải và bên dưới bảng không đủ chỗ trống cho biểu đồ, các ô ${cells.join(', ')}` +
      `${more > 0 ? ` và ${String(more)} ô khác` : ''} đã có nội dung. Hãy chọn ô khác, chèn vào trang tính mới, hoặc chèn bảng không kèm biểu đồ.`,
    noChart: (table) =>
      `Bảng ${table} không có biểu đồ. Các bảng có biểu đồ: nhóm hàng, mặt hàng, thị trường, kết quả so với mục tiêu chiến lược.`,
    noTable: (table) => `Không tìm thấy bảng ${table}. Hãy chèn bảng đó trước.`,
  },
  en: {
    titles: {
      groups: 'Export targets {year} by group of goods',
      items: 'Export items {year} ranked by value',
      markets: 'Shares of export markets over the years',
      results: 'Results against strategy targets',
    },
    axes: {
      groups: 'Million USD',
      items: 'Million USD',
      markets: 'Share of exports (%)',
      results: 'Result in % of target',
    },
    name: (title, table) => `Chart: ${title} (table ${table})`,
    description: (title, axis, table, columns) =>
      `${title}. Value axis: ${axis}. The numbers are in the table ${table}, column ${columns.map((column) => `“${column}”`).join(', ')}.`,
    noRoom: (cells, more) =>
      `Nothing was inserted: there is not enough empty room for the chart to the right of the table or below it; the cells ${cells.join(', ')}` +
      `${more > 0 ? ` and ${String(more)} more` : ''} are not empty. Choose another cell, insert on a new sheet, or insert the table without a chart.`,
    noChart: (table) =>
      `The table ${table} has no chart. Tables with a chart: groups, items, markets, results against strategy targets.`,
    noTable: (table) => `There is no table ${table}. Insert it first.`,
  },
};
