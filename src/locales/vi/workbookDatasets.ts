import { listed, quote, sentences } from '../phrases';
import type { WorkbookDatasetTexts } from '../workbookDatasets';

export const workbookDatasetTexts: WorkbookDatasetTexts = {
  newer:
    'Các bộ số liệu trong sổ làm việc này do phiên bản VNEXPORT mới hơn lưu; chúng được giữ nguyên. Hãy đóng rồi mở lại Excel để phần bổ trợ tự cập nhật.',
  notValid: 'Chưa lưu gì: các số liệu mâu thuẫn với nhau hoặc không đầy đủ.',
  idTaken: (title) =>
    `Chưa lưu gì: VNEXPORT đã có bộ số liệu trùng mã với “${title}”. Hãy đặt mã khác cho bộ mới.`,
  unusable: (title) =>
    `Chưa lưu gì: không dùng được “${title}” cùng các bộ số liệu khác, hoặc tất cả có quá nhiều số liệu. Hãy xóa bộ số liệu không còn cần.`,
  gone: 'Bộ số liệu này không còn trong sổ làm việc. Có thể một cửa sổ khác đã xóa.',
  damaged: (titles) =>
    `Phần lưu ${listed(titles.map((title) => (title === '' ? 'một bộ số liệu' : quote(title))))} trong sổ làm việc bị hỏng; phần này được giữ nguyên và không được dùng. Muốn lấy lại, hãy mở bản sao cũ hơn của sổ làm việc.`,
  removeQuestion: (title, naming, fromCells) =>
    sentences(
      `Xóa “${title}” khỏi sổ làm việc này?`,
      naming === 0
        ? 'Không công thức nào nêu tên có trong bộ số liệu này.'
        : `${naming} công thức nêu tên có trong bộ số liệu này và có thể không còn kết quả.`,
      ...(fromCells === 0
        ? []
        : [`${fromCells} công thức khác lấy tên từ ô và cũng có thể dùng bộ số liệu này.`]),
    ),
};
