import type { DatasetTableTexts } from '../datasetTables';

export const datasetTableTexts: DatasetTableTexts = {
  monthFormat: 'mm/yyyy',
  series: (subject, frequency, publisher, market) =>
    `${subject}${market === undefined ? '' : ` sang ${market}`}, ${frequency} (${publisher})`,
  titles: {
    items: (period, isOfImports) => `${trade(isOfImports)} theo mặt hàng, ${period}`,
    partners: (period, isOfImports) => `${trade(isOfImports)} theo thị trường, ${period}`,
    'partner-items': (period, isOfImports) => `${trade(isOfImports)} theo thị trường và mặt hàng, ${period}`,
    figures: (dataset) => `Mọi số liệu: ${dataset}`,
  },
  ofPeriod: (measure, period, isSum) => `${measure} ${period}${isSum ? ', cộng các tháng' : ''}`,
  toDate: (month) => `lũy kế đến ${month}`,
  growth: (period, base) => `tăng trưởng ${period} so với ${base}`,
  unitValue: (period) => `đơn giá bình quân ${period}`,
  share: (period) => `tỷ trọng trong tổng xuất khẩu ${period}`,
  totalExports: (period) => `tổng xuất khẩu ${period}`,
  rowKind: 'Loại',
  rowKinds: {
    listed: 'tổng các thị trường được liệt kê',
    block: 'khối nước',
    country: 'nước, vùng lãnh thổ',
  },
  largestPartners: (count, period) => `${count} thị trường xuất khẩu lớn nhất, ${period}`,
  partnersToDate: (count) => `Xuất khẩu theo thị trường, lũy kế từ đầu năm (${count} thị trường)`,
  notStated: 'không có số liệu',
};

function trade(isOfImports: boolean): string {
  return isOfImports ? 'Nhập khẩu' : 'Xuất khẩu';
}
