import { counted } from '../phrases';
import type { FindTexts } from '../find';

export const findTexts: FindTexts = {
  back: 'Back',
  breadcrumb: 'Where this stands',
  toMarket: (market) => `to ${market}`,
  allFunctions: 'All functions',
  browse: 'Or browse',
  browseHint: 'Arrow keys open and move through the list, Enter shows.',
  branches: {
    'other-items': 'Items without a group',
    markets: 'Markets',
    countries: 'Countries and territories',
    enterprises: 'Economic sectors and enterprises',
    indicators: 'Other indicators',
    periods: 'Years and months',
    spans: 'Spans of years',
  },
  others: (count, names) => `${counted(count, 'more figure')}: ${names.join(', ')}`,
  otherWords: 'There are figures of the other words',
  newestWords: ['last month', 'this month', 'latest', 'latest month', 'newest', 'newest month'],
  newestMonth: 'The newest month stated',
  notByMarket: (good, market) =>
    `The figures in use do not say how much of “${good}” goes to “${market}”. Customs bulletins of goods by market do.`,
  readBulletin: 'Read a bulletin',
  kinds: 'Kind of subject',
  everyKind: 'All',
  kindsOf: {
    total: 'Totals',
    sector: 'Economic sectors',
    group: 'Groups of goods',
    item: 'Items',
    product: 'Products',
    market: 'Markets',
    enterprise: 'Enterprises',
    indicator: 'Other indicators',
  },
  alike: (measure, period, subjects) => `${measure}, ${period}, of ${subjects} subjects`,
  leadersTable: (count) => `Insert these ${count} markets with a chart`,
  onlyAlike: (added, all) =>
    `Only ${added} of ${all} subjects are added at once. For all of them, insert a table under “Tables”.`,
  moreSubjects: (shown, all) => `${shown} of ${all} subjects; add a word to narrow the search`,
};
