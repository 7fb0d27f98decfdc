import type { OutsidePaneTexts } from '../outsidePane';

export const outsidePaneTexts: OutsidePaneTexts = {
  close: 'Close',
  declined: 'Nothing was done, as you have chosen.',
  answerInPane:
    'To answer, press “Export figures” on the Home tab: the question stands in the pane. Delete this sheet when you have read it.',
};
