import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, valuesOf, writeTo } from './cells';

/** What Excel is documented to do where one would expect something else: the stand-in must do it too. */

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

const onSheet = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

describe('lines written at once across rows of which one is hidden', () => {
  beforeEach(async () => {
    await writeTo('A1:A3', [['one'], ['two'], ['three']]);
    await onSheet((sheet) => {
      sheet.getRange('A2').rowHidden = true;
    });
  });

  // OfficeDev/office-js #224, xlwings/xlwings #747
  test('put the first into every visible row, and leave the hidden one', async () => {
    await writeTo('A1:A3', [['a'], ['b'], ['c']]);
    expect(await valuesOf('A1:A3')).toEqual([['a'], ['two'], ['a']]);
  });

  test('land where they belong row by row', async () => {
    await onSheet((sheet) => {
      ['a', 'b', 'c'].forEach((text, index) => {
        sheet.getRange(`A${index + 1}`).values = [[text]];
      });
    });
    expect(await valuesOf('A1:A3')).toEqual([['a'], ['b'], ['c']]);
  });
});

// Microsoft's samples, 46-table; OfficeDev/office-js #5909
test('a table whose rows are all deleted counts none, and the first row that is added takes its blank line', async () => {
  await addTable('Bảng');
  const counts = await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('Bảng');
    rows.getItemAt(1).delete();
    rows.getItemAt(0).delete();
    const before = rows.getCount();
    await context.sync();
    rows.add(undefined, [
      ['Chè', 4],
      ['Lạc', 5],
    ]);
    const after = rows.getCount();
    await context.sync();
    return [before.value, after.value];
  });
  expect(counts).toEqual([0, 2]);
  expect(await valuesOf('A1:B4')).toEqual([
    ['Mặt hàng', 'V'],
    ['Chè', 4],
    ['Lạc', 5],
    ['', ''],
  ]);
});

// OfficeDev/office-js #6248
test('empty cells among others that are written as data types are filled', async () => {
  await onSheet((sheet) => {
    const number = (basicValue: number): Excel.DoubleCellValue => ({ type: 'Double', basicValue });
    const empty: Excel.EmptyCellValue = { type: 'Empty' };
    sheet.getRange('A1:C1').valuesAsJson = [[number(1), empty, number(3)]];
  });
  expect(await valuesOf('A1:C1')).toEqual([[1, 1, 3]]);
});

test('no sheet can be added, renamed or deleted while the structure of the workbook is protected', async () => {
  await onSheet((_, { workbook }) => {
    workbook.worksheets.add('Khác');
    workbook.protection.protect();
  });
  const changes: ((sheets: Excel.WorksheetCollection) => void)[] = [
    (sheets) => void sheets.add('Mới'),
    (sheets) => (sheets.getItem('Khác').name = 'Tên khác'),
    (sheets) => sheets.getItem('Khác').delete(),
  ];
  for (const change of changes) {
    await expect(onSheet((_, { workbook }) => change(workbook.worksheets))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  }
});
