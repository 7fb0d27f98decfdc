import type { SearchTexts } from '../search';

export const searchTexts: SearchTexts = {
  computed: {
    'target-growth': { label: 'growth', words: ['growth rate', 'increase'] },
    'result-growth': { label: 'growth between two years', words: ['growth rate', 'increase'] },
    baseline: { label: 'base-year value', words: ['baseline', 'implied', 'previous year'] },
    change: { label: 'change', words: ['difference'] },
    'share-of-total': { label: 'share of total', words: ['proportion'] },
    'share-of-group': { label: 'share of group', words: ['proportion'] },
    contribution: { label: 'contribution to growth', words: ['points'] },
    'unit-value': { label: 'unit value', words: ['unitvalue', 'price'] },
    attainment: { label: 'attainment of target', words: ['achieved', 'result', 'actual'] },
    rank: { label: 'rank', words: ['ranking'] },
  },
  isComputed: 'computed',
  computedFrom: (figures, publishers) =>
    `Computed from ${figures} ${figures === 1 ? 'figure' : 'figures'} of ${publishers}`,
  place: (publisher, place, line) => `${publisher} · ${place} (source line ${line})`,
  formula: 'Formula',
  more: (count) => `… ${count} more: add a word to narrow them down`,
};
