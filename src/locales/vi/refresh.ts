import type { RefreshTexts } from '../refresh';

export const refreshTexts: RefreshTexts = {
  skipped: {
    deleted: () =>
      'Không tìm thấy bảng trong sổ làm việc. Nếu đã xóa bảng, hãy bấm “Bỏ khỏi danh sách” trong ngăn VNEXPORT.',
    converted: () =>
      'Bảng đã được chuyển thành vùng ô thường, nên không cập nhật được. Hãy chèn lại bảng, hoặc bấm “Bỏ khỏi danh sách” trong ngăn VNEXPORT.',
    protected: (sheet) =>
      `Trang tính “${sheet}” đang được bảo vệ. Hãy bỏ bảo vệ trang tính rồi cập nhật lại.`,
    'key-column-gone': (columns) =>
      `Thiếu cột ${columns}, nên không biết dòng nào là dòng nào. Hãy khôi phục cột này, hoặc chèn lại bảng.`,
    'not-stated': () =>
      'Số liệu đang dùng không còn có nội dung của bảng này, nên bảng được để nguyên. Nếu bảng lấy từ một bản tin lưu trong sổ làm việc, hãy lưu lại bản tin đó.',
    'no-rows-of-ours': () =>
      'Bảng không có dòng nào do VNEXPORT ghi, nên được để nguyên. Nếu đây không phải bảng đã chèn, hãy tự xóa.',
    differs: (cells) =>
      `Sau khi ghi, Excel giữ nội dung khác với số liệu đã ghi (${cells}). Hãy kiểm tra bảng rồi cập nhật lại.`,
    'no-room': (tables) =>
      `Không đủ chỗ cho dòng mới: bảng ${tables} ở ngay bên dưới và Excel không đẩy xuống được. Hãy chuyển bảng đó đi chỗ khác rồi cập nhật lại.`,
    'changed-meanwhile': () => 'Bảng bị thay đổi trong lúc cập nhật, nên được để nguyên. Hãy cập nhật lại.',
    'cell-being-edited': () => 'Một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi cập nhật lại.',
    cancelled: () => 'Đã dừng theo yêu cầu; bảng vẫn như trước.',
    'not-storable': () =>
      'Một số liệu mới không phải là số, nên bảng vẫn như trước. Hãy tìm số liệu mới trong ngăn VNEXPORT rồi cập nhật lại.',
    failed: (reason) => `Excel không ghi được: ${reason} Bảng vẫn như trước. Hãy thử lại.`,
    'broken-off': (reason) =>
      `Excel ngừng giữa chừng: ${reason} Bảng có thể còn lẫn số liệu cũ và mới. Hãy cập nhật lại để hoàn tất.`,
  },
  datasets: {
    offline: 'Không kết nối được mạng. Vẫn dùng số liệu hiện có.',
    'not-found': 'Máy chủ không có bộ số liệu nào (404). Vẫn dùng số liệu hiện có.',
    'server-error': 'Máy chủ báo lỗi. Vẫn dùng số liệu hiện có; hãy thử lại sau.',
    timeout: 'Máy chủ không trả lời trong 10 giây. Vẫn dùng số liệu hiện có; hãy thử lại sau.',
    'too-large': 'Tệp số liệu lớn hơn 5 MB nên không được nhận. Vẫn dùng số liệu hiện có.',
    'not-json': 'Tệp số liệu bị cụt hoặc hỏng. Vẫn dùng số liệu hiện có; hãy thử lại.',
    'wrong-hash': 'Tệp số liệu không khớp mã kiểm tra. Vẫn dùng số liệu hiện có; hãy thử lại sau.',
    'wrong-schema':
      'Tệp số liệu không đúng cấu trúc mà phiên bản này đọc được. Vẫn dùng số liệu hiện có; hãy cập nhật phần bổ trợ.',
    'too-many': 'Máy chủ liệt kê hơn 100 bộ số liệu nên không được nhận. Vẫn dùng số liệu hiện có.',
    'same-revision':
      'Máy chủ có số liệu khác nhưng cùng số lần sửa với bộ đang dùng, nên không biết bộ nào mới hơn. Vẫn dùng số liệu hiện có.',
    unusable:
      'Số liệu mới không dùng được cùng số liệu hiện có: có phần không tính được từ tất cả. Vẫn dùng số liệu hiện có; hãy cập nhật phần bổ trợ.',
    older: 'Máy chủ chỉ có bộ số liệu cũ hơn bộ số liệu đang dùng. Vẫn dùng số liệu hiện có.',
  },
  datasetsUnchanged: 'Số liệu đang dùng là mới nhất.',
  datasetsNew: (titles) => `Đã nhận số liệu mới: ${titles.join('; ')}.`,
  newerRegistry:
    'Các bảng trong sổ làm việc này do một phiên bản VNEXPORT mới hơn quản lý, nên được để nguyên. Hãy cập nhật phần bổ trợ.',
  damaged: (tables, names) =>
    [
      `Thông tin lưu trong sổ làm việc về ${tables} bảng đã chèn`,
      ...(names.length > 0 ? [`(${names.join(', ')})`] : []),
      'bị hỏng nên các bảng này không được cập nhật; thông tin đó được giữ nguyên. Hãy chèn lại bảng, hoặc mở một bản lưu cũ hơn của sổ làm việc.',
    ].join(' '),
  nothingInserted: 'Sổ làm việc này chưa có bảng nào do VNEXPORT chèn.',
  notRecorded:
    'Bảng này sẽ không được cập nhật: một phiên bản VNEXPORT mới hơn đang quản lý sổ làm việc này.',
  summary: ({ tables, changed, added, kept, skipped }) =>
    [
      `Đã xem ${tables} bảng: ${changed} ô đổi`,
      `${added} dòng thêm`,
      `${kept} ô của bạn được giữ`,
      `${skipped} bảng bỏ qua.`,
    ].join(', '),
  report: {
    sheet: 'Báo cáo cập nhật',
    title: 'Báo cáo cập nhật các bảng VNEXPORT',
    made: (time) => `Lập lúc ${time}`,
    datasets: (titles) => `Số liệu: ${titles.join('; ')}`,
    headings: ['Bảng', 'Việc', 'Dòng', 'Cột', 'Trước', 'Sau', 'Ghi chú'],
    events: {
      changed: 'Đã đổi',
      conflict: 'Giữ ô của bạn (nguồn cũng đổi)',
      kept: 'Giữ ô của bạn',
      added: 'Thêm dòng',
      vanished: 'Nguồn không còn dòng này',
      deleted: 'Bạn đã xóa dòng này',
      'column-missing': 'Bạn đã xóa cột này',
      'column-new': 'Cột mới, có khi chèn lại bảng',
      skipped: 'Bỏ qua',
      unchanged: 'Không đổi',
      copied: 'Bản sao, được theo dõi riêng',
      damaged: 'Không theo dõi được, thông tin hỏng',
    },
    blank: '(trống)',
    structureProtected:
      'Chưa chèn gì: cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính cho báo cáo. Hãy bỏ bảo vệ sổ làm việc rồi chèn lại báo cáo.',
    source: (content) => `Nguồn ghi: ${content}`,
  },
};
