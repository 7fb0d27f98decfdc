import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { writeTo } from './cells';

/** Null leaves a cell as it is, whatever the types say. */
export const keep = null as never;

export async function bootWithTables(): Promise<ExcelHost> {
  return bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.13', ExcelApiOnline: '1.1' } });
}

/** An empty workbook with the table Sales in A1:C4: three rows, whose last column doubles the one before it. */
export async function newSalesTable(host: ExcelHost): Promise<void> {
  host.reset();
  await writeTo('A1:C4', [
    ['Mặt hàng', 'V', 'Gấp đôi'],
    ['Gạo', 2, ''],
    ['Cà phê', 3, ''],
    ['Cao su', 5, ''],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:C4', true).name = 'Sales';
    sheet.getRange('C2:C4').formulas = [['=[@V]*2'], ['=Sales[[#This Row],[V]]*2'], ['=Sales[@V]*2']];
    await context.sync();
  });
}

export async function inTable(work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(context.workbook.tables.getItem('Sales'), sheet);
    await context.sync();
  });
}

export async function addressOf(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load('address');
    await context.sync();
    return range.address;
  });
}
