import type { TableDefinition, WriteSheet } from 'hucre/xlsx';
import { captionOf } from '../../src/workbook/insert/caption';
import { layOut } from '../../src/workbook/insert/block';
import { toExcel, toRegistry } from '../../src/tables/structuredReferences';
import { contentOf } from '../../src/tables/table';
import type { Cell, Column, Context, Table } from '../../src/tables/table';
import { cellName } from '../../src/workbook/core/areas';
import {
  bodyStyle,
  charactersOf,
  headingCell,
  heightOf,
  linesOver,
  linkTo,
  printedAcross,
} from './sheetParts';
import type { SheetCell, Wrapped } from './sheetParts';

/** Under which names a table stands in the workbook, and where its link leads. */
export type Names = { readonly sheet: string; readonly table: string; readonly contents: string };

/** A sheet with one table, and the formulas that new rows of the table take over, by the headings of their columns. */
export type TableSheet = { readonly sheet: WriteSheet; readonly columnFormulas: ReadonlyMap<string, string> };

/**
 * A sheet with a real Excel table: what the add-in writes, as a file; computed columns are formulas with their values.
 * @param own formulas of single cells, by row and column from 0, in the place of the values there
 */
export function tableSheet(
  table: Table,
  context: Context,
  names: Names,
  { lines = captionOf(table, context), back, own }: SheetOptions,
): TableSheet {
  const { formats, wrapped, numeric, emphasised, ...block } = layOut(table, context);
  const widths = block.widths.map((width, at) =>
    table.columns[at]?.key === 'source' ? Math.max(width, SOURCE_WIDTH) : width,
  );
  const { cells, merges, rowDefs } = linesOver(lines, widths);
  cells.set(`${String(lines.length)},0`, linkTo(names.contents, back));
  const top = lines.length + 1;
  const columnFormulas = formulasOf(table, names.table);
  for (const [column, { heading }] of table.columns.entries()) {
    cells.set(`${String(top)},${String(column)}`, headingCell(heading, numeric.includes(column)));
  }
  const inHeading = ({ heading }: Column, at: number): Wrapped => ({
    // Bold, and with the filter button beside its last word.
    text: `${heading} ▾`,
    width: (widths[at] ?? 0) / 1.1,
  });
  rowDefs.set(top, { height: heightOf(table.columns.map(inHeading)) });
  for (const [row, { cells: ofRow }] of table.rows.entries()) {
    const texts: Wrapped[] = [];
    for (const [column, cell] of ofRow.entries()) {
      const wraps = wrapped.includes(column);
      if (wraps && typeof cell === 'string') texts.push({ text: cell, width: widths[column] ?? 0 });
      const formula = own?.(row, column) ?? columnFormulas.get(table.columns[column]?.heading ?? '');
      const numFmt = formats[row + 1]?.[column] ?? 'General';
      cells.set(`${String(top + 1 + row)},${String(column)}`, {
        ...contentsOf(cell, formula),
        style: bodyStyle({ bold: emphasised.includes(row), wraps, numFmt }),
      });
    }
    if (texts.length > 0) rowDefs.set(top + 1 + row, { height: heightOf(texts) });
  }
  return {
    columnFormulas,
    sheet: {
      name: names.sheet,
      cells,
      merges,
      rowDefs,
      columns: widths.map((width) => ({ width: charactersOf(width) })),
      tables: [listObject(table, names.table, top)],
      freezePane: { rows: top + 1 },
      ...printedAcross(top + 1),
    },
  };
}

/** In points: a file has room for whole sentences where the pane's table gives it to the figures. */
const SOURCE_WIDTH = 300;

type SheetOptions = {
  /** Above the table; what the add-in writes there unless given. */
  readonly lines?: readonly string[];
  /** The text of the link back to the contents. */
  readonly back: string;
  readonly own?: (row: number, column: number) => string | undefined;
};

/** Texts stay texts in a file: nothing is read as it would be if it were typed. */
function contentsOf(cell: Cell, formula: string | undefined): SheetCell {
  const content = contentOf(cell);
  if (formula !== undefined) return { formula, formulaResult: content, type: 'formula' };
  return content === '' ? {} : { value: content, type: typeof content === 'number' ? 'number' : 'string' };
}

/** As files hold them: `[@Index]` is `VnxItems2006[[#This Row],[Index]]` there, without the sign of equality. */
function formulasOf({ columns }: Table, name: string): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ heading, formula }) => {
      const known =
        formula &&
        toExcel(toRegistry(formula, { table: name, headings: columns }), { table: name, headings: columns });
      return known === undefined || known === '' ? [] : [[heading, known.slice(1)] as const];
    }),
  );
}

function listObject({ columns, rows }: Table, name: string, top: number): TableDefinition {
  const last = cellName(top + Math.max(1, rows.length), columns.length - 1);
  return {
    name,
    range: `${cellName(top, 0)}:${last}`,
    columns: columns.map(({ heading }) => ({ name: heading })),
    style: 'TableStyleMedium2',
  };
}
