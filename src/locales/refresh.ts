import type { EditionProblem } from '../editions/fetchEditions';
import type { Language } from './messages';

/** Why a table was not refreshed. */
export type SkipReason =
  | 'deleted'
  | 'converted'
  | 'protected'
  | 'key-column-gone'
  | 'changed-meanwhile'
  | 'cell-being-edited'
  | 'cancelled'
  | 'failed'
  | 'broken-off';

/** Everything that refreshing says to a user. */
export type RefreshTexts = {
  readonly skipped: Record<SkipReason, (detail: string) => string>;
  readonly editions: Record<EditionProblem, string>;
  readonly editionsUnchanged: string;
  readonly editionsNew: (ids: readonly string[]) => string;
  readonly newerLedger: string;
  readonly cellBeingEdited: string;
  readonly notInExcel: string;
  readonly failed: (reason: string) => string;
  readonly nothingInserted: string;
  readonly notRecorded: string;
  readonly summary: (counts: RefreshCounts) => string;
  readonly report: ReportTexts;
};

export type RefreshCounts = {
  readonly tables: number;
  readonly changed: number;
  readonly added: number;
  readonly kept: number;
  readonly skipped: number;
};

/** The report as a sheet. */
export type ReportTexts = {
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly [
    table: string,
    event: string,
    row: string,
    column: string,
    before: string,
    after: string,
    remark: string,
  ];
  readonly events: Record<ReportEvent, string>;
  readonly blank: string;
  /** What the source says of a cell that the user has edited. */
  readonly source: (content: string) => string;
};

export type ReportEvent =
  | 'changed'
  | 'conflict'
  | 'kept'
  | 'added'
  | 'vanished'
  | 'deleted'
  | 'column-missing'
  | 'column-new'
  | 'skipped'
  | 'unchanged'
  | 'copied';

export const refreshTexts: Record<Language, RefreshTexts> = {
  vi: {
    skipped: {
      deleted: () => 'Bảng đã bị xóa khỏi sổ làm việc, nên không còn được theo dõi.',
      converted: () =>
        'Bảng đã được chuyển thành vùng ô thường, nên không còn được theo dõi. Hãy chèn lại bảng nếu muốn cập nhật.',
      protected: (sheet) =>
        `Trang tính “${sheet}” đang được bảo vệ. Hãy bỏ bảo vệ trang tính rồi cập nhật lại.`,
      'key-column-gone': (columns) =>
        `Thiếu cột ${columns}, nên không biết dòng nào là dòng nào. Hãy khôi phục cột này, hoặc chèn lại bảng.`,
      'changed-meanwhile': () => 'Bảng bị thay đổi trong lúc cập nhật, nên được để nguyên. Hãy cập nhật lại.',
      'cell-being-edited': () => 'Một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi cập nhật lại.',
      cancelled: () => 'Đã dừng theo yêu cầu; bảng vẫn như trước.',
      failed: (reason) => `Excel không ghi được: ${reason} Bảng vẫn như trước. Hãy thử lại.`,
      'broken-off': (reason) =>
        `Excel ngừng giữa chừng: ${reason} Bảng có thể còn lẫn số liệu cũ và mới. Hãy cập nhật lại để hoàn tất.`,
    },
    editions: {
      offline: 'Không kết nối được mạng. Vẫn dùng số liệu hiện có.',
      'not-found': 'Máy chủ không có ấn bản số liệu nào (404). Vẫn dùng số liệu hiện có.',
      'server-error': 'Máy chủ báo lỗi. Vẫn dùng số liệu hiện có; hãy thử lại sau.',
      timeout: 'Máy chủ không trả lời trong 10 giây. Vẫn dùng số liệu hiện có; hãy thử lại sau.',
      'too-large': 'Tệp số liệu lớn hơn 5 MB nên không được nhận. Vẫn dùng số liệu hiện có.',
      'not-json': 'Tệp số liệu bị cụt hoặc hỏng. Vẫn dùng số liệu hiện có; hãy thử lại.',
      'wrong-hash': 'Tệp số liệu không khớp mã kiểm tra. Vẫn dùng số liệu hiện có; hãy thử lại sau.',
      'wrong-schema':
        'Tệp số liệu không đúng cấu trúc mà phiên bản này đọc được. Vẫn dùng số liệu hiện có; hãy cập nhật phần bổ trợ.',
      older: 'Máy chủ chỉ có ấn bản cũ hơn ấn bản đang dùng. Vẫn dùng số liệu hiện có.',
    },
    editionsUnchanged: 'Số liệu đang dùng là mới nhất.',
    editionsNew: (ids) => `Đã nhận số liệu mới: ${ids.join(', ')}.`,
    newerLedger:
      'Các bảng trong sổ làm việc này do một phiên bản VNEXPORT mới hơn quản lý, nên được để nguyên. Hãy cập nhật phần bổ trợ.',
    cellBeingEdited:
      'Chưa cập nhật gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi cập nhật lại.',
    notInExcel: 'Chưa cập nhật gì: trang này đang mở ngoài Excel. Hãy mở VNEXPORT từ dải lệnh của Excel.',
    failed: (reason) => `Không cập nhật được: ${reason} Hãy thử lại.`,
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
      },
      blank: '(trống)',
      source: (content) => `Nguồn ghi: ${content}`,
    },
  },
  en: {
    skipped: {
      deleted: () => 'The table has been deleted from the workbook and is no longer followed.',
      converted: () =>
        'The table has been converted to a range and is no longer followed. Insert it again to have it refreshed.',
      protected: (sheet) => `The sheet “${sheet}” is protected. Unprotect it and refresh again.`,
      'key-column-gone': (columns) =>
        `The column ${columns} is missing, so no row can be recognised. Bring it back, or insert the table again.`,
      'changed-meanwhile': () =>
        'The table changed while it was being refreshed and has been left as it is. Refresh again.',
      'cell-being-edited': () => 'A cell is being edited. Press Enter or Esc in Excel and refresh again.',
      cancelled: () => 'Stopped as asked; the table is as it was.',
      failed: (reason) => `Excel could not write: ${reason} The table is as it was. Try again.`,
      'broken-off': (reason) =>
        `Excel broke off half-way: ${reason} The table may hold old and new figures. Refresh again to complete it.`,
    },
    editions: {
      offline: 'There is no network connection. The present figures stay in use.',
      'not-found': 'The server has no edition of the figures (404). The present figures stay in use.',
      'server-error': 'The server reports an error. The present figures stay in use; try again later.',
      timeout:
        'The server did not answer within 10 seconds. The present figures stay in use; try again later.',
      'too-large':
        'The file of figures is larger than 5 MB and was refused. The present figures stay in use.',
      'not-json': 'The file of figures is cut short or damaged. The present figures stay in use; try again.',
      'wrong-hash':
        'The file of figures does not match its checksum. The present figures stay in use; try again later.',
      'wrong-schema':
        'The file of figures has a form that this version cannot read. The present figures stay in use; update the add-in.',
      older: 'The server only has an older edition than the one in use. The present figures stay in use.',
    },
    editionsUnchanged: 'The figures in use are the latest.',
    editionsNew: (ids) => `New figures have come: ${ids.join(', ')}.`,
    newerLedger:
      'The tables of this workbook are kept by a newer version of VNEXPORT and have been left alone. Update the add-in.',
    cellBeingEdited:
      'Nothing was refreshed: a cell is being edited. Press Enter or Esc in Excel and refresh again.',
    notInExcel:
      'Nothing was refreshed: this page is open outside Excel. Open VNEXPORT from the ribbon in Excel.',
    failed: (reason) => `The refresh failed: ${reason} Try again.`,
    nothingInserted: 'This workbook has no table that VNEXPORT has inserted.',
    notRecorded:
      'This table will not be refreshed: a newer version of VNEXPORT keeps the tables of this workbook.',
    summary: ({ tables, changed, added, kept, skipped }) =>
      [
        `Looked at ${tables} ${tables === 1 ? 'table' : 'tables'}: ${changed} ${changed === 1 ? 'cell' : 'cells'} changed`,
        `${added} ${added === 1 ? 'row' : 'rows'} added`,
        `${kept} of your cells kept`,
        `${skipped} ${skipped === 1 ? 'table' : 'tables'} skipped.`,
      ].join(', '),
    report: {
      sheet: 'Refresh report',
      title: 'Refresh report of the VNEXPORT tables',
      headings: ['Table', 'What happened', 'Row', 'Column', 'Before', 'After', 'Remark'],
      events: {
        changed: 'Changed',
        conflict: 'Your cell kept (the source changed too)',
        kept: 'Your cell kept',
        added: 'Row added',
        vanished: 'Row no longer in the source',
        deleted: 'Row that you have deleted',
        'column-missing': 'Column that you have deleted',
        'column-new': 'New column, there when the table is inserted again',
        skipped: 'Skipped',
        unchanged: 'Unchanged',
        copied: 'A copy, followed by itself',
      },
      blank: '(blank)',
      source: (content) => `The source says: ${content}`,
    },
  },
};
