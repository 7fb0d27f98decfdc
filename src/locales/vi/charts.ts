import type { ChartTexts } from '../charts';

export const chartTexts: ChartTexts = {
  titles: {
    groups: 'Mục tiêu xuất khẩu {year} theo nhóm hàng',
    sectors: 'Mục tiêu xuất khẩu {year} theo khu vực doanh nghiệp',
    items: 'Mặt hàng xuất khẩu {year} xếp theo kim ngạch',
    markets: 'Tỷ trọng các khu vực thị trường trong xuất khẩu',
    results: 'Kết quả so với mục tiêu chiến lược',
    attainment: 'Kim ngạch thực hiện {year} so với mục tiêu',
    series: 'Kim ngạch xuất khẩu các mặt hàng qua các năm',
  },
  axes: {
    groups: 'Triệu USD',
    sectors: 'Triệu USD',
    items: 'Triệu USD',
    markets: '%',
    results: '% mục tiêu',
    attainment: '% mục tiêu',
    series: 'Triệu USD',
  },
  name: (title, table) => `Biểu đồ: ${title} (bảng ${table})`,
  source: (publishers, unstated) =>
    `Nguồn: ${publishers.join(', ')}${unstated.length > 0 ? `. Không có số liệu: ${unstated.join(', ')}` : ''}`,
  description: (title, axis, table, columns, source) =>
    `${title}. Đơn vị: ${axis}. ${source}. Số liệu nằm ở bảng ${table}, cột ${columns.map((column) => `“${column}”`).join(', ')}.`,
  noRoom: (cells, more) =>
    `Chưa chèn gì: bên phải và bên dưới bảng không đủ chỗ trống cho biểu đồ, các ô ${cells.join(', ')}` +
    `${more > 0 ? ` và ${String(more)} ô khác` : ''} đã có nội dung. Hãy chọn ô khác, chèn vào trang tính mới, hoặc chèn bảng không kèm biểu đồ.`,
  noChart: (table) =>
    `Bảng ${table} không có biểu đồ. Các bảng có biểu đồ: nhóm hàng, khu vực doanh nghiệp, mặt hàng, thị trường, kết quả so với mục tiêu, kết quả qua các năm.`,
  rowsApart: (table) =>
    `Chưa chèn gì: các dòng mà biểu đồ cần không đứng liền nhau trong bảng ${table}. Hãy sắp xếp lại bảng để các dòng cùng cấp, cùng chỉ tiêu đứng liền nhau, hoặc chèn lại bảng kèm biểu đồ.`,
  noTable: (table) => `Không tìm thấy bảng ${table}. Hãy chèn bảng đó trước.`,
};
