import type { SearchTexts, SearchWords } from '../search';

const statuses = {
  target: 'target',
  'strategy-target': 'strategy target',
  actual: 'result',
  preliminary: 'result',
} as const;

const computedFrom = { target: 'target', result: 'result', both: 'result and target' } as const;

export const searchTexts: SearchTexts = {
  isComputed: 'computed',
  computedFrom: (figures, publishers) =>
    `Computed from ${figures} ${figures === 1 ? 'figure' : 'figures'} of ${publishers}`,
  place: (publisher, place, line) => `${publisher} · ${place} (source line ${line})`,
  about: ({ kind, from, of, period, base }) =>
    (kind === 'computed'
      ? `computed ${of === period ? '' : `for ${period} `}from ${computedFrom[from]} ${of}`
      : `${statuses[kind]} ${period}`) +
    (base === undefined ? '' : ` on ${base}`) +
    (kind === 'preliminary' ? ' (preliminary)' : ''),
  warning: (sentence) => `A check differs: ${sentence}`,
  formula: 'Formula',
  more: (count) => `… ${count} more: add a word to narrow them down`,
};

export const searchWords: SearchWords = {
  stop: [
    ...[
      'export',
      'exported',
      'exporting',
      'exports to',
      'exports of',
      'Vietnam',
      'Viet Nam',
      'Vietnamese',
      's',
    ],
    ...['market', 'goods', 'item', 'group', 'country', 'commodity', 'product'],
    ...[
      'to',
      'from',
      'of',
      'for',
      'the',
      'in',
      'on',
      'by',
      'and',
      'with',
      'at',
      'between',
      'a',
      'an',
      'into',
    ],
    ...[
      'is',
      'are',
      'was',
      'were',
      'did',
      'what',
      'how',
      'much',
      'many',
      'which',
      'year',
      'figure',
      'data',
      'statistics',
    ],
  ],
  rankings: {
    largest: ['largest', 'biggest', 'highest', 'top', 'leading', 'most', 'main', 'major'],
    smallest: ['smallest', 'lowest', 'least'],
    fastest: ['fastest', 'fastest growing', 'fastest growth', 'highest growth'],
    slowest: ['slowest', 'slowest growing', 'slowest growth', 'lowest growth'],
  },
  ranked: { markets: ['market', 'country', 'continent'], groups: ['group'] },
  statuses: {
    target: ['plan', 'planned'],
    actual: ['result'],
    preliminary: ['actual', 'result'],
  },
};
