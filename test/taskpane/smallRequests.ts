import { jest } from '@jest/globals';

/** One request carries less than in Excel: a table of some hundred rows is a long one, and takes several. */
jest.mock('../../src/workbook/core/bytes', () => ({
  ...jest.requireActual<object>('../../src/workbook/core/bytes'),
  BYTES_AT_ONCE: 40_000,
}));
