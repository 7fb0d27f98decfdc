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

  insertFormula: 'Chèn vào ô',
  insertFormulaNamed: (formula) => `Chèn vào ô: ${formula}`,

  stop: 'Dừng',
  reading: 'Đang đọc các bảng trong sổ…',
  readAgain: 'Đọc lại',
  tryAgain: 'Thử lại',
  opening: 'Đang mở…',
  dismiss: 'Đóng thông báo',
  formulaInCell: (address) => `Ô ${address} có công thức của VNEXPORT.`,
  changeFormula: 'Sửa công thức',
  changeFormulaIn: (address) => `Sửa công thức ở ô ${address}`,
  figuresFrom: 'Nguồn số liệu',
};
