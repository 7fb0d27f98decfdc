import type { Measure } from '../../model/schema';

export const measureLabels: Record<Measure, string> = {
  value: 'value',
  quantity: 'quantity',
  index: 'index',
  share: 'share',
  growth: 'growth',
  count: 'count',
  multiple: 'multiple',
  excess: 'excess',
  'growth-excess': 'growth above target',
  low: 'low',
  high: 'high',
  'growth-low': 'growth low',
  'growth-high': 'growth high',
};
