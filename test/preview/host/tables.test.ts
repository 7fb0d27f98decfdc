import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, rangeOf, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  // Table.resize is of 1.13.
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.13' } });
});
beforeEach(() => host.reset());

describe('tables', () => {
  test('are added over what was written, and read back', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Bảng');
      const range = sheet.getRange('B2:C4');
      range.values = [
        ['Mặt hàng', ''],
        ['Gạo', 2],
        ['Cà phê', 3],
      ];
      const table = sheet.tables.add(range, true);
      table.name = 'VnxTargets2006';
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('id,name,style,showBandedRows,showFilterButton');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load('address,values'));
      context.workbook.tables.load('items/name');
      const found = context.workbook.tables.getItemOrNullObject('vnxtargets2006').load('id');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'VnxTargets2006',
        style: 'TableStyleLight9',
        showBandedRows: false,
        showFilterButton: false,
      });
      expect(parts.map((part) => part.address)).toEqual(['Bảng!B2:C4', 'Bảng!B2:C2', 'Bảng!B3:C4']);
      expect(parts[1]?.values).toEqual([['Mặt hàng', 'Column2']]);
      expect(context.workbook.tables.items.map(({ name }) => name)).toEqual(['VnxTargets2006']);
      expect(found.id).toBe(table.id);
    });
  });

  test('are what structured references compute over', async () => {
    await addTable('ChỉTiêu', 'A1:B3');
    await writeTo('D1:D2', [['=SUM(ChỉTiêu[V])'], ['=ROWS(ChỉTiêu[#All])']]);
    await host.calculate();
    expect(await valuesOf('D1:D2')).toEqual([[5], [3]]);
  });

  test('may not overlap, nor share a name', async () => {
    await addTable('Sales', 'A1:B3');
    await expect(addTable('Other', 'B3:C5')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(addTable('sales', 'E1:F3')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(addTable('A1', 'H1:I3')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(addTable('two words', 'K1:L3')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('cannot be called what a sheet is called, which Excel would allow', async () => {
    await expect(addTable('Sheet1', 'A1:B3')).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...host.missing]).toEqual(['Table.name = Sheet1']);
  });
});

describe('parts of tables', () => {
  test('are columns, known by name and by a number that stays with them', async () => {
    await addTable('Sales', 'C2:D4');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales');
      table.columns.load('items/id,items/name,items/index,items/values,count');
      const byName = table.columns.getItemOrNullObject('mặt HÀNG').load('id');
      const byId = table.columns.getItemOrNullObject(2).load('name');
      const none = table.columns.getItemOrNullObject('Không có').load('name');
      const body = table.columns.getItem('V').getDataBodyRange().load('address');
      await context.sync();
      expect(table.columns.toJSON()).toEqual({
        count: 2,
        items: [
          { id: 1, name: 'Mặt hàng', index: 0, values: [['Mặt hàng'], ['Gạo'], ['Cà phê']] },
          { id: 2, name: 'V', index: 1, values: [['V'], [2], [3]] },
        ],
      });
      expect([byName.id, byId.name, none.isNullObject]).toEqual([1, 'V', true]);
      expect(body.address).toBe('Sheet1!D3:D4');
      table.columns.getItem(2).name = 'Kim ngạch';
      await context.sync();
    });
    expect(await valuesOf('D2')).toEqual([['Kim ngạch']]);
  });

  test('are rows, which are added at the end or in between and move down what is below', async () => {
    await addTable('Sales');
    await writeTo('A5:C5', [['Ghi chú', '=SUM(Sales[V])', 'bên cạnh']]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales');
      table.rows.add(undefined, [
        ['Than đá', 5],
        ['Dầu thô', 7],
      ]);
      const between = table.rows.add(1, [['Cao su', 4]]).load('index,values');
      table.rows.load('items/values,count');
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B6');
      expect(between.toJSON()).toEqual({ index: 1, values: [['Cao su', 4]] });
      expect(table.rows.items.map(({ values }) => values[0]?.[0] as unknown)).toEqual([
        'Gạo',
        'Cao su',
        'Cà phê',
        'Than đá',
        'Dầu thô',
      ]);
      expect(table.rows.count).toBe(5);
    });
    const { values, formulas } = await rangeOf('A5:C8');
    expect(values.map((row) => row[2] as unknown)).toEqual(['bên cạnh', '', '', '']);
    expect([values[3]?.[0], formulas[3]?.[1]]).toEqual(['Ghi chú', '=SUM(Sales[V])']);
  });

  test('lead to their sheet', async () => {
    await addTable('Sales');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales').load('worksheet/name');
      const body = table.getDataBodyRange().load('worksheet/name');
      await context.sync();
      expect([table.worksheet.name, body.worksheet.name]).toEqual(['Sheet1', 'Sheet1']);
    });
  });
});

describe('a table', () => {
  test('is added by the workbook too', async () => {
    await writeTo('A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Sheet1!A1:B2', true).load('name');
      await context.sync();
      expect(table.name).toBe('Table1');
    });
  });

  test('is resized under its headers', async () => {
    await addTable('Sales', 'C1:D3');
    await writeTo('E1', [['Thêm']]);
    await resize('Sales', 'C1:E5');
    await writeTo('E2:E5', [[1], [2], [3], [4]]);
    await writeTo('H1:H2', [['=SUM(Sales[Thêm])'], ['=SUM(Sales[V])']]);
    await host.calculate();
    expect(await valuesOf('H1:H2')).toEqual([[10], [5]]);
    await resize('Sales', 'C1:D2');
    await Excel.run(async (context) => {
      const columns = context.workbook.tables.getItem('Sales').columns.load('items/id,items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['Mặt hàng', 'V']);
    });
    await expect(resize('Sales', 'C2:D4')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('is deleted with its content, or becomes a range', async () => {
    await addTable('Sales');
    await addTable('Other', 'D1:E3');
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem('Sales').delete();
      const range = tables.getItem('Other').convertToRange().load('address');
      tables.load('items/name');
      await context.sync();
      expect([tables.items, range.address]).toEqual([[], 'Sheet1!D1:E3']);
    });
    expect(await valuesOf('A1:D1')).toEqual([['', '', '', 'Mặt hàng']]);
  });
});

async function resize(name: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(name).resize(address);
    await context.sync();
  });
}
