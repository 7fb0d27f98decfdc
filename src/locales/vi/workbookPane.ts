import type { WorkbookPaneTexts } from '../workbookPane';

export const workbookPaneTexts: WorkbookPaneTexts = {
  working: {
    checking: 'Đang tìm số liệu mới…',
    restoring: 'Đang khôi phục công thức…',
    recalculating: 'Đang tính lại…',
    finding: 'Đang tìm công thức lỗi…',
    other: 'Đang làm…',
  },

  tables: 'Bảng trong sổ làm việc này',
  none: 'Sổ này chưa có bảng nào do VNEXPORT chèn. Hãy mở mục “Bảng” và chèn một bảng; bảng sẽ hiện ở đây để cập nhật sau này.',
  isProtected:
    'Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Vẫn chèn được tại ô đang chọn và cập nhật được bảng; muốn chèn vào trang tính mới, hãy bỏ bảo vệ sổ làm việc.',
  dataset: (titles) => `Số liệu: ${titles.join('; ')}`,
  notInUse: 'bộ số liệu không còn dùng',
  states: {
    upToDate: 'Theo số liệu đang dùng.',
    newer: (changes) => {
      if (changes === undefined) return 'Có số liệu mới hơn. Hãy bấm “Cập nhật”.';
      const { cells, rows } = changes;
      const parts = [...(cells > 0 ? [`đổi ${cells} ô`] : []), ...(rows > 0 ? [`thêm ${rows} dòng`] : [])];
      return parts.length === 0
        ? 'Có số liệu mới hơn nhưng không ô nào của bảng phải đổi.'
        : `Có số liệu mới hơn: cập nhật sẽ ${parts.join(', ')}.`;
    },
    edited: (count, cells) =>
      `Bạn đã sửa ${count} ô: ${cells.join(', ')}${count > cells.length ? '…' : ''}. Khi cập nhật, các ô này được giữ nguyên.`,
    unread: 'Bảng dài nên chưa so từng ô; báo cáo cập nhật sẽ nêu các ô bạn đã sửa.',
  },
  languages: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  gone: (sheet) =>
    `Không tìm thấy: đã bị xóa hoặc đã chuyển thành vùng ô thường (trước ở trang tính “${sheet}”).`,
  discard: 'Bỏ khỏi danh sách',
  discarded: (title) => `Đã bỏ bảng “${title}” khỏi danh sách.`,
  offered: (name, sheet) =>
    `Bảng ${name} trên trang tính “${sheet}” giống bảng do VNEXPORT chèn, nhưng không được theo dõi.`,
  follow: 'Theo dõi bảng này',
  followed: (title) =>
    `Từ nay bảng “${title}” được theo dõi. Khi cập nhật, ô khác với nguồn được coi là ô bạn đã sửa.`,

  refreshAll: 'Cập nhật tất cả',
  refreshSelected: 'Cập nhật bảng đang chọn',
  nothingSelected: 'Vùng đang chọn không chạm vào bảng nào do VNEXPORT chèn. Hãy chọn một ô trong bảng.',
  stopped: 'Đã dừng theo yêu cầu.',
  onOpening: 'Tự cập nhật khi mở sổ làm việc này',
  onOpeningElsewhere:
    'Người mở sổ mà không có VNEXPORT sẽ thấy báo lỗi phần bổ trợ (ADD-IN ERROR). Hãy bỏ chọn trước khi gửi sổ.',
  refresh: 'Cập nhật',
  goTo: 'Đi tới',
  chart: 'Thêm biểu đồ',
  inOtherLanguage: { vi: 'Đổi sang tiếng Việt', en: 'Đổi sang tiếng Anh' },
  remove: 'Gỡ bảng',
  named: (what, which) => `${what}: ${which}`,

  wentTo: (title) => `Đang chọn bảng “${title}”.`,
  charted: (title) => `Đã thêm biểu đồ “${title}”.`,
  removeQuestion: (title, address) =>
    `Gỡ bảng “${title}” (${address})? Các ô do VNEXPORT ghi sẽ được xóa; cột và dòng của bạn ở lại nguyên chỗ.`,
  keepTable: 'Giữ bảng',
  removed: (title) => `Đã gỡ bảng “${title}”.`,
  willRefreshOnOpening: 'Từ nay các bảng tự cập nhật mỗi khi mở sổ làm việc này.',
  willNotRefreshOnOpening: 'Các bảng sẽ chỉ cập nhật khi bạn yêu cầu.',

  figures: 'Số liệu đang dùng',
  check: 'Tìm số liệu mới',
  offline:
    'Máy đang không có mạng. Mọi số liệu ở đây, công thức và bảng vẫn dùng được; chỉ chưa tìm được số liệu mới.',
  neverChecked: 'Chưa tìm số liệu mới từ khi mở ngăn này.',
  lastChecked: (time) => `Lần tìm gần nhất: ${time}.`,

  report: {
    title: 'Báo cáo cập nhật',
    unchanged: (titles) => `Không đổi: ${titles.join(', ')}.`,
    changed: (count) => `Đã đổi ${count} ô`,
    kept: (count) => `Giữ ${count} ô bạn đã sửa`,
    added: (count) => `Thêm ${count} dòng`,
    vanished: (count) => `${count} dòng không còn trong nguồn, vẫn để lại`,
    deleted: (count) => `${count} dòng bạn đã xóa, không thêm lại`,
    missingColumns: 'Cột bạn đã xóa',
    newColumns: 'Cột mới, có khi chèn lại bảng',
    copied: 'Bản sao của một bảng: từ nay được theo dõi riêng.',
    fromTo: (from, to) => `${from} → ${to}`,
    yours: (yours, source) => `của bạn: ${yours} · nguồn: ${source}`,
    sourceChanged: 'nguồn cũng vừa đổi',
    take: 'Lấy theo nguồn',
    takeAll: 'Lấy cả bảng theo nguồn',
    takeEverything: 'Lấy mọi ô theo nguồn',
    restoreRows: 'Thêm lại các dòng này',
    more: (count) => `… và ${count} mục nữa; báo cáo trên trang tính ghi đủ.`,
    insert: 'Chèn báo cáo ra trang tính',
    inserted: (sheet) => `Đã ghi báo cáo vào trang tính “${sheet}”.`,
    close: 'Đóng báo cáo',
  },

  formulas: {
    title: 'Công thức VNEXPORT',
    about:
      'Đổi thành giá trị để gửi sổ cho người không có phần bổ trợ; sổ giữ danh sách để khôi phục sau này.',
    scope: 'Phạm vi đổi thành giá trị',
    scopes: { selection: 'Vùng đang chọn', sheet: 'Trang tính này', workbook: 'Cả sổ' },
    convert: 'Đổi thành giá trị…',
    restore: (count) => (count === undefined ? 'Khôi phục công thức' : `Khôi phục công thức (${count})`),
    recalculate: 'Tính lại ô lỗi #NAME?',
    forget: 'Bỏ danh sách công thức',
    forgotten: 'Đã bỏ danh sách công thức; các ô đã đổi vẫn là giá trị.',
    left: (count) => `${count} mục chưa đổi được`,
  },

  errors: {
    title: 'Công thức trong sổ',
    about:
      'Tìm trong cả sổ các công thức VNEXPORT và những ô đang báo lỗi, kèm nguyên nhân và cách sửa. Công thức luôn tính theo số liệu đang dùng.',
    find: 'Tìm công thức và lỗi',
    found: (count) =>
      count === 0
        ? 'Không có công thức VNEXPORT nào báo lỗi trong sổ này.'
        : `${count} công thức VNEXPORT báo lỗi trong sổ này.`,
    more: (count) => `… và ${count} ô nữa.`,
    blocks: (formulas) => `Tất cả: ${formulas} công thức`,
    block: (formulas, errors) =>
      `${formulas} công thức, ${errors === 0 ? 'đều có kết quả' : `${errors} công thức báo lỗi`}`,
    moreBlocks: (count) => `… và ${count} vùng nữa.`,
    suggestions: 'Công thức có thể dùng thay',
    use: 'Dùng công thức này',
    change: 'Sửa công thức',
    replaceQuestion: (cell, before, after) =>
      `Thay nội dung ô ${cell}? Đang có: ${before} – thay bằng: ${after}`,
    replace: 'Thay nội dung',
    keep: 'Giữ nguyên',
    wrongCells: (count) => `${count} ô`,
    inCells: 'Các ô mà công thức tham chiếu',
    write: (cell) => `Ghi vào ${cell}`,
    inTheWay: (cells) =>
      `Kết quả cần nhiều ô nhưng các ô này đã có nội dung: ${cells.join(', ')}. Hãy dọn hoặc chuyển chúng đi.`,
    shorter: 'Cả cột thì không đủ chỗ dưới dòng đầu. Chỉ lấy các tên đang có:',
    goTo: 'Đi tới ô',
    goToIt: (cell) => `Đi tới ${cell}`,
    wentTo: (cell) => `Đang chọn ${cell}.`,
    meanings: {
      '#N/A':
        'Không nguồn nào nêu số này, hoặc số có nghĩa khác với điều đang hỏi. Hãy đi tới ô: thông báo của ô nêu các số có thể dùng thay.',
      '#VALUE!':
        'Một tên, kỳ hoặc chỉ tiêu không đọc được. Hãy đi tới ô: thông báo của ô gợi ý cách viết đúng.',
      '#NAME?': 'Excel chưa nhận ra hàm, vì công thức có trước khi VNEXPORT mở. Hãy tính lại.',
      '#SPILL!': 'Kết quả cần nhiều ô nhưng có ô đã chứa nội dung. Hãy dọn các ô bên dưới và bên phải.',
      '#BUSY!': 'Ô đang tính. Nếu vẫn vậy sau ít phút, hãy tính lại.',
      '#REF!': 'Một ô mà công thức dùng đã bị xóa. Hãy sửa tham chiếu trong công thức.',
    },
    otherMeaning: 'Hãy đi tới ô và đọc thông báo của Excel.',
  },
};
