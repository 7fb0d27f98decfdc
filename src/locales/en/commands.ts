import type { CommandTexts } from '../commands';

export const commandTexts: CommandTexts = {
  refreshing: 'Looking for newer figures and refreshing…',
  counting: 'Counting formulas…',
  inserting: (what) => `Inserting ${what}…`,
  stopping: 'Stopping…',
  stopped: 'Stopped as asked; the workbook is as it was.',
  cellBeingEdited: 'Nothing was done: a cell is being edited. Press Enter or Esc in Excel and try again.',
  failed: (reason) => `It did not work: ${reason} Try again.`,
};
