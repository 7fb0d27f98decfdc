import type { BulletinTexts, ColumnWords } from '../bulletins';
import type { ReviewProblem } from '../../datasets/review/problems';
import { numberIn } from '../numbers';
import { capitalised, quote, quoteEach, shorten } from '../phrases';

export const bulletinTexts: BulletinTexts = {
  read: {
    title: 'Đọc một bản tin',
    about:
      'Bản tin xuất khẩu, nhập khẩu của Hải quan, Cục Thống kê hoặc các bộ: tệp PDF, văn bản, trang web, CSV, hay vùng ô trong Excel.',
    drop: 'Kéo tệp vào đây',
    chooseFile: 'Chọn tệp…',
    paste: 'Hoặc dán bảng, kèm tiêu đề và phần đầu bảng',
    pasteHint: 'Dán văn bản, hoặc bảng sao chép từ trang web',
    readPasted: 'Đọc phần đã dán',
    readSelection: 'Đọc vùng đang chọn trong Excel',
    reading: (name) => `Đang đọc ${name}…`,
    pasted: 'phần đã dán',
    selection: 'vùng đang chọn',
    tooManyCells: (cells) =>
      `Vùng đang chọn có ${numberIn(cells, 'vi')} ô, quá lớn đối với một bản tin. Hãy chỉ chọn bảng cần đọc.`,
    done: ({ figures, open }) =>
      `Đã đọc ${numberIn(figures, 'vi')} số liệu${open === 0 ? '' : `, ${numberIn(open, 'vi')} số liệu cần chọn`}. Chưa ghi gì vào sổ làm việc.`,
  },
  review: {
    title: 'Xem lại trước khi lưu',
    back: '‹ Bản tin',
    nothingWritten: 'Chưa ghi gì vào sổ làm việc.',
    name: 'Tên bản tin',
    publisher: 'Cơ quan công bố',
    flow: 'Luồng',
    status: 'Tình trạng',
    flows: {
      exports: 'xuất khẩu',
      imports: 'nhập khẩu',
      balance: 'cán cân',
      'total trade': 'tổng xuất nhập khẩu',
    },
    statuses: {
      preliminary: 'sơ bộ',
      revised: 'điều chỉnh',
      estimate: 'ước tính',
      target: 'mục tiêu',
      final: 'chính thức',
    },
    notSaid: 'không ghi',
    periods: (names) => `Kỳ: ${brief(names)}`,
    periodOf: (read, figures) =>
      `${read === '' ? 'Kỳ của các số không ghi kỳ' : `Kỳ đọc là ${read}`} (${numberIn(figures, 'vi')} số liệu)`,
    noPeriod: (text) =>
      `${quote(shorten(text))} không phải là một kỳ. Ví dụ: 7/2026, quý II/2026, 2026-01/2026-07.`,
    units: (names) => `Đơn vị: ${brief(names)}`,
    unitOf: (read, figures) =>
      `${read === '' ? 'Đơn vị của các số không ghi đơn vị' : `Đơn vị đọc là ${quote(read)}`} (${numberIn(figures, 'vi')} số liệu)`,
    unitNames: {
      'million USD': 'triệu USD',
      'billion USD': 'tỷ USD',
      '1000 USD': 'nghìn USD',
      tonnes: 'tấn',
      'thousand tonnes': 'nghìn tấn',
      'million tonnes': 'triệu tấn',
      pieces: 'chiếc',
    },
    kept: (figures, certain) =>
      `${numberIn(figures, 'vi')} số liệu sẽ được lưu, trong đó ${numberIn(certain, 'vi')} chắc chắn.`,
    sumsAgree: (sums, example) =>
      sums === 1
        ? `Một tổng khớp: ${example} đúng bằng các dòng cộng lại.`
        : `${numberIn(sums, 'vi')} tổng khớp: các dòng cộng lại đúng bằng tổng đã ghi, như ${example}.`,
    doubts: (count) => `${numberIn(count, 'vi')} điều cần lưu ý`,
    leftOut: (figures) =>
      `${numberIn(figures, 'vi')} số liệu không được lưu: cán cân, tổng xuất nhập khẩu, tăng trưởng của lượng, hoặc trùng với số đã có.`,
    problems: problemText,
    save: 'Lưu vào sổ làm việc này',
    replace: 'Thay bản trước trong sổ',
    saving: 'Đang lưu bản tin…',
  },
  open: {
    title: (figures) => `${numberIn(figures, 'vi')} số liệu cần chọn`,
    chosen: 'Đã chọn hết',
    column: columnText,
    why: (reason) => `Vì sao chưa rõ: ${reason}.`,
    printed: (printed, place) => `${capitalised(place)}: ${quote(printed)}`,
    asRead: (column) => `Đúng là ${column}`,
    otherNumber: (number) => `Số đúng là ${number}`,
    leaveOut: 'Bỏ qua',
    choose: 'Chọn…',
    choiceFor: (name, printed) => `${name}, số ${printed}: là gì`,
    allAsRead: (figures) =>
      figures === 1 ? 'Đúng như đã đọc' : `Cả ${numberIn(figures, 'vi')} số: đúng như đã đọc`,
    allOtherNumber: (figures) =>
      figures === 1 ? 'Đọc dấu theo cách kia' : `Cả ${numberIn(figures, 'vi')} số: đọc dấu theo cách kia`,
    allLeftOut: (figures) => (figures === 1 ? 'Bỏ qua số này' : `Bỏ qua cả ${numberIn(figures, 'vi')} số`),
    more: (count) => `Xem thêm ${numberIn(count, 'vi')} số`,
  },
  names: {
    fresh: (count) => `${numberIn(count, 'vi')} tên mới`,
    known: (count) => `${numberIn(count, 'vi')} tên đã biết`,
    unknownSubject: (figures) => `Chưa có mặt hàng này (${numberIn(figures, 'vi')} số liệu).`,
    unknownPartner: (figures) => `Chưa có thị trường này (${numberIn(figures, 'vi')} số liệu).`,
    is: (subject) => `Là ${subject}`,
    isNew: 'Coi là tên mới',
    isOther: (name) => `${quote(name)} là mục nào đã có`,
    otherHint: 'Là mục khác: gõ tên',
    noSubject: (typed) => `Không có mục nào tên là ${quote(shorten(typed))}.`,
    change: 'Sửa',
    changeNamed: (name) => `Sửa: ${name}`,
    newSubject: 'mục mới',
  },
  rows: {
    title: (rows) => `Tất cả ${numberIn(rows, 'vi')} dòng`,
    more: (rows) => `Xem thêm ${numberIn(rows, 'vi')} dòng`,
    open: 'cần chọn',
    likely: 'gần như chắc chắn',
    leftOut: 'bỏ qua',
  },
  issue: {
    title: (earlier) => `Trong sổ đã có bản trước của bản tin này: ${quote(earlier)}. Lưu sẽ thay bản đó.`,
    counts: ({ changed, restated, added, vanished, same }) =>
      `${numberIn(changed, 'vi')} số đổi,${restated === 0 ? '' : ` ${numberIn(restated, 'vi')} số chỉ đổi tình trạng,`} ${numberIn(added, 'vi')} số mới, ${numberIn(vanished, 'vi')} số không còn, ${numberIn(same, 'vi')} số như cũ.`,
    changed: (count) => `Xem ${numberIn(count, 'vi')} số đổi`,
    fromTo: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  kept: {
    title: 'Bản tin trong sổ làm việc này',
    none: 'Chưa có bản tin nào. Bản tin đã lưu sẽ đi cùng sổ làm việc và dùng được trong mọi công thức.',
    facts: (publisher, covers, figures) => `${publisher} · ${covers} · ${numberIn(figures, 'vi')} số liệu`,
    rename: 'Đổi tên',
    renamed: (title) => `Đã đổi tên thành ${quote(title)}.`,
    newTitle: 'Tên mới của bản tin',
    saveTitle: 'Lưu tên',
    cancel: 'Thôi',
    exportAs: (format) => `Xuất ${format}`,
    remove: 'Xóa',
    named: (what, title) => `${what}: ${title}`,
    keepIt: 'Giữ lại',
    removing: 'Đang xóa bản tin…',
    removed: (title) => `Đã xóa bản tin ${quote(title)}.`,
    saved: (title, figures) =>
      `Đã lưu ${quote(title)} với ${numberIn(figures, 'vi')} số liệu vào sổ làm việc.`,
    replaced: (title, { changed, restated }) =>
      `Đã thay bản trước của ${quote(title)}; ${numberIn(changed, 'vi')} số đổi${restated === 0 ? '' : `, ${numberIn(restated, 'vi')} số chỉ đổi tình trạng`}.`,
    undo: 'Hoàn tác lần lưu này',
    undone: (title) => `Đã hoàn tác; ${quote(title)} không còn như vừa lưu.`,
  },
};

function brief(names: readonly string[]): string {
  return names.length > 3
    ? `${names.slice(0, 2).join('; ')}; … (${numberIn(names.length, 'vi')})`
    : names.join('; ');
}

function columnText({ measure, base, of, period, unit }: ColumnWords): string {
  const what = {
    value: 'trị giá',
    quantity: 'lượng',
    index: 'chỉ số',
    share: 'tỷ trọng',
    growth: 'tăng trưởng',
  }[measure];
  const ofWhat = of === null ? '' : { value: ' trị giá', quantity: ' lượng' }[of];
  const against =
    base === null
      ? ''
      : { 'previous period': ' so với kỳ trước', 'same period of last year': ' so với cùng kỳ năm trước' }[
          base
        ];
  return [`${what}${ofWhat}${against}`, period, unit]
    .filter((part) => part !== undefined && part !== null)
    .join(', ');
}

function problemText(problem: ReviewProblem): string {
  switch (problem.kind) {
    case 'no-title':
      return 'Hãy ghi tên bản tin.';
    case 'no-publisher':
      return 'Hãy ghi cơ quan công bố.';
    case 'no-flow':
      return 'Hãy chọn luồng: xuất khẩu hay nhập khẩu.';
    case 'nothing-to-keep':
      return 'Chưa có số liệu nào để lưu: hãy chọn cho các số liệu còn chưa rõ.';
    case 'stated-twice':
      return `Có số liệu bị ghi hai lần: ${quoteEach(problem.names)}. Hãy sửa kỳ hoặc tên, hoặc bỏ qua một trong hai.`;
    case 'no-period':
      return `${numberIn(problem.figures, 'vi')} số liệu chưa có kỳ. Hãy ghi kỳ ở mục “Kỳ”.`;
    case 'no-unit':
      return `${numberIn(problem.figures, 'vi')} số liệu chưa có đơn vị. Hãy ghi đơn vị ở mục “Đơn vị”.`;
  }
}
