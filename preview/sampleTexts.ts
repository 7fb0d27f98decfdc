import type { Language } from '../src/locales/messages';

/** What the sample sheet says and asks, top to bottom. */
export type SampleTexts = {
  readonly sheet: string;
  readonly title: string;
  readonly guide: string;
  readonly single: {
    readonly heading: string;
    readonly headers: readonly string[];
    readonly formula: string;
    readonly rows: readonly Line[];
  };
  readonly errors: { readonly heading: string; readonly hint: string; readonly rows: readonly Line[] };
  readonly range: {
    readonly heading: string;
    readonly hint: (formula: string) => string;
    readonly headers: readonly string[];
    readonly subjects: readonly string[];
  };
  readonly cards: { readonly heading: string; readonly hint: string; readonly rows: readonly Line[] };
  readonly spill: {
    readonly heading: string;
    readonly hint: string;
    readonly items: string;
    /** How many rows the list spills below its formula. */
    readonly itemsBelow: number;
    readonly datasets: string;
    /** The datasets that are built in, and as many that somebody may keep in the workbook. */
    readonly datasetsBelow: number;
    readonly table: string;
  };
};

/** A label, and a call of a function without `=VNEXPORT.`; the number format is Excel's. */
export type Line = { readonly label: string; readonly call: string; readonly format?: string };

const MONEY = '#,##0';
const PERCENT = '0.0%';

export const sampleTexts: Record<Language, SampleTexts> = {
  vi: {
    sheet: 'Ví dụ',
    title: 'Số liệu xuất khẩu Việt Nam: ví dụ',
    guide: 'Bấm vào một ô kết quả để xem công thức, hoặc gõ =VNEXPORT. vào một ô trống để chọn hàm.',
    single: {
      heading: 'Một giá trị',
      headers: ['Nội dung', 'Kết quả'],
      formula: 'Công thức',
      rows: [
        { label: 'Gạo: mục tiêu kim ngạch 2006, triệu USD', call: 'TARGET("Gạo")', format: MONEY },
        {
          label: 'Gạo: lượng xuất khẩu 2006, nghìn tấn',
          call: 'TARGET("gao","lượng xuất khẩu")',
          format: MONEY,
        },
        { label: 'Châu Phi: kim ngạch 2005, triệu USD', call: 'ACTUAL("Châu Phi",2005)', format: MONEY },
        { label: 'Cà phê: tháng 7/2026, triệu USD', call: 'ACTUAL("Cà phê","2026-07")', format: MONEY },
        {
          label: 'Cà phê: tháng 7/2026 so với 7/2025',
          call: 'GROWTH("Cà phê","2026-07")',
          format: PERCENT,
        },
        {
          label: 'Hoa Kỳ: tỷ trọng, tháng 7/2026',
          call: 'SHARE("Hoa Kỳ",,"2026-07")',
          format: PERCENT,
        },
        { label: 'Hoa Kỳ: thứ hạng, tháng 7/2026', call: 'RANK("Hoa Kỳ",,,"2026-07")' },
        { label: 'Gạo: đơn vị', call: 'UNIT("Gạo")' },
      ],
    },
    errors: {
      heading: 'Lỗi cũng là câu trả lời',
      hint: 'Đưa chuột lên ô lỗi để đọc lý do và cách sửa.',
      rows: [
        { label: 'Tên gõ sai: gợi ý tên gần nhất', call: 'TARGET("Gạp")' },
        { label: 'Văn bản không nêu số liệu này', call: 'UNITVALUE("Dệt may")' },
        { label: 'Chưa có tên', call: 'TARGET("")' },
      ],
    },
    range: {
      heading: 'Cả một vùng trong một công thức',
      hint: (formula) => `Mỗi cột số là một công thức; cột B: ${formula}. Đổi một tên ở cột A để thử.`,
      headers: ['Mặt hàng', 'Triệu USD', 'Tăng trưởng', 'Tỷ trọng', 'USD/tấn'],
      subjects: ['Gạo', 'Cà phê', 'Cao su', 'Dầu thô', 'Dệt may'],
    },
    cards: {
      heading: 'Thẻ thông tin',
      hint: 'Ô có góc đỏ là thẻ: đưa chuột lên để xem mọi số liệu. Dấu chấm lấy ra một trường.',
      rows: [
        { label: 'Gạo: mọi số liệu trong một ô', call: 'ITEM("Gạo")' },
        { label: 'Gạo: tăng trưởng, lấy từ thẻ', call: 'ITEM("Gạo").growth', format: PERCENT },
      ],
    },
    spill: {
      heading: 'Danh sách và bảng tràn ra nhiều ô',
      hint: 'Một công thức ở ô đầu, kết quả tràn xuống và sang phải.',
      items: 'ITEMS("Nhiên liệu")',
      itemsBelow: 2,
      datasets: 'DATASETS()',
      datasetsBelow: 8,
      table: 'TABLE("services")',
    },
  },
  en: {
    sheet: 'Examples',
    title: 'Vietnam export figures: examples',
    guide: 'Click a result to see its formula, or type =VNEXPORT. into an empty cell and pick a function.',
    single: {
      heading: 'One value',
      headers: ['What', 'Result'],
      formula: 'Formula',
      rows: [
        { label: 'Rice: value target 2006, million USD', call: 'TARGET("Rice")', format: MONEY },
        {
          label: 'Rice: quantity 2006, thousand tonnes',
          call: 'TARGET("rice","quantity")',
          format: MONEY,
        },
        { label: 'Africa: value 2005, million USD', call: 'ACTUAL("Africa",2005)', format: MONEY },
        { label: 'Coffee: July 2026, million USD', call: 'ACTUAL("Coffee","2026-07")', format: MONEY },
        {
          label: 'Coffee: July 2026 on July 2025',
          call: 'GROWTH("Coffee","2026-07")',
          format: PERCENT,
        },
        {
          label: 'United States: share, July 2026',
          call: 'SHARE("United States",,"2026-07")',
          format: PERCENT,
        },
        { label: 'United States: rank, July 2026', call: 'RANK("United States",,,"2026-07")' },
        { label: 'Rice: unit', call: 'UNIT("Rice")' },
      ],
    },
    errors: {
      heading: 'Errors are answers too',
      hint: 'Hover over a cell with an error to read the reason and what to do.',
      rows: [
        { label: 'Misspelt: the nearest name is suggested', call: 'TARGET("Ricce")' },
        { label: 'The document does not print this', call: 'UNITVALUE("Footwear")' },
        { label: 'No name given', call: 'TARGET("")' },
      ],
    },
    range: {
      heading: 'A whole range in one formula',
      hint: (formula) =>
        `Each column of numbers is one formula; column B: ${formula}. Change a name in column A.`,
      headers: ['Item', 'Million USD', 'Growth', 'Share', 'USD/tonne'],
      subjects: ['Rice', 'Coffee', 'Rubber', 'Crude oil', 'Footwear'],
    },
    cards: {
      heading: 'Cards',
      hint: 'A cell with a red corner is a card: hover over it to see all its figures. A dot reads one field.',
      rows: [
        { label: 'Rice: all figures in one cell', call: 'ITEM("Rice")' },
        { label: 'Rice: growth, read from the card', call: 'ITEM("Rice").growth', format: PERCENT },
      ],
    },
    spill: {
      heading: 'Lists and tables that spill',
      hint: 'One formula in the first cell; the result spills down and to the right.',
      items: 'ITEMS("Fuels")',
      itemsBelow: 2,
      datasets: 'DATASETS()',
      datasetsBelow: 8,
      table: 'TABLE("services")',
    },
  },
};
