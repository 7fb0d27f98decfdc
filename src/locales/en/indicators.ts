import type { IndicatorTexts } from '../indicators';
import type { indicatorTexts as vi } from '../vi/indicators';

/** One entry for each indicator: its columns and fields, the words that find it, its examples. */
export const indicatorTexts = {
  growth: {
    names: ['growth rate'],
    variants: {
      growth: {
        heading: 'Growth on base year',
        label: 'growth',
        words: ['growth rate', 'increase', 'decrease'],
      },
      resultGrowth: {
        label: 'growth between two years',
        words: ['growth', 'growth rate', 'increase', 'decrease'],
      },
    },
    examples: [['Rice'], ['Africa', 2001, 2005], ['Coffee', '2026-07']],
  },
  compoundGrowth: {
    names: ['compound growth', 'compound annual growth rate', 'CAGR'],
    variants: {},
    examples: [['Services exports', 2001, 2005]],
  },
  baseline: {
    names: ['base year', 'base-year value'],
    variants: {
      baseline: {
        heading: 'Base-year value (implied)',
        label: 'base-year value',
        words: ['baseline', 'implied', 'previous year'],
      },
    },
    examples: [['Rice']],
  },
  change: {
    names: ['change'],
    variants: { change: { heading: 'Change', label: 'change', words: ['difference'] } },
    examples: [['Rice']],
  },
  share: {
    names: [],
    variants: {
      shareOfTotal: {
        heading: 'Share of total (computed)',
        label: 'share of total',
        words: ['share', 'market share', 'proportion', 'of total', 'in total'],
      },
      shareOfGroup: {
        heading: 'Share of group (computed)',
        label: 'share of group',
        words: ['share', 'proportion', 'of group', 'in group'],
      },
    },
    examples: [['Rice', 'group'], ['Rice'], ['United States', undefined, '2026-07']],
  },
  contribution: {
    names: ['contribution to growth'],
    variants: {
      contribution: {
        heading: 'Contribution to growth',
        label: 'contribution to growth',
        words: ['points'],
      },
    },
    examples: [['Rice']],
  },
  unitValue: {
    names: ['unit value'],
    variants: { unitValue: { heading: 'Unit value', label: 'unit value', words: ['unitvalue', 'price'] } },
    examples: [['Rice'], ['Coffee', '2026-07']],
  },
  attainment: {
    names: ['attainment of target'],
    variants: {
      attainment: {
        heading: 'Attainment (computed)',
        label: 'attainment of target',
        words: ['achieved', 'result', 'actual'],
      },
    },
    examples: [['Rice']],
  },
  rank: {
    names: [],
    variants: {
      rank: {
        heading: 'Rank by target among subjects of the same kind',
        label: 'rank',
        words: ['ranking'],
      },
      rankInGroup: {
        heading: 'Rank by target in its group',
        label: 'rank in its group',
        words: ['rank', 'ranking'],
      },
    },
    examples: [['Rice'], ['United States', undefined, undefined, '2026-07']],
  },
} satisfies Record<keyof typeof vi, IndicatorTexts>;

export const printedNames = { TARGET: ['plan'], ACTUAL: ['result'] };
