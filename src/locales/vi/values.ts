import type { ValuesTexts } from '../values';
import { listed, sentences } from '../phrases';

export const valuesTexts: ValuesTexts = {
  newerList:
    'Chưa đổi gì: danh sách công thức đã đổi thành giá trị trong sổ làm việc này do một phiên bản VNEXPORT mới hơn ghi. Hãy đóng rồi mở lại Excel để phần bổ trợ tự cập nhật.',
  damagedList: (conversions, formulas) =>
    [
      `Thông tin lưu trong sổ làm việc về ${conversions} lần đổi thành giá trị`,
      ...(formulas > 0 ? [`(${formulas} công thức)`] : []),
      'bị hỏng nên không khôi phục được các công thức đó; thông tin này được giữ nguyên. Để lấy lại, hãy mở một bản lưu cũ hơn của sổ làm việc.',
    ].join(' '),

  notHeld: (places) =>
    `Excel giữ nội dung khác với nội dung đã ghi tại ${listed(places.slice(0, 5))}${places.length > 5 ? '…' : ''}.`,
  rowsHidden: 'Trong lúc đó có hàng bị ẩn (chẳng hạn do bộ lọc) nên Excel ghi nhầm hàng.',

  nothingToConvert: 'Không có công thức VNEXPORT nào để đổi thành giá trị.',
  question: (formulas, sheets, kept) =>
    sentences(
      `Đổi ${formulas} công thức VNEXPORT thành giá trị? ${sheets.join(' · ')}.`,
      ...kept,
      'Danh sách công thức để khôi phục sau này nằm ngay trong sổ làm việc; Excel cho Mac có khi không lưu, nên hãy giữ một bản sao của sổ.',
    ),
  onSheet: (sheet, formulas) => `“${sheet}”: ${formulas}`,
  convert: 'Đổi thành giá trị',
  cancel: 'Không đổi',
  conversion: 'Đang đổi công thức thành giá trị…',
  converted: (formulas, kept) =>
    sentences(`Đã đổi ${formulas} công thức VNEXPORT thành giá trị; sổ giữ danh sách để khôi phục.`, ...kept),
  keptFor: (formulas, reason) => `${formulas} công thức vẫn là công thức: ${reason}.`,
  reasonsKept: {
    protected: 'trang tính đang được bảo vệ, hãy bỏ bảo vệ trước',
    'not-computed': 'ô chưa có kết quả (#BUSY!, #NAME?, #SPILL!…), hãy tính lại VNEXPORT trước',
    'spill-needed': 'một công thức phải giữ lại đang dùng cả vùng tràn của nó',
    'spill-unknown':
      'kết quả có thể chiếm nhiều ô mà bản Excel này không cho biết là những ô nào; hãy tự sao chép rồi dán dạng giá trị',
    refused:
      'Excel không cho sửa các ô đó (chẳng hạn một phần của công thức mảng nhập bằng Ctrl+Shift+Enter); hãy chọn cả mảng, sao chép rồi dán dạng giá trị',
    'not-held': 'Excel không giữ đúng giá trị đã ghi; hãy tự sao chép rồi dán dạng giá trị',
  },
  outOfReach: 'Định dạng có điều kiện và quy tắc kiểm tra dữ liệu dùng VNEXPORT không đổi được; hãy tự sửa.',

  nothingToRestore: 'Sổ này không có công thức nào đã đổi thành giá trị.',
  restored: (formulas, left) => sentences(`Đã khôi phục ${formulas} công thức VNEXPORT.`, ...left),
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
    'not-held': 'Excel không giữ đúng công thức đã nhập; hãy tự nhập lại công thức',
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
};
