import type { FWorksheet } from '@univerjs/sheets/facade';
import { areaOf } from '../core/address';
import type { Area } from '../core/address';
import type { SourceNotes } from './chartNotes';
import { ExcelRange } from '../range/range';
import type { ExcelStore } from '../core/store';

/** The cells of a series as they are saved: whole columns of tables by their table. */
export function sourceOf(
  { univer }: ExcelStore,
  { sheetId, area }: Pick<ExcelRange, 'sheetId' | 'area'>,
): SourceNotes {
  for (const { id, subUnitId, range, columns } of univer.workbook.getTableList()) {
    const whole = areaOf(range);
    const column = columns[area.column - whole.column];
    const body = subUnitId === sheetId && area.row === whole.row + 1 && area.rows === whole.rows - 1;
    if (body && column && area.columns === 1)
      return { sheetId, area, column: { tableId: id, columnId: column.id } };
  }
  return { sheetId, area };
}

/** Where these cells are now; null once their sheet is gone. */
export function rangeOfSource(store: ExcelStore, source: SourceNotes): ExcelRange | null {
  const { workbook } = store.univer;
  const table = source.column && workbook.getTableInfo(source.column.tableId);
  const index = table?.columns.findIndex(({ id }) => id === source.column?.columnId) ?? -1;
  if (table && index >= 0) {
    const whole = areaOf(table.range);
    const sheet = workbook.getSheetBySheetId(table.subUnitId);
    const body = { row: whole.row + 1, rows: whole.rows - 1, column: whole.column + index, columns: 1 };
    return sheet ? new ExcelRange(store, sheet, body) : null;
  }
  const sheet = workbook.getSheetBySheetId(source.sheetId);
  return sheet ? new ExcelRange(store, sheet, source.area) : null;
}

/** What a chart of a block of cells shows: a row and a column of texts at its edges are names, as Excel guesses. */
export function seriesIn(store: ExcelStore, range: ExcelRange, seriesBy: unknown): BlockSeries[] {
  const values = range.Values ?? [];
  const { area } = range;
  const isText = (value: unknown): boolean => typeof value === 'string';
  const names = values[0]?.some((value, index) => index > 0 && isText(value)) === true && area.rows > 1;
  const categories =
    values.some(([first], index) => index >= (names ? 1 : 0) && isText(first)) && area.columns > 1;
  const top = names ? 1 : 0;
  const left = categories ? 1 : 0;
  const body = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  // "Auto": Excel takes the longer side for categories.
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && body.columns > body.rows);
  const source = (part: Area): SourceNotes => sourceOf(store, { sheetId: range.sheetId, area: part });
  return Array.from({ length: byRows ? body.rows : body.columns }, (_, index) => {
    const row = area.row + (byRows ? top + index : 0);
    const column = area.column + (byRows ? 0 : left + index);
    const named = byRows ? categories : names;
    const labelled = byRows ? names : categories;
    return {
      name: named ? source({ row, column, rows: 1, columns: 1 }) : `Series${index + 1}`,
      values: source(byRows ? { ...body, row, rows: 1 } : { ...body, column, columns: 1 }),
      categories: labelled
        ? source(byRows ? { ...body, row: area.row, rows: 1 } : { ...body, column: area.column, columns: 1 })
        : null,
    };
  });
}
type BlockSeries = {
  readonly name: string | SourceNotes;
  readonly values: SourceNotes;
  readonly categories: SourceNotes | null;
};

/** Top left corner of a cell, in points. */
export function pointAt(sheet: FWorksheet, row: number, column: number): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (let index = 0; index < column; index += 1) left += sheet.getColumnWidth(index);
  for (let index = 0; index < row; index += 1) top += sheet.getRowHeight(index);
  return { left: left * pointsPerPixel, top: top * pointsPerPixel };
}

const pointsPerPixel = 72 / 96;
