import { rowsAbove } from './block';
import type { Block } from './block';
import { figureWeight, writeValues } from './cellValues';
import { FORMULA_WEIGHT, Parts } from '../core/inParts';
import type { WriteOptions } from '../core/inParts';

/** Where the block's first line goes, and how wide the columns there are, in points. */
type Corner = { readonly row: number; readonly column: number; readonly widths: readonly number[] };

/**
 * The second round trip: values and formats first, then the table, so that Excel fills nothing in by itself; formulas
 * last, for the columns that they name are there only with the table. Every row of a column has the same formula, so
 * that nothing is lost where Excel makes a calculated column of it (OfficeDev/office-js #5909).
 * A table too long for one round trip takes more for its rows: until the table is there they are plain cells.
 *
 * @param standing is filled with what stands in the cells just before they are written, as the same syncs tell
 */
export async function writeBlock(
  sheet: Excel.Worksheet,
  { row, column, widths }: Corner,
  block: Block,
  name: string,
  standing: Excel.Range[],
  options: WriteOptions,
): Promise<Excel.Table> {
  standing.push(sheet.getRangeByIndexes(row, column, block.lines.length, 1).load(STANDING));
  const heading = sheet.getRangeByIndexes(row, column, block.lines.length, 1);
  heading.values = block.lines.map((line) => [line]);
  heading.format.font.color = '#616161';
  const title = sheet.getRangeByIndexes(row, column, 1, 1);
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = '#242424';

  const top = row + rowsAbove(block);
  const body = sheet.getRangeByIndexes(top, column, block.values.length, widthOf(block));
  const formulas = block.columns.filter(({ formula }) => formula !== undefined).length;
  const all = block.values.length * widthOf(block) + formulas * block.codes.length;
  const parts = new Parts(sheet.context, { ...options, all });
  await writeBody(body, block, standing, parts);
  for (const index of block.emphasised) {
    sheet.getRangeByIndexes(top + 1 + index, column, 1, widthOf(block)).format.font.bold = true;
  }
  for (const index of block.numeric) {
    sheet.getRangeByIndexes(top, column + index, 1, 1).format.horizontalAlignment = 'Right';
  }
  const table = sheet.tables.add(body, true);
  table.name = name;
  table.style = 'TableStyleMedium2';
  await writeFormulas(body, block, parts);
  for (const [index, width] of block.widths.entries()) {
    sheet.getRangeByIndexes(top, column + index, 1, 1).format.columnWidth = Math.max(
      width,
      widths[index] ?? 0,
    );
  }
  return table;
}

/** The place and the contents, as `formulas` takes them back. */
const STANDING = 'rowIndex,columnIndex,formulas';

async function writeBody(
  body: Excel.Range,
  block: Block,
  standing: Excel.Range[],
  parts: Parts,
): Promise<void> {
  const { formats, values, properties } = block;
  const weights = properties.map(
    (row) => widthOf(block) + (figureWeight() - 1) * row.filter((one) => one !== undefined).length,
  );
  await parts.addRows(weights, widthOf(block), (first, end) => {
    standing.push(rowsOf(body, first, end).load(STANDING));
    const part = rowsOf(body, first, end);
    part.numberFormat = formats.slice(first, end).map((row) => [...row]);
    writeValues(part, { values: values.slice(first, end), properties: properties.slice(first, end) });
  });
}

async function writeFormulas(body: Excel.Range, { columns, codes }: Block, parts: Parts): Promise<void> {
  for (const [index, { formula }] of columns.entries()) {
    if (formula === undefined) continue;
    const weights = codes.map(() => FORMULA_WEIGHT);
    await parts.addRows(weights, 1, (first, end) => {
      // The headings are the first row of the body.
      const cells = rowsOf(body.getColumn(index), first + 1, end + 1);
      cells.formulas = codes.slice(first, end).map(() => [formula]);
    });
  }
}

function rowsOf(range: Excel.Range, first: number, end: number): Excel.Range {
  return range.getRow(first).getResizedRange(end - first - 1, 0);
}

function widthOf({ values }: Block): number {
  return values[0]?.length ?? 0;
}
