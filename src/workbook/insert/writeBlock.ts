import { rangeIn, rowsOf } from '../core/areas';
import type { Area } from '../core/areas';
import { costOfCells, costOfReading, costOfWriting, sumOf } from '../core/bytes';
import { ifLoaded } from '../core/ifLoaded';
import type { Requests } from '../core/requests';
import { rowsAbove } from './block';
import type { Block } from './block';
import { cellsFor, costsOf, enter } from './cellValues';

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
  requests: Requests,
  sheet: Excel.Worksheet,
  { row, column, widths }: Corner,
  block: Block,
  name: string,
  standing: Excel.Range[],
): Promise<Excel.Table> {
  const lines = { row, column, rows: block.lines.length, columns: 1 };
  await requests.add(
    sumOf(costOfReading(1, STANDING_CELL * lines.rows), costOfWriting(8, block.lines, '', '', '', '', '')),
  );
  standing.push(rangeIn(sheet, lines).load(STANDING));
  const heading = rangeIn(sheet, lines);
  heading.values = block.lines.map((line) => [line]);
  heading.format.font.color = '#616161';
  const title = rangeIn(sheet, { ...lines, rows: 1 });
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = '#242424';

  const top = row + rowsAbove(block);
  const body: Area = { row: top, column, rows: block.values.length, columns: widthOf(block) };
  await writeBody(requests, sheet, body, block, standing);
  const formatted = (down: number, right: number, columns: number): Excel.RangeFormat =>
    rangeIn(sheet, { row: top + down, column: column + right, rows: 1, columns }).format;
  for (const index of block.emphasised) {
    await requests.add(costOfWriting(3, true));
    formatted(1 + index, 0, body.columns).font.bold = true;
  }
  for (const index of block.numeric) {
    await requests.add(costOfWriting(2, 'Right'));
    formatted(0, index, 1).horizontalAlignment = 'Right';
  }
  await requests.add(costOfWriting(3, name, name));
  const table = sheet.tables.add(rangeIn(sheet, body), true);
  table.name = name;
  table.style = 'TableStyleMedium2';
  await writeFormulas(requests, sheet, body, block);
  for (const [index, width] of block.widths.entries()) {
    await requests.add(costOfWriting(2, width));
    formatted(0, index, 1).columnWidth = Math.max(width, widths[index] ?? 0);
  }
  await requests.add(costOfWriting(2 * (1 + block.wrapped.length), true, 'Top'));
  // After the widths, by which Excel fits the rows to what wraps.
  formatted(0, 0, body.columns).wrapText = true;
  for (const index of block.wrapped) wrappedArea(sheet, body, index).format.wrapText = true;
  return table;
}

/** The cells of a column of texts below its heading. */
function wrappedArea(sheet: Excel.Worksheet, body: Area, index: number): Excel.Range {
  return rangeIn(sheet, {
    row: body.row + 1,
    column: body.column + index,
    rows: body.rows - 1,
    columns: 1,
  });
}

/** How many cells writing the block writes. */
export function cellsIn(block: Block): number {
  const formulas = block.columns.filter(({ formula }) => formula !== undefined).length;
  return block.values.length * widthOf(block) + formulas * block.codes.length;
}

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

export type TypedCell = { readonly row: number; readonly column: number; readonly formula: unknown };

/** The place and the contents, as `formulas` takes them back. */
const STANDING = 'rowIndex,columnIndex,formulas';
/** Bytes of a cell that is expected to be empty. */
const STANDING_CELL = 6;

async function writeBody(
  requests: Requests,
  sheet: Excel.Worksheet,
  body: Area,
  { formats, values, properties }: Block,
  standing: Excel.Range[],
): Promise<void> {
  const cells = cellsFor(values, properties);
  const costs = costsOf(cells).map((cost, index) =>
    sumOf(cost, costOfCells(formats[index]), { sent: 0, answered: STANDING_CELL * body.columns }),
  );
  const once = sumOf(costOfReading(1, 0), costOfWriting(1, '', ''));
  await requests.addRows(costs, { once, cells: body.columns }, (first, end) => {
    const rows = rowsOf(body, first, end);
    standing.push(rangeIn(sheet, rows).load(STANDING));
    const part = rangeIn(sheet, rows);
    part.numberFormat = formats.slice(first, end).map((row) => [...row]);
    enter(part, cells, first, end);
  });
}

async function writeFormulas(
  requests: Requests,
  sheet: Excel.Worksheet,
  body: Area,
  { columns, codes }: Block,
): Promise<void> {
  for (const [index, { formula }] of columns.entries()) {
    if (formula === undefined) continue;
    const costs = codes.map(() => costOfCells([formula]));
    const column = { ...body, row: body.row + 1, column: body.column + index, columns: 1 };
    await requests.addRows(costs, { once: costOfWriting(1, ''), cells: 1 }, (first, end) => {
      rangeIn(sheet, rowsOf(column, first, end)).formulas = codes.slice(first, end).map(() => [formula]);
    });
  }
}

function widthOf({ values }: Block): number {
  return values[0]?.length ?? 0;
}
