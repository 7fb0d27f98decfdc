import type { CardTexts } from '../card';

export const cardTexts: CardTexts = {
  kinds: {
    total: 'Total',
    sector: 'Enterprise sector',
    group: 'Group of goods',
    item: 'Export item',
    product: 'Product named in the document',
    market: 'Market',
    enterprise: 'Enterprises',
    indicator: 'General indicator',
  },
  sections: {
    notes: 'Read this first',
    targets: 'Targets',
    computed: 'Computed from published figures',
    bounds: 'Bounds that rounding allows',
    checks: 'Reconciliation',
    source: 'Source',
  },
  labels: {
    number: 'Number in the table',
    partOf: 'Part of',
  },
  resultsOf: (publisher) => `Results by ${publisher}`,
  noteOn: (what) => `Note: ${what}`,
  checksOf: (all, differing) =>
    differing === 0 ? `all ${all} checks agree` : `${differing} of ${all} checks differ`,
  allChecks: (name) => `All of them: =VNEXPORT.CHECKS("${name}")`,
  lowest: (label) => `${label}: lowest`,
  highest: (label) => `${label}: highest`,
  sourceOf: (label) => `Source of: ${label}`,
};
