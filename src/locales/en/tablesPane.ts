import { periodName } from './periods';
import type { TablesPaneTexts } from '../tablesPane';

export const tablesPaneTexts: TablesPaneTexts = {
  groups: {
    newer: 'Series and newer datasets',
    workbook: 'Bulletins in this workbook',
    document: 'The document of 2006',
  },
  titles: {
    series: 'A series over time',
    items: 'Items in a period',
    partners: 'Markets in a period',
    'partner-items': 'Items by market in a period',
    figures: 'All figures of a dataset',
  },
  about: {
    series: 'A row for each period, the oldest first: value and quantity of one subject from one publisher.',
    items:
      'Quantity, value, unit value and growth on the same period of last year, for the period and the year to date.',
    partners:
      'Value, growth on the same period of last year and share of total exports; blocks stand apart from their members.',
    'partner-items': 'Quantity, value and growth of each item in each market.',
    figures: 'Every figure of the dataset: printed form, unit, status and place.',
  },
  fields: {
    subject: 'Subject',
    market: 'Market',
    series: 'Frequency and publisher',
    period: 'Period',
    dataset: 'Dataset',
  },
  allMarkets: 'All markets',
  subjects: { items: 'Items', markets: 'Markets', others: 'Totals and other indicators' },
  seriesBy: (frequency, publisher) => `${frequency} (${publisher})`,
  latest: (period) => `Newest (${period})`,
  periods: (count, first, last) => `${count} periods, ${periodName(first)} to ${periodName(last)}`,
  language: 'Language of the table',
  languages: { pane: 'As this pane', vi: 'In Vietnamese', en: 'In English' },
  choices: {
    title: 'Preview, choose columns and rows',
    titleNamed: (table) => `Preview, choose columns and rows: ${table}`,
    columns: 'Columns',
    rows: 'Rows',
    allRows: (count) => `All (${count})`,
    largest: (count) => `The ${count} largest`,
    by: 'Ordered by',
    group: 'Group',
    allGroups: 'All groups',
    from: 'From',
    to: 'To',
    first: 'The first period',
    last: 'The newest period',
    preview: (title) => `The first rows: ${title}`,
    size: (rows, columns) => `${rows} rows × ${columns} columns`,
    paper: (isAcross, percent, pages) =>
      `On paper: A4 ${isAcross ? 'landscape' : 'portrait'}, ${percent}% of its size, about ${pages} page${pages === 1 ? '' : 's'}`,
    noRow: 'No row is within what was chosen.',
  },
  rows: (count) => `${count} rows`,
};
