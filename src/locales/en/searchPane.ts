import type { SearchPaneTexts } from '../searchPane';

const kinds = {
  largest: 'Largest',
  smallest: 'Smallest',
  fastest: 'Fastest growing',
  slowest: 'Slowest growing, or falling most,',
} as const;

const what = {
  items: 'items',
  groups: 'groups',
  markets: 'markets',
  year: 'years',
  'half-year': 'half years',
  quarter: 'quarters',
  month: 'months',
  'half-month': 'half months',
} as const;

export const searchPaneTexts: SearchPaneTexts = {
  label: 'Search the figures',
  hint: 'Names, measures, years, publishers, printed numbers; accents optional. Every hit has a formula to insert in a cell.',
  examplesLabel: 'Try',
  examples: ['rice 2006', 'africa 2005', 'share of textiles'],
  count: (figures) => `${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  more: (shown, figures) => `${shown} of ${figures} figures; add a word to narrow them down`,
  nothing: (query) => `No figure has all the words of “${query}”.`,
  unknown: (words) => `“${words}” is not in these figures.`,
  leaders: ({ kind, of, name, period, among }) =>
    of === 'items' || of === 'groups' || of === 'markets'
      ? `${kinds[kind]} of the ${among} ${what[of]} with figures, ${period}`
      : `${kinds[kind]} of the ${among} ${what[of]} with figures of “${name}”, ${period}`,
  ranking: 'To rank them, use this formula in an empty cell:',
  rankingOf: (table, years) => `This formula ranks the table “${table}” (${years}) of the document of 2006.`,
  rankingNewer: 'For the newest period choose the largest rows under “Tables”',
  note: 'Note',
  nearest: 'Did you mean',
  otherWords: 'Try other words, or one of these examples',
};
