import { generateRandomId } from '@univerjs/core';
import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableInsertRowAtCommand,
} from '@univerjs/sheets-table';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { areaOf, parseAddress } from './address';
import type { Area } from './address';
import { sameName } from './collection';
import { EventType } from './events';
import { HostError, HostObject, MissingMember } from './hostObject';
import { ExcelRange } from './range';
import type { ExcelStore } from './store';
import { ExcelTableColumnCollection, ExcelTableRowCollection, writeHeaders } from './tableParts';

export class ExcelTable extends HostObject {
  readonly typeName = 'Table';
  readonly #store: ExcelStore;
  readonly #id: string;

  constructor(store: ExcelStore, id: string) {
    super();
    this.#store = store;
    this.#id = id;
  }

  override identity() {
    return { Id: this.#id };
  }

  get area(): Area {
    return areaOf(this.#info().range);
  }

  get Id() {
    return this.#id;
  }

  get Name() {
    return this.#info().name;
  }
  set Name(name: string) {
    const { workbook } = this.#store.univer;
    const others = workbook.getTableList().filter((table) => table.id !== this.#id);
    // Which code Excel gives for a taken name is a guess.
    if (!isTableName(name) || others.some((table) => sameName(table.name, name))) {
      throw new HostError('InvalidArgument');
    }
    if (name === this.Name) return;
    // Excel allows both of these, but Univer refuses what a sheet or, but for its case, the table itself is called.
    const taken = [this.Name, ...workbook.getSheets().map((sheet) => sheet.getSheetName())];
    if (taken.some((other) => sameName(other, name))) throw new MissingMember(`Table.name = ${name}`);
    this.#execute(SetSheetTableCommand.id, { name });
  }

  get Worksheet() {
    return this.GetRange().Worksheet;
  }
  get Columns() {
    return new ExcelTableColumnCollection(this);
  }
  get Rows() {
    return new ExcelTableRowCollection(this);
  }

  get Style() {
    return this.#look().style;
  }
  set Style(style: string) {
    if (!isBuiltInStyle(style)) throw new HostError('InvalidArgument');
    this.#setLook({ style });
  }
  get ShowBandedRows() {
    return this.#look().showBandedRows;
  }
  set ShowBandedRows(showBandedRows: boolean) {
    this.#setLook({ showBandedRows });
  }
  get ShowFilterButton() {
    return this.#look().showFilterButton;
  }
  set ShowFilterButton(showFilterButton: boolean) {
    this.#setLook({ showFilterButton });
  }

  GetRange() {
    return this.#range(this.area);
  }
  GetHeaderRowRange() {
    return this.#range({ ...this.area, rows: 1 });
  }
  GetDataBodyRange() {
    return this.#range({ ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 });
  }

  /** "Deletes the table": its cells are emptied, as VBA's documentation says of ListObject.Delete. */
  Delete() {
    const range = this.ConvertToRange();
    range.Clear('Contents');
  }
  /** In Excel structured references become plain ones; in Univer they become #NAME?. */
  ConvertToRange() {
    const range = this.GetRange();
    this.#execute(DeleteSheetTableCommand.id, { subUnitId: range.sheetId });
    return range;
  }
  /** "The headers must remain in the same row, and the resulting table must overlap the original table." */
  Resize(to: unknown) {
    const sheet = this.#sheet();
    const area = to instanceof ExcelRange ? to.area : parseAddress(String(to), sheet.getSheetName());
    const sameSheet = !(to instanceof ExcelRange) || to.sheetId === sheet.getSheetId();
    if (!sameSheet || area.row !== this.area.row || area.rows < 2) throw new HostError('InvalidArgument');
    if (area.column !== this.area.column) throw new MissingMember('Table.resize() to other first columns');
    const more = area.columns - this.area.columns;
    if (more !== 0) {
      writeHeaders(this.#range({ ...area, rows: 1 }));
      this.#execute(SetSheetTableCommand.id, { rowColOperation: this.#columnChange(area, more) });
    }
    const newRange = this.#range(area).toUniver().getRange();
    this.#execute(SetSheetTableCommand.id, { updateRange: { newRange } });
  }

  _RegisterDataChangedEvent() {
    this.#store.events.listen(EventType.tableChanged, this.#id);
  }
  _UnregisterDataChangedEvent() {
    this.#store.events.ignore(EventType.tableChanged, this.#id);
  }

  /** What is below the table, in its columns, moves down. Plain references over the place do not grow, unlike Excel's. */
  insertRows(index: number, count: number): void {
    const subUnitId = this.#sheet().getSheetId();
    this.#execute(SheetTableInsertRowAtCommand.id, { subUnitId, index: this.area.row + 1 + index, count });
  }

  /** Excel numbers columns from 1 for life; Univer's ids are texts, which stay with a column too. */
  columnIds(): number[] {
    const { columns, meta } = this.#info();
    // A table that was given no notes has none, whatever Univer's types say.
    const { columnIds } = { ...meta } as { columnIds?: Record<string, number> };
    const known = { ...columnIds };
    for (const { id } of columns) known[id] ??= Math.max(0, ...Object.values(known)) + 1;
    this.#store.univer.tables.setTableMeta(this.#store.univer.workbook.getId(), this.#id, {
      ...meta,
      columnIds: known,
    });
    return columns.map(({ id }) => known[id] ?? 0);
  }

  /** Left to itself, Univer puts new columns before the last one and names them anew. */
  #columnChange({ column, columns, row }: Area, more: number) {
    const added = this.#range({ row, column: column + columns - more, rows: 1, columns: Math.abs(more) });
    return {
      operationType: more > 0 ? 'insert' : 'delete',
      rowColType: 'column',
      index: more > 0 ? column + columns - more : column + columns,
      count: Math.abs(more),
      columnsJson: added.Text?.[0]?.map((displayName) => ({ id: generateRandomId(), displayName })),
    };
  }

  #execute(command: string, change: object): void {
    const { workbook, commands } = this.#store.univer;
    this.GetRange().toWrite();
    commands.syncExecuteCommand(command, { unitId: workbook.getId(), tableId: this.#id, ...change });
  }

  #sheet(): FWorksheet {
    const sheet = this.#store.univer.workbook.getSheetBySheetId(this.#info().subUnitId);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  #range(area: Area): ExcelRange {
    return new ExcelRange(this.#store, this.#sheet(), area);
  }

  #info() {
    const info = this.#store.univer.workbook.getTableInfo(this.#id);
    if (!info) throw new HostError('ItemNotFound');
    return info;
  }

  #look(): TableLook {
    return { ...defaultLook, ...this.#info().meta };
  }

  /** Univer has no place for these but a table's own notes, which are saved with the workbook. */
  #setLook(change: Partial<TableLook>): void {
    const { workbook, tables } = this.#store.univer;
    tables.setTableMeta(workbook.getId(), this.#id, { ...this.#info().meta, ...change });
  }
}

type TableLook = {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
};
const defaultLook: TableLook = { style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true };

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
