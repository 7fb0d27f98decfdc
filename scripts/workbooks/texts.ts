import type { Language } from '../../src/locales/messages';

/** What the workbook of all tables says beside its tables. */
export type TablesTexts = {
  readonly title: string;
  readonly about: (version: string) => readonly string[];
  readonly contents: string;
  readonly backToContents: string;
  readonly columns: Readonly<
    Record<
      | 'table'
      | 'period'
      | 'rows'
      | 'formulas'
      | 'statement'
      | 'whole'
      | 'sum'
      | 'printed'
      | 'difference'
      | 'finding',
      string
    >
  >;
  readonly noFormulas: string;
  readonly sums: string;
  readonly aboutSums: readonly string[];
};

export const tablesTexts: Record<Language, TablesTexts> = {
  vi: {
    title: 'Số liệu xuất khẩu của Việt Nam: mọi bảng của VNEXPORT',
    about: (version) => [
      'Mỗi trang tính là một bảng như phần bổ trợ VNEXPORT chèn vào sổ làm việc, kèm nguồn của từng dòng.',
      'Các cột tự tính là công thức của Excel: xem được cách tính, và tự tính lại khi một số thay đổi.',
      'Ô trống nghĩa là nguồn không nêu số liệu, không phải là số 0.',
      `Số liệu theo phiên bản ${version}. Sổ làm việc này không tự cập nhật; các bảng do phần bổ trợ chèn vào thì cập nhật được.`,
    ],
    contents: 'Mục lục',
    backToContents: 'Về mục lục',
    columns: {
      table: 'Bảng',
      period: 'Kỳ',
      rows: 'Số dòng',
      formulas: 'Cột có công thức',
      statement: 'Phép cộng',
      whole: 'Đối tượng',
      sum: 'Cộng các phần (triệu USD)',
      printed: 'Ghi trong văn bản (triệu USD)',
      difference: 'Chênh lệch (triệu USD)',
      finding: 'Nhận xét',
    },
    noFormulas: 'không',
    sums: 'Đối chiếu các phép cộng',
    aboutSums: [
      'Đối chiếu các phép cộng',
      'Tổng các phần, lấy bằng công thức từ các trang tính khác, so với số ghi trong văn bản. Chỗ chênh lệch là của văn bản; số liệu không bị sửa.',
    ],
  },
  en: {
    title: 'Vietnam’s export figures: all tables of VNEXPORT',
    about: (version) => [
      'Each sheet is one table as the VNEXPORT add-in inserts it into a workbook, with the source of every row.',
      'Computed columns are formulas of Excel: they show how a figure is computed, and compute again when a figure changes.',
      'An empty cell means that the source states nothing there; it does not mean 0.',
      `Figures as of version ${version}. This workbook does not refresh itself; tables that the add-in inserts can be refreshed.`,
    ],
    contents: 'Contents',
    backToContents: 'Back to the contents',
    columns: {
      table: 'Table',
      period: 'Period',
      rows: 'Rows',
      formulas: 'Columns with formulas',
      statement: 'Addition',
      whole: 'Subject',
      sum: 'Sum of the parts (million USD)',
      printed: 'Printed (million USD)',
      difference: 'Difference (million USD)',
      finding: 'Finding',
    },
    noFormulas: 'none',
    sums: 'Sums reconciled',
    aboutSums: [
      'Sums reconciled',
      'The sums of parts, taken by formulas from the other sheets, against what the document prints. Where they differ, the document differs; no figure has been corrected.',
    ],
  },
};
