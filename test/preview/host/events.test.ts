import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, select, selectSeveral, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.14' } });
});
beforeEach(() => host.reset());

describe('events', () => {
  test('tell a sheet what was edited, by the add-in or the user, until the handler is removed', async () => {
    const seen: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          seen.push([event.address, event.changeType, event.triggerSource, range.address, range.values]);
        });
      });
      await context.sync();
      return added;
    });
    await writeTo('B2:C2', [[1, 2]]);
    await delivered();
    host.univer.workbook.getActiveSheet().getRange('A1').setValue('Gạo');
    await delivered();
    expect(seen).toEqual([
      ['B2:C2', 'RangeEdited', 'ThisLocalAddin', 'Sheet1!B2:C2', [[1, 2]]],
      ['A1', 'RangeEdited', 'Unknown', 'Sheet1!A1', [['Gạo']]],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await writeTo('B2', [[3]]);
    await delivered();
    expect(seen).toHaveLength(2);
  });

  test('do not tell of formats, nor of what formulas compute', async () => {
    const seen: unknown[] = [];
    await writeTo('A1:A2', [[1], ['=A1*2']]);
    await listen((context) => context.workbook.worksheets.onChanged, seen);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.format.font.bold = true;
      range.numberFormat = [['0.0'], ['0.0']];
      await context.sync();
    });
    await host.calculate();
    await delivered();
    expect(seen).toEqual([]);
    await writeTo('A1', [[2]]);
    await host.calculate();
    await delivered();
    expect(seen).toMatchObject([{ type: 'WorksheetChanged', address: 'A1' }]);
  });

  test('tell a table, and whoever listens to all tables, what was edited inside', async () => {
    await addTable('Sales');
    const [ofTable, ofTables]: unknown[][] = [[], []];
    await listen((context) => context.workbook.tables.getItem('Sales').onChanged, ofTable ?? []);
    await listen((context) => context.workbook.tables.onChanged, ofTables ?? []);
    await writeTo('B3:C4', [
      [1, 2],
      [3, 4],
    ]);
    await writeTo('E9', [[5]]);
    await delivered();
    const { id } = host.univer.workbook.getTableList()[0] ?? {};
    expect(ofTable).toMatchObject([{ type: 'TableChanged', address: 'B3', tableId: id }]);
    expect(ofTables).toMatchObject([{ type: 'TableChanged', address: 'B3', tableId: id }]);
  });

  test('tell which sheet becomes active', async () => {
    const seen: unknown[] = [];
    await listen((context) => context.workbook.worksheets.onActivated, seen);
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mới').load('id');
      sheet.activate();
      await context.sync();
      return sheet.id;
    });
    await delivered();
    expect(seen.at(-1)).toEqual({ type: 'WorksheetActivated', worksheetId: id });
  });

  test('tell what the user selects, every area of it', async () => {
    const seen: unknown[] = [];
    await listen((context) => context.workbook.worksheets.onSelectionChanged, seen);
    await select('B2:B5');
    await delivered();
    expect(seen.at(-1)).toMatchObject({ type: 'WorksheetSelectionChanged', address: 'B2:B5' });
    selectSeveral(host, 'B2:B4', 'D6');
    await delivered();
    expect(seen.at(-1)).toMatchObject({ address: 'B2:B4,D6' });
  });
});

async function listen<Args>(
  handlersOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<Args>,
  seen: unknown[],
): Promise<void> {
  await Excel.run(async (context) => {
    handlersOf(context).add((event) => Promise.resolve(seen.push(event)));
    await context.sync();
  });
}

/**
 * Events come before the answers to what is asked later. Their handlers ask the host which range they are about, so
 * that a second question is answered after they have been called.
 */
async function delivered(): Promise<void> {
  for (const address of ['A1', 'A1']) await valuesOf(address);
}
