import { beforeAll, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { ExcelHost } from '../../../src/preview/host/excel';
import type { Table } from '../../../src/tables/table';
import { insertMade } from '../../../src/workbook/insertTable';
import { refreshFrom } from '../../../src/workbook/refresh/refreshTables';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../host/bootOffice';
import { workbookState } from './workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});

const about = { catalogue: planCatalogue(), messages: messagesIn('en') };

/** Two columns of numbers: 52 000 cells, more than one round trip takes. */
const rows = 26_000;

test('a long table is written in parts, tells how far it is, and can be stopped: then it is as it was', async () => {
  const insertion: number[] = [];
  await insertMade(longTable(0), { place: 'new-sheet', onProgress: (done) => insertion.push(done) }, about);
  // 50 000 cells are 16 666 rows of three; one part comes before the last.
  expect(insertion).toEqual([49_998]);
  const { tables: before } = await workbookState();

  const stop = new AbortController();
  const { tables } = await refreshFrom(make(1), 'all', 'en', {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(tables[0]?.skipped?.reason).toBe('cancelled');
  expect((await workbookState()).tables).toEqual(before);

  const whole = await host.measure(() => refreshFrom(make(1), 'all', 'en'));
  expect(whole.cellsWritten).toBe(rows * 2);
}, 300_000);

function make(more: number) {
  return () => ({ table: longTable(more), context: about });
}

function longTable(more: number): Table {
  return {
    key: 'figures',
    title: 'Long table',
    columns: ['name', 'value', 'again'].map((key) => ({
      key,
      heading: key,
      unit: undefined,
      formula: undefined,
    })),
    rows: Array.from({ length: rows }, (_, index) => ({
      code: `row-${index}`,
      cells: [
        `Item ${index}`,
        { number: index + more, unit: 'million-usd' as const },
        { number: index + more, unit: 'million-usd' as const },
      ],
      emphasised: false,
      figures: [],
    })),
  };
}
