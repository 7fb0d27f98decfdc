import { capitalised, listed, quote } from '../phrases';
import type { WorkbookTexts } from '../workbook';

export const workbookTexts: WorkbookTexts = {
  onlyPart: (parts) => `Only: ${parts.join('; ')}.`,
  largestRows: (count, heading) => `the ${count} largest rows by ${quote(heading)}`,
  span: (from, to) =>
    [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])].join(' '),
  units: (names) => `Units: ${names.join(', ')}`,
  statusOf: (status, columns) =>
    `${capitalised(status)}: column${columns.length === 1 ? '' : 's'} ${columns.join(', ')}.`,
  othersComputed: 'Other columns of numbers are computed.',
  statusIn: (columns) => `For the status of each row’s figures see ${listed(columns.map(quote))}.`,
  ofPublishers: (publishers, note) => `${publishers}: ${note}`,
  source: (publisher, title) => `Source: ${publisher}, ${title}`,
  inserted: (title, address) => `Inserted “${title}” at ${address}.`,
  tableNamed: (table) => ` The table is called ${table}, for its usual name is taken.`,
  differs: (places) =>
    ` But Excel holds something else than was inserted at ${places.join(', ')}: do not use the table before you have compared it with the source.`,
  notStated: 'Nothing was inserted: the datasets in use do not state this table.',
  sheetProtected: (sheet) =>
    `Nothing was inserted: the sheet “${sheet}” is protected. Unprotect it, or insert on a new sheet.`,
  onProtectedSheet: (sheet) =>
    `Nothing was inserted: the sheet “${sheet}” is protected. Unprotect it and insert again.`,
  structureProtected:
    'Nothing was inserted: the structure of the workbook is protected, so it takes no new sheet. Unprotect the workbook and insert again; the tables listed in “Tables” can also go at the active cell.',
  rowsHidden: (address) =>
    `Nothing was inserted: the area ${address} has hidden rows, by a filter perhaps, and Excel would put figures into wrong rows. Show the rows, choose a cell elsewhere, or insert on a new sheet.`,
  areaNotEmpty: (cells, more) =>
    `Nothing was inserted: the cells ${cells.join(', ')}${more > 0 ? ` and ${more} more` : ''} are not empty. ` +
    'Choose a cell with enough empty room to its right and below, or insert on a new sheet.',
  tableInTheWay: (table) =>
    `Nothing was inserted: the area touches the table ${table}. Choose a cell elsewhere, or insert on a new sheet.`,
  noRoom:
    'Nothing was inserted: there is not enough room from this cell to the edge of the sheet. Choose a cell further left or up.',
  formulaInserted: (formula, address) => `Inserted ${formula} at ${address}.`,
  formulaNotHeld: (formula, address) =>
    `Nothing was inserted: Excel has not kept the formula in ${address}. Type it yourself: ${formula}`,
  cellNotEmpty: (address) =>
    `Nothing was inserted: the contents of ${address} have changed meanwhile. Look at them and insert again.`,
  replacedBy: (formula, address) => `Replaced the contents of ${address} by ${formula}.`,
  whereInstead: (cells, more) =>
    cells.length + more === 1
      ? `The cell ${cells.join(', ')} is not empty. Where do you want to insert?`
      : `The cells ${cells.join(', ')}${more > 0 ? ` and ${more} more` : ''} are not empty. Where do you want to insert?`,
  insertBelow: (address) => `Below, in ${address}`,
  insertRight: (address) => `To the right, in ${address}`,
  replace: (address) => `Replace ${address}`,
  dontInsert: 'Don’t insert',
};
