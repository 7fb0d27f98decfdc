import type { Language } from './messages';

/** Why a formula stays a formula. */
export type ReasonKept =
  /** Its sheet is protected. */
  | 'protected'
  /** It shows #BUSY!, #NAME?, #SPILL! or the like: that is no value. */
  | 'not-computed'
  /** A formula that has to stay needs all that it spills. */
  | 'spill-needed'
  /** It may fill several cells, and this Excel does not tell which. */
  | 'spill-unknown'
  /** Excel does not let it be changed: it is a part of an array formula, for instance. */
  | 'refused';

/** Why a frozen cell stays a value. */
export type ReasonLeft =
  /** It no longer holds the frozen value. */
  | 'changed'
  /** Rows or columns were put between the formula and its cells, or taken away. */
  | 'moved'
  | 'protected'
  /** Its sheet, or one that it refers to, is gone. */
  | 'sheet-gone'
  /** A table that it refers to is gone, or a column of one. */
  | 'table-gone'
  /** It uses a defined name that cannot come back. */
  | 'name-left'
  /** Excel does not take the formula. */
  | 'refused'
  /** It uses all that another cell spilled, and that one stays a value. */
  | 'spill-left';

/** What freezing and thawing say; apart from vi.ts and en.ts, so that the functions do not carry it. */
export type FreezeTexts = {
  readonly notInExcel: string;
  readonly cellBeingEdited: string;
  readonly failed: (reason: string) => string;
  readonly halfDone: (reason: string) => string;
  readonly newerList: string;
  readonly damagedList: string;

  readonly nothingToFreeze: string;
  /** Asked before: how many formulas on which sheet, and how many stay. */
  readonly question: (formulas: number, sheets: readonly string[], kept: readonly string[]) => string;
  readonly onSheet: (sheet: string, formulas: number) => string;
  readonly freeze: string;
  readonly cancel: string;
  readonly freezing: string;
  readonly frozen: (formulas: number, kept: readonly string[]) => string;
  readonly keptFor: (formulas: number, reason: string) => string;
  readonly reasonsKept: Record<ReasonKept, string>;
  readonly outOfReach: string;

  readonly nothingToThaw: string;
  readonly thawed: (formulas: number, left: readonly string[]) => string;
  /** With what is missing, where that has a name. */
  readonly leftFor: (formulas: number, reason: string, missing: readonly string[]) => string;
  readonly reasonsLeft: Record<ReasonLeft, string>;
  readonly namesLeft: (names: readonly string[]) => string;

  readonly nothingToRecalculate: string;
  readonly recalculated: (formulas: number, onProtectedSheets: number) => string;
};

export const freezeTexts: Record<Language, FreezeTexts> = {
  vi: {
    notInExcel:
      'Chưa đổi gì: trang này đang mở ngoài Excel nên không có sổ làm việc nào. Hãy mở VNEXPORT từ dải lệnh của Excel.',
    cellBeingEdited: 'Chưa đổi gì: một ô đang được sửa. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
    failed: (reason) => `Excel không làm được nên mọi công thức vẫn như cũ: ${reason} Hãy thử lại.`,
    halfDone: (reason) =>
      `Excel ngừng giữa chừng và cũng không cho hoàn tác: ${reason} Một số công thức đã thành giá trị, tất cả đều có trong danh sách: hãy bấm “Khôi phục công thức”.`,
    newerList:
      'Chưa đổi gì: danh sách công thức đã đóng băng trong sổ này do một phiên bản VNEXPORT mới hơn ghi. Hãy đóng rồi mở lại Excel để phần bổ trợ tự cập nhật.',
    damagedList:
      'Chưa đổi gì: không đọc được danh sách công thức đã đóng băng trong sổ này. Hãy mở một bản lưu cũ hơn của sổ.',

    nothingToFreeze: 'Không có công thức VNEXPORT nào để đổi thành giá trị.',
    question: (formulas, sheets, kept) =>
      sentences(
        `Đổi ${formulas} công thức VNEXPORT thành giá trị? ${sheets.join(' · ')}.`,
        ...kept,
        'Sổ làm việc giữ danh sách công thức để sau này khôi phục.',
      ),
    onSheet: (sheet, formulas) => `${sheet}: ${formulas}`,
    freeze: 'Đổi thành giá trị',
    cancel: 'Không đổi',
    freezing: 'Đang đổi công thức thành giá trị…',
    frozen: (formulas, kept) =>
      sentences(
        `Đã đổi ${formulas} công thức VNEXPORT thành giá trị; sổ giữ danh sách để khôi phục.`,
        ...kept,
      ),
    keptFor: (formulas, reason) => `${formulas} công thức vẫn là công thức: ${reason}.`,
    reasonsKept: {
      protected: 'trang tính đang được bảo vệ, hãy bỏ bảo vệ trước',
      'not-computed': 'ô chưa có kết quả (#BUSY!, #NAME?, #SPILL!…), hãy tính lại VNEXPORT trước',
      'spill-needed': 'một công thức phải giữ lại đang dùng cả vùng tràn của nó',
      'spill-unknown':
        'kết quả có thể chiếm nhiều ô mà bản Excel này không cho biết là những ô nào; hãy tự sao chép rồi dán dạng giá trị',
      refused:
        'Excel không cho sửa các ô đó (chẳng hạn một phần của công thức mảng nhập bằng Ctrl+Shift+Enter); hãy chọn cả mảng, sao chép rồi dán dạng giá trị',
    },
    outOfReach:
      'Định dạng có điều kiện và quy tắc kiểm tra dữ liệu dùng VNEXPORT không đổi được; hãy tự sửa.',

    nothingToThaw: 'Sổ này không có công thức nào đã đổi thành giá trị.',
    thawed: (formulas, left) => sentences(`Đã khôi phục ${formulas} công thức VNEXPORT.`, ...left),
    leftFor: (formulas, reason, missing) =>
      `${formulas} ô để nguyên giá trị: ${reason.replace('…', listed(missing))}.`,
    reasonsLeft: {
      changed: 'giá trị đã được sửa',
      moved: 'hàng hoặc cột đã được chèn hay xóa ở giữa, công thức sẽ trỏ sai ô',
      protected: 'trang tính đang được bảo vệ, hãy bỏ bảo vệ rồi khôi phục lại',
      'sheet-gone': 'trang tính của công thức đã bị xóa',
      'table-gone':
        'bảng hoặc cột trong công thức không còn nữa (…); hãy tạo lại đúng tên đó rồi khôi phục lại',
      'name-left': 'tên mà công thức dùng (…) chưa khôi phục được',
      refused: 'Excel không nhận công thức; hãy xem các tên trong công thức có còn không rồi khôi phục lại',
      'spill-left': 'vùng tràn mà công thức dùng vẫn là giá trị',
    },
    namesLeft: (names) => `Tên chưa khôi phục được: ${listed(names)}.`,

    nothingToRecalculate: 'Mọi công thức VNEXPORT đều đã có kết quả.',
    recalculated: (formulas, onProtectedSheets) =>
      sentences(
        `Đã nhập lại ${formulas} công thức VNEXPORT.`,
        ...(onProtectedSheets > 0
          ? [`${onProtectedSheets} công thức nằm trên trang tính được bảo vệ: hãy bỏ bảo vệ rồi tính lại.`]
          : []),
      ),
  },
  en: {
    notInExcel:
      'Nothing was changed: this page is open outside Excel, so there is no workbook. Open VNEXPORT from the ribbon in Excel.',
    cellBeingEdited:
      'Nothing was changed: a cell is being edited. Press Enter or Esc in Excel and do it again.',
    failed: (reason) => `Excel could not do it, and every formula is as it was: ${reason} Try again.`,
    halfDone: (reason) =>
      `Excel broke off half-way and could not undo it either: ${reason} Some formulas are values now; all of them are in the list: press “Put formulas back”.`,
    newerList:
      'Nothing was changed: the list of frozen formulas in this workbook was written by a newer version of VNEXPORT. Close and reopen Excel so that the add-in updates itself.',
    damagedList:
      'Nothing was changed: the list of frozen formulas in this workbook cannot be read. Open an older copy of the workbook.',

    nothingToFreeze: 'There is no VNEXPORT formula to turn into a value.',
    question: (formulas, sheets, kept) =>
      sentences(
        `Turn ${counted(formulas, 'VNEXPORT formula')} into values? ${sheets.join(' · ')}.`,
        ...kept,
        'The workbook keeps a list of the formulas, so that they can be put back.',
      ),
    onSheet: (sheet, formulas) => `${sheet}: ${formulas}`,
    freeze: 'Turn into values',
    cancel: 'Leave as they are',
    freezing: 'Turning formulas into values…',
    frozen: (formulas, kept) =>
      sentences(
        `Turned ${counted(formulas, 'VNEXPORT formula')} into values; the workbook keeps a list to put them back.`,
        ...kept,
      ),
    keptFor: (formulas, reason) => `Still formulas: ${formulas}, because ${reason}.`,
    reasonsKept: {
      protected: 'the sheet is protected; unprotect it first',
      'not-computed':
        'there is no result yet (#BUSY!, #NAME?, #SPILL! and the like); recalculate VNEXPORT first',
      'spill-needed': 'a formula that has to stay uses everything that this one spills',
      'spill-unknown':
        'the result may fill several cells and this version of Excel does not tell which; copy them and paste as values yourself',
      refused:
        'Excel does not let those cells be changed (a part of an array formula entered with Ctrl+Shift+Enter, for instance); select the whole array, copy it and paste as values',
    },
    outOfReach:
      'Conditional formats and data validation that use VNEXPORT cannot be turned into values; edit them yourself.',

    nothingToThaw: 'No formula of this workbook has been turned into a value.',
    thawed: (formulas, left) => sentences(`Put ${counted(formulas, 'VNEXPORT formula')} back.`, ...left),
    leftFor: (formulas, reason, missing) =>
      `Left as values: ${formulas}, because ${reason.replace('…', listed(missing))}.`,
    reasonsLeft: {
      changed: 'the value has been edited',
      moved:
        'rows or columns were inserted or deleted in between, and the formula would refer to wrong cells',
      protected: 'the sheet is protected; unprotect it and try again',
      'sheet-gone': 'the sheet of the formula has been deleted',
      'table-gone':
        'a table or column of the formula is not there any more (…); make one of that name and put the formulas back again',
      'name-left': 'a name that the formula uses (…) could not be put back',
      refused:
        'Excel does not take the formula; see whether everything that it names is still there and put the formulas back again',
      'spill-left': 'the spill that the formula uses is still made of values',
    },
    namesLeft: (names) => `Names that could not be put back: ${listed(names)}.`,

    nothingToRecalculate: 'Every VNEXPORT formula has its result.',
    recalculated: (formulas, onProtectedSheets) =>
      sentences(
        `Entered ${counted(formulas, 'VNEXPORT formula')} again.`,
        ...(onProtectedSheets > 0
          ? [`On protected sheets: ${onProtectedSheets}. Unprotect them and recalculate again.`]
          : []),
      ),
  },
};

function sentences(...parts: readonly string[]): string {
  return parts.join(' ');
}

function listed(names: readonly string[]): string {
  return names.join(', ');
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
