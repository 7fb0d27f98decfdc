import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { rangeOf, valuesOf, writeTo } from './cells';
import { addressOf, bootWithTables, inTable, keep, newSalesTable } from './salesTable';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithTables();
});
beforeEach(() => newSalesTable(host));

describe('orders and filters', () => {
  test('sort rows with their formulas and formats, blanks last', async () => {
    await inTable((table, sheet) => {
      sheet.getRange('B4').format.font.bold = true;
      sheet.getRange('B3').values = [['']];
      sheet.getRange('C2').formulas = [['=B2*3']];
      table.sort.apply([{ key: 1, ascending: false }]);
    });
    await host.calculate();
    const { values, formulas } = await rangeOf('A2:C4');
    expect(values).toEqual([
      ['Cao su', 5, 10],
      ['Gạo', 2, 6],
      ['Cà phê', '', 0],
    ]);
    expect(formulas[1]?.[2]).toBe('=B3*3');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales');
      table.sort.load('fields');
      const bold = table.getDataBodyRange().getCell(0, 1).load('format/font/bold');
      await context.sync();
      expect(table.sort.fields).toEqual([{ key: 1, ascending: false }]);
      expect(bold.format.font.bold).toBe(true);
      table.sort.clear();
      table.sort.load('fields');
      await context.sync();
      expect(table.sort.fields).toEqual([]);
    });
  });

  test('filter rows by the texts that cells show', async () => {
    await inTable((table) => table.columns.getItem('Mặt hàng').filter.applyValuesFilter(['Gạo', 'Cao su']));
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      const table = tables.getItem('Sales');
      const rows = [0, 1, 2].map((index) => table.rows.getItemAt(index).getRange().load('rowHidden'));
      const all = table.getRange().load('rowHidden');
      table.autoFilter.load('isDataFiltered,criteria');
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, true, false]);
      expect(all.rowHidden).toBe(null);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(table.autoFilter.criteria[0]).toEqual({ filterOn: 'Values', values: ['Gạo', 'Cao su'] });
      table.clearFilters();
      all.load('rowHidden');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect([all.rowHidden, table.autoFilter.isDataFiltered]).toEqual([false, false]);
    });
  });

  test('stay with their column and rows when columns and rows come, and over saving', async () => {
    await inTable((table) => {
      table.columns.getItem('V').filter.apply({ filterOn: 'Values', values: ['2', '5'] });
      table.columns.add(0, [['Đầu'], ['a'], ['b'], ['c']]);
      table.rows.add(0, [['d', 'Chè', 5, keep]]);
    });
    host.load(host.serialise());
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales');
      const rows = [0, 1, 2, 3].map((index) => table.rows.getItemAt(index).getRange().load('rowHidden'));
      const filter = table.columns.getItem('V').filter.load('criteria');
      await context.sync();
      expect(rows.map((row) => row.rowHidden)).toEqual([false, false, true, false]);
      expect(filter.criteria).toMatchObject({ values: ['2', '5'] });
    });
  });
});

describe('totals', () => {
  test('are a row below the body that moves with it and does not count itself', async () => {
    await writeTo('A5:B5', [['Ghi chú', '=SUM(Sales[V])']]);
    await host.calculate();
    await inTable((table) => (table.showTotals = true));
    await inTable((table) => {
      table.columns.getItem('V').getTotalRowRange().formulas = [['=SUBTOTAL(109,[V])']];
      table.rows.add(undefined, [['Chè', 7, keep]]);
    });
    await host.calculate();
    expect(await valuesOf('A5:C7')).toEqual([
      ['Chè', 7, 14],
      ['Total', 17, 34],
      ['Ghi chú', 17, ''],
    ]);
    expect(await addressOf('Sales')).toBe('Sheet1!A1:C6');
    expect((await rangeOf('C6')).formulas).toEqual([['=SUBTOTAL(109,[Gấp đôi])']]);
    await inTable((table) => (table.showTotals = false));
    expect(await valuesOf('A6:A7')).toEqual([['Ghi chú'], ['']]);
  });
});

describe('merged cells', () => {
  test('are merged and split again, but not in a table', async () => {
    await inTable((_, sheet) => sheet.getRange('E1:F2').merge());
    expect(host.univer.workbook.getActiveSheet().getMergeData()).toHaveLength(1);
    await inTable((_, sheet) => sheet.getRange('E1:F2').unmerge());
    expect(host.univer.workbook.getActiveSheet().getMergeData()).toHaveLength(0);
    const merging = inTable((_, sheet) => sheet.getRange('A2:B2').merge());
    await expect(merging).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

test('rows are hidden and shown again', async () => {
  await inTable((_, sheet) => (sheet.getRange('2:3').rowHidden = true));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = ['A2:A3', 'A4', 'A1:A2'].map((address) => sheet.getRange(address).load('rowHidden'));
    await context.sync();
    expect(rows.map((row) => row.rowHidden)).toEqual([true, false, null]);
  });
});
