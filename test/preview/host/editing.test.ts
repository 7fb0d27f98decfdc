import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.9' } });
});
beforeEach(() => host.reset());

describe('while the user types in a cell', () => {
  test('what the add-in asks fails, and nothing of it is done', async () => {
    host.editing = true;
    await expect(writeTo('A1', [['x']])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.editing = false;
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  test('what was asked with delayForCellEdit waits until the typing ends', async () => {
    host.editing = true;
    let done = false;
    const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      await context.sync();
      done = true;
    });
    // Answers come in the order of the questions: had the first been answered, it would be known by now.
    await expect(valuesOf('A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(done).toBe(false);
    host.editing = false;
    await writing;
    expect(await valuesOf('A1')).toEqual([['x']]);
  });
});

test('each sync of the add-in is one step for the user to undo', async () => {
  await addTable('Sales');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = context.workbook.tables.getItem('Sales');
    sheet.getRange('D1').values = [['Ghi chú']];
    sheet.getRange('D1').format.font.bold = true;
    table.rows.add(undefined, [['Cao su', 5]]);
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(await valuesOf('A2:D3')).toEqual([
    ['Cà phê', 3, '', ''],
    ['Cao su', 5, '', ''],
  ]);
  host.univer.workbook.undo();
  expect(await valuesOf('A1:D4')).toEqual([
    ['Mặt hàng', 'V', '', ''],
    ['Gạo', 2, '', ''],
    ['Cà phê', 3, '', ''],
    ['', '', '', ''],
  ]);
  host.univer.workbook.redo();
  expect(await valuesOf('A1:D3')).toEqual([
    ['Mặt hàng', 'V', '', 'Ghi chú'],
    ['Cà phê', 3, '', ''],
    ['Cao su', 5, '', ''],
  ]);
  expect(host.univer.workbook.getTableList()).toMatchObject([
    { name: 'Sales', range: { startRow: 0, endRow: 2 } },
  ]);
});
