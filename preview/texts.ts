import type { Language } from '../src/locales/messages';
import type { Side } from './sides';

/** What the page around the grid and the task pane says. */
export type PreviewTexts = {
  readonly title: string;
  readonly what: string;
  readonly sideload: string;
  readonly otherLanguage: string;
  /** Hands a sample bulletin to the pane, and shows the same as text, to be copied. */
  readonly trySample: string;
  readonly sampleText: string;
  readonly pane: string;
  readonly failed: string;
  readonly ribbon: string;
  readonly charts: string;
  readonly close: string;
  /** Beside each other in a wide window, one at a time in a narrow one. */
  readonly sidesLabel: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly tour: TourTexts;
  /** Buttons by the name of their command, with the file of their icon. */
  readonly commands: Readonly<Record<RibbonCommand, { readonly label: string; readonly icon: string }>>;
};

/** What the tour says, step by step, and its buttons. */
type TourTexts = {
  readonly begin: string;
  readonly back: string;
  readonly next: string;
  /** Leaves it before its last step, and after it. */
  readonly end: string;
  readonly done: string;
  readonly formulas: string;
  readonly errors: string;
  readonly find: string;
  readonly tables: string;
  readonly bulletins: string;
  readonly checks: string;
};

/** As manifest.xml names them. */
type RibbonCommand = 'insertTargets' | 'refreshAll' | 'convertWorkbook';

export const previewTexts: Record<Language, PreviewTexts> = {
  vi: {
    title: 'VNEXPORT',
    what: 'Xem thử, không cần Excel. Bảng tính và ngăn tác vụ chạy ngay trong trang này; không có gì rời khỏi máy của bạn.',
    sideload: 'Đưa vào Excel',
    otherLanguage: 'English',
    trySample: 'Thử với bản tin mẫu (PDF)',
    sampleText: 'Bản tin mẫu dạng văn bản',
    pane: 'Ngăn tác vụ VNEXPORT',
    failed: 'Không nạp được phần bổ trợ. Hãy dừng rồi chạy lại “npm start”.',
    ribbon: 'Dải lệnh VNEXPORT',
    charts: 'Biểu đồ trên trang tính này',
    close: 'Đóng',
    sidesLabel: 'Phần đang xem',
    sides: { sheet: 'Bảng tính', pane: 'Ngăn tác vụ' },
    tour: {
      begin: 'Xem qua trong một phút',
      back: 'Trước',
      next: 'Tiếp',
      end: 'Thôi',
      done: 'Xong',
      formulas:
        'Mỗi ô ở cột B là một công thức. Bấm vào một ô để xem công thức, hoặc gõ =VNEXPORT. vào một ô trống để chọn hàm.',
      errors: 'Số liệu không có thì báo lỗi, không đoán. Đưa chuột lên ô lỗi để đọc lý do và cách sửa.',
      find: 'Trong ngăn tác vụ, gõ “cà phê 7/2026” để tìm số liệu, xem nguồn và tình trạng, rồi chèn vào ô đang chọn.',
      tables:
        'Các bảng chèn nguyên vào trang tính, có thể cập nhật về sau; cột, định dạng và số bạn tự sửa được giữ nguyên.',
      bulletins:
        'Bản tin của bạn (PDF, văn bản, vùng đang chọn) được đọc, xem lại rồi giữ trong sổ làm việc. Nút “Thử với bản tin mẫu” có sẵn một bản tin.',
      checks: 'Những chỗ số liệu không khớp nhau được nêu bằng một câu, kèm phép tính; không số nào bị sửa.',
    },
    commands: {
      insertTargets: { label: 'Chèn bảng mục tiêu', icon: 'insert' },
      refreshAll: { label: 'Cập nhật các bảng', icon: 'refresh' },
      convertWorkbook: { label: 'Đổi thành giá trị', icon: 'values' },
    },
  },
  en: {
    title: 'VNEXPORT',
    what: 'Try it without Excel. The grid and the task pane run inside this page; nothing leaves your computer.',
    sideload: 'Bring it into Excel',
    otherLanguage: 'Tiếng Việt',
    trySample: 'Try a sample bulletin (PDF)',
    sampleText: 'Sample bulletin as text',
    pane: 'VNEXPORT task pane',
    failed: 'The add-in could not be loaded. Stop and run “npm start” again.',
    ribbon: 'VNEXPORT ribbon',
    charts: 'Charts on this sheet',
    close: 'Close',
    sidesLabel: 'What is shown',
    sides: { sheet: 'Sheet', pane: 'Task pane' },
    tour: {
      begin: 'Take a one-minute tour',
      back: 'Back',
      next: 'Next',
      end: 'Stop',
      done: 'Done',
      formulas:
        'Each cell of column B is a formula. Click a cell to see its formula, or type =VNEXPORT. into an empty cell and pick a function.',
      errors:
        'A figure that does not exist gives an error, never a guess. Hover over a cell with an error to read the reason and what to do.',
      find: 'In the task pane, type “coffee Jul 2026” to find figures, see their source and status, and insert one into the selected cell.',
      tables:
        'Tables are inserted whole and can be refreshed later; your own columns, formats and edited numbers stay as they are.',
      bulletins:
        'Your own bulletins (PDF, text, selected range) are read, reviewed and kept in the workbook. The button “Try a sample bulletin” has one for you.',
      checks:
        'Where figures contradict each other, a sentence says so and shows the arithmetic; no figure is corrected.',
    },
    commands: {
      insertTargets: { label: 'Insert targets table', icon: 'insert' },
      refreshAll: { label: 'Refresh tables', icon: 'refresh' },
      convertWorkbook: { label: 'Convert to values', icon: 'values' },
    },
  },
};

/** What sideload.html says about getting the add-in into Excel. */
export type SideloadTexts = {
  readonly title: string;
  readonly running: string;
  readonly preview: string;
  readonly otherLanguage: string;
  readonly sideload: string;
  readonly untried: string;
  readonly steps: readonly string[];
  readonly functions: string;
  readonly computedHere: string;
  readonly failed: string;
};

export const sideloadTexts: Record<Language, SideloadTexts> = {
  vi: {
    title: 'VNEXPORT đang chạy trên máy này',
    running: 'Trang này lấy từ chính phần bổ trợ vừa được dựng. Không có gì rời khỏi máy của bạn.',
    preview: 'Về bảng tính xem thử',
    otherLanguage: 'English',
    sideload: 'Đưa vào Excel',
    untried: 'Các bước dưới đây viết theo tài liệu của Microsoft và chưa được thử trên Excel thật.',
    steps: [
      'Excel trên Windows hoặc macOS: dừng lệnh này, chạy “npm run sideload” và chờ Excel mở.',
      'Excel trên web: chạy “npm run release -- --origin https://địa.chỉ”, đặt thư mục site của bản phát hành ở địa chỉ đó, rồi trong Excel chọn Trang đầu > Phần bổ trợ > Cài đặt khác > Tải lên phần bổ trợ của tôi (Home > Add-ins > More Settings > Upload My Add-in) và chọn tệp manifest.xml của bản phát hành.',
      'Trong một ô, gõ =VNEXPORT.TARGET("Gạo"). Kết quả phải là 1211 (Excel có thể hiện 1.211 hoặc 1,211 tùy cài đặt vùng).',
    ],
    functions: 'Các hàm và ví dụ',
    computedHere: 'Các giá trị dưới đây do chính mã của các hàm tính trong trang này.',
    failed: 'Không đọc được mô tả các hàm. Hãy dừng rồi chạy lại “npm start”.',
  },
  en: {
    title: 'VNEXPORT is running on this computer',
    running: 'This page is served by the add-in that has just been built. Nothing leaves your computer.',
    preview: 'Back to the preview sheet',
    otherLanguage: 'Tiếng Việt',
    sideload: 'Bring it into Excel',
    untried: "These steps follow Microsoft's documentation and are untried in real Excel.",
    steps: [
      'Excel on Windows or macOS: stop this command, run “npm run sideload” and wait for Excel to open.',
      'Excel on the web: run “npm run release -- --origin https://your.host”, put the folder site of the release at that address; then, in Excel, choose Home > Add-ins > More Settings > Upload My Add-in and pick manifest.xml of the release.',
      'In a cell, type =VNEXPORT.TARGET("Gạo"). It must give 1211 (shown as 1,211 or 1.211, by your region).',
    ],
    functions: 'Functions and examples',
    computedHere: 'The values below are computed on this page by the code of the functions.',
    failed: 'The descriptions of the functions could not be read. Stop and run “npm start” again.',
  },
};
