import { workbookTexts } from '../locales/workbook';
import { sourceTable } from '../tables/sourceTable';
import type { Context } from '../tables/table';
import type { TableKey } from '../locales/messages';
import { layOut, rowsAbove } from './block';
import type { Block } from './block';
import { writeValues } from './cellValues';
import { sheetName, tableName } from './names';
import { runAsOneStep } from './oneUndoStep';
import { NotInserted, requireExcel } from './notInserted';

export type Place = 'new-sheet' | 'active-cell';

export type InsertOptions = {
  readonly place: Place;
  /** Computed columns as formulas that a user can follow (unless asked), or as plain values. */
  readonly computed?: 'formulas' | 'values';
  /** A last column that says where the figures of each row come from; none unless asked. */
  readonly source?: boolean;
};

/** Where a table has been put. */
export type Inserted = { readonly title: string; readonly table: string; readonly address: string };

/**
 * Inserts a source table as a real Excel table, with title, units, status and source above it.
 * One round trip looks, one writes; where the area is not empty, nothing is written.
 * @throws NotInserted with a message for the user
 */
export async function insertTable(
  key: TableKey,
  { place, computed = 'formulas', source = false }: InsertOptions,
  about: Context,
): Promise<Inserted> {
  requireExcel(about.messages.language);
  const table = sourceTable(key, about, { computed, source });
  const block = layOut(table, about);
  return runAsOneStep(async (context) => {
    const spot = await look(context, block, place, about);
    const name = tableName(key, about.catalogue.edition.targetPeriod, spot.tables);
    const sheet =
      place === 'new-sheet'
        ? context.workbook.worksheets.add(sheetName(table.title, spot.sheets))
        : context.workbook.worksheets.getActiveWorksheet();
    write(sheet, spot, block, name);
    if (place === 'new-sheet') {
      sheet.freezePanes.freezeRows(spot.row + rowsAbove(block) + 1);
      sheet.activate();
    }
    const whole = sheet.getRangeByIndexes(spot.row, spot.column, heightOf(block), widthOf(block));
    whole.load('address');
    await context.sync();
    return { title: table.title, table: name, address: whole.address };
  });
}

type Spot = {
  readonly row: number;
  readonly column: number;
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Of the columns there, in points: other tables of the sheet may need them as wide as they are. */
  readonly widths: readonly number[];
};

/** The first round trip: names that are taken, and whether the area is free. */
async function look(
  context: Excel.RequestContext,
  block: Block,
  place: Place,
  { messages }: Context,
): Promise<Spot> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  const area =
    place === 'active-cell' ? cell.getResizedRange(heightOf(block) - 1, widthOf(block) - 1) : undefined;
  // A cell that another formula spills into may have a value and no formula, one that shows nothing the other way round.
  area?.load('formulas,values');
  const columns = area === undefined ? [] : columnsOf(area, widthOf(block));
  // Blank cells inside another table look free, but no table may overlap another.
  const inTheWay = area?.getTables();
  inTheWay?.load('items/name');
  const texts = workbookTexts[messages.language];
  try {
    await context.sync();
  } catch (error) {
    // A range that passes the edge of the sheet does not exist.
    const pastTheEdge = error instanceof OfficeExtension.Error && error.code === 'InvalidArgument';
    throw pastTheEdge ? new NotInserted(texts.noRoom) : error;
  }
  const names = {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
  };
  if (area === undefined) return { row: 0, column: 0, widths: [], ...names };
  const filled = filledCells(area, cell.rowIndex, cell.columnIndex);
  if (filled.length > 0) {
    throw new NotInserted(
      texts.areaNotEmpty(filled.slice(0, NAMED_CELLS), filled.length - Math.min(filled.length, NAMED_CELLS)),
    );
  }
  const [overlapped] = inTheWay?.items ?? [];
  if (overlapped !== undefined) throw new NotInserted(texts.tableInTheWay(overlapped.name));
  const widths = columns.map(({ format }) => format.columnWidth);
  return { row: cell.rowIndex, column: cell.columnIndex, widths, ...names };
}

const NAMED_CELLS = 5;

/**
 * The second round trip: values and formats first, then the table, so that Excel fills nothing in by itself; formulas
 * last, for the columns that they name are there only with the table. Every row of a column has the same formula, so
 * that nothing is lost where Excel makes a calculated column of it (OfficeDev/office-js #5909).
 */
function write(sheet: Excel.Worksheet, { row, column, widths }: Spot, block: Block, name: string): void {
  const heading = sheet.getRangeByIndexes(row, column, block.lines.length, 1);
  heading.values = block.lines.map((line) => [line]);
  heading.format.font.color = '#616161';
  const title = sheet.getRangeByIndexes(row, column, 1, 1);
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = '#242424';

  const top = row + rowsAbove(block);
  const body = sheet.getRangeByIndexes(top, column, block.values.length, widthOf(block));
  body.numberFormat = block.formats.map((formats) => [...formats]);
  writeValues(body, block);
  for (const index of block.emphasised) {
    sheet.getRangeByIndexes(top + 1 + index, column, 1, widthOf(block)).format.font.bold = true;
  }
  for (const index of block.numeric) {
    sheet.getRangeByIndexes(top, column + index, 1, 1).format.horizontalAlignment = 'Right';
  }
  const table = sheet.tables.add(body, true);
  table.name = name;
  table.style = 'TableStyleMedium2';
  for (const [index, { formula }] of block.columns.entries()) {
    if (formula === undefined) continue;
    const cells = sheet.getRangeByIndexes(top + 1, column + index, block.codes.length, 1);
    cells.formulas = block.codes.map(() => [formula]);
  }
  for (const [index, width] of block.widths.entries()) {
    sheet.getRangeByIndexes(top, column + index, 1, 1).format.columnWidth = Math.max(
      width,
      widths[index] ?? 0,
    );
  }
}

function heightOf(block: Block): number {
  return rowsAbove(block) + block.values.length;
}

function widthOf({ values }: Block): number {
  return values[0]?.length ?? 0;
}

function columnsOf(area: Excel.Range, count: number): Excel.Range[] {
  return Array.from({ length: count }, (_, index) => {
    const column = area.getColumn(index);
    column.load('format/columnWidth');
    return column;
  });
}

function filledCells({ formulas, values }: Excel.Range, row: number, column: number): string[] {
  return (formulas as unknown[][]).flatMap((cells, down) =>
    cells.flatMap((formula, right) =>
      formula === '' && (values as unknown[][])[down]?.[right] === ''
        ? []
        : [`${columnLetters(column + right)}${row + down + 1}`],
    ),
  );
}

/** @example columnLetters(27) // 'AB' */
function columnLetters(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
