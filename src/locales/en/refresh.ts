import type { RefreshTexts } from '../refresh';

export const refreshTexts: RefreshTexts = {
  skipped: {
    deleted: () =>
      'The table is not found in this workbook. If you have deleted it, press “Take off the list” in the VNEXPORT pane.',
    converted: () =>
      'The table has been converted to a range, so it cannot be refreshed. Insert it again, or press “Take off the list” in the VNEXPORT pane.',
    protected: (sheet) => `The sheet “${sheet}” is protected. Unprotect it and refresh again.`,
    'key-column-gone': (columns) =>
      `The column ${columns} is missing, so no row can be recognised. Bring it back, or insert the table again.`,
    'not-stated': () =>
      'The datasets in use do not state this table any more, so it was left as it is. If it came from a bulletin kept in the workbook, keep that bulletin again.',
    'no-rows-of-ours': () =>
      'No row of the table is one that VNEXPORT wrote, so it has been left as it is. Delete it yourself if you do not need it.',
    differs: (cells) =>
      `Excel does not hold what has been written (${cells}). Check the table and refresh again.`,
    'no-room': (tables) =>
      `There is no room for new rows: Excel cannot move the table below (${tables}). Move it elsewhere and refresh again.`,
    'changed-meanwhile': () =>
      'The table changed while it was being refreshed and has been left as it is. Refresh again.',
    'cell-being-edited': () => 'A cell is being edited. Press Enter or Esc in Excel and refresh again.',
    cancelled: () => 'Stopped as asked; the table is as it was.',
    'not-storable': () =>
      'One of the newer figures is not a number, so the table is as it was. Look for newer figures in the VNEXPORT pane, then refresh again.',
    failed: (reason) => `Excel could not write: ${reason} The table is as it was. Try again.`,
    'broken-off': (reason) =>
      `Excel broke off half-way: ${reason} The table may hold old and new figures. Refresh again to complete it.`,
  },
  datasets: {
    offline: 'There is no network connection. The present figures stay in use.',
    'not-found': 'The server has no dataset of the figures (404). The present figures stay in use.',
    'server-error': 'The server reports an error. The present figures stay in use; try again later.',
    timeout: 'The server did not answer within 10 seconds. The present figures stay in use; try again later.',
    'too-large': 'The file of figures is larger than 5 MB and was refused. The present figures stay in use.',
    'not-json': 'The file of figures is cut short or damaged. The present figures stay in use; try again.',
    'wrong-hash':
      'The file of figures does not match its checksum. The present figures stay in use; try again later.',
    'wrong-schema':
      'The file of figures has a form that this version cannot read. The present figures stay in use; update the add-in.',
    'too-many':
      'The server lists more than 100 datasets, which were refused. The present figures stay in use.',
    'same-revision':
      'The server has other figures under the same revision as those in use, so that nobody can tell which are newer. The present figures stay in use.',
    unusable:
      'The new figures do not go with those in use: something could not be computed from all of them. The present figures stay in use; update the add-in.',
    older: 'The server only has an older dataset than the one in use. The present figures stay in use.',
  },
  datasetsUnchanged: 'The figures in use are the latest.',
  datasetsNew: (titles) => `New figures have come: ${titles.join('; ')}.`,
  newerRegistry:
    'The tables of this workbook are kept by a newer version of VNEXPORT and have been left alone. Update the add-in.',
  damaged: (tables, names) =>
    [
      tables === 1
        ? 'What the workbook keeps of one inserted table'
        : `What the workbook keeps of ${tables} inserted tables`,
      ...(names.length > 0 ? [`(${names.join(', ')})`] : []),
      tables === 1
        ? 'is damaged and left as it is, so the table is not refreshed. Insert it again, or open an older copy of the workbook.'
        : 'is damaged and left as it is, so the tables are not refreshed. Insert them again, or open an older copy of the workbook.',
    ].join(' '),
  nothingInserted: 'This workbook has no table that VNEXPORT has inserted.',
  notRecorded:
    'This table will not be refreshed: a newer version of VNEXPORT keeps the tables of this workbook.',
  summary: ({ tables, changed, added, kept, skipped }) =>
    [
      `Looked at ${tables} ${tables === 1 ? 'table' : 'tables'}: ${changed} ${changed === 1 ? 'cell' : 'cells'} changed`,
      `${added} ${added === 1 ? 'row' : 'rows'} added`,
      `${kept} of your cells kept`,
      `${skipped} ${skipped === 1 ? 'table' : 'tables'} skipped.`,
    ].join(', '),
  report: {
    sheet: 'Refresh report',
    title: 'Refresh report of the VNEXPORT tables',
    made: (time) => `Made on ${time}`,
    datasets: (titles) => `Figures: ${titles.join('; ')}`,
    headings: ['Table', 'What happened', 'Row', 'Column', 'Before', 'After', 'Remark'],
    events: {
      changed: 'Changed',
      conflict: 'Your cell kept (the source changed too)',
      kept: 'Your cell kept',
      added: 'Row added',
      vanished: 'Row no longer in the source',
      deleted: 'Row that you have deleted',
      'column-missing': 'Column that you have deleted',
      'column-new': 'New column, there when the table is inserted again',
      skipped: 'Skipped',
      unchanged: 'Unchanged',
      copied: 'A copy, followed by itself',
      damaged: 'Not followed, record damaged',
    },
    blank: '(blank)',
    structureProtected:
      'Nothing was inserted: the structure of the workbook is protected, so it takes no sheet for the report. Unprotect the workbook and insert the report again.',
    source: (content) => `The source says: ${content}`,
  },
};
