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

  insertFormula: 'Insert in cell',
  insertFormulaNamed: (formula) => `Insert in cell: ${formula}`,

  stop: 'Stop',
  reading: 'Reading the tables of the workbook…',
  readAgain: 'Read again',
  tryAgain: 'Try again',
  opening: 'Opening…',
  dismiss: 'Dismiss message',
  formulaInCell: (address) => `${address} holds a VNEXPORT formula.`,
  changeFormula: 'Edit formula',
  changeFormulaIn: (address) => `Edit the formula in ${address}`,
  figuresFrom: 'Source of the figures',
};
