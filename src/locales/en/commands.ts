import type { CommandTexts } from '../commands';

export const commandTexts: CommandTexts = {
  refreshing: 'Looking for newer figures and refreshing…',
  counting: 'Counting formulas…',
  inserting: (what) => `Inserting ${what}…`,
  stopping: 'Stopping…',
  stopped: 'Stopped as asked; the workbook is as it was.',
};
