import type { CommandTexts } from '../commands';

export const commandTexts: CommandTexts = {
  refreshing: 'Looking for newer figures and refreshing…',
  counting: 'Counting formulas…',
  inserting: (what) => `Inserting ${what}…`,
  stopping: 'Stopping…',
  stopped: 'Stopped as asked; the workbook is as it was.',
  close: 'Close',
  declined: 'Nothing was done, as you have chosen.',
  answerInPane:
    'To answer, press “Export figures” on the Home tab: the question stands in the pane. Delete this sheet when you have read it.',
};
