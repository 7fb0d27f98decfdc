import type { Language } from './messages';

/** What the pane says about the inserted tables and formulas of the workbook. */
export type WorkbookPaneTexts = {
  /** What takes a moment. */
  readonly working: Record<'checking' | 'thawing' | 'recalculating' | 'other', string>;

  readonly tables: string;
  readonly none: string;
  readonly edition: (ids: readonly string[]) => string;
  readonly outdated: string;
  readonly languages: Record<Language, string>;
  readonly gone: (sheet: string) => string;
  readonly notFollowed: string;

  readonly refreshAll: string;
  readonly refreshSelected: string;
  readonly nothingSelected: string;
  readonly stopped: string;
  readonly onOpening: string;
  readonly refresh: string;
  readonly goTo: string;
  readonly chart: string;
  readonly inOtherLanguage: Record<Language, string>;
  readonly remove: string;
  /** A button's name for assistive technology: what it does, and to which table, row or cell. */
  readonly named: (what: string, which: string) => string;

  readonly wentTo: (title: string) => string;
  readonly charted: (title: string) => string;
  readonly removeQuestion: (title: string, address: string) => string;
  readonly keepTable: string;
  readonly removed: (title: string) => string;
  readonly willRefreshOnOpening: string;
  readonly willNotRefreshOnOpening: string;

  readonly figures: string;
  readonly check: string;
  readonly neverChecked: string;
  readonly lastChecked: (time: string) => string;

  readonly report: {
    readonly title: string;
    readonly unchanged: (titles: readonly string[]) => string;
    readonly changed: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly added: (count: number) => string;
    readonly vanished: (count: number) => string;
    readonly deleted: (count: number) => string;
    readonly missingColumns: string;
    readonly newColumns: string;
    readonly copied: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly yours: (yours: string, source: string) => string;
    readonly sourceChanged: string;
    readonly take: string;
    readonly takeAll: string;
    readonly takeEverything: string;
    readonly restoreRows: string;
    readonly more: (count: number) => string;
    readonly insert: string;
    readonly inserted: (sheet: string) => string;
    readonly close: string;
  };

  readonly formulas: {
    readonly title: string;
    readonly about: string;
    readonly scope: string;
    readonly scopes: Record<'selection' | 'sheet' | 'workbook', string>;
    readonly freeze: string;
    readonly thaw: (count: number | undefined) => string;
    readonly recalculate: string;
    readonly left: (count: number) => string;
  };
};

export const workbookPaneTexts: Record<Language, WorkbookPaneTexts> = {
  vi: {
    working: {
      checking: 'Đang tìm số liệu mới…',
      thawing: 'Đang khôi phục công thức…',
      recalculating: 'Đang tính lại…',
      other: 'Đang làm…',
    },

    tables: 'Bảng trong sổ này',
    none: 'Sổ này chưa có bảng nào do VNEXPORT chèn. Hãy mở mục “Bảng số liệu” và chèn một bảng; bảng sẽ hiện ở đây để cập nhật sau này.',
    edition: (ids) => `ấn bản ${ids.join(', ')}`,
    outdated: 'có số liệu mới hơn',
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh' },
    gone: (sheet) => `Đã bị xóa hoặc đã chuyển thành vùng ô thường (trước ở trang tính “${sheet}”).`,
    notFollowed: 'Cập nhật tất cả sẽ bỏ bảng này khỏi danh sách.',

    refreshAll: 'Cập nhật tất cả',
    refreshSelected: 'Cập nhật bảng đang chọn',
    nothingSelected: 'Vùng đang chọn không chạm vào bảng nào do VNEXPORT chèn. Hãy chọn một ô trong bảng.',
    stopped: 'Đã dừng theo yêu cầu.',
    onOpening: 'Tự cập nhật khi mở sổ này',
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
    willRefreshOnOpening: 'Từ nay các bảng tự cập nhật mỗi khi mở sổ này.',
    willNotRefreshOnOpening: 'Các bảng sẽ chỉ cập nhật khi bạn yêu cầu.',

    figures: 'Số liệu đang dùng',
    check: 'Tìm số liệu mới',
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
      freeze: 'Đổi thành giá trị…',
      thaw: (count) => (count === undefined ? 'Khôi phục công thức' : `Khôi phục công thức (${count})`),
      recalculate: 'Tính lại ô lỗi #NAME?',
      left: (count) => `${count} mục chưa đổi được`,
    },
  },
  en: {
    working: {
      checking: 'Looking for newer figures…',
      thawing: 'Putting formulas back…',
      recalculating: 'Recalculating…',
      other: 'Working…',
    },

    tables: 'Tables of this workbook',
    none: 'VNEXPORT has not inserted a table into this workbook yet. Open “Tables” and insert one; it will be listed here, to be refreshed later.',
    edition: (ids) => `edition ${ids.join(', ')}`,
    outdated: 'newer figures are there',
    languages: { vi: 'Vietnamese', en: 'English' },
    gone: (sheet) => `Deleted, or converted to a range (it was on the sheet “${sheet}”).`,
    notFollowed: 'Refresh all takes it off this list.',

    refreshAll: 'Refresh all',
    refreshSelected: 'Refresh selected table',
    nothingSelected:
      'The selection touches no table that VNEXPORT has inserted. Select a cell of such a table.',
    stopped: 'Stopped as asked.',
    onOpening: 'Refresh when this workbook opens',
    refresh: 'Refresh',
    goTo: 'Go to',
    chart: 'Add chart',
    inOtherLanguage: { vi: 'Switch to Vietnamese', en: 'Switch to English' },
    remove: 'Remove',
    named: (what, which) => `${what}: ${which}`,

    wentTo: (title) => `The table “${title}” is selected.`,
    charted: (title) => `Added the chart “${title}”.`,
    removeQuestion: (title, address) =>
      `Remove the table “${title}” (${address})? Cells that VNEXPORT wrote are emptied; your own columns and rows stay where they are.`,
    keepTable: 'Keep it',
    removed: (title) => `Removed the table “${title}”.`,
    willRefreshOnOpening: 'From now on the tables are refreshed whenever this workbook opens.',
    willNotRefreshOnOpening: 'The tables are refreshed only when you ask for it.',

    figures: 'Figures in use',
    check: 'Look for newer figures',
    neverChecked: 'Nobody has looked for newer figures since this pane opened.',
    lastChecked: (time) => `Last looked: ${time}.`,

    report: {
      title: 'Refresh report',
      unchanged: (titles) => `Unchanged: ${titles.join(', ')}.`,
      changed: (count) => `${counted(count, 'cell')} changed`,
      kept: (count) => `${counted(count, 'cell')} of yours kept`,
      added: (count) => `${counted(count, 'row')} added`,
      vanished: (count) => `${counted(count, 'row')} no longer in the source, left in place`,
      deleted: (count) => `${counted(count, 'row')} that you deleted, not brought back`,
      missingColumns: 'Columns that you deleted',
      newColumns: 'New columns, there when the table is inserted again',
      copied: 'A copy of a table: followed by itself from now on.',
      fromTo: (from, to) => `${from} → ${to}`,
      yours: (yours, source) => `yours: ${yours} · source: ${source}`,
      sourceChanged: 'the source has just changed too',
      take: 'Take the source’s',
      takeAll: 'Take the source’s for the whole table',
      takeEverything: 'Take the source’s everywhere',
      restoreRows: 'Bring these rows back',
      more: (count) => `… and ${count} more; the report on a sheet has them all.`,
      insert: 'Insert report on a sheet',
      inserted: (sheet) => `The report is on the sheet “${sheet}”.`,
      close: 'Close report',
    },

    formulas: {
      title: 'VNEXPORT formulas',
      about:
        'Turn them into values to send the workbook to someone without the add-in; the workbook keeps a list to put them back.',
      scope: 'What to turn into values',
      scopes: { selection: 'Selection', sheet: 'This sheet', workbook: 'Whole workbook' },
      freeze: 'Turn into values…',
      thaw: (count) => (count === undefined ? 'Put formulas back' : `Put formulas back (${count})`),
      recalculate: 'Recalculate #NAME? cells',
      left: (count) => `Not done: ${count}`,
    },
  },
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
