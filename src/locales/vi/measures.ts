import type { Measure } from '../../model/schema';

export const measureLabels: Record<Measure, string> = {
  value: 'kim ngạch',
  quantity: 'lượng xuất khẩu',
  index: 'chỉ số',
  share: 'tỷ trọng',
  growth: 'tăng trưởng',
  count: 'số lượng',
  multiple: 'số lần',
  excess: 'mức vượt',
  'growth-excess': 'mức vượt tăng trưởng',
  low: 'mức thấp nhất',
  high: 'mức cao nhất',
  'growth-low': 'tăng trưởng thấp nhất',
  'growth-high': 'tăng trưởng cao nhất',
};
