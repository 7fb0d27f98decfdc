import type { Subject } from '../../model/schema';
import { measureLabels } from '../measures';
import type { Messages } from '../messages';
import { figureIn } from '../numbers';
import { quote, shorten } from '../phrases';
import { columns } from './columns';

export const vi: Messages = {
  language: 'vi',
  unexpected: 'VNEXPORT gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy báo lỗi kèm công thức này.',
  unexplained:
    'Không có câu trả lời, và chưa tải được phần giải thích của VNEXPORT. Hãy mở lại sổ làm việc để biết lý do.',
  measures: measureLabels.vi,
  units: {
    'million-usd': 'triệu USD',
    'billion-usd': 'tỷ USD',
    usd: 'USD',
    'thousand-tonnes': 'nghìn tấn',
    percent: '%',
    'percent-per-year': '%/năm',
    'percentage-points': 'điểm %',
    times: 'lần',
    markets: 'thị trường',
    enterprises: 'doanh nghiệp',
    persons: 'người',
    'usd-per-tonne': 'USD/tấn',
    rank: 'hạng',
  },
  statuses: {
    target: 'mục tiêu',
    'strategy-target': 'mục tiêu chiến lược',
    actual: 'thực hiện',
    preliminary: 'sơ bộ',
  },
  flows: { exports: 'xuất khẩu', imports: 'nhập khẩu' },
  qualifiers: { nearly: 'gần', over: 'trên', about: 'khoảng' },
  orientations: {
    'scale-up': 'mở rộng quy mô',
    'value-added': 'tăng giá trị gia tăng',
    'hidden-in-other': 'kim ngạch lớn trong nhóm hàng khác',
    newcomer: 'mới tham gia xuất khẩu',
  },
  scopes: { total: 'tổng', group: 'nhóm hàng', markets: 'thị trường' },
  frequencies: {
    year: 'từng năm',
    'half-year': 'từng nửa năm',
    quarter: 'từng quý',
    month: 'từng tháng',
    'half-month': 'từng nửa tháng',
  },
  datasetFields: {
    title: 'tên bộ số liệu',
    publisher: 'cơ quan công bố',
    covers: 'thời kỳ',
    revision: 'lần sửa',
    kept: 'nơi lưu',
    id: 'mã bộ số liệu',
    status: 'tình trạng số liệu',
    hash: 'mã băm nội dung',
  },
  datasetHomes: {
    'built-in': 'có sẵn trong phần bổ trợ',
    fetched: 'tải về từ nơi đặt phần bổ trợ',
    workbook: 'lưu trong sổ làm việc này',
  },
  tables: {
    targets: 'Mục tiêu xuất khẩu {year}',
    items: 'Mặt hàng xuất khẩu chủ yếu {year}',
    groups: 'Nhóm hàng {year}',
    sectors: 'Khu vực doanh nghiệp {year}',
    results: 'Kết quả so với mục tiêu chiến lược',
    growth: 'Tốc độ tăng trưởng',
    markets: 'Thị trường xuất khẩu',
    'market-sizes': 'Số thị trường theo quy mô',
    enterprises: 'Doanh nghiệp ngoài quốc doanh',
    services: 'Xuất khẩu dịch vụ',
    attainment: 'Kết quả so với mục tiêu',
    series: 'Kết quả qua các năm',
    orientations: 'Định hướng mặt hàng {year}',
    figures: 'Toàn bộ số liệu',
    checks: 'Đối chiếu số liệu',
  },
  columns,
  source: ({ publisher, dataset, market, place, line, printed, form, status, period, base, note }) =>
    [
      publisher,
      dataset,
      ...(market === undefined ? [] : [`xuất sang ${market}`]),
      `${place} (dòng nguồn ${String(line)})`,
      `${{ printed: 'nguyên văn', rounded: 'số làm tròn', implied: 'số suy ra' }[form]}: ${printed}`,
      `${status} ${period}${base === undefined ? '' : ` so với ${base}`}`,
      ...(note === undefined ? [] : [note]),
    ].join(' · '),
  computedFrom: (lines) => `số tự tính từ: ${lines}`,
  misfit: ({ text, misfit, about, than, without, withoutFigure }) => {
    const typed = quote(shorten(text));
    if (about !== undefined) return `${typed} ${about.vi}`;
    const beside =
      without === undefined
        ? ''
        : `: nhóm này còn có ${quote(without.name.vi)}${withoutFigure === undefined ? '' : ` (${figureIn(withoutFigure, vi)})`}`;
    return {
      narrower: `${typed} hẹp hơn ${title(than)}${beside}`,
      wider: `${typed} rộng hơn ${title(than)}`,
      other: `${typed} không phải là ${title(than)}`,
      unclear: `${typed} có thể hiểu theo nhiều cách`,
    }[misfit];
  },
  measured: (measure, period, base) => `${measure} ${period}${base === undefined ? '' : ` so với ${base}`}`,
};

function title({ name, number }: Subject): string {
  return quote(name.vi) + (number === undefined ? '' : ` (dòng ${String(number)})`);
}
