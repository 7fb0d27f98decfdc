/* eslint office-addins/call-sync-before-read: off -- the sync is in syncAndReadRegistry */
import { addressOf } from '../core/area';
import { ifLoaded } from '../core/ifLoaded';
import { Parts } from '../core/inParts';
import { registryWriter, syncAndReadRegistry } from '../store/registry';
import { restoreFormats } from './priorFormats';
import type { PriorFormats } from './priorFormats';

/** Where an insertion that failed half-way may have left something: a new sheet, or an area of the active one. */
export type Attempt = { readonly sheet: string; readonly id: string | undefined } | AttemptInArea;

export type AttemptInArea = {
  readonly sheet: string;
  /** Excel's own of the sheet; `undefined` where it has answered nothing. */
  readonly id: string | undefined;
  /** What the user has typed there since it was looked at: it was written over, and comes back. */
  readonly typed: readonly TypedCell[];
  readonly area: Area;
  /** Ids of the charts that were there before; `undefined` where no chart was to come. */
  readonly charts: readonly string[] | undefined;
  /** What the area looked like. */
  readonly numberFormat: string[][];
  readonly formats: PriorFormats;
  readonly widths: readonly number[];
};

type TypedCell = { readonly row: number; readonly column: number; readonly formula: unknown };

/** What was no longer empty when it was written over, as far as Excel has told. */
export function typedSince(standing: readonly Excel.Range[]): TypedCell[] {
  return standing.flatMap((range) =>
    (ifLoaded(() => range.formulas as unknown[][]) ?? []).flatMap((cells, down) =>
      cells.flatMap((formula, right) =>
        formula === '' ? [] : [{ row: range.rowIndex + down, column: range.columnIndex + right, formula }],
      ),
    ),
  );
}

type Area = readonly [row: number, column: number, rows: number, columns: number];

/**
 * Takes away what a failed insertion has left: the area was empty before, and the sheet was not there.
 * @param entry the id of what the registry may say of it
 */
export async function undoInsert(made: Attempt, entry: string): Promise<void> {
  // The user may have begun to type since: then this waits.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(made.id ?? made.sheet);
    sheet.load('name');
    // A table may not have got its name any more, but before there was none in the area.
    const tables = 'area' in made ? areaOf(sheet, made.area).getTables() : undefined;
    tables?.load('items/id');
    const charts = 'area' in made && made.charts !== undefined ? sheet.charts : undefined;
    charts?.load('items/id');
    const registry = await syncAndReadRegistry(context);
    if (sheet.isNullObject) return;
    if (!('area' in made)) sheet.delete();
    else {
      for (const chart of charts?.items ?? []) if (made.charts?.includes(chart.id) === false) chart.delete();
      // Converted to a range, it would leave the colours of its style behind.
      for (const table of tables?.items ?? []) table.delete();
      const area = areaOf(sheet, made.area);
      area.clear('Contents');
      const parts = new Parts(context);
      await parts.addRows(
        made.numberFormat.map((row) => row.length),
        0,
        (first, end) => {
          const rows = area.getRow(first).getResizedRange(end - first - 1, 0);
          rows.numberFormat = made.numberFormat.slice(first, end);
        },
      );
      for (const { row, column, formula } of made.typed)
        sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
      restoreFormats(area.getCell(0, 0), made.formats);
      for (const [index, width] of made.widths.entries()) area.getColumn(index).format.columnWidth = width;
    }
    await registryWriter(context, registry).sync([{ remove: entry }]);
  });
}

/** The sheet, and the cells in it unless the whole sheet was new. */
export function placeOf(made: Attempt): [sheet: string, cells: string | undefined] {
  if (!('area' in made)) return [made.sheet, undefined];
  const [row, column, rows, columns] = made.area;
  return [made.sheet, addressOf({ row, column, rows, columns })];
}

function areaOf(sheet: Excel.Worksheet, [row, column, rows, columns]: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
