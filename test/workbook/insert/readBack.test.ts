import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { messagesIn } from '../../../src/locales/language';
import { languages, tableKeys } from '../../../src/locales/messages';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { wholeCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

describe.each(languages)('what is read back after an insertion in the language %s', (language) => {
  const about = { catalogue: wholeCatalogue(), messages: messagesIn(language) };

  // Headings that are years become numbers when they are written, and texts again in the table.
  test.each(tableKeys)('is what was written: the table %s raises no doubt', async (key) => {
    for (const computed of ['values', 'formulas'] as const) {
      const { differs } = await insertTable(key, { place: 'new-sheet', computed, source: true }, about);
      expect(differs).toEqual([]);
    }
  });
});
