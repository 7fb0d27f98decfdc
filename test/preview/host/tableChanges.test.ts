import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MoveColsCommand } from '@univerjs/sheets';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { rangeOf, valuesOf, writeTo } from './cells';
import { addressOf, bootWithTables, inTable, keep, newSalesTable } from './salesTable';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithTables();
});
beforeEach(() => newSalesTable(host));

describe('formulas of tables', () => {
  test('are read as Excel shows them, however they were written, and compute', async () => {
    await writeTo('E2:E4', [['=Sales[@V]'], ['=SUM(Sales[V])'], ['="[@V]"&Sales[[#Headers],[Mặt hàng]]']]);
    await host.calculate();
    const { formulas, values } = await rangeOf('C2:E4');
    expect(formulas.map(([own]) => own as unknown)).toEqual(['=[@V]*2', '=[@V]*2', '=[@V]*2']);
    expect(values).toEqual([
      [4, '', 2],
      [6, '', 10],
      [10, '', '[@V]Mặt hàng'],
    ]);
    expect(formulas[0]?.[2]).toBe('=Sales[@V]');
  });

  test('follow the name of a column, whoever changes the header', async () => {
    await writeTo('E2', [['=SUM(Sales[V])']]);
    await writeTo('B1', [['Kim ngạch (triệu)']]);
    await host.calculate();
    expect((await rangeOf('C2:E2')).formulas).toEqual([
      ['=[@[Kim ngạch (triệu)]]*2', '', '=SUM(Sales[Kim ngạch (triệu)])'],
    ]);
    expect(await valuesOf('C2:E2')).toEqual([[4, '', 10]]);
    host.univer.workbook.undo();
    expect((await rangeOf('E2')).formulas).toEqual([['=SUM(Sales[V])']]);
  });

  test('name plain cells once the table is a range', async () => {
    await writeTo('E2:E5', [
      ['=SUM(Sales[V])'],
      ['=ROWS(Sales[#All])'],
      ['=Sales[[#Headers],[V]]'],
      ['=SUM(Sales)'],
    ]);
    await inTable((table) => void table.convertToRange());
    await host.calculate();
    expect((await rangeOf('C2:C3')).formulas).toEqual([['=Sheet1!$B2*2'], ['=Sheet1!$B3*2']]);
    expect((await rangeOf('E2:E4')).formulas).toEqual([
      ['=SUM(Sheet1!$B$2:$B$4)'],
      ['=ROWS(Sheet1!$A$1:$C$4)'],
      ['=Sheet1!$B$1'],
    ]);
    expect(await valuesOf('C2:E2')).toEqual([[4, '', 10]]);
  });
});

describe('rows of tables', () => {
  test('are deleted at the end of a reopened workbook as well, where nothing is below', async () => {
    host.load(host.serialise());
    await inTable((table) => {
      table.rows.getItemAt(2).delete();
    });
    expect(await valuesOf('A3:B4')).toEqual([
      ['Cà phê', 3],
      ['', ''],
    ]);
  });

  test('are deleted, and what is below moves up, other tables too', async () => {
    await writeTo('A6:C7', [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
    await inTable((table, sheet) => {
      sheet.tables.add('A6:C7', true).name = 'Below';
      table.rows.getItemAt(1).delete();
    });
    await writeTo('E1', [['=SUM(Below[b])']]);
    await host.calculate();
    expect(await valuesOf('A1:C6')).toEqual([
      ['Mặt hàng', 'V', 'Gấp đôi'],
      ['Gạo', 2, 4],
      ['Cao su', 5, 10],
      ['', '', ''],
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
    expect(await addressOf('Sales')).toBe('Sheet1!A1:C3');
    expect(await addressOf('Below')).toBe('Sheet1!A5:C6');
    expect(await valuesOf('E1')).toEqual([[2]]);
  });

  test('are deleted several at once; the last leaves an empty row', async () => {
    await inTable((table) => table.rows.deleteRows([0, 2]));
    expect(await valuesOf('A2:A3')).toEqual([['Cà phê'], ['']]);
    await inTable((table) => table.rows.getItemAt(0).delete());
    expect(await valuesOf('A1:A2')).toEqual([['Mặt hàng'], ['']]);
    expect(await addressOf('Sales')).toBe('Sheet1!A1:C2');
    const none = inTable((table) => table.rows.getItemAt(5).delete());
    await expect(none).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('take the format of the row above and the formula of their column', async () => {
    await inTable((table, sheet) => {
      sheet.getRange('B2:B4').numberFormat = [['#,##0'], ['#,##0'], ['#,##0']];
      table.rows.add(undefined, [['Chè', 7, keep]]);
      table.rows.add(0, [['Than', 1, keep]]);
    });
    await host.calculate();
    const { values, formulas, numberFormat } = await rangeOf('A2:C6');
    expect(values[0]).toEqual(['Than', 1, 2]);
    expect(values[4]).toEqual(['Chè', 7, 14]);
    expect([formulas[0]?.[2], formulas[4]?.[2]]).toEqual(['=[@V]*2', '=[@V]*2']);
    expect(numberFormat[4]?.[1]).toBe('#,##0');
  });

  test('cannot be added where another table would be torn', async () => {
    await writeTo('C7:D8', [
      ['a', 'b'],
      [1, 2],
    ]);
    await inTable((_, sheet) => void (sheet.tables.add('C7:D8', true).name = 'Aslant'));
    const adding = inTable((table) => void table.rows.add(undefined, [['Chè', 7, keep]]));
    await expect(adding).rejects.toMatchObject({ code: 'InvalidOperation' });
    expect(await addressOf('Sales')).toBe('Sheet1!A1:C4');
  });
});

describe('columns of tables', () => {
  test('are added and deleted, with what is to the right', async () => {
    await writeTo('D1:E2', [
      ['bên phải', '=SUM(Sales[V])'],
      ['', '=SUM(Sales[Gấp đôi])'],
    ]);
    await inTable((table) => {
      table.columns.add(1, [['Ghi chú'], ['x'], ['y'], ['z']]);
      table.columns.add(undefined, undefined, 'Cuối');
      table.columns.getItem('V').delete();
    });
    await host.calculate();
    expect(await valuesOf('A1:F2')).toEqual([
      ['Mặt hàng', 'Ghi chú', 'Gấp đôi', 'Cuối', 'bên phải', '#REF!'],
      ['Gạo', 'x', '#REF!', '', '', '#REF!'],
    ]);
    expect((await rangeOf('F1:F2')).formulas).toEqual([['=SUM(#REF!)'], ['=SUM(Sales[Gấp đôi])']]);
    expect(await columnsOf('Sales')).toEqual([
      [1, 'Mặt hàng'],
      [4, 'Ghi chú'],
      [3, 'Gấp đôi'],
      [5, 'Cuối'],
    ]);
    host.load(host.serialise());
    expect(await columnsOf('Sales')).toEqual([
      [1, 'Mặt hàng'],
      [4, 'Ghi chú'],
      [3, 'Gấp đôi'],
      [5, 'Cuối'],
    ]);
  });

  test('that the user moves keep their numbers, names and formulas', async () => {
    moveColumns(2, 3, 0);
    await writeTo('E1', [['=SUM(Sales[V])']]);
    await host.calculate();
    expect(await valuesOf('A1:C2')).toEqual([
      ['Gấp đôi', 'Mặt hàng', 'V'],
      [4, 'Gạo', 2],
    ]);
    expect(await columnsOf('Sales')).toEqual([
      [3, 'Gấp đôi'],
      [1, 'Mặt hàng'],
      [2, 'V'],
    ]);
    expect(await valuesOf('E1')).toEqual([[10]]);
  });

  test('that the user inserts get a header', async () => {
    await inTable((_, sheet) => void sheet.getRange('B:B').insert('Right'));
    expect(await valuesOf('A1:D1')).toEqual([['Mặt hàng', 'Column2', 'V', 'Gấp đôi']]);
    expect((await columnsOf('Sales')).map(([, name]) => name)).toEqual([
      'Mặt hàng',
      'Column2',
      'V',
      'Gấp đôi',
    ]);
  });
});

/** As a user does who cuts columns of the sheet and inserts them elsewhere. */
function moveColumns(from: number, before: number, to: number): void {
  const { workbook, commands } = host.univer;
  const rows = { startRow: 0, endRow: 999, rangeType: 2 };
  commands.syncExecuteCommand(MoveColsCommand.id, {
    unitId: workbook.getId(),
    subUnitId: workbook.getActiveSheet().getSheetId(),
    range: { ...rows, startColumn: from, endColumn: before - 1 },
    fromRange: { ...rows, startColumn: from, endColumn: before - 1 },
    toRange: { ...rows, startColumn: to, endColumn: to + before - from - 1 },
  });
}

async function columnsOf(name: string): Promise<[number, string][]> {
  return Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem(name).columns.load('items/id,items/name');
    await context.sync();
    return columns.items.map((column) => [column.id, column.name]);
  });
}
