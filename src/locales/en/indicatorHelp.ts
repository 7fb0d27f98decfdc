import type { IndicatorHelp, ParameterTexts } from '../indicatorHelp';
import type { indicatorHelp as vi } from '../vi/indicatorHelp';

/** What Excel says of the function of each indicator, by its id. */
export const indicatorHelp = {
  GROWTH: {
    description:
      'Relative change as a fraction. Without periods: target year on the year before, from the printed index.\n' +
      'With periods: relative change of the main measure between two printed results.',
    parameters: {
      from: {
        description:
          "First year or period. Alone: that period on the same one a year before. Leave out both for the target year's growth.",
      },
    },
  },
  CAGR: {
    description:
      'Compound annual growth rate between two printed results, as a fraction: of years, or of the same months of two years.',
    parameters: {
      from: {
        description:
          'The base year: the average growth of 2001-2005 is measured from base 2000 (17.5%), not 2001 (21.2%).',
      },
    },
  },
  BASELINE: {
    description: 'Value of the base year that target and index imply, in million USD.',
  },
  CHANGE: {
    description:
      'Without periods: target less the implied base-year value. With periods: the difference of two results, in percentage points for shares.',
    parameters: {
      from: { description: 'First year or period. Alone: from the same period a year before to it.' },
    },
  },
  SHARE: {
    description: 'Computed share of a part in the value of its whole, as a fraction.',
    parameters: {
      of: {
        description:
          'The whole that it is a part of: "total" (default), "group", "markets" (all markets that the same goods go to), or the name of the whole.',
      },
      market: {
        description:
          'Of what goes to this country or group of countries, in all that goes there; in all markets with "markets".',
      },
    },
  },
  CONTRIBUTION: {
    description: "Percentage points of the total's growth that come from the subject, as a fraction.",
  },
  UNITVALUE: {
    description:
      'Value of one tonne, in USD per tonne (unit value): of the target, or of the results of a period.',
    parameters: {
      period: { description: 'Year, or a period such as "2026-07", of results. Default: the target.' },
    },
  },
  ATTAINMENT: {
    description:
      'How far a target was met: the published result over the target, as a fraction (1 for exactly met).',
    parameters: {
      measure: {
        description:
          'What to compare: value, quantity… Default: the main measure. Where the target is a range: low or high.',
      },
    },
  },
  RANK: {
    description:
      'Rank, 1 for the largest: an item among the items, a group among the groups, a sector among the sectors, a market among the markets. By target, or by the results of a period.',
    parameters: {
      subject: {
        description:
          'Item, group, sector or market: its Vietnamese or English name (accents optional) or its number in the table; one cell or a range.',
      },
      measure: { description: 'What to rank by: value, quantity, index. Default: value.' },
      among: {
        description:
          '"total" (default), "group" for the items of the same group, or "markets": the market among those that the same goods go to.',
      },
      period: {
        description:
          'Year, or a period such as "2026-07", of results of one publisher. Default: the target of the newest plan.',
      },
      market: { description: 'Among what goes to this country. Default: all markets.' },
    },
  },
} satisfies Record<keyof typeof vi, IndicatorHelp>;

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
    description: 'Year, or a period such as "2001-2005". Default: the year of the newest plan.',
  },
  from: { name: 'from', description: 'First year or period.' },
  to: { name: 'to', description: 'Last year or period.' },
  market: {
    name: 'market',
    description: 'Country or group of countries that the goods go to. Default: all markets.',
  },
};
