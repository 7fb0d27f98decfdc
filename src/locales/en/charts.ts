import type { ChartTexts } from '../charts';

export const chartTexts: ChartTexts = {
  titles: {
    groups: 'Export targets {year} by group of goods',
    items: 'Export items {year} ranked by value',
    markets: 'Shares of export markets over the years',
    results: 'Results against strategy targets',
  },
  axes: {
    groups: 'Million USD',
    items: 'Million USD',
    markets: 'Share of exports (%)',
    results: 'Result in % of target',
  },
  name: (title, table) => `Chart: ${title} (table ${table})`,
  description: (title, axis, table, columns) =>
    `${title}. Value axis: ${axis}. The numbers are in the table ${table}, column ${columns.map((column) => `“${column}”`).join(', ')}.`,
  noRoom: (cells, more) =>
    `Nothing was inserted: there is not enough empty room for the chart to the right of the table or below it; the cells ${cells.join(', ')}` +
    `${more > 0 ? ` and ${String(more)} more` : ''} are not empty. Choose another cell, insert on a new sheet, or insert the table without a chart.`,
  noChart: (table) =>
    `The table ${table} has no chart. Tables with a chart: groups, items, markets, results against strategy targets.`,
  noTable: (table) => `There is no table ${table}. Insert it first.`,
};
