/* eslint office-addins/no-empty-load: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- what is loaded is a list; the sync is in Parts */
import type { Content } from '../../tables/contents';
import { toRegistry } from '../../tables/structuredReferences';
import type { TableNames } from '../../tables/structuredReferences';
import type { RegistryEntry } from '../store/registry';
import { Parts } from '../core/inParts';
import type { WriteOptions } from '../core/inParts';
import { syncAndReadRegistry } from '../store/registry';
import type { Registry } from '../store/registry';
import { CELLS_AT_ONCE } from '../core/requestLimit';
import { columnKeys } from './findTables';
import type { FoundTable, SeenTable } from './findTables';

/** A table with all that stands in it. */
export type LookedTable = FoundTable & {
  readonly keys: readonly (string | undefined)[];
  readonly rows: readonly (readonly Content[])[];
  /** The same cells as `range.formulas` takes them, to put back what was there. */
  readonly raw: readonly (readonly RawCell[])[];
  /** Of the first heading; counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The cells above the first heading, from the top of the sheet. */
  readonly above: readonly RawCell[];
};

export type RawCell = string | number | boolean;

/** The names by which formulas in the table call it and our columns in it. */
export function namesOf({ seen, keys }: Pick<LookedTable, 'seen' | 'keys'>): TableNames {
  return {
    table: seen.name,
    headings: seen.columns.flatMap(({ heading }, index) => {
      const key = keys[index];
      return key === undefined ? [] : [{ key, heading }];
    }),
  };
}

/** What `range.formulas` gives for a text and what it takes for it are not the same: see asText. */
export function rawCell(formula: RawCell, value: RawCell): RawCell {
  return typeof formula === 'string' && formula !== '' && formula === value ? `'${formula}` : formula;
}

/** All in one load: a second one would make the items anew. */
const SEEN = [
  'items/id',
  'items/name',
  'items/columns/items/id',
  'items/columns/items/name',
  'items/worksheet/name',
  'items/worksheet/protection/protected',
  'items/autoFilter/isDataFiltered',
];

/** The first round trip: the registry, and every table of the workbook by name and headings. */
export async function seeTables(
  context: Excel.RequestContext,
  selected: boolean,
): Promise<{
  registry: Registry;
  tables: SeenTable[];
  sheets: ReadonlySet<string>;
  selection: ReadonlySet<string>;
}> {
  const { tables, worksheets } = context.workbook;
  tables.load(SEEN.join());
  worksheets.load('items/name');
  const touched = selected ? context.workbook.getSelectedRange().getTables() : undefined;
  touched?.load('items/id');
  const registry = await syncAndReadRegistry(context);
  return {
    registry,
    tables: tables.items.map(({ id, name, worksheet, columns, autoFilter }) => ({
      id,
      name,
      sheet: worksheet.name,
      isProtected: worksheet.protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      columns: columns.items.map((column) => ({ id: column.id, heading: column.name })),
    })),
    sheets: new Set(worksheets.items.map(({ name }) => name)),
    selection: new Set(touched?.items.map(({ id }) => id)),
  };
}

/** The second round trip: the cells of the tables. What is too much for one answer takes more of them. */
export async function lookInto(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  lost: readonly RegistryEntry[],
  { signal, cellsAtOnce = CELLS_AT_ONCE }: Omit<WriteOptions, 'onProgress'> = {},
): Promise<{ looked: LookedTable[]; headingsAt: ReadonlyMap<RegistryEntry, readonly string[]> }> {
  // Two properties of a cell are less than what is written of one.
  const options = { signal, cellsAtOnce: 2 * cellsAtOnce };
  const parts = new Parts(context, options);
  const reading: { table: FoundTable; body: Excel.Range; above: Excel.Range; isLong: boolean }[] = [];
  for (const table of found) {
    const cells = table.entry.rows.length * table.seen.columns.length;
    const isLong = cells > options.cellsAtOnce;
    await parts.add(isLong ? 0 : cells);
    const body = context.workbook.tables.getItem(table.seen.id).getDataBodyRange();
    body.load(isLong ? 'rowIndex,columnIndex,rowCount' : 'rowIndex,columnIndex,rowCount,formulas,values');
    const above = body.getCell(0, 0).getEntireColumn().getCell(0, 0).getBoundingRect(body.getCell(0, 0));
    above.load('formulas');
    reading.push({ table, body, above, isLong });
  }
  const places = lost.map((entry) => {
    const { sheet, row, column } = entry.place;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, 1, entry.columns.length);
    range.load('values');
    return { entry, range };
  });
  if (reading.length + places.length > 0) await context.sync();
  const looked: LookedTable[] = [];
  for (const { table, body, above, isLong } of reading) {
    const cells = isLong
      ? await readInParts(context, body, table.seen.columns.length, options)
      : { formulas: body.formulas as RawCell[][], values: body.values as RawCell[][] };
    looked.push(lookedTable(table, cells, body, above));
  }
  return {
    looked,
    headingsAt: new Map(places.map(({ entry, range }) => [entry, (range.values[0] ?? []).map(String)])),
  };
}

async function readInParts(
  context: Excel.RequestContext,
  body: Excel.Range,
  columns: number,
  options: Omit<WriteOptions, 'onProgress'>,
): Promise<Cells> {
  const parts = new Parts(context, options);
  const rowsAtOnce = parts.rowsAtOnce(columns);
  const cells: Cells = { formulas: [], values: [] };
  for (let row = 0; row < body.rowCount; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, body.rowCount - row);
    const part = body.getCell(row, 0).getResizedRange(rows - 1, columns - 1);
    part.load('formulas,values');
    await parts.send();
    for (const line of part.formulas as RawCell[][]) cells.formulas.push(line);
    for (const line of part.values as RawCell[][]) cells.values.push(line);
  }
  return cells;
}

type Cells = { formulas: RawCell[][]; values: RawCell[][] };

function lookedTable(
  table: FoundTable,
  { formulas, values }: Cells,
  { rowIndex, columnIndex }: Excel.Range,
  above: Excel.Range,
): LookedTable {
  const keys = columnKeys(table);
  const names = namesOf({ ...table, keys });
  return {
    ...table,
    keys,
    rows: formulas.map((line, row) =>
      line.map((formula, column) => contentOf(formula, values[row]?.[column] ?? '', names)),
    ),
    raw: formulas.map((line, row) =>
      line.map((formula, column) => rawCell(formula, values[row]?.[column] ?? '')),
    ),
    row: rowIndex - 1,
    column: columnIndex,
    above: (above.formulas as RawCell[][]).map(([cell = '']) => cell),
  };
}

/** A text may begin with = as well: it is a formula only where the cell shows something else. */
function contentOf(formula: RawCell, value: RawCell, names: TableNames): Content {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? { formula: toRegistry(formula, names) }
    : formula;
}
