import type { NewestTexts } from '../newest';

export const newestTexts: NewestTexts = {
  section: (period) => `Newest: ${period}`,
  period: 'Newest period',
  growth: 'Growth on the same period a year before',
  toDate: (value) => `${value} since January`,
  rankAmong: (rank, among) => `${rank} (among ${among})`,
  facts: {
    shareOfTotal: 'share of the total',
    shareOfGroup: 'share of its group',
    rank: 'rank',
    rankInGroup: 'rank in its group',
  },
};
