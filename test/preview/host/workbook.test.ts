import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(() => host.reset());

describe('sheets', () => {
  test('are added without leaving the one the user is on', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Chỉ tiêu').load('name');
      const unnamed = worksheets.add().load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      worksheets.load('items/name');
      await context.sync();
      expect([added.name, unnamed.name, active.name]).toEqual(['Chỉ tiêu', 'Sheet2', 'Sheet1']);
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Chỉ tiêu', 'Sheet2']);

      added.activate();
      added.name = 'Mục tiêu';
      const nowActive = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(nowActive.name).toBe('Mục tiêu');
    });
  });

  test.each([
    ['a name already there', 'sheet1', 'ItemAlreadyExists'],
    ['32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['no characters', '', 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['a bracket', 'a[b', 'InvalidArgument'],
  ])('refuse %s as a name', async (_, name, code) => {
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('convert their first rows', async () => {
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.worksheets.getActiveWorksheet().freezePanes.freezeRows(5);
      await context.sync();
    });
    expect(host.univer.workbook.getActiveSheet().getFrozenRows()).toBe(5);
  });

  test('know which cells are used', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('C3:D9').values = 1 as never;
      sheet.getRange('F20').format.font.bold = true;
      const used = sheet.getUsedRangeOrNullObject().load('address');
      const withValues = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([used.address, withValues.address]).toEqual(['Sheet1!C3:F20', 'Sheet1!C3:D9']);
    });
  });
});

describe('ranges', () => {
  test('are found by address, by index and from one another', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kết quả 2005');
      const block = sheet.getRange('B2:C4').load('address,rowIndex,columnIndex,rowCount,columnCount');
      const others = [
        sheet.getRangeByIndexes(0, 27, 2, 1),
        sheet.getCell(9, 0),
        block.getCell(1, 1),
        block.getOffsetRange(1, -1),
        block.getResizedRange(0, 2),
        // Its last cell, C4, moves to A3: to the left of the first one, which is B2.
        block.getResizedRange(-1, -2),
        sheet.getRange("'Kết quả 2005'!$A$1"),
        sheet.getRange('D:E'),
      ].map((range) => range.load('address'));
      await context.sync();
      expect(block.toJSON()).toEqual({
        address: "'Kết quả 2005'!B2:C4",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 3,
        columnCount: 2,
      });
      expect(others.map((range) => range.address.split('!')[1])).toEqual([
        'AB1:AB2',
        'A10',
        'C3',
        'A3:B5',
        'B2:E4',
        'A2:B3',
        'A1',
        'D:E',
      ]);
    });
  });

  test('read back what was written, text as text', async () => {
    const given = [
      ['Gạo', 4.5, true],
      ["'00123", "'=not a formula", ''],
      ['12', 'true', '-5'],
    ];
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
      range.values = given;
      range.load('values,formulas,text');
      await context.sync();
      expect(range.values).toEqual([
        ['Gạo', 4.5, true],
        ['00123', '=not a formula', ''],
        [12, true, -5],
      ]);
      expect(range.formulas).toEqual(range.values);
      expect(range.text[0]?.[2]).toBe('TRUE');
    });
  });

  test('turn what starts like a formula into one, unless the cell is formatted as text', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').numberFormat = [['@']];
      const range = sheet.getRange('A1:A4');
      range.values = [['=1+1'], ['=1+1'], ['-A1'], ['+A1']];
      range.load('formulas');
      await context.sync();
      expect(range.formulas.flat()).toEqual(['=1+1', '=1+1', '=-A1', '=+A1']);
    });
    await host.calculate();
    expect(await valuesOf('A1:A4')).toEqual([[2], ['=1+1'], [-2], [2]]);
  });

  test.each(['values', 'formulas', 'numberFormat'] as const)(
    'refuse %s of another shape',
    async (property) => {
      for (const shape of [[[1, 2]], [[1], [2], [3]], [[1], 2], [1, 2]]) {
        const writing = Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2')[property] = shape as never;
          await context.sync();
        });
        await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
      }
      expect(host.counters.cellsWritten).toBe(0);
    },
  );

  test('leave a cell alone for null, and empty it for an empty text', async () => {
    await writeTo('A1:C1', [['=1', 2, 3]]);
    await writeTo('A1:C1', [['', null, 4]]);
    expect(await valuesOf('A1:C1')).toEqual([['', 2, 4]]);
  });

  test('keep number formats and show numbers by them, in the language of Excel', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.values = [[1234.5, 0.256, 7]];
      range.numberFormat = [['#,##0.00', '0.0%', null]];
      range.load('numberFormat,text');
      await context.sync();
      expect(range.numberFormat).toEqual([['#,##0.00', '0.0%', 'General']]);
      expect(range.text).toEqual([['1.234,50', '25,6%', '7']]);
    });
  });

  test('keep their looks, and answer null where cells differ', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.format.font.bold = true;
      range.format.font.italic = true;
      range.format.font.color = '#1f6f54';
      range.format.fill.color = '#FFEE00';
      range.format.horizontalAlignment = 'Right';
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.autofitRows();
      sheet.getRange('A1').format.font.bold = false;
      range.load(
        'format/horizontalAlignment,format/wrapText,format/columnWidth,format/font,format/fill/color',
      );
      const outside = sheet.getRange('Z99').load('format/font/color,format/horizontalAlignment');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: 'Right',
        wrapText: true,
        columnWidth: 90,
        font: { bold: null, italic: true, color: '#1F6F54' },
        fill: { color: '#FFEE00' },
      });
      expect(outside.format.toJSON()).toMatchObject({
        horizontalAlignment: 'General',
        font: { color: '#000000' },
      });
    });
  });

  test('fit their columns to the longest text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['Máy vi tính và linh kiện điện tử', 'Gạo']];
      range.format.autofitColumns();
      const [wide, narrow] = [range.getCell(0, 0), range.getCell(0, 1)].map((cell) =>
        cell.load('format/columnWidth'),
      );
      await context.sync();
      expect(wide?.format.columnWidth).toBeGreaterThan(narrow?.format.columnWidth ?? Infinity);
    });
  });

  test('are what the user has selected', async () => {
    await Excel.run(async (context) => {
      const start = context.workbook.getSelectedRange().load('address');
      await context.sync();
      context.workbook.worksheets.add('Mới').getRange('C2:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([start.address, selected.address, active.address]).toEqual(['Sheet1!A1', 'Mới!C2:D4', 'Mới!C2']);
    });
  });

  test('take more cells than office.js sends at once, beyond the size of a new sheet', async () => {
    const rows = Array.from({ length: 1200 }, (_, row) => [row, row * 2]);
    await writeTo('A1:B1200', rows);
    expect(await valuesOf('A1199:B1200')).toEqual([
      [1198, 2396],
      [1199, 2398],
    ]);
    expect(host.counters.cellsWritten).toBe(2400);
  });
});

test('formulas spill, and what spills can be read', async () => {
  await writeTo('A1', [['=SEQUENCE(2,2)']]);
  await host.calculate();
  expect(await valuesOf('A1:B2')).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
