import { ledgerWriter, syncAndReadLedger } from './ledgerPart';
import type { LedgerPart } from './ledgerPart';

/** What an insertion that failed half-way may have left behind. */
export type Attempt = {
  readonly table: string;
  /** The new sheet, or the area on the sheet that was active, with what it looked like. */
  readonly made:
    | { readonly sheet: string }
    | {
        readonly sheet: string;
        readonly area: readonly [row: number, column: number, rows: number, columns: number];
        readonly numberFormat: string[][];
        readonly widths: readonly number[];
      };
};

/** Takes away what a failed insertion has left: the area was empty before, and the sheet was not there. */
export async function undoInsert({ table, made }: Attempt, ledger: LedgerPart): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(made.sheet);
    sheet.load('name');
    const ours = context.workbook.tables.getItemOrNullObject(table);
    ours.load('name');
    const now = await syncAndReadLedger(context);
    if (sheet.isNullObject) return;
    if (!('area' in made)) sheet.delete();
    else {
      if (!ours.isNullObject) ours.convertToRange();
      const [row, column, rows, columns] = made.area;
      const area = sheet.getRangeByIndexes(row, column, rows, columns);
      area.clear('Contents');
      area.numberFormat = made.numberFormat;
      for (const [index, width] of made.widths.entries()) area.getColumn(index).format.columnWidth = width;
    }
    if (now.id !== undefined) ledgerWriter(context, now)(ledger.entries);
    await context.sync();
  });
}
