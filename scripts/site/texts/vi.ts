import type { SiteTexts } from './texts';

const count = (number: number, thing: string): string => `${number.toLocaleString('vi')} ${thing}`;

export const vi: SiteTexts = {
  skip: 'Đến nội dung chính',
  pages: 'Các trang',
  menu: [
    ['install', 'Cài đặt'],
    ['guide', 'Hướng dẫn'],
    ['data', 'Số liệu'],
    ['functions', 'Các hàm'],
    ['downloads', 'Tải về'],
    ['troubleshooting', 'Trợ giúp'],
  ],
  footer: [
    ['reference', 'Tra cứu'],
    ['receiving', 'Khi nhận sổ làm việc'],
    ['limits', 'Giới hạn'],
    ['support', 'Hỗ trợ'],
    ['privacy', 'Quyền riêng tư'],
    ['security', 'Bảo mật'],
  ],
  otherLanguage: 'English',
  licence: 'Miễn phí, theo giấy phép MIT. Số liệu được giữ nguyên như cơ quan công bố đã nêu.',
  table: 'Bảng',
  home: {
    title: 'VNEXPORT: số liệu xuất khẩu Việt Nam trong Excel',
    description:
      'Phần bổ trợ Excel đưa số liệu xuất khẩu chính thức của Việt Nam vào sổ làm việc: hàm và bảng, số nào cũng có nguồn. Thử ngay trên trình duyệt.',
    lead: 'Phần bổ trợ Excel đưa số liệu xuất khẩu chính thức của Việt Nam vào sổ làm việc. Gõ một công thức, nhận một con số, và biết con số ấy nằm ở dòng nào của văn bản nào.',
    install: 'Cài vào Excel',
    guide: 'Đọc hướng dẫn',
    try: 'Thử ngay tại đây, trên số liệu thật',
    question: 'Công thức, hoặc từ cần tìm',
    answer: 'Trả lời',
    examples: 'Ví dụ',
    exampleQuestions: [
      '=VNEXPORT.TARGET("Gạo")',
      '=VNEXPORT.GROWTH("Cà phê","2026-07")',
      '=VNEXPORT.SHARE("Hoa Kỳ",,"2026-07")',
      'châu phi 2005',
      '=VNEXPORT.TARGET("Cà pê")',
    ],
    withoutScript:
      'Công thức ở đây do một tập lệnh tính, mà trình duyệt này không chạy tập lệnh. Mọi nội dung khác của các trang vẫn đọc được.',
    shown: 'Công thức và kết quả',
    formula: 'Công thức',
    result: 'Kết quả',
    points: [
      [
        'Số nào cũng có nguồn',
        'Cơ quan công bố, vị trí trong văn bản, số ghi trong văn bản, tình trạng (mục tiêu, sơ bộ, thực hiện) và điều cần lưu ý.',
      ],
      [
        'Không đoán',
        'Số liệu không ai công bố thì báo lỗi kèm gợi ý. Chỗ số liệu mâu thuẫn được chỉ ra bằng một câu, không bị sửa.',
      ],
      [
        'Bảng cập nhật được',
        'Chỉ ô nguồn đã đổi mới được ghi lại. Cột, định dạng và số bạn sửa được giữ nguyên.',
      ],
      [
        'Không đăng nhập, không hạn mức',
        'Số liệu nằm sẵn trong phần bổ trợ. Nội dung sổ làm việc của bạn không đi đâu cả.',
      ],
    ],
    picture: 'Một trang tính có các hàm VNEXPORT, bên cạnh là ngăn tác vụ',
    newest: 'Số liệu hiện có',
    untried: 'Phần bổ trợ chưa được chạy thử trong Excel thật, mới chỉ chạy trong bản mô phỏng Excel. ',
    limits: 'Những gì chưa làm được',
  },
  data: {
    title: 'Số liệu',
    description: (figures, subjects) =>
      `Số liệu xuất khẩu của Việt Nam: ${figures} số liệu về ${String(subjects)} đối tượng theo mặt hàng và thị trường, có nguồn, ghi chú, biểu đồ và tệp tải về.`,
    lead: 'Toàn bộ số liệu của VNEXPORT theo đối tượng, đúng như cơ quan công bố đã nêu. Mỗi trang có số mới nhất, biểu đồ, các chỉ tiêu tính được, mục tiêu bên cạnh kết quả, và nguồn.',
    subjects: 'Theo đối tượng',
    dataset: 'Bộ số liệu',
    publisher: 'Cơ quan công bố',
    covers: 'Thời gian',
    figures: 'Số liệu',
    download: 'Tải về',
    csv: 'CSV cho Excel',
    sdmx: 'SDMX-CSV 2.0',
    json: 'JSON',
  },
  dataset: {
    description: (title, publisher, covers, figures) =>
      `${title}, ${publisher}, ${covers}: ${figures} số liệu, kèm ghi chú, chỗ mâu thuẫn và tệp tải về.`,
    states: 'Bộ số liệu cho biết',
    statesNot: 'Bộ số liệu không cho biết',
    counts: (figures, subjects) => `${figures} số liệu được ghi, về ${count(subjects, 'đối tượng')}.`,
    measures: (measures) => `Chỉ tiêu: ${measures}.`,
    periodKinds: {
      years: 'nhiều năm',
      year: 'năm',
      'half-year': 'nửa năm',
      quarter: 'quý',
      months: 'nhiều tháng',
      month: 'tháng',
      'half-month': 'nửa tháng',
    },
    frequencies: (kinds) => `Kỳ: ${kinds}.`,
    world: 'Mặt hàng và thị trường tách riêng: không có số liệu nào về một mặt hàng sang một thị trường.',
    byMarket: (number) => `${count(number, 'số liệu')} về một mặt hàng sang một thị trường.`,
    noImports: 'Không có nhập khẩu theo mặt hàng hoặc thị trường, không tách riêng tái xuất.',
    misfiled: (number) =>
      `${count(number, 'số liệu')} ghi dưới kỳ có lẽ sai ở nguồn; không dùng để trả lời cho kỳ đó.`,
    implied: (number) =>
      `${count(number, 'số liệu')} nữa không được ghi thành số mà suy ra từ những số được ghi.`,
    rounded: (publisher) => `Số liệu của ${publisher} đã được làm tròn khi lập bộ số liệu.`,
    otherDefinition: (subjects) =>
      `Theo định nghĩa khác với văn bản năm 2006, nên chỉ trả lời khi nêu tên cơ quan công bố: ${subjects}.`,
    version: (revision, hash) => `Lần sửa thứ ${String(revision)} của bộ số liệu, nội dung ${hash}.`,
    notes: 'Ghi chú của số liệu',
    noteKinds: {
      definition: 'Cách tính',
      assumption: 'Điều phải giả định',
      doubt: 'Vì sao có thể sai',
      other: 'Ghi chú khác',
    },
    ofFigures: (number) => count(number, 'số liệu'),
    contradictions: 'Chỗ số liệu mâu thuẫn',
    contradictionsAbout: (number, all) =>
      `${count(number, 'phép đối chiếu')} có số liệu này lệch quá mức làm tròn, nặng nhất đứng trước. Số liệu vẫn giữ nguyên như đã công bố. Xem tất cả: ${all}`,
    subjects: 'Các đối tượng',
    newest: 'Số mới nhất',
    subject: 'Đối tượng',
    period: 'Kỳ',
  },
  subject: {
    description: (name, newest) =>
      `${name}: ${newest} Chuỗi số liệu, biểu đồ, tỷ trọng, mục tiêu và kết quả xuất khẩu của Việt Nam, số nào cũng có nguồn.`,
    chart: (what) => `Biểu đồ: ${what}`,
    newestOf: (shown, all) =>
      `${String(shown)} kỳ mới nhất trong ${String(all)} kỳ; tất cả có trong tệp ở cuối trang.`,
    tryFormula: 'Thử',
    download: 'Toàn bộ số liệu về đối tượng này: CSV cho Excel',
    inDatasets: 'Có trong các bộ số liệu',
  },
  downloads: {
    title: 'Tải về',
    description: 'Bản kê khai cho Excel, và toàn bộ số liệu của VNEXPORT: bảng Excel, CSV và SDMX-CSV.',
    lead: 'Các tệp mà máy chủ này cung cấp. Không cần tài khoản; mỗi số liệu đều ghi rõ nguồn.',
    forExcel: 'Cho Excel',
    figures: 'Toàn bộ số liệu của một bộ',
    bySubject: 'Số liệu riêng của từng mặt hàng, thị trường là một tệp ở trang của đối tượng đó: ',
    tables: 'Mọi bảng trong một sổ làm việc Excel, kèm nguồn và công thức; không cần phần bổ trợ',
    manifest: [
      'manifest.xml',
      'Bản kê khai của phần bổ trợ trên máy chủ này: đưa cho Excel hoặc trung tâm quản trị',
    ],
    metadata: 'Mô tả các hàm, như Excel đọc',
    file: 'Tệp',
    about: 'Nội dung',
    size: 'Cỡ',
    csvAbout: 'Bằng lời, cho Excel: UTF-8, dấu chấm phẩy giữa các ô, dấu phẩy thập phân',
    sdmxAbout: 'Bằng mã SDMX, kèm nhãn tiếng Anh',
    jsonAbout: 'Toàn bộ những gì phần bổ trợ lưu về bộ số liệu',
  },
};
