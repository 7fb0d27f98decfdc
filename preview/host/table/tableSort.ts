import type { ICellData } from '@univerjs/core';
import { cellValue, valueType } from '../range/cells';
import type { CellValue } from '../range/cells';
import { HostError, HostObject, MissingMember } from '../core/hostObject';
import type { TableModel } from './tableModel';
import { moved } from './tableNewRows';
import type { CellsByPlace } from './tableNewRows';

/** Sorting of a table's rows by values of its columns; Excel also sorts by colours and icons. */
export class ExcelTableSort extends HostObject {
  readonly typeName = 'TableSort';
  readonly #table: TableModel;

  constructor(table: TableModel) {
    super();
    this.#table = table;
  }

  get Fields() {
    return this.#table.notes.sort?.fields ?? [];
  }
  get MatchCase() {
    return this.#table.notes.sort?.matchCase ?? false;
  }
  get Method() {
    return this.#table.notes.sort?.method ?? 'PinYin';
  }

  Apply(fields: unknown, matchCase?: unknown, method?: unknown) {
    if (!Array.isArray(fields) || fields.length === 0) throw new HostError('InvalidArgument');
    const sort = {
      fields: fields.map((field: unknown) => this.#field(field)),
      matchCase: matchCase === true,
      method: typeof method === 'string' ? method : 'PinYin',
    };
    this.#table.changeNotes({ sort });
    this.Reapply();
  }

  /** "While this doesn't modify the table's ordering, it clears the state of the header buttons." */
  Clear() {
    this.#table.changeNotes({ sort: null });
  }

  Reapply() {
    this.#table.checkWritable();
    const { sort } = this.#table.notes;
    if (!sort) return;
    const { body, sheet } = this.#table;
    const cells = sheet.getSheet();
    // As in Excel, rows that are filtered out stay where they are.
    const places = rowsOf(body).filter((row) => !cells.isRowFiltered(row));
    const order = inOrder(sort.fields, sort.matchCase);
    const valueAt = (row: number, key: number): CellValue =>
      cellValue(cells.getCellRaw(row, body.column + key));
    const sorted = places
      .slice()
      .sort((one, other) => order((key) => [valueAt(one, key), valueAt(other, key)]));
    const written: CellsByPlace = {};
    sorted.forEach((from, index) => {
      const to = places[index] ?? from;
      if (from !== to) written[to] = this.#rowMoved(from, to);
    });
    if (Object.keys(written).length > 0) this.#table.range(body).toWrite().setValues(written);
  }

  /** Formulas keep pointing to their own row. */
  #rowMoved(from: number, to: number): Record<number, ICellData> {
    const { body, sheet, store } = this.#table;
    const { formulaData, workbook } = store.univer;
    const cells: Record<number, ICellData> = {};
    for (let column = body.column; column < body.column + body.columns; column += 1) {
      const { v = null, t = null, p = null, s = null } = sheet.getSheet().getCellRaw(from, column) ?? {};
      const formula = formulaData.getFormulaStringByCell(from, column, sheet.getSheetId(), workbook.getId());
      const f = formula ? moved(store.univer, formula, to - from) : null;
      cells[column] = { v, t, p, s, f, si: null };
    }
    return cells;
  }

  #field(field: unknown) {
    const { key, ascending, sortOn, Key, Ascending, SortOn } = Object(field) as Readonly<
      Record<string, unknown>
    >;
    const by = sortOn ?? SortOn ?? 'Value';
    if (by !== 'Value') throw new MissingMember(`SortField.sortOn = ${JSON.stringify(by)}`);
    const column = key ?? Key;
    const inside =
      Number.isInteger(column) && Number(column) >= 0 && Number(column) < this.#table.area.columns;
    if (!inside) throw new HostError('InvalidArgument');
    return { key: Number(column), ascending: (ascending ?? Ascending) !== false };
  }
}

function rowsOf({ row, rows }: { row: number; rows: number }): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

type Fields = readonly { readonly key: number; readonly ascending?: boolean }[];

/** https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654 */
function inOrder(fields: Fields, matchCase: boolean) {
  return (pair: (key: number) => readonly [CellValue, CellValue]): number => {
    for (const { key, ascending } of fields) {
      const [one, other] = pair(key);
      const difference = compare(one, other, matchCase);
      const blank = one === '' || other === '';
      // Blanks come last in either direction.
      if (difference !== 0) return ascending === false && !blank ? -difference : difference;
    }
    return 0;
  };
}

const typeOrder = ['Double', 'String', 'Boolean', 'Error', 'Empty'];

function compare(one: CellValue, other: CellValue, matchCase: boolean): number {
  const types = typeOrder.indexOf(valueType(one)) - typeOrder.indexOf(valueType(other));
  if (types !== 0) return types;
  if (typeof one === 'string' && typeof other === 'string')
    return one.localeCompare(other, 'vi', { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(one) - Number(other);
}
