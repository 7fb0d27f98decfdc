import type { FindTexts } from '../find';

export const findTexts: FindTexts = {
  back: 'Quay lại',
  breadcrumb: 'Vị trí trong danh mục',
  toMarket: (market) => `sang ${market}`,
  allFunctions: 'Tất cả các hàm',
  browse: 'Hoặc xem theo danh mục',
  browseHint: 'Dùng phím mũi tên để mở và đi trong danh mục, Enter để xem.',
  branches: {
    'other-items': 'Mặt hàng không xếp nhóm',
    markets: 'Thị trường',
    countries: 'Từng nước và vùng lãnh thổ',
    enterprises: 'Khu vực kinh tế và doanh nghiệp',
    indicators: 'Chỉ tiêu khác',
    periods: 'Năm và tháng',
    spans: 'Giai đoạn nhiều năm',
  },
  others: (count, names) => `Thêm ${count} số liệu: ${names.join(', ')}`,
  otherWords: 'Có số liệu về các từ còn lại',
  newestWords: ['thang truoc', 'thang nay', 'thang vua qua', 'moi nhat', 'thang moi nhat'],
  newestMonth: 'Tháng mới nhất có số liệu',
  notByMarket: (good, market) =>
    `Số liệu đang dùng không cho biết “${good}” xuất sang “${market}” là bao nhiêu. Bản tin hải quan theo mặt hàng và thị trường có số này.`,
  readBulletin: 'Đọc một bản tin',
  kinds: 'Loại đối tượng',
  everyKind: 'Tất cả',
  kindsOf: {
    total: 'Tổng số',
    sector: 'Khu vực kinh tế',
    group: 'Nhóm hàng',
    item: 'Mặt hàng',
    product: 'Sản phẩm',
    market: 'Thị trường',
    enterprise: 'Doanh nghiệp',
    indicator: 'Chỉ tiêu khác',
  },
  alike: (measure, period, subjects) => `${measure} ${period} của ${subjects} đối tượng`,
  onlyAlike: (added, all) =>
    `Chỉ ${added} trong ${all} đối tượng được thêm một lần. Muốn lấy hết, hãy chèn bảng ở mục “Bảng”.`,
  moreSubjects: (shown, all) => `${shown} trong ${all} đối tượng; thêm từ để thu hẹp`,
};
