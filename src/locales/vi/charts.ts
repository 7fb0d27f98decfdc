import type { ChartTexts } from '../charts';

export const chartTexts: ChartTexts = {
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
};
