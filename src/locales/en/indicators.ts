import type { IndicatorTexts, ParameterTexts } from '../indicators';
import type { indicatorTexts as vi } from '../vi/indicators';

/** One entry for each indicator: its function, its columns and fields, the words that find it. */
export const indicatorTexts = {
  growth: {
    description:
      'Relative change as a fraction. Without periods: target year on the year before, from the printed index.\n' +
      'With periods: relative change of the main measure between two printed results.',
    parameters: {
      from: { description: "First year or period. Leave out both for the target year's growth." },
    },
    names: ['growth rate'],
    variants: {
      growth: { heading: 'Growth on base year', label: 'growth', words: ['growth rate', 'increase'] },
      resultGrowth: { label: 'growth between two years', words: ['growth rate', 'increase'] },
    },
    examples: [['Rice'], ['Africa', 2001, 2005]],
  },
  compoundGrowth: {
    description: 'Compound annual growth rate between two printed results, as a fraction.',
    parameters: {
      from: {
        description:
          'The base year: the average growth of 2001-2005 is measured from base 2000 (17.5 %), not 2001 (21.2 %).',
      },
    },
    names: ['compound growth', 'compound annual growth rate'],
    variants: {},
    examples: [['Services exports', 2001, 2005]],
  },
  baseline: {
    description: 'Value of the base year that target and index imply, in million USD.',
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
    description:
      'Without periods: target less the implied base-year value. With periods: the difference of two results, in percentage points for shares.',
    names: [],
    variants: { change: { heading: 'Change', label: 'change', words: ['difference'] } },
    examples: [['Rice']],
  },
  share: {
    description: 'Computed share of a value in another one, as a fraction.',
    parameters: {
      of: { description: 'The whole: "total" (default), "group", or the name of any subject.' },
    },
    names: [],
    variants: {
      shareOfTotal: {
        heading: 'Share of total (computed)',
        label: 'share of total',
        words: ['proportion'],
      },
      shareOfGroup: {
        heading: 'Share of group (computed)',
        label: 'share of group',
        words: ['proportion'],
      },
    },
    examples: [['Rice', 'group'], ['Rice']],
  },
  contribution: {
    description: "Percentage points of the total's growth that come from the subject, as a fraction.",
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
    description: 'Target value of one tonne, in USD per tonne (unit value).',
    names: ['unit value'],
    variants: { unitValue: { heading: 'Unit value', label: 'unit value', words: ['unitvalue', 'price'] } },
    examples: [['Rice']],
  },
  attainment: {
    description:
      'How far a target was met: the published result over the target, as a fraction (1 for exactly met).',
    parameters: {
      measure: {
        description:
          'What to compare: value, quantity… Default: the main measure. Where the target is a range: low or high.',
      },
    },
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
    description:
      'Rank by target, 1 for the largest: an item among the items, a group among the groups, a sector among the sectors.',
    parameters: {
      subject: {
        description:
          'Item, group or sector: its Vietnamese or English name (accents optional) or its number in the table; one cell or a range.',
      },
      measure: { description: 'What to rank by: value, quantity, index. Default: value.' },
      among: { description: '"total" (default) or "group" for the items of the same group.' },
    },
    names: [],
    variants: {
      rank: {
        heading: 'Rank by target among subjects of the same kind',
        label: 'rank',
        words: ['ranking'],
      },
      rankInGroup: { heading: 'Rank by target in its group' },
    },
    examples: [['Rice']],
  },
} satisfies Record<keyof typeof vi, IndicatorTexts>;

export const parameterTexts: Readonly<Record<string, ParameterTexts>> = {
  subject: {
    name: 'subject',
    description: 'Name (Vietnamese or English, accents optional) or table number; one cell or a range.',
  },
  measure: {
    name: 'measure',
    description: 'Measure: value, quantity, index, share… Default: the main measure.',
  },
  period: {
    name: 'period',
    description: 'Year, or a period such as "2001-2005". Default: the target year.',
  },
  from: { name: 'from', description: 'First year or period.' },
  to: { name: 'to', description: 'Last year or period.' },
};

export const printedNames = { TARGET: ['plan'], ACTUAL: ['result'] };
