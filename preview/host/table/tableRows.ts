import { ExcelCollection } from '../core/collection';
import { HostError, HostObject, MissingMember } from '../core/hostObject';
import type { ExcelRange } from '../range/range';
import type { TableModel } from './tableModel';

export class ExcelTableRowCollection extends ExcelCollection<ExcelTableRow> {
  readonly typeName = 'TableRowCollection';
  readonly #table: TableModel;

  constructor(table: TableModel) {
    super();
    this.#table = table;
  }

  override items(): ExcelTableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new ExcelTableRow(this.#table, index));
  }

  protected override matches(): boolean {
    throw new MissingMember('TableRowCollection[]');
  }

  /** A table whose rows have all been deleted has none, though one blank line is shown (OfficeDev/office-js #5909). */
  get Count() {
    const { rows } = this.#table.body;
    return rows === 1 && this.#isBlank() ? 0 : rows;
  }
  override GetCount() {
    return this.Count;
  }
  override GetItemAt(index: number) {
    return this.#row(index);
  }

  /**
   * No index, or -1, is the end of the table; the row is the first of those added. The blank line of a table without
   * rows is used up first, as Microsoft's samples have it, which make a table of its headings and add all its rows
   * (OfficeDev/office-js-snippets, samples/excel/46-table).
   */
  Add(index: unknown, values: unknown) {
    const rows = Array.isArray(values) ? values.length : 1;
    const end = this.Count;
    const at = typeof index === 'number' && index !== -1 ? index : end;
    if (!Number.isInteger(at) || at < 0 || at > end || rows === 0) throw new HostError('InvalidArgument');
    const blank = end === 0 ? 1 : 0;
    if (rows > blank) this.#table.insertRows(at + blank, rows - blank);
    const added = new ExcelTableRow(this.#table, at);
    if (values !== null && values !== undefined)
      added.GetRange().GetResizedRange(rows - 1, 0).Values = values;
    return added;
  }

  /** Of ExcelApiOnline 1.1; rows or their numbers, as they were before any is gone. */
  DeleteRows(rows: unknown) {
    if (!Array.isArray(rows)) throw new HostError('InvalidArgument');
    const indexes = rows.map((row: unknown) => (row instanceof ExcelTableRow ? row.Index : row));
    for (const index of new Set(indexes)) this.#row(index);
    for (const index of [...new Set(indexes as number[])].sort((one, other) => other - one))
      this.#table.deleteRows(index, 1);
  }
  DeleteRowsAt(index: unknown, count: unknown) {
    const rows = typeof count === 'number' ? count : 1;
    const first = this.#row(index).Index;
    if (!Number.isInteger(rows) || rows < 1 || first + rows > this.Count)
      throw new HostError('InvalidArgument');
    this.#table.deleteRows(first, rows);
  }

  #isBlank(): boolean {
    const cells = this.#table.range(this.#table.body).Formulas ?? [];
    return cells.flat().every((cell) => cell === '');
  }

  #row(index: unknown): ExcelTableRow {
    const inside = Number.isInteger(index) && Number(index) >= 0 && Number(index) < this.Count;
    if (!inside) throw new HostError('InvalidArgument');
    return new ExcelTableRow(this.#table, Number(index));
  }
}

/** Known by its place, as in Excel: when rows are sorted, added or deleted, it is another row. */
class ExcelTableRow extends HostObject {
  readonly typeName = 'TableRow';
  readonly #table: TableModel;
  readonly #index: number;

  constructor(table: TableModel, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  get Index() {
    return this.#index;
  }
  get Values() {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): ExcelRange {
    return this.#table.range(this.#table.body).GetRow(this.#index);
  }
  /** What is below the table moves up. */
  Delete() {
    if (this.#index >= this.#table.body.rows) throw new HostError('ItemNotFound');
    this.#table.deleteRows(this.#index, 1);
  }
}
