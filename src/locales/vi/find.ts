import type { FindTexts } from '../find';

export const findTexts: FindTexts = {
  back: 'Quay lại',
  allFunctions: 'Tất cả các hàm',
};
