/* eslint office-addins/load-object-before-read: off -- getCellProperties answers without a load, and charts are loaded as a list */
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { HalfDone } from '../../../src/workbook/core/faults';
import { ifLoaded } from '../../../src/workbook/core/ifLoaded';
import { transaction } from '../../../src/workbook/core/transaction';
import type { Undo } from '../../../src/workbook/core/transaction';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';
import { failAtEveryAction } from '../everyAction/everyAction';
import { inside } from '../everyAction/workbookInside';
import { beforeSync } from '../refresh/workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(async () => {
  host.reset();
  await writeTo('A1:B2', [
    ['Gạo', 1211],
    ['Chè', '=B1/2'],
  ]);
});

const area = { row: 0, column: 0, rows: 2, columns: 2 };

/** Changes contents, formats and widths, makes a table with a chart, and adds a sheet; each can be undone. */
async function changeMuch(undo: Undo, context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getActiveWorksheet();
  sheet.load('id,name');
  const cells = sheet.getRange('A1:B2');
  cells.load('formulas,numberFormat');
  const looks = cells.getCellProperties({ format: { font: { bold: true } } });
  const width = sheet.getRange('A1').load('format/columnWidth');
  await context.sync();

  const place = { id: sheet.id, name: sheet.name };
  // What is written into a proxy takes the place of what was read from it.
  const formulas = cells.formulas as unknown[][];
  const formats = cells.numberFormat as string[][];
  const widths = [width.format.columnWidth];
  const sheets = context.workbook.worksheets;
  sheets.load('items/id');
  sheet.charts.load('items/id');
  undo.hasBegunWhere(() => ifLoaded(() => sheet.charts.items) !== undefined);
  undo.remember(() => [
    { kind: 'contents', sheet: place, area, formulas },
    { kind: 'numberFormats', sheet: place, area, formats },
    { kind: 'formats', sheet: place, area, properties: looks.value },
    { kind: 'widths', sheet: place, area, widths },
    { kind: 'contents', sheet: place, area: { row: 4, column: 0, rows: 3, columns: 1 }, formulas: 'empty' },
  ]);
  cells.formulas = [
    ['Cà phê', 725],
    ['Cao su', '=B1*3'],
  ];
  cells.numberFormat = [
    ['@', '0.0'],
    ['@', '0.0'],
  ];
  cells.format.font.bold = true;
  sheet.getRange('A1').format.columnWidth = 222;
  const body = sheet.getRange('A5:A7');
  body.values = [['Tên'], [1], [2]];
  undo.remember(() => [{ kind: 'tables', sheet: place, area: { row: 4, column: 0, rows: 3, columns: 1 } }]);
  const table = sheet.tables.add(body, true);
  table.name = 'T';
  undo.remember(() => {
    const before = ifLoaded(() => sheet.charts.items.map(({ id }) => id));
    return before === undefined ? [] : [{ kind: 'charts', sheet: place, before }];
  });
  sheet.charts.add('ColumnClustered', table.columns.getItem('Tên').getDataBodyRange(), 'Columns');
  undo.remember(() => {
    const before = ifLoaded(() => sheets.items.map(({ id }) => id));
    return before === undefined ? [] : [{ kind: 'sheet', name: 'Mới', before }];
  });
  const added = sheets.add('Mới');
  added.getRange('A1').values = [['x']];
  await context.sync();
}

const change = () => Excel.run((context) => transaction((undo) => changeMuch(undo, context)));

describe('a transaction', () => {
  test('that Excel fails at any one action leaves contents, formats, tables, charts and sheets as they were', async () => {
    const { failed, old, renewed } = await failAtEveryAction(host, change);
    // At least one part of the workbook has something to go back to, each time.
    expect(old).toBeGreaterThanOrEqual(failed);
    expect(renewed).toBe(0);
  }, 300_000);

  test('whose undoing fails once is undone at the second attempt', async () => {
    const before = await inside(host);
    // The look is the first round trip, the writing the second, the undoing the third.
    const failing = beforeSync(2, () => host.failAtAction(30));
    const undoing = beforeSync(3, () => host.failAtAction(1));
    await expect(change()).rejects.toBeInstanceOf(OfficeExtension.Error);
    undoing.restore();
    failing.restore();
    expect(await inside(host)).toEqual(before);
  });

  test('whose undoing fails for good says where the user has to look', async () => {
    const failing = beforeSync(2, () => host.failAtAction(30));
    const undoing = beforeSync(3, () => host.failAtAction(1));
    const again = beforeSync(4, () => host.failAtAction(1));
    const fault: unknown = await change().catch((thrown: unknown) => thrown);
    again.restore();
    undoing.restore();
    failing.restore();
    expect(fault).toBeInstanceOf(HalfDone);
    expect((fault as HalfDone).places).toEqual([
      { sheet: 'Mới', cells: undefined },
      { sheet: 'Sheet1', cells: 'A5:A7' },
      { sheet: 'Sheet1', cells: 'A1:B2' },
    ]);
  });

  test('of which Excel does nothing, for a cell is being edited, is not undone: that would wait for the user', async () => {
    const before = await inside(host);
    const editing = beforeSync(2, () => (host.editing = true));
    await expect(change()).rejects.toHaveProperty('code', 'InvalidOperationInCellEditMode');
    host.editing = false;
    editing.restore();
    expect(await inside(host)).toEqual(before);
  });
});
