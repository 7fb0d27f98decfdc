/* eslint office-addins/call-sync-before-read: off -- the sync is in syncAndReadLedger */
import { ledgerWriter, syncAndReadLedger } from './ledgerPart';
import type { LedgerPart } from './ledgerPart';

/** Where an insertion that failed half-way may have left something: a new sheet, or an area of the active one. */
export type Attempt =
  | { readonly sheet: string }
  | {
      readonly sheet: string;
      readonly area: Area;
      /** Charts that were there before; `undefined` where no chart was to come. */
      readonly charts: readonly string[] | undefined;
      /** What the area looked like. */
      readonly numberFormat: string[][];
      readonly widths: readonly number[];
    };

type Area = readonly [row: number, column: number, rows: number, columns: number];

/** Takes away what a failed insertion has left: the area was empty before, and the sheet was not there. */
export async function undoInsert(made: Attempt, ledger: LedgerPart): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(made.sheet);
    sheet.load('name');
    // A table may not have got its name any more, but before there was none in the area.
    const tables = 'area' in made ? areaOf(sheet, made.area).getTables() : undefined;
    tables?.load('items/id');
    const charts = 'area' in made && made.charts !== undefined ? sheet.charts : undefined;
    charts?.load('items/name');
    const now = await syncAndReadLedger(context);
    if (sheet.isNullObject) return;
    if (!('area' in made)) sheet.delete();
    else {
      for (const chart of charts?.items ?? [])
        if (made.charts?.includes(chart.name) === false) chart.delete();
      for (const table of tables?.items ?? []) table.convertToRange();
      const area = areaOf(sheet, made.area);
      area.clear('Contents');
      area.numberFormat = made.numberFormat;
      for (const [index, width] of made.widths.entries()) area.getColumn(index).format.columnWidth = width;
    }
    if (now.id !== undefined) ledgerWriter(context, now)(ledger.entries);
    await context.sync();
  });
}

function areaOf(sheet: Excel.Worksheet, [row, column, rows, columns]: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
