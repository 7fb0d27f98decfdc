import type { PaneTexts } from '../pane';

export const paneTexts: PaneTexts = {
  title: 'Vietnam export figures',
  otherLanguage: 'Tiếng Việt',
  views: {
    find: 'Find',
    tables: 'Tables',
    bulletins: 'My bulletins',
    workbook: 'Workbook',
    checks: 'Checks',
  },
  viewsLabel: 'Parts of the pane',

  filterTables: 'Filter tables',
  noTable: (query) => `No table matches “${query}”.`,

  size: (rows, columns) => `${rows} rows × ${columns} columns`,
  tables: {
    targets: 'The whole table of targets as printed: total, sectors, groups and every item.',
    items: 'Every item, with growth, shares, contribution and unit value computed from the printed figures.',
    groups: 'Targets, shares and contribution to growth of each group of goods.',
    sectors: 'Domestic and foreign-invested enterprises: targets and contribution.',
    results: 'Results beside the strategy targets, with the difference and the printed excess.',
    growth: 'Growth rates as printed: the whole period, its phases and the targets.',
    markets: 'Value and share of the regions in the years that the document compares.',
    'market-sizes': 'How many markets reach each level of export value.',
    enterprises: 'Number, value and share of the non-state enterprises.',
    services: 'Value, growth and targets of services exports.',
    attainment: 'Targets beside the published results, with how far each was met and who published it.',
    series: 'Results year by year for each subject and publisher, years across.',
    orientations: 'Items by the direction of development that the document gives them.',
    figures: 'Every single figure: printed form, unit, status and place in the document.',
    checks:
      'Whether the document agrees with itself: what each check finds, contradictions first, with both sides and a diagnosis.',
  },
  insertOnNewSheet: 'Insert on new sheet',
  insertAtActiveCell: 'At active cell',
  insertOnNewSheetNamed: (title) => `Insert on new sheet: ${title}`,
  insertAtActiveCellNamed: (title) => `Insert at active cell: ${title}`,

  options: {
    title: 'Insert options',
    formulas: 'Computed columns as live formulas',
    source: 'Add a source column',
    chart: 'With a chart (where the table has one)',
  },

  insertFormula: 'Insert in cell',
  insertFormulaNamed: (formula) => `Insert in cell: ${formula}`,

  stop: 'Stop',
  reading: 'Reading the tables of the workbook…',
  opening: 'Opening…',
  dismiss: 'Dismiss message',
  formulaInCell: (address) => `${address} holds a VNEXPORT formula.`,
  changeFormula: 'Edit formula',
  changeFormulaIn: (address) => `Edit the formula in ${address}`,
  figuresFrom: 'Source of the figures',
};
