import type { SearchPaneTexts } from '../searchPane';

export const searchPaneTexts: SearchPaneTexts = {
  label: 'Search the figures',
  hint: 'Names, measures, years, publishers; accents optional. Every hit has a formula to insert in a cell.',
  examplesLabel: 'Try',
  examples: ['rice 2006', 'africa 2005', 'share of textiles'],
  count: (figures) => `${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  more: (shown, figures) => `${shown} of ${figures} figures; add a word to narrow them down`,
  nothing: (query) => `No figure was found for “${query}”.`,
  nearest: 'Did you mean',
  fewerWords: 'Try fewer words, or one of these examples',
};
