import type { FindTexts } from '../find';

export const findTexts: FindTexts = {
  back: 'Back',
  allFunctions: 'All functions',
};
