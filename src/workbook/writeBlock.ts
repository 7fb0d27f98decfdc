import { rowsAbove } from './block';
import type { Block } from './block';
import { writeValues } from './cellValues';
import { CELLS_AT_ONCE } from './refresh/lookTables';
import type { WriteOptions } from './refresh/writePlans';

/** Where the block's first line goes, and how wide the columns there are, in points. */
type Corner = { readonly row: number; readonly column: number; readonly widths: readonly number[] };

/**
 * The second round trip: values and formats first, then the table, so that Excel fills nothing in by itself; formulas
 * last, for the columns that they name are there only with the table. Every row of a column has the same formula, so
 * that nothing is lost where Excel makes a calculated column of it (OfficeDev/office-js #5909).
 * A table too long for one round trip takes more for its rows.
 */
export async function writeBlock(
  sheet: Excel.Worksheet,
  { row, column, widths }: Corner,
  block: Block,
  name: string,
  options: WriteOptions,
): Promise<Excel.Table> {
  const heading = sheet.getRangeByIndexes(row, column, block.lines.length, 1);
  heading.values = block.lines.map((line) => [line]);
  heading.format.font.color = '#616161';
  const title = sheet.getRangeByIndexes(row, column, 1, 1);
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = '#242424';

  const top = row + rowsAbove(block);
  const body = sheet.getRangeByIndexes(top, column, block.values.length, widthOf(block));
  await writeBody(body, block, options);
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
  return table;
}

async function writeBody(
  body: Excel.Range,
  { formats, values, properties }: Block,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  const width = values[0]?.length ?? 0;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let first = 0; first < values.length; first += rowsAtOnce) {
    const end = Math.min(first + rowsAtOnce, values.length);
    const part =
      values.length <= rowsAtOnce ? body : body.getCell(first, 0).getResizedRange(end - first - 1, width - 1);
    part.numberFormat = formats.slice(first, end).map((row) => [...row]);
    writeValues(part, { values: values.slice(first, end), properties: properties.slice(first, end) });
    if (end === values.length) break;
    await body.context.sync();
    onProgress?.(end * width, values.length * width);
    signal?.throwIfAborted();
  }
}

function widthOf({ values }: Block): number {
  return values[0]?.length ?? 0;
}
