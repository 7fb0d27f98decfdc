import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CommandType } from '@univerjs/core';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, rangeOf, select, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(() => host.reset());

describe('sheets', () => {
  test('are moved, hidden and deleted', async () => {
    await addTable('Sales');
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const [first, second] = [worksheets.getFirst(), worksheets.add('Hai')];
      worksheets.add('Ba');
      second.visibility = 'Hidden';
      second.position = 0;
      const visible = worksheets.getFirst(true).load('name');
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
        ['Hai', 0, 'Hidden'],
        ['Sheet1', 1, 'Visible'],
        ['Ba', 2, 'Visible'],
      ]);
      expect(visible.name).toBe('Sheet1');
      first.delete();
      const table = tables.getItemOrNullObject('Sales').load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([table.isNullObject, count.value]).toEqual([true, 2]);
      worksheets.getItem('Ba').delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  test('are scrolled to the cells that an add-in selects, where they are drawn', async () => {
    const seen: unknown[] = [];
    const { commands } = host.univer;
    // What the grid brings along; a workbook that is not drawn has nothing to scroll.
    const grid = commands.registerCommand({
      id: 'sheet.operation.scroll-to-range',
      type: CommandType.OPERATION,
      handler: (_, params) => seen.push(params) > 0,
    });
    await select('C120');
    grid.dispose();
    expect(seen).toMatchObject([{ range: { startRow: 119, startColumn: 2 } }]);
  });

  test('that are protected can be read but not written', async () => {
    await addTable('Sales');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(writeTo('A1', [['x']])).rejects.toMatchObject({ code: 'AccessDenied' });
    const adding = Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').rows.add(undefined, [['x', 1]]);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await valuesOf('A1:A4')).toEqual([['Mặt hàng'], ['Gạo'], ['Cà phê'], ['']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
    await writeTo('A1', [['x']]);
  });
});

describe('ranges', () => {
  test('are cleared of content, of looks or of both', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ['A1', 'A2', 'A3', 'A4'].map((address) => sheet.getRange(address));
      for (const range of ranges) {
        range.values = [[5]];
        range.numberFormat = [['0.0']];
        range.format.fill.color = '#FFEE00';
        range.format.font.bold = true;
      }
      ranges[0]?.clear('Contents');
      ranges[1]?.clear('Formats');
      ranges[2]?.clear();
      ranges[3]?.format.fill.clear();
      ranges.forEach((range) => range.load('values,numberFormat,format/fill/color,format/font/bold'));
      await context.sync();
      expect(
        ranges.map(({ values, numberFormat, format }) => [
          values[0]?.[0] as unknown,
          numberFormat[0]?.[0] as unknown,
          format.fill.color,
          format.font.bold,
        ]),
      ).toEqual([
        ['', '0.0', '#FFEE00', true],
        [5, 'General', '#FFFFFF', false],
        ['', 'General', '#FFFFFF', false],
        [5, '0.0', '#FFFFFF', true],
      ]);
    });
  });

  test('know what they share with others, what is used in them, and of which type it is', async () => {
    await writeTo('B2:F2', [['Gạo', 1, true, '=1/0', '']]);
    await host.calculate();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:F9').load('worksheet/name');
      const shared = range.getIntersectionOrNullObject('E8:H20').load('address');
      const nothing = range.getIntersectionOrNullObject(sheet.getRange('K1')).load('address');
      const used = range.getUsedRangeOrNullObject(true).load('address,valueTypes');
      const unused = sheet.getRange('A5:C6').getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([range.worksheet.name, shared.address, used.address]).toEqual([
        'Sheet1',
        'Sheet1!E8:F9',
        'Sheet1!B2:E2',
      ]);
      expect([nothing.isNullObject, unused.isNullObject]).toEqual([true, true]);
      expect(used.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error']]);
    });
  });

  test('make room and close up, with the formulas that refer to them', async () => {
    await writeTo('A1:C3', [
      ['Gạo', 1, '=B1'],
      ['Cà phê', 2, '=B2'],
      ['Cao su', 3, '=SUM(B1:B3)'],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const room = sheet.getRange('A2:C2').insert('Down').load('address,values');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('B:B').delete('Left');
      sheet.getRange('B2:B2').delete('Up');
      await context.sync();
      expect(room.toJSON()).toEqual({ address: 'Sheet1!A2:C2', values: [['', '', '']] });
    });
    const { formulas } = await rangeOf('A1:B5');
    expect(formulas).toEqual([
      ['', ''],
      ['Gạo', ''],
      ['', '=#REF!'],
      ['Cà phê', '=SUM(#REF!)'],
      ['Cao su', ''],
    ]);
  });

  test.each([
    ['A2:A2', ['Gạo', 1, '', 2]],
    ['A2:B2', ['Gạo', 1, '', '']],
    ['A1:B2', ['', '', '', '']],
    ['B1:B2', ['Gạo', '', 'Cà phê', '']],
  ])('are empty once %s is deleted and nothing is below to move up', async (address, left) => {
    await writeTo('A1:B2', [
      ['Gạo', 1],
      ['Cà phê', 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).delete('Up');
      await context.sync();
    });
    expect((await rangeOf('A1:B2')).values.flat()).toEqual(left);
  });
});
