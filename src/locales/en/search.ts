import type { SearchTexts } from '../search';

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
