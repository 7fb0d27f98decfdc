import { DeleteSheetTableCommand, SetSheetTableCommand } from '@univerjs/sheets-table';
import { parseAddress } from '../core/address';
import type { Area } from '../core/address';
import { sameName } from '../core/collection';
import { EventType } from '../core/events';
import { rewriteFormulas } from '../range/formulas';
import { HostError, HostObject, MissingMember } from '../core/hostObject';
import { withoutTable } from '../range/plainReferences';
import { ExcelRange } from '../range/range';
import type { ExcelStore } from '../core/store';
import { uniqueHeaders } from './tableHeaders';
import { reapplyFilters } from './tableColumnOrder';
import { ExcelTableColumnCollection } from './tableColumns';
import { ExcelAutoFilter, clearFilters } from './tableFilter';
import { TableModel } from './tableModel';
import { ExcelTableRowCollection } from './tableRows';
import { ExcelTableSort } from './tableSort';
import { hideTotals, showTotals } from './tableTotals';

export class ExcelTable extends HostObject {
  readonly typeName = 'Table';
  readonly #table: TableModel;

  constructor(store: ExcelStore, id: string) {
    super();
    this.#table = new TableModel(store, id);
  }

  override identity() {
    return { Id: this.#table.id };
  }

  /** Headers, rows and totals. */
  get area(): Area {
    return this.#table.area;
  }

  /** Before anyone moves them. */
  numberColumns(): void {
    this.#table.columnIds();
  }

  get Id() {
    return this.#table.id;
  }

  get Name() {
    return this.#table.info.name;
  }
  set Name(name: string) {
    const { workbook } = this.#table.store.univer;
    const others = workbook.getTableList().filter((table) => table.id !== this.Id);
    const defined = workbook.getDefinedNames().filter((one) => one.isWorkbookScope());
    const used = [...others.map((table) => table.name), ...defined.map((one) => one.getName())];
    // Which code Excel gives for a taken name, of a table or of cells, is a guess.
    if (!isTableName(name) || used.some((other) => sameName(other, name))) {
      throw new HostError('InvalidArgument');
    }
    if (name === this.Name) return;
    // Excel allows both of these, but Univer refuses what a sheet or, but for its case, the table itself is called.
    const taken = [this.Name, ...workbook.getSheets().map((sheet) => sheet.getSheetName())];
    if (taken.some((other) => sameName(other, name))) throw new MissingMember(`Table.name = ${name}`);
    this.#table.execute(SetSheetTableCommand.id, { name });
  }

  get Worksheet() {
    return this.GetRange().Worksheet;
  }
  get Columns() {
    return new ExcelTableColumnCollection(this.#table);
  }
  get Rows() {
    return new ExcelTableRowCollection(this.#table);
  }
  get Sort() {
    return new ExcelTableSort(this.#table);
  }
  get AutoFilter() {
    return new ExcelAutoFilter(this.#table);
  }

  get Style() {
    return this.#table.notes.style;
  }
  set Style(style: string) {
    if (!isBuiltInStyle(style)) throw new HostError('InvalidArgument');
    this.#table.changeNotes({ style });
  }
  get ShowBandedRows() {
    return this.#table.notes.showBandedRows;
  }
  set ShowBandedRows(showBandedRows: boolean) {
    this.#table.changeNotes({ showBandedRows });
  }
  get ShowFilterButton() {
    return this.#table.notes.showFilterButton;
  }
  set ShowFilterButton(showFilterButton: boolean) {
    this.#table.changeNotes({ showFilterButton });
  }
  /** Tables without headers are not here, for the host makes none. */
  get ShowHeaders(): boolean {
    return this.#table.info.showHeader;
  }
  get ShowTotals(): boolean {
    return this.#table.notes.showTotals;
  }
  set ShowTotals(shown: unknown) {
    if (typeof shown !== 'boolean') throw new HostError('InvalidArgument');
    if (shown === this.ShowTotals) return;
    if (shown) showTotals(this.#table);
    else hideTotals(this.#table);
  }

  GetRange() {
    return this.#table.range(this.area);
  }
  GetHeaderRowRange() {
    return this.#table.range({ ...this.area, rows: 1 });
  }
  GetDataBodyRange() {
    return this.#table.range(this.#table.body);
  }
  /** Which code Excel gives where there are no totals is a guess. */
  GetTotalRowRange() {
    if (!this.ShowTotals) throw new HostError('ItemNotFound');
    return this.GetRange().GetRow(this.area.rows - 1);
  }

  ClearFilters() {
    clearFilters(this.#table);
  }
  ReapplyFilters() {
    reapplyFilters(this.#table.store.univer, this.Id);
  }

  /** "Deletes the table": its cells are emptied, as VBA's documentation says of ListObject.Delete. */
  Delete() {
    const range = this.GetRange();
    this.ClearFilters();
    this.#table.execute(DeleteSheetTableCommand.id, { subUnitId: range.sheetId });
    range.Clear('Contents');
  }
  /** "Converts the table into a normal range of cells. All data is preserved." Formulas that named it name its cells. */
  ConvertToRange() {
    const { area, body, info, sheet, store } = this.#table;
    this.#table.checkWritable();
    this.ClearFilters();
    const former = {
      name: info.name,
      sheetName: sheet.getSheetName(),
      body: { ...body, row: body.row - 1, rows: body.rows + 1 },
      columns: info.columns.map(({ displayName }) => displayName),
    };
    rewriteFormulas(store.univer, (formula, { row }) => withoutTable(formula, former, row));
    const range = this.#table.range(area);
    this.#table.execute(DeleteSheetTableCommand.id, { subUnitId: range.sheetId });
    return range;
  }
  /** "The headers must remain in the same row, and the resulting table must overlap the original table." */
  Resize(to: unknown) {
    const { sheet, area, store } = this.#table;
    const wanted = to instanceof ExcelRange ? to.area : parseAddress(String(to), sheet.getSheetName());
    const sameSheet = !(to instanceof ExcelRange) || to.sheetId === sheet.getSheetId();
    if (!sameSheet || wanted.row !== area.row || wanted.rows < 2) throw new HostError('InvalidArgument');
    if (wanted.column !== area.column) throw new MissingMember('Table.resize() to other first columns');
    if (this.ShowTotals) throw new MissingMember('Table.resize() of a table with totals');
    store.headers.whileMoving(() => this.#resize(wanted));
    store.headers.lookAgain(this.Id);
    reapplyFilters(store.univer, this.Id);
  }

  _RegisterDataChangedEvent() {
    this.#table.store.events.listen(EventType.tableChanged, this.Id);
  }
  _UnregisterDataChangedEvent() {
    this.#table.store.events.ignore(EventType.tableChanged, this.Id);
  }

  #resize(wanted: Area): void {
    const more = wanted.columns - this.area.columns;
    if (more !== 0) {
      writeHeaders(this.#table.range({ ...wanted, rows: 1 }));
      const count = Math.abs(more);
      const index = more > 0 ? wanted.column + wanted.columns - more : wanted.column + wanted.columns;
      const operationType = more > 0 ? 'insert' : 'delete';
      // Left to itself, Univer puts new columns before the last one.
      this.#table.execute(SetSheetTableCommand.id, {
        rowColOperation: { operationType, rowColType: 'column', index, count },
      });
    }
    const newRange = this.#table.range(wanted).toUniver().getRange();
    this.#table.execute(SetSheetTableCommand.id, { updateRange: { newRange } });
  }
}

/** Headers are unique texts: Excel turns what is there into text. */
export function writeHeaders(row: ExcelRange): void {
  const values = row.Values?.[0] ?? [];
  const headers = uniqueHeaders(row.Text?.[0] ?? []);
  for (const [index, header] of headers.entries()) {
    if (values[index] !== header) row.GetCell(0, index).Values = `'${header}`;
  }
}

/** https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
function isTableName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[a-z]{1,3}\d+$/i.test(name) &&
    !/^r\d*c\d*$|^[rc]$/i.test(name)
  );
}

const builtInStyles: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** The looks that every workbook has; the host has no custom ones. */
function isBuiltInStyle(style: unknown): boolean {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(String(style));
  const last = builtInStyles[match?.[1] ?? ''] ?? 0;
  return Number(match?.[2]) >= 1 && Number(match?.[2]) <= last;
}
