import type { FaultTexts, Task } from '../faults';

const nothingDone: Record<Task, string> = {
  read: 'The workbook was not read',
  insert: 'Nothing was inserted',
  refresh: 'Nothing was refreshed',
  convert: 'Nothing was changed',
  other: 'Nothing was done',
};
const again: Record<Task, string> = {
  read: 'read it again',
  insert: 'insert again',
  refresh: 'refresh again',
  convert: 'try again',
  other: 'try again',
};

/** Reading leaves nothing half done. */
const notRead = (reason: string) => `The workbook could not be read: ${reason} Try again.`;

export const faultTexts: FaultTexts = {
  notLoaded: 'This part of VNEXPORT could not be loaded. Check the network and try again.',
  cellBeingEdited: (task) =>
    `${nothingDone[task]}: a cell is being edited. Press Enter or Esc in Excel and ${again[task]}.`,
  notInExcel: (task) =>
    `${nothingDone[task]}: this page is open outside Excel, so there is no workbook. Open VNEXPORT from the ribbon in Excel.`,
  tooLarge: (task) =>
    `${nothingDone[task]}: it is more than Excel takes at a time. Shorten cells with very long texts, or work on a smaller part.`,
  noCell: (task) =>
    `${nothingDone[task]}: no cell is selected in Excel, but a chart, a shape or something in another window. Click a cell first and ${again[task]}.`,
  protected: (task) =>
    `${nothingDone[task]}: the sheet or the workbook is protected. Unprotect it and ${again[task]}.`,
  gone: (task) =>
    `${nothingDone[task]}: the table or sheet is not in the workbook any more; it may just have been deleted or renamed in another window. The list in the pane has been read again; look at it and ${again[task]}.`,
  notStorable: (task, label) =>
    `${nothingDone[task]}: “${label}” holds a result that is no number, so the workbook could not keep a record of it. Look for newer figures in the pane, then ${again[task]}.`,
  failed: {
    read: notRead,
    insert: (reason) =>
      `The insertion failed: ${reason} Try again; if the workbook is protected, unprotect it first.`,
    refresh: (reason) => `The refresh failed: ${reason} Try again.`,
    convert: (reason) => `Excel could not do it, and every formula is as it was: ${reason} Try again.`,
    other: (reason) => `It did not work: ${reason} Try again.`,
  },
  halfDone: {
    read: notRead,
    insert: (_, places) =>
      `Excel broke off while inserting and could not undo it either: ${places.map(whole).join(', ')} is unfinished. Press Ctrl+Z or delete that part yourself, then insert again.`,
    refresh: (reason) =>
      `Excel broke off half-way: ${reason} The table may hold old and new figures. Refresh again to complete it.`,
    convert: (reason) =>
      `Excel broke off half-way and could not undo it either: ${reason} Some formulas are values now; all of them are in the list: press “Restore formulas”.`,
    other: (reason) =>
      `Excel broke off half-way and could not undo it either: ${reason} Press Ctrl+Z, and check the workbook.`,
  },
};

function whole({ sheet, cells }: { readonly sheet: string; readonly cells: string | undefined }): string {
  return `${cells === undefined ? '' : `${cells} of `}the sheet “${sheet}”`;
}
