import type { ChartTexts } from '../charts';

export const chartTexts: ChartTexts = {
  titles: {
    groups: 'Export targets {year} by group of goods',
    sectors: 'Export targets {year} by enterprise sector',
    items: 'Export items {year} ranked by value',
    markets: 'Shares of market regions in exports',
    results: 'Results against strategy targets',
    attainment: 'Export values {year} against their targets',
    series: 'Export values of the items over the years',
  },
  axes: {
    groups: 'Million USD',
    sectors: 'Million USD',
    items: 'Million USD',
    markets: '%',
    results: '% of target',
    attainment: '% of target',
    series: 'Million USD',
  },
  name: (title, table) => `Chart: ${title} (table ${table})`,
  source: (publishers, unstated) =>
    `Source: ${publishers.join(', ')}${unstated.length > 0 ? `. Not stated: ${unstated.join(', ')}` : ''}`,
  description: (title, axis, table, columns, source) =>
    `${title}. Unit: ${axis}. ${source}. The numbers are in the table ${table}, column ${columns.map((column) => `“${column}”`).join(', ')}.`,
  noRoom: (cells, more) =>
    `Nothing was inserted: there is not enough empty room for the chart to the right of the table or below it; the cells ${cells.join(', ')}` +
    `${more > 0 ? ` and ${String(more)} more` : ''} are not empty. Choose another cell, insert on a new sheet, or insert the table without a chart.`,
  noChart: (table) =>
    `The table ${table} has no chart. Tables with a chart: groups, sectors, items, markets, results against targets, results over the years.`,
  rowsApart: (table) =>
    `Nothing was inserted: the rows that the chart needs do not stand together in the table ${table}. Sort the table so that rows of one level and one measure do, or insert the table with its chart.`,
  noTable: (table) => `There is no table ${table}. Insert it first.`,
};
