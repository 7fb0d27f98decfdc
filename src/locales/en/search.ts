import type { SearchTexts } from '../search';

export const searchTexts: SearchTexts = {
  isComputed: 'computed',
  computedFrom: (figures, publishers) =>
    `Computed from ${figures} ${figures === 1 ? 'figure' : 'figures'} of ${publishers}`,
  place: (publisher, place, line) => `${publisher} · ${place} (source line ${line})`,
  formula: 'Formula',
  more: (count) => `… ${count} more: add a word to narrow them down`,
};
