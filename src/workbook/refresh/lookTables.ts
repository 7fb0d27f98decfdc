/* eslint office-addins/no-empty-load: off, office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- what is loaded is a list; the sync is in Requests and in syncAndReadRegistry */
import type { Content } from '../../tables/contents';
import { toRegistry } from '../../tables/structuredReferences';
import type { TableNames } from '../../tables/structuredReferences';
import type { RegistryEntry } from '../store/registry';
import { forOnce, rangeIn } from '../core/areas';
import { BYTES_AT_ONCE, CELL_READ, costOfReading, sumOf } from '../core/bytes';
import { isTooLarge } from '../core/faults';
import { askHidden, hidesRows } from '../core/hiddenRows';
import { Requests } from '../core/requests';
import type { Reading, WriteOptions } from '../core/requests';
import { rawCell } from '../core/undoTable';
import type { RawCell } from '../core/undoTable';
import { syncAndReadRegistry } from '../store/registry';
import type { Registry } from '../store/registry';
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
  /** The cells above the first heading, from this row down; none where they have not been looked at. */
  readonly above: { readonly from: number; readonly cells: readonly RawCell[] };
  /** Whether rows of its sheet are hidden. */
  readonly hides: boolean;
};

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

/** All in one load: a second one would make the items anew. */
const SEEN = [
  'items/id',
  'items/name',
  'items/columns/items/id',
  'items/columns/items/name',
  'items/worksheet/name',
  'items/worksheet/protection/protected',
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
  const touched = selected ? context.workbook.getSelectedRanges().getTables() : undefined;
  touched?.load('items/id');
  const registry = await syncAndReadRegistry(context);
  return {
    registry,
    tables: tables.items.map(({ id, name, worksheet, columns }) => ({
      id,
      name,
      sheet: worksheet.name,
      isProtected: worksheet.protection.protected,
      columns: columns.items.map((column) => ({ id: column.id, heading: column.name })),
    })),
    sheets: new Set(worksheets.items.map(({ name }) => name)),
    selection: new Set(touched?.items.map(({ id }) => id)),
  };
}

/** A table that is to be looked into, and whether the lines above it matter. */
export type Wanted = { readonly table: FoundTable; readonly readsAbove: boolean };

/**
 * The second round trip: the cells of the tables, and of the rows above one only where its lines may have to change.
 * What is too much for one answer takes more of them.
 */
export async function lookInto(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  lost: readonly RegistryEntry[],
  options: Omit<WriteOptions, 'onProgress'> = {},
): Promise<{ looked: LookedTable[]; headingsAt: ReadonlyMap<RegistryEntry, readonly string[]> }> {
  const requests = new Requests(context, options);
  const { bytesAtOnce = BYTES_AT_ONCE } = options;
  const headingsAt = new Map<RegistryEntry, readonly string[]>();
  const headings = lost.map((entry) =>
    headingsWhere(context, entry, (cells) => headingsAt.set(entry, cells)),
  );
  const looks = wanted.map((one) => new Look(context, one));
  const hidingSheets = new Set<string>();
  const sheets = [...new Set(wanted.map(({ table }) => table.seen.sheet))].map((sheet) =>
    hiddenIn(context, sheet, () => hidingSheets.add(sheet)),
  );
  const look = (isLong: (look: Look) => boolean): Promise<void> =>
    requests.read([...looks.map((one) => one.reading(isLong(one))), ...headings, ...sheets]);
  try {
    await look(({ expected }) => expected > bytesAtOnce);
  } catch (fault) {
    if (!isTooLarge(fault)) throw fault;
    // Texts are longer than expected: then row by row, as many of them as one answer holds.
    await look(() => true);
  }
  await requests.read(looks.flatMap((one) => one.rest()));
  return { looked: looks.map((one) => one.looked(hidingSheets)), headingsAt };
}

function headingsWhere(
  context: Excel.RequestContext,
  { place: { sheet, row, column }, columns }: RegistryEntry,
  take: (headings: readonly string[]) => void,
): Reading {
  const area = { row, column, rows: 1, columns: columns.length };
  return {
    rows: 1,
    once: costOfReading(2, columns.length * CELL_READ),
    row: sumOf(),
    ask: () => {
      const range = rangeIn(context.workbook.worksheets.getItem(sheet), area).load('values');
      return () => take((range.values[0] ?? []).map(String));
    },
  };
}

function hiddenIn(context: Excel.RequestContext, sheet: string, take: () => void): Reading {
  return {
    rows: 1,
    once: costOfReading(2, CELL_READ),
    row: sumOf(),
    ask: () => {
      const asked = askHidden(context.workbook.worksheets.getItem(sheet));
      return () => {
        if (hidesRows(asked)) take();
      };
    },
  };
}

/** Looks into one table. */
class Look {
  readonly #context: Excel.RequestContext;
  readonly #wanted: Wanted;
  #body = { rowIndex: 0, columnIndex: 0, rowCount: 0 };
  #formulas: RawCell[][] | undefined;
  #values: RawCell[][] = [];
  #above: LookedTable['above'] | undefined = { from: 0, cells: [] };

  constructor(context: Excel.RequestContext, wanted: Wanted) {
    this.#context = context;
    this.#wanted = wanted;
  }

  /** Bytes that the cells are expected to have. */
  get expected(): number {
    const { entry, seen } = this.#wanted.table;
    return entry.rows.length * seen.columns.length * 2 * CELL_READ;
  }

  /** Asks where the table is and, unless it is long, for its cells. */
  reading(isLong: boolean): Reading {
    const place = 'rowIndex,columnIndex,rowCount';
    return {
      rows: 1,
      once: costOfReading(8, isLong ? 0 : this.expected),
      row: sumOf(),
      ask: () => {
        const body = this.#bodyOf().load(isLong ? place : `${place},formulas,values`);
        const takeAbove = this.#wanted.readsAbove ? this.#askAbove(body, this.#firstAbove) : undefined;
        return () => {
          const { rowIndex, columnIndex, rowCount } = body;
          this.#body = { rowIndex, columnIndex, rowCount };
          this.#formulas = isLong ? undefined : (body.formulas as RawCell[][]);
          this.#values = isLong ? [] : (body.values as RawCell[][]);
          takeAbove?.();
        };
      },
    };
  }

  /** What the first answer has not told: the rows of a long table, and lines that have moved up. */
  rest(): Reading[] {
    const above: Reading = {
      rows: 1,
      once: costOfReading(7, this.#body.rowIndex * CELL_READ),
      row: sumOf(),
      ask: () => this.#askAbove(this.#bodyOf(), 0),
    };
    const { length: columns } = this.#wanted.table.seen.columns;
    const formulas: RawCell[][] = [];
    const rows: Reading = {
      rows: this.#body.rowCount,
      once: costOfReading(5, 0),
      row: { sent: 0, answered: columns * 2 * CELL_READ },
      ask: (first, end) => {
        const part = forOnce(
          forOnce(this.#bodyOf().getCell(first, 0)).getResizedRange(end - first - 1, columns - 1),
        ).load('formulas,values');
        return () => {
          this.#formulas = formulas;
          for (const line of part.formulas as RawCell[][]) formulas.push(line);
          for (const line of part.values as RawCell[][]) this.#values.push(line);
        };
      },
    };
    return [...(this.#above === undefined ? [above] : []), ...(this.#formulas === undefined ? [rows] : [])];
  }

  looked(hidingSheets: ReadonlySet<string>): LookedTable {
    const { table } = this.#wanted;
    const keys = columnKeys(table);
    const names = namesOf({ ...table, keys });
    const formulas = this.#formulas ?? [];
    const values = this.#values;
    return {
      ...table,
      keys,
      rows: formulas.map((line, row) =>
        line.map((formula, column) => contentOf(formula, values[row]?.[column] ?? '', names)),
      ),
      raw: formulas.map((line, row) =>
        line.map((formula, column) => rawCell(formula, values[row]?.[column] ?? '')),
      ),
      row: this.#body.rowIndex - 1,
      column: this.#body.columnIndex,
      above: this.#above ?? { from: 0, cells: [] },
      hides: hidingSheets.has(table.seen.sheet),
    };
  }

  #bodyOf(): Excel.Range {
    return forOnce(this.#context.workbook.tables.getItem(this.#wanted.table.seen.id).getDataBodyRange());
  }

  /** The lines stand right above the table, unless the user has put rows between. */
  get #firstAbove(): number {
    const { place, lines } = this.#wanted.table.entry;
    return Math.max(0, place.row - lines.length - ROWS_BETWEEN);
  }

  #askAbove(body: Excel.Range, from: number): () => void {
    const top = forOnce(body.getCell(0, 0));
    const first = forOnce(forOnce(top.getEntireColumn()).getCell(from, 0));
    const above = forOnce(first.getBoundingRect(top)).load('formulas');
    return () => {
      const heading = this.#body.rowIndex - 1;
      const cells = (above.formulas as RawCell[][]).map(([cell = '']) => cell).slice(0, heading - from);
      // A table that has moved up may have its lines further up than it was looked.
      const hasMovedUp = from > 0 && heading - this.#wanted.table.entry.lines.length < from;
      this.#above = hasMovedUp ? undefined : { from, cells };
    };
  }
}

const ROWS_BETWEEN = 20;

/** A text may begin with = as well: it is a formula only where the cell shows something else. */
function contentOf(formula: RawCell, value: RawCell, names: TableNames): Content {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? { formula: toRegistry(formula, names) }
    : formula;
}
