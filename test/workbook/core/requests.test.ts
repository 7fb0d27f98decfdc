import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExcelHost } from '../../../preview/host/core/excel';
import {
  CELL_READ,
  bytesOf,
  costOfCells,
  costOfReading,
  costOfWriting,
} from '../../../src/workbook/core/bytes';
import { forOnce, rangeIn } from '../../../src/workbook/core/areas';
import { Requests } from '../../../src/workbook/core/requests';
import type { Reading } from '../../../src/workbook/core/requests';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';
import { anyText } from '../../anyText';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.19' } });
});
beforeEach(() => host.reset());

describe('the bytes of a value', () => {
  test('are those of its JSON in UTF-8', () => {
    // Quotation marks 2, G and o 2, ạ 3.
    expect(bytesOf('Gạo')).toBe(7);
    // Brackets 4, comma 1; "a\"b" is 6 with its escape, a bowl of rice 2 + 4.
    expect(bytesOf([['a"b', '🍚']])).toBe(4 + 1 + 6 + 6);
    expect(bytesOf(undefined)).toBe(0);
  });

  test('agree with an encoder, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(bytesOf(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
      }),
    );
  });
});

/** The kinds of work that the add-in queues, each with the cost that it states. */
const work: Record<string, (requests: Requests, sheet: Excel.Worksheet, at: number) => Promise<void>> = {
  'a cell by its place': async (requests, sheet, at) => {
    await requests.add(costOfWriting(1, [['Gạo']]), 1);
    cellOf(sheet, at).formulas = [['Gạo']];
  },
  'the font of a cell': async (requests, sheet, at) => {
    await requests.add(costOfWriting(3, true), 1);
    cellOf(sheet, at).format.font.bold = true;
  },
  'a look at a cell of a table, and the figure in it with its properties': async (requests, _, at) => {
    const figure = {
      type: 'Double',
      basicValue: 1,
      properties: { Nguồn: { type: 'String', basicValue: 'Bộ' } },
    };
    await requests.add(costOfReading(6, 3 * CELL_READ));
    cellOfTable(requests, at).load('formulas,values,valuesAsJson');
    await requests.add(costOfWriting(6, [[figure]]), 1);
    cellOfTable(requests, at).valuesAsJson = [[figure]] as unknown as Excel.CellValue[][];
  },
};

describe('what is queued', () => {
  test.each(Object.keys(work))('is sent before a request gets larger than the limit: %s', async (kind) => {
    await makeTable();
    const bytesAtOnce = 100_000;
    const { largestRequest, largestAnswer, syncs } = await host.measure(() =>
      Excel.run(async (context) => {
        const requests = new Requests(context, { bytesAtOnce });
        const sheet = sheetOf(requests);
        for (let at = 0; at < 300; at += 1) await work[kind]?.(requests, sheet, at);
        await requests.send();
      }),
    );
    // A cost is stated on the safe side, but not so that half of the room stays empty.
    expect(largestRequest).toBeLessThan(bytesAtOnce);
    expect(largestRequest).toBeGreaterThan(bytesAtOnce / 2);
    expect(largestAnswer).toBeLessThan(bytesAtOnce);
    expect(syncs).toBeGreaterThan(1);
  });

  test('goes in few round trips where it is rows of cells, and long texts count as what they are', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, 'á'.repeat(row)]);
    const costs = rows.map((row) => costOfCells(row));
    const parts: [number, number][] = [];
    const { largestRequest, syncs } = await host.measure(() =>
      Excel.run(async (context) => {
        const requests = new Requests(context, { bytesAtOnce: 100_000 });
        await requests.addRows(costs, { once: costOfWriting(1, '') }, (first, end) => {
          parts.push([first, end]);
          const range = sheetOf(requests).getRangeByIndexes(first, 0, end - first, 2);
          range.values = rows.slice(first, end);
        });
        await requests.send();
      }),
    );
    // 400 · 399 / 2 letters of two bytes are 160 000 bytes: with what goes around them three requests.
    expect(syncs).toBe(parts.length);
    expect(parts.length).toBeLessThanOrEqual(4);
    // Besides what a request says of the add-in.
    expect(largestRequest).toBeLessThan(101_000);
    expect(parts.flatMap(([first, end]) => rows.slice(first, end))).toEqual(rows);
  });

  test('tells how many cells have been written, and can be stopped between two parts', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    await Excel.run(async (context) => {
      const requests = new Requests(context, {
        bytesAtOnce: 2000,
        all: 100,
        signal: stop.signal,
        onProgress: (done) => {
          told.push(done);
          if (told.length === 2) stop.abort();
        },
      });
      const sheet = sheetOf(requests);
      for (let at = 0; at < 100; at += 1) await work['a cell by its place']?.(requests, sheet, at);
    }).catch((fault: unknown) => expect(fault).toHaveProperty('name', 'AbortError'));
    // 411 bytes for each cell: four of them are below 2000.
    expect(told).toEqual([4, 8]);
    expect(await filledRows()).toBe(8);
  });
});

describe('what is read', () => {
  test('is asked for in halves where the texts are longer than anybody could expect', async () => {
    // 400 texts of 20 000 bytes are 8 MB, more than one answer holds.
    const texts = Array.from(
      { length: 400 },
      (_, row) => `${String(row).padStart(3, '0')}${'x'.repeat(19_997)}`,
    );
    for (let first = 0; first < 400; first += 100) {
      await writeTo(
        `A${first + 1}:A${first + 100}`,
        texts.slice(first, first + 100).map((text) => [text]),
      );
    }
    const read: unknown[] = [];
    await Excel.run(async (context) => {
      const requests = new Requests(context);
      const reading: Reading = {
        rows: 400,
        once: costOfReading(1, 0),
        row: { sent: 0, answered: CELL_READ },
        ask: (first, end) => {
          const range = sheetOf(requests)
            .getRangeByIndexes(first, 0, end - first, 1)
            .load('formulas');
          return () => read.push(...(range.formulas as string[][]).flat());
        },
      };
      await requests.read([reading]);
    });
    expect(read).toEqual(texts);
  }, 60_000);

  test('of many places comes in as few round trips as the answers fit into', async () => {
    await writeTo('A1:A3', [['một'], ['hai'], ['ba']]);
    const read: unknown[] = [];
    const { syncs } = await host.measure(() =>
      Excel.run(async (context) => {
        const requests = new Requests(context, { bytesAtOnce: 2000 });
        const readings = Array.from({ length: 9 }, (_, row): Reading => ({
          rows: 1,
          once: costOfReading(1, 0),
          row: { sent: 0, answered: CELL_READ },
          ask: () => {
            const range = sheetOf(requests).getRangeByIndexes(row, 0, 1, 1).load('values');
            return () => read.push(range.values[0]?.[0]);
          },
        }));
        await requests.read(readings);
      }),
    );
    expect(read).toEqual(['một', 'hai', 'ba', '', '', '', '', '', '']);
    // 400 bytes for each range: five at a time.
    expect(syncs).toBe(2);
  });
});

function sheetOf({ context }: Requests): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

function cellOfTable({ context }: Requests, row: number): Excel.Range {
  const column = context.workbook.tables.getItem('T').columns.getItem('a');
  return forOnce(forOnce(forOnce(column.getDataBodyRange()).getCell(row, 0)).getResizedRange(0, 0));
}

function cellOf(sheet: Excel.Worksheet, row: number): Excel.Range {
  return rangeIn(sheet, { row, column: 0, rows: 1, columns: 1 });
}

async function makeTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1:G1').values = [['a', 'b']];
    sheet.tables.add('F1:G400', true).name = 'T';
    await context.sync();
  });
}

async function filledRows(): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('rowCount');
    await context.sync();
    return used.rowCount;
  });
}
