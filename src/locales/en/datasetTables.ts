import type { DatasetTableTexts } from '../datasetTables';

export const datasetTableTexts: DatasetTableTexts = {
  monthFormat: 'mmm yyyy',
  series: (subject, frequency, publisher, market) =>
    `${subject}${market === undefined ? '' : ` to ${market}`}, ${frequency} (${publisher})`,
  titles: {
    items: (period, isOfImports) => `${trade(isOfImports)} by item, ${period}`,
    partners: (period, isOfImports) => `${trade(isOfImports)} by market, ${period}`,
    'partner-items': (period, isOfImports) => `${trade(isOfImports)} by market and item, ${period}`,
    figures: (dataset) => `All figures: ${dataset}`,
  },
  ofPeriod: (measure, period, isSum) => `${measure}, ${period}${isSum ? ', sum of the months' : ''}`,
  toDate: (month) => `year to ${month}`,
  growth: (period, base) => `growth, ${period} on ${base}`,
  unitValue: (period) => `unit value, ${period}`,
  share: (period) => `share of total exports, ${period}`,
  totalExports: (period) => `total exports, ${period}`,
  rowKind: 'Kind',
  rowKinds: {
    listed: 'sum of the listed markets',
    block: 'block of countries',
    country: 'country or territory',
  },
  largestPartners: (count, period) => `The ${count} largest export markets, ${period}`,
  partnersToDate: (count) => `Exports by market, year to date (${count} markets)`,
  notStated: 'not stated',
};

function trade(isOfImports: boolean): string {
  return isOfImports ? 'Imports' : 'Exports';
}
