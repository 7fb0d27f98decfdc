import { writeSync } from 'node:fs';
import { beforeAll, test } from '@jest/globals';
import { messagesIn } from '../src/locales/language';
import { tableKeys } from '../src/locales/messages';
import type { ExcelHost } from '../preview/host/core/excel';
import { insertTable } from '../src/workbook/insert/insertTable';
import { planCatalogue } from '../test/catalogue/planCatalogue';
import { bootOffice } from '../test/preview/host/bootOffice';

/** Round trips and cells written for every table, counted under the real office.js. */
let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});

test('inserting every table', async () => {
  const about = { catalogue: planCatalogue(), messages: messagesIn('vi') };
  for (const key of tableKeys) {
    const { syncs, actions, cellsWritten } = await host.measure(() =>
      insertTable(key, { place: 'new-sheet' }, about),
    );
    writeSync(1, `insert ${key}: ${syncs} syncs, ${cellsWritten} cells written, ${actions} actions\n`);
  }
});
