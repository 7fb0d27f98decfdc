import { SetSelectionsOperation } from '@univerjs/sheets';
import type { ExcelHost } from '../../../preview/host/core/excel';

/** Reading and writing cells of the active sheet through office.js, as tests do all the time. */

export async function writeTo(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

/** Puts the user on a cell. */
export async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

export async function rangeOf(address: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values,text,formulas,numberFormat');
    await context.sync();
    return range;
  });
}

export async function valuesOf(address: string): Promise<unknown[][]> {
  return (await rangeOf(address)).values;
}

/** A table of two columns and two rows at the top left of the active sheet, or where its first cell is said to be. */
export async function addTable(name: string, address = 'A1:B3'): Promise<void> {
  await writeTo(address, [
    ['Mặt hàng', 'V'],
    ['Gạo', 2],
    ['Cà phê', 3],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add(address, true).name = name;
    await context.sync();
  });
}

/** Selects several areas with Ctrl and the mouse; the active cell is the first of the last area. */
export function selectSeveral({ univer }: ExcelHost, ...addresses: string[]): void {
  const { workbook, commands } = univer;
  const sheet = workbook.getActiveSheet();
  const selections = addresses.map((address, index) => {
    const range = sheet.getRange(address).getRange();
    const { startRow, startColumn } = range;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      startRow,
      endRow: startRow,
      startColumn,
      endColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    const isLast = index === addresses.length - 1;
    return { range, primary: isLast ? primary : null, style: null };
  });
  const place = { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections });
}
