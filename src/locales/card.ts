import type { Subject } from '../editions/schema';
import type { Language } from './messages';

/** What a card says around its figures; measures, units and statuses are those of the messages. */
export type CardTexts = {
  readonly kinds: Record<Subject['kind'], string>;
  readonly sections: {
    readonly targets: string;
    readonly results: string;
    readonly computed: string;
    readonly bounds: string;
    readonly checks: string;
    readonly source: string;
  };
  readonly labels: {
    readonly number: string;
    readonly partOf: string;
    readonly rank: string;
    readonly rankInGroup: string;
  };
  readonly checksOf: (all: number, differing: number) => string;
  readonly allChecks: (name: string) => string;
  readonly lowest: (label: string) => string;
  readonly highest: (label: string) => string;
  readonly sourceOf: (label: string) => string;
};

export const cardTexts: Record<Language, CardTexts> = {
  vi: {
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
      targets: 'Mục tiêu',
      results: 'Kết quả',
      computed: 'Tự tính',
      bounds: 'Khoảng mà việc làm tròn cho phép',
      checks: 'Đối chiếu',
      source: 'Nguồn',
    },
    labels: {
      number: 'Số thứ tự trong bảng',
      partOf: 'Thuộc',
      rank: 'Thứ hạng theo mục tiêu, trong các đối tượng cùng loại',
      rankInGroup: 'Thứ hạng theo mục tiêu, trong nhóm hàng',
    },
    checksOf: (all, differing) =>
      differing === 0 ? `${all} phép đối chiếu đều khớp` : `${differing} trong ${all} phép đối chiếu bị lệch`,
    allChecks: (name) => `tất cả: =VNEXPORT.CHECKS("${name}")`,
    lowest: (label) => `${label}: thấp nhất`,
    highest: (label) => `${label}: cao nhất`,
    sourceOf: (label) => `Nguồn của: ${label}`,
  },
  en: {
    kinds: {
      total: 'Total',
      sector: 'Enterprise sector',
      group: 'Group of goods',
      item: 'Export item',
      product: 'Product named in the document',
      market: 'Market',
      enterprise: 'Enterprises',
      indicator: 'General indicator',
    },
    sections: {
      targets: 'Targets',
      results: 'Results',
      computed: 'Computed',
      bounds: 'Bounds that rounding allows',
      checks: 'Reconciliation',
      source: 'Source',
    },
    labels: {
      number: 'Number in the table',
      partOf: 'Part of',
      rank: 'Rank by target among subjects of the same kind',
      rankInGroup: 'Rank by target in its group',
    },
    checksOf: (all, differing) =>
      differing === 0 ? `all ${all} checks agree` : `${differing} of ${all} checks differ`,
    allChecks: (name) => `all of them: =VNEXPORT.CHECKS("${name}")`,
    lowest: (label) => `${label}: lowest`,
    highest: (label) => `${label}: highest`,
    sourceOf: (label) => `Source of: ${label}`,
  },
};
