import type { WorkbookPaneTexts } from '../workbookPane';
import { counted } from '../phrases';

export const workbookPaneTexts: WorkbookPaneTexts = {
  working: {
    checking: 'Looking for newer figures…',
    restoring: 'Putting formulas back…',
    recalculating: 'Recalculating…',
    finding: 'Looking for formulas with errors…',
    other: 'Working…',
  },

  tables: 'Tables of this workbook',
  none: 'VNEXPORT has not inserted a table into this workbook yet. Open “Tables” and insert one; it will be listed here, to be refreshed later.',
  isProtected:
    'The structure of the workbook is protected, so no sheet can be added. Inserting at the active cell and refreshing tables work; to insert on a new sheet, unprotect the workbook.',
  dataset: (titles) => `Figures: ${titles.join('; ')}`,
  notInUse: 'a dataset that is no longer in use',
  states: {
    upToDate: 'Matches the figures in use.',
    newer: (changes) => {
      if (changes === undefined) return 'Newer figures are available. Press “Refresh”.';
      const parts = [
        ...(changes.cells > 0 ? [`change ${counted(changes.cells, 'cell')}`] : []),
        ...(changes.rows > 0 ? [`add ${counted(changes.rows, 'row')}`] : []),
      ];
      return parts.length === 0
        ? 'Newer figures are available, but no cell of the table has to change.'
        : `Newer figures are available: a refresh will ${parts.join(' and ')}.`;
    },
    edited: (count, cells) =>
      `You have edited ${counted(count, 'cell')}: ${cells.join(', ')}${count > cells.length ? '…' : ''}. A refresh keeps them.`,
    unread:
      'The table is long, so its cells have not been compared; the refresh report names the cells that you have edited.',
  },
  languages: { vi: 'Vietnamese', en: 'English' },
  gone: (sheet) => `Not found: deleted, or converted to a range (it was on the sheet “${sheet}”).`,
  discard: 'Take off the list',
  discarded: (title) => `Took the table “${title}” off the list.`,
  offered: (name, sheet) =>
    `The table ${name} on the sheet “${sheet}” looks like one that VNEXPORT has inserted, but is not followed.`,
  follow: 'Follow this table',
  followed: (title) =>
    `The table “${title}” is followed from now on. When it is refreshed, cells that differ from the source count as yours.`,

  refreshAll: 'Refresh all',
  refreshSelected: 'Refresh selected table',
  nothingSelected:
    'The selection touches no table that VNEXPORT has inserted. Select a cell of such a table.',
  stopped: 'Stopped as asked.',
  onOpening: 'Refresh when this workbook opens',
  onOpeningElsewhere:
    'People who open it without VNEXPORT see an add-in error (ADD-IN ERROR). Turn this off before you send the workbook.',
  refresh: 'Refresh',
  goTo: 'Go to',
  chart: 'Add chart',
  inOtherLanguage: { vi: 'Switch to Vietnamese', en: 'Switch to English' },
  remove: 'Remove',
  named: (what, which) => `${what}: ${which}`,

  wentTo: (title) => `The table “${title}” is selected.`,
  charted: (title) => `Added the chart “${title}”.`,
  removeQuestion: (title, address) =>
    `Remove the table “${title}” (${address})? Cells that VNEXPORT wrote are emptied; your own columns and rows stay where they are.`,
  keepTable: 'Keep it',
  removed: (title) => `Removed the table “${title}”.`,
  willRefreshOnOpening: 'From now on the tables are refreshed whenever this workbook opens.',
  willNotRefreshOnOpening: 'The tables are refreshed only when you ask for it.',

  figures: 'Figures in use',
  check: 'Look for newer figures',
  offline:
    'This computer is offline. All figures here, formulas and tables work; only newer figures cannot be looked for.',
  neverChecked: 'Not checked since the pane opened.',
  lastChecked: (time) => `Last looked: ${time}.`,

  report: {
    title: 'Refresh report',
    unchanged: (titles) => `Unchanged: ${titles.join(', ')}.`,
    changed: (count) => `${counted(count, 'cell')} changed`,
    kept: (count) => `${counted(count, 'cell')} of yours kept`,
    added: (count) => `${counted(count, 'row')} added`,
    vanished: (count) => `${counted(count, 'row')} no longer in the source, left in place`,
    deleted: (count) => `${counted(count, 'row')} that you deleted, not brought back`,
    missingColumns: 'Columns that you deleted',
    newColumns: 'New columns, there when the table is inserted again',
    copied: 'A copy of a table: followed by itself from now on.',
    fromTo: (from, to) => `${from} → ${to}`,
    yours: (yours, source) => `yours: ${yours} · source: ${source}`,
    sourceChanged: 'the source has just changed too',
    take: 'Take the source’s',
    takeAll: 'Take the source’s for the whole table',
    takeEverything: 'Take the source’s everywhere',
    restoreRows: 'Bring these rows back',
    more: (count) => `… and ${count} more; the report on a sheet has them all.`,
    insert: 'Insert report on a sheet',
    inserted: (sheet) => `The report is on the sheet “${sheet}”.`,
    close: 'Close report',
  },

  formulas: {
    title: 'VNEXPORT formulas',
    about:
      'Convert them to values to send the workbook to someone without the add-in; the workbook keeps a list to restore them.',
    scope: 'What to convert to values',
    scopes: { selection: 'Selection', sheet: 'This sheet', workbook: 'Whole workbook' },
    convert: 'Convert to values…',
    restore: (count) => (count === undefined ? 'Restore formulas' : `Restore formulas (${count})`),
    recalculate: 'Recalculate #NAME? cells',
    forget: 'Give up the list',
    forgotten: 'The list of formulas has been given up; converted cells stay values.',
    left: (count) => `Not done: ${count}`,
  },

  errors: {
    title: 'Formulas in the workbook',
    about:
      'Finds the VNEXPORT formulas of the whole workbook, and those that show an error, with its cause and how to fix it. Formulas always use the figures in use.',
    find: 'Find formulas and errors',
    found: (count) =>
      count === 0
        ? 'No VNEXPORT formula of this workbook shows an error.'
        : `${count} VNEXPORT formula${count === 1 ? ' of this workbook shows an error' : 's of this workbook show errors'}.`,
    more: (count) => `… and ${count} more.`,
    blocks: (formulas) => `All ${counted(formulas, 'formula')}`,
    block: (formulas, errors) =>
      `${counted(formulas, 'formula')}, ${errors === 0 ? 'all with results' : counted(errors, 'error')}`,
    moreBlocks: (count) => `… and ${count} more places.`,
    suggestions: 'Formulas that could take its place',
    use: 'Use this formula',
    change: 'Change formula',
    replaceQuestion: (cell, before, after) =>
      `Replace the contents of ${cell}? Now: ${before} – then: ${after}`,
    replace: 'Replace',
    keep: 'Keep as it is',
    wrongCells: (count) => counted(count, 'cell'),
    inCells: 'Cells that the formula refers to',
    write: (cell) => `Write into ${cell}`,
    inTheWay: (cells) =>
      `The answer needs several cells, and these are filled: ${cells.join(', ')}. Clear or move them.`,
    shorter: 'A whole column has no room below the first row. Over the names that are there:',
    goTo: 'Go to cell',
    goToIt: (cell) => `Go to ${cell}`,
    wentTo: (cell) => `${cell} is selected.`,
    meanings: {
      '#N/A':
        'Nobody states this figure, or it means something else than was asked for. Go to the cell: its message names the figures that can take its place.',
      '#VALUE!':
        'A name, period or measure cannot be read. Go to the cell: its message proposes how to write it.',
      '#NAME?':
        'Excel does not know the function, because the formula was there before VNEXPORT opened. Calculate again.',
      '#SPILL!':
        'The answer needs several cells, and one of them is filled. Clear the cells below and to the right.',
      '#BUSY!': 'The cell is being calculated. If it stays so for minutes, calculate again.',
      '#REF!': 'A cell that the formula uses has been deleted. Correct the reference in the formula.',
    },
    otherMeaning: 'Go to the cell and read what Excel says.',
  },
};
