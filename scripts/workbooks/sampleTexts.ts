import type { Language } from '../../src/locales/messages';
import type { Channel } from './channels';

/** What a sample workbook says of itself. */
export type SampleTexts = {
  readonly title: string;
  readonly first: string;
  readonly functions: string;
  readonly about: readonly string[];
  readonly channels: Readonly<Record<Channel, string>>;
  readonly columns: Readonly<Record<'formula' | 'value' | 'live' | 'meaning', string>>;
};

export const sampleTexts: Record<Language, SampleTexts> = {
  vi: {
    title: 'Sổ làm việc mẫu của VNEXPORT',
    first: 'Đọc trước',
    functions: 'Các hàm',
    about: [
      'Trang tính “Các hàm” có những công thức của phần bổ trợ VNEXPORT, và bên cạnh là kết quả khi sổ làm việc này được lập.',
      'Khi mở trong Excel đã có phần bổ trợ, ngăn VNEXPORT có thể tự hiện ở bên phải. Không chắc lần nào cũng vậy: Excel quyết định, và có phiên bản không hiện. Nếu không thấy, chọn Home > Export figures.',
      'Để tính lại một công thức: chọn ô, nhấn F2 rồi Enter.',
      'Nếu Excel chưa có phần bổ trợ, các ô có công thức giữ kết quả cho đến khi Excel tính lại; khi đó, cũng như trong các chương trình khác, ô hiện #NAME?. Cột “Kết quả khi lập sổ” không đổi. Excel cũng có thể hỏi bạn có tin cậy và thêm phần bổ trợ không.',
    ],
    channels: {
      sideload:
        'Dành cho phần bổ trợ được nạp thử trên máy tính này (npm run sideload, tệp đăng ký, thư mục wef trên Mac).',
      department:
        'Dành cho phần bổ trợ mà quản trị viên cấp cho đơn vị qua trung tâm quản trị Microsoft 365.',
      'shared-folder': 'Dành cho phần bổ trợ lấy từ thư mục dùng chung mà sổ làm việc này ghi tên.',
      marketplace:
        'Dành cho phần bổ trợ lấy từ Microsoft Marketplace. Từ tháng 3 năm 2026 Excel không còn tự mở ngăn của phần bổ trợ từ đó: hãy tự mở.',
    },
    columns: {
      formula: 'Công thức',
      value: 'Kết quả khi lập sổ',
      live: 'Công thức trong ô',
      meaning: 'Hàm làm gì',
    },
  },
  en: {
    title: 'Sample workbook of VNEXPORT',
    first: 'Read first',
    functions: 'Functions',
    about: [
      'The sheet “Functions” holds formulas of the VNEXPORT add-in, and beside them the values of when this workbook was made.',
      'Opened in an Excel that has the add-in, the pane of VNEXPORT may appear on the right by itself. That is not certain: Excel decides, and some versions do not show it. Where it stays away, choose Home > Export figures.',
      'To compute a formula again, choose its cell, press F2, then Enter.',
      'In an Excel without the add-in the cells with formulas keep their values until Excel computes again; then, as in other programs, they show #NAME?. The column “Value when made” stays. Excel may also ask whether you trust the add-in and want to add it.',
    ],
    channels: {
      sideload:
        'For the add-in as it is tried on this computer (npm run sideload, the registry, the folder wef on a Mac).',
      department:
        'For the add-in as an administrator gives it to a department in the Microsoft 365 admin centre.',
      'shared-folder': 'For the add-in from the shared folder that this workbook names.',
      marketplace:
        'For the add-in from the Microsoft Marketplace. Since March 2026 Excel no longer opens panes of such add-ins by itself: open it yourself.',
    },
    columns: {
      formula: 'Formula',
      value: 'Value when made',
      live: 'The formula in a cell',
      meaning: 'What the function does',
    },
  },
};
