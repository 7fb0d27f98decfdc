import type { CardTexts } from '../card';

export const cardTexts: CardTexts = {
  kinds: {
    total: 'Tổng số',
    sector: 'Khu vực doanh nghiệp',
    group: 'Nhóm hàng',
    item: 'Mặt hàng',
    product: 'Sản phẩm được nêu tên',
    market: 'Thị trường',
    enterprise: 'Doanh nghiệp',
    indicator: 'Chỉ tiêu chung',
  },
  sections: {
    notes: 'Cần lưu ý',
    targets: 'Mục tiêu',
    computed: 'Tự tính từ số liệu công bố',
    bounds: 'Khoảng mà việc làm tròn cho phép',
    checks: 'Đối chiếu',
    source: 'Nguồn',
  },
  labels: {
    number: 'Số thứ tự trong bảng',
    partOf: 'Thuộc',
  },
  resultsOf: (publisher) => `Kết quả theo ${publisher}`,
  noteOn: (what) => `Ghi chú: ${what}`,
  checksOf: (all, differing) =>
    differing === 0 ? `${all} phép đối chiếu đều khớp` : `${differing} trong ${all} phép đối chiếu bị lệch`,
  allChecks: (name) => `Tất cả: =VNEXPORT.CHECKS("${name}")`,
  lowest: (label) => `${label}: thấp nhất`,
  highest: (label) => `${label}: cao nhất`,
  sourceOf: (label) => `Nguồn của: ${label}`,
};
