import type { Language, TableKey } from './messages';

/** What the pane says; apart from vi.ts and en.ts, so that the functions do not carry it. */
export type PaneTexts = {
  readonly title: string;
  readonly otherLanguage: string;
  readonly views: {
    readonly search: string;
    readonly tables: string;
    readonly functions: string;
    readonly workbook: string;
  };
  readonly viewsLabel: string;

  readonly filterTables: string;
  readonly filterFunctions: string;
  readonly noTable: (query: string) => string;
  readonly noFunction: (query: string) => string;

  readonly size: (rows: number, columns: number) => string;
  readonly tables: Record<TableKey, string>;
  readonly insertOnNewSheet: string;
  readonly insertAtActiveCell: string;
  readonly insertOnNewSheetNamed: (title: string) => string;
  readonly insertAtActiveCellNamed: (title: string) => string;

  readonly options: {
    readonly title: string;
    readonly formulas: string;
    readonly source: string;
    readonly chart: string;
  };

  readonly howTo: string;
  readonly parameters: string;
  readonly optional: string;
  readonly value: string;
  readonly insertFormula: string;
  readonly insertFormulaNamed: (formula: string) => string;
  readonly loading: string;
  readonly failed: string;

  readonly stop: string;
  readonly reading: string;
  readonly dismiss: string;
  readonly figuresFrom: string;
};

export const paneTexts: Record<Language, PaneTexts> = {
  vi: {
    title: 'Số liệu xuất khẩu Việt Nam',
    otherLanguage: 'English',
    views: { search: 'Tìm', tables: 'Bảng số liệu', functions: 'Hàm', workbook: 'Trong sổ tính' },
    viewsLabel: 'Nội dung ngăn',

    filterTables: 'Lọc bảng',
    filterFunctions: 'Lọc hàm',
    noTable: (query) => `Không có bảng nào khớp với “${query}”.`,
    noFunction: (query) => `Không có hàm nào khớp với “${query}”.`,

    size: (rows, columns) => `${rows} dòng × ${columns} cột`,
    tables: {
      targets: 'Toàn bộ bảng mục tiêu đúng như in: tổng, khu vực, nhóm hàng và từng mặt hàng.',
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
      checks: 'Văn bản có khớp với chính nó không: từng phép đối chiếu, mức lệch và chẩn đoán.',
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

    howTo:
      'Gõ công thức vào một ô, hoặc gõ =VNEXPORT. rồi chọn hàm. Tên không cần dấu, cũng có thể viết tiếng Anh.',
    parameters: 'Tham số',
    optional: 'không bắt buộc',
    value: 'Kết quả',
    insertFormula: 'Chèn vào ô',
    insertFormulaNamed: (formula) => `Chèn vào ô: ${formula}`,
    loading: 'Đang đọc mô tả các hàm…',
    failed: 'Không đọc được mô tả các hàm. Các hàm vẫn dùng được trong ô; hãy đóng rồi mở lại ngăn này.',

    stop: 'Dừng',
    reading: 'Đang đọc các bảng trong sổ…',
    dismiss: 'Đóng thông báo',
    figuresFrom: 'Nguồn số liệu',
  },
  en: {
    title: 'Vietnam export figures',
    otherLanguage: 'Tiếng Việt',
    views: { search: 'Search', tables: 'Tables', functions: 'Functions', workbook: 'Workbook' },
    viewsLabel: 'Parts of the pane',

    filterTables: 'Filter tables',
    filterFunctions: 'Filter functions',
    noTable: (query) => `No table matches “${query}”.`,
    noFunction: (query) => `No function matches “${query}”.`,

    size: (rows, columns) => `${rows} rows × ${columns} columns`,
    tables: {
      targets: 'The whole table of targets as printed: total, sectors, groups and every item.',
      items:
        'Every item, with growth, shares, contribution and unit value computed from the printed figures.',
      groups: 'Targets, shares and contribution to growth of each group of goods.',
      sectors: 'Domestic and foreign-invested enterprises: targets and contribution.',
      results: 'Results beside the strategy targets, with the difference and the printed excess.',
      growth: 'Growth rates as printed: the whole period, its phases and the targets.',
      markets: 'Value and share of the regions in the years that the document compares.',
      'market-sizes': 'How many markets reach each level of export value.',
      enterprises: 'Number, value and share of the non-state enterprises.',
      services: 'Value, growth and targets of services exports.',
      attainment: 'Targets beside the published results, with how far each was met and who published it.',
      series: 'Results year by year for each subject and publisher, years across.',
      orientations: 'Items by the direction of development that the document gives them.',
      figures: 'Every single figure: printed form, unit, status and place in the document.',
      checks: 'Whether the document agrees with itself: every identity, its difference and a diagnosis.',
    },
    insertOnNewSheet: 'Insert on new sheet',
    insertAtActiveCell: 'At active cell',
    insertOnNewSheetNamed: (title) => `Insert on new sheet: ${title}`,
    insertAtActiveCellNamed: (title) => `Insert at active cell: ${title}`,

    options: {
      title: 'Insert options',
      formulas: 'Computed columns as live formulas',
      source: 'Add a source column',
      chart: 'With a chart (where the table has one)',
    },

    howTo:
      'Type a formula in a cell, or type =VNEXPORT. and pick a function. Names need no accents and may be English.',
    parameters: 'Parameters',
    optional: 'optional',
    value: 'Result',
    insertFormula: 'Insert in cell',
    insertFormulaNamed: (formula) => `Insert in cell: ${formula}`,
    loading: 'Reading the descriptions of the functions…',
    failed:
      'The descriptions of the functions could not be read. The functions still work in cells; close and reopen this pane.',

    stop: 'Stop',
    reading: 'Reading the tables of the workbook…',
    dismiss: 'Dismiss message',
    figuresFrom: 'Source of the figures',
  },
};
