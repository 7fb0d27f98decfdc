import { ExcelCollection, sameName } from './collection';
import { HostError, HostObject, MissingMember } from './hostObject';
import type { ExcelRange } from './range';

/** What columns and rows need to know of their table; tables know their parts, so parts may not know tables. */
type TableOfParts = {
  GetRange(): ExcelRange;
  insertRows(index: number, count: number): void;
  columnIds(): number[];
};

export class ExcelTableColumnCollection extends ExcelCollection<ExcelTableColumn> {
  readonly typeName = 'TableColumnCollection';
  readonly #table: TableOfParts;

  constructor(table: TableOfParts) {
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
}

class ExcelTableColumn extends HostObject {
  readonly typeName = 'TableColumn';
  readonly #table: TableOfParts;
  readonly #id: number;

  constructor(table: TableOfParts, id: number) {
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

  GetRange() {
    return this.#table.GetRange().GetColumn(this.Index);
  }
  GetHeaderRowRange() {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange() {
    return this.GetRange().GetOffsetRange(1, 0).GetResizedRange(-1, 0);
  }
}

export class ExcelTableRowCollection extends ExcelCollection<ExcelTableRow> {
  readonly typeName = 'TableRowCollection';
  readonly #table: TableOfParts;

  constructor(table: TableOfParts) {
    super();
    this.#table = table;
  }

  override items(): ExcelTableRow[] {
    const rows = this.#table.GetRange().RowCount - 1;
    return Array.from({ length: rows }, (_, index) => new ExcelTableRow(this.#table, index));
  }

  protected override matches(): boolean {
    throw new MissingMember('TableRowCollection[]');
  }

  get Count() {
    return this.GetCount();
  }

  /** No index, or -1, is the end of the table; the row is the first of those added. */
  Add(index: unknown, values: unknown) {
    const rows = Array.isArray(values) ? values.length : 1;
    const end = this.GetCount();
    const at = typeof index === 'number' && index !== -1 ? index : end;
    if (!Number.isInteger(at) || at < 0 || at > end || rows === 0) throw new HostError('InvalidArgument');
    this.#table.insertRows(at, rows);
    const added = new ExcelTableRow(this.#table, at);
    if (values !== null && values !== undefined)
      added.GetRange().GetResizedRange(rows - 1, 0).Values = values;
    return added;
  }
}

class ExcelTableRow extends HostObject {
  readonly typeName = 'TableRow';
  readonly #table: TableOfParts;
  readonly #index: number;

  constructor(table: TableOfParts, index: number) {
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

  GetRange() {
    return this.#table.GetRange().GetRow(this.#index + 1);
  }
}

/** Headers are unique texts: Excel turns what is there into text, names blanks and numbers what is repeated. */
export function writeHeaders(row: ExcelRange): void {
  const values = row.Values?.[0] ?? [];
  const headers: string[] = [];
  for (const [index, text] of (row.Text?.[0] ?? []).entries()) {
    const wanted = text || `Column${index + 1}`;
    let header = wanted;
    for (let number = 2; headers.some((other) => sameName(other, header)); number += 1)
      header = `${wanted}${number}`;
    headers.push(header);
    if (values[index] !== header) row.GetCell(0, index).Values = `'${header}`;
  }
}
