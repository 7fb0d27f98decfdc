import type { PaneTexts } from '../pane';

export const paneTexts: PaneTexts = {
  title: 'Số liệu xuất khẩu Việt Nam',
  otherLanguage: 'English',
  views: {
    find: 'Tìm',
    tables: 'Bảng',
    bulletins: 'Bản tin',
    workbook: 'Sổ làm việc',
    checks: 'Đối chiếu',
  },
  viewsLabel: 'Nội dung ngăn',

  filterTables: 'Lọc bảng',
  noTable: (query) => `Không có bảng nào khớp với “${query}”.`,

  size: (rows, columns) => `${rows} dòng × ${columns} cột`,
  tables: {
    targets: 'Toàn bộ bảng mục tiêu đúng như văn bản: tổng, khu vực, nhóm hàng và từng mặt hàng.',
    items: 'Từng mặt hàng, kèm tăng trưởng, tỷ trọng, đóng góp và đơn giá tính từ số liệu in.',
    groups: 'Mục tiêu, tỷ trọng và đóng góp vào tăng trưởng của mỗi nhóm hàng.',
    sectors: 'Doanh nghiệp trong nước và doanh nghiệp có vốn đầu tư nước ngoài: mục tiêu và đóng góp.',
    results: 'Kết quả đặt cạnh mục tiêu chiến lược, kèm chênh lệch và mức vượt.',
    growth: 'Các tốc độ tăng có in: cả giai đoạn, từng thời kỳ và mục tiêu.',
    markets: 'Kim ngạch và tỷ trọng của các khu vực trong những năm văn bản so sánh.',
    'market-sizes': 'Bao nhiêu thị trường đạt từng mức kim ngạch.',
    enterprises: 'Số doanh nghiệp, kim ngạch và tỷ trọng của khu vực ngoài quốc doanh.',
    services: 'Kim ngạch, tốc độ tăng và mục tiêu của xuất khẩu dịch vụ.',
    attainment: 'Mục tiêu đặt cạnh kết quả đã công bố, kèm mức đạt và nơi công bố.',
    series: 'Kết quả từng năm theo đối tượng và cơ quan công bố, các năm xếp ngang.',
    orientations: 'Các mặt hàng xếp theo hướng phát triển mà văn bản nêu.',
    figures: 'Từng số liệu một: dạng in, đơn vị, tình trạng và vị trí trong văn bản.',
    checks:
      'Văn bản có khớp với chính nó không: nhận xét của từng phép đối chiếu, mâu thuẫn xếp trước, kèm hai vế và chẩn đoán.',
  },
  insertOnNewSheet: 'Chèn vào trang tính mới',
  insertAtActiveCell: 'Tại ô đang chọn',
  insertOnNewSheetNamed: (title) => `Chèn vào trang tính mới: ${title}`,
  insertAtActiveCellNamed: (title) => `Chèn tại ô đang chọn: ${title}`,

  options: {
    title: 'Tùy chọn chèn',
    formulas: 'Cột tính toán là công thức sống',
    source: 'Thêm cột nguồn',
    chart: 'Kèm biểu đồ (với bảng có biểu đồ)',
  },

  insertFormula: 'Chèn vào ô',
  insertFormulaNamed: (formula) => `Chèn vào ô: ${formula}`,

  stop: 'Dừng',
  reading: 'Đang đọc các bảng trong sổ…',
  opening: 'Đang mở…',
  dismiss: 'Đóng thông báo',
  formulaInCell: (address) => `Ô ${address} có công thức của VNEXPORT.`,
  changeFormula: 'Sửa công thức',
  changeFormulaIn: (address) => `Sửa công thức ở ô ${address}`,
  figuresFrom: 'Nguồn số liệu',
};
