import { periodName } from './periods';
import type { TablesPaneTexts } from '../tablesPane';

export const tablesPaneTexts: TablesPaneTexts = {
  groups: {
    newer: 'Chuỗi số liệu và các bộ số liệu mới',
    workbook: 'Bản tin trong sổ làm việc này',
    document: 'Văn bản năm 2006',
  },
  titles: {
    series: 'Chuỗi số liệu theo thời gian',
    items: 'Mặt hàng trong một kỳ',
    partners: 'Thị trường trong một kỳ',
    'partner-items': 'Mặt hàng theo từng thị trường trong một kỳ',
    figures: 'Mọi số liệu của một bộ',
  },
  about: {
    series:
      'Mỗi kỳ một dòng, kỳ cũ nhất ở trên: kim ngạch và lượng của một đối tượng do một cơ quan công bố.',
    items: 'Lượng, kim ngạch, đơn giá bình quân và tăng trưởng so với cùng kỳ, của kỳ và lũy kế từ đầu năm.',
    partners:
      'Kim ngạch, tăng trưởng so với cùng kỳ và tỷ trọng trong tổng xuất khẩu; khối nước đứng riêng với các nước thành viên.',
    'partner-items': 'Lượng, kim ngạch và tăng trưởng của từng mặt hàng ở từng thị trường.',
    figures: 'Từng số liệu của bộ số liệu: số nguyên văn, đơn vị, tình trạng và vị trí.',
  },
  fields: {
    subject: 'Đối tượng',
    market: 'Thị trường',
    series: 'Loại kỳ và cơ quan công bố',
    period: 'Kỳ',
    dataset: 'Bộ số liệu',
  },
  allMarkets: 'Mọi thị trường',
  subjects: { items: 'Mặt hàng', markets: 'Thị trường', others: 'Tổng và chỉ tiêu khác' },
  seriesBy: (frequency, publisher) => `${frequency} (${publisher})`,
  latest: (period) => `Kỳ mới nhất (${period})`,
  periods: (count, first, last) => `${count} kỳ, từ ${periodName(first)} đến ${periodName(last)}`,
  rows: (count) => `${count} dòng`,
  language: 'Ngôn ngữ của bảng',
  languages: { pane: 'Như ngăn này', vi: 'Bằng tiếng Việt', en: 'Bằng tiếng Anh' },
  choices: {
    title: 'Xem trước, chọn cột và dòng',
    titleNamed: (table) => `Xem trước, chọn cột và dòng: ${table}`,
    columns: 'Cột',
    rows: 'Dòng',
    allRows: (count) => `Tất cả (${count})`,
    largest: (count) => `${count} dòng lớn nhất`,
    by: 'Xếp theo',
    group: 'Nhóm hàng',
    allGroups: 'Mọi nhóm hàng',
    from: 'Từ kỳ',
    to: 'Đến kỳ',
    first: 'Kỳ đầu tiên',
    last: 'Kỳ mới nhất',
    preview: (title) => `Những dòng đầu: ${title}`,
    size: (rows, columns) => `${rows} dòng × ${columns} cột`,
    paper: (isAcross, percent, pages) =>
      `In trên A4 ${isAcross ? 'ngang' : 'dọc'}: cỡ ${percent} %, khoảng ${pages} trang`,
    noRow: 'Không có dòng nào trong phạm vi đã chọn.',
  },
};
