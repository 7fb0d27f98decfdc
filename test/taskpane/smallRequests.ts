import { jest } from '@jest/globals';

/** One request carries less than in Excel: a table of some hundred rows is a long one, and takes several. */
const CELLS = 3600;

jest.mock('../../src/workbook/refresh/lookTables', () => ({
  ...jest.requireActual<object>('../../src/workbook/refresh/lookTables'),
  CELLS_AT_ONCE: CELLS,
}));
jest.mock('../../src/workbook/freeze/look', () => ({
  ...jest.requireActual<object>('../../src/workbook/freeze/look'),
  CELLS_A_BATCH: CELLS,
}));
