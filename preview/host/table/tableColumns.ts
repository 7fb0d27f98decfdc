import { ExcelCollection, sameName } from '../core/collection';
import { HostError, HostObject } from '../core/hostObject';
import type { ExcelRange } from '../range/range';
import { ExcelFilter } from './tableFilter';
import type { TableModel } from './tableModel';

export class ExcelTableColumnCollection extends ExcelCollection<ExcelTableColumn> {
  readonly typeName = 'TableColumnCollection';
  readonly #table: TableModel;

  constructor(table: TableModel) {
    super();
    this.#table = table;
  }

  override items(): ExcelTableColumn[] {
    return this.#table.columnIds().map((id) => new ExcelTableColumn(this.#table, id));
  }

  /** A number is an id, a text a name. */
  override find(key: unknown): ExcelTableColumn | null {
    if (typeof key !== 'number') return super.find(key);
    return this.items().find((column) => column.Id === key) ?? null;
  }

  protected override matches(column: ExcelTableColumn, key: string): boolean {
    return sameName(column.Name, key);
  }

  get Count() {
    return this.GetCount();
  }

  /**
   * No index, or -1, is the end of the table. Values are those of the whole column, header and totals too; a name
   * wins over the header among them. What is to the right of the table moves.
   */
  Add(index?: unknown, values?: unknown, name?: unknown) {
    const end = this.GetCount();
    const at = typeof index === 'number' && index !== -1 ? index : end;
    if (!Number.isInteger(at) || at < 0 || at > end) throw new HostError('InvalidArgument');
    const header = typeof name === 'string' ? name : headerIn(values);
    this.#table.insertColumn(at, header);
    const column = this.GetItemAt(at);
    if (values !== null && values !== undefined) {
      column.GetRange().Values = values;
      if (header !== '') column.Name = header;
    }
    return column;
  }
}

class ExcelTableColumn extends HostObject {
  readonly typeName = 'TableColumn';
  readonly #table: TableModel;
  readonly #id: number;

  constructor(table: TableModel, id: number) {
    super();
    this.#table = table;
    this.#id = id;
  }

  override identity() {
    return { Id: this.#id };
  }

  get Id() {
    return this.#id;
  }
  get Index() {
    const index = this.#table.columnIds().indexOf(this.#id);
    if (index < 0) throw new HostError('ItemNotFound');
    return index;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().Values?.[0]?.[0] ?? '');
  }
  set Name(name: unknown) {
    if (typeof name !== 'string') throw new HostError('InvalidArgument');
    this.GetHeaderRowRange().Values = `'${name}`;
  }
  get Values() {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  get Filter() {
    return new ExcelFilter(this.#table, () => this.Index);
  }

  GetRange(): ExcelRange {
    return this.#table.range(this.#table.area).GetColumn(this.Index);
  }
  GetHeaderRowRange() {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange() {
    return this.#table.range(this.#table.body).GetColumn(this.Index);
  }
  /** Which code Excel gives where there are no totals is a guess. */
  GetTotalRowRange() {
    if (!this.#table.notes.showTotals) throw new HostError('ItemNotFound');
    const { area } = this.#table;
    return this.GetRange().GetRow(area.rows - 1);
  }

  /** What is to the right of the table moves. */
  Delete() {
    this.#table.deleteColumn(this.Index);
  }
}

function headerIn(values: unknown): string {
  const [first] = Array.isArray(values) ? (values as unknown[]) : [values];
  const [header] = Array.isArray(first) ? (first as unknown[]) : [first];
  return typeof header === 'string' || typeof header === 'number' ? String(header) : '';
}
