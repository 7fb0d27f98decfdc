import { generateRandomId } from '@univerjs/core';
import { AddSheetTableCommand, SetSheetTableCommand } from '@univerjs/sheets-table';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { areasOverlap, parseAddress } from './address';
import type { Area } from './address';
import { ExcelCollection, sameName } from './collection';
import { HostError, HostObject, MissingMember } from './hostObject';
import { ExcelRange } from './range';
import type { ExcelStore } from './range';

/** All tables of the workbook, or those of one sheet. */
export class ExcelTableCollection extends ExcelCollection<ExcelTable> {
  readonly typeName = 'TableCollection';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet | undefined;

  constructor(store: ExcelStore, sheet?: FWorksheet) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  override items(): ExcelTable[] {
    const sheetId = this.#sheet?.getSheetId();
    return this.#store.univer.workbook
      .getTableList()
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map((table) => new ExcelTable(this.#store, table.id));
  }

  protected override matches(table: ExcelTable, key: string): boolean {
    return table.Id === key || sameName(table.Name, key);
  }

  Add(address: unknown, hasHeaders: unknown) {
    const sheet = this.#sheet;
    if (!sheet) throw new MissingMember('Workbook.tables.add()');
    if (hasHeaders !== true) throw new MissingMember('TableCollection.add() without headers');
    const range = address instanceof ExcelRange ? address : this.#rangeAt(sheet, address);
    if (range.sheetId !== sheet.getSheetId()) throw new HostError('InvalidArgument');
    if (this.items().some((table) => areasOverlap(table.area, range.area))) {
      throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    }
    return this.#create(range);
  }

  #create(range: ExcelRange): ExcelTable {
    // Excel gives a table of a single header row an empty row to hold data.
    const whole = range.area.rows > 1 ? range : range.GetResizedRange(1, 0);
    writeHeaders(whole.GetRow(0));
    const { workbook, commands } = this.#store.univer;
    // An id of our own finds the table again; Univer may choose another name.
    const id = generateRandomId();
    commands.syncExecuteCommand(AddSheetTableCommand.id, {
      unitId: workbook.getId(),
      subUnitId: whole.sheetId,
      id,
      name: this.#freeName(),
      range: whole.toUniver().getRange(),
      options: { showHeader: true },
    });
    return new ExcelTable(this.#store, id);
  }

  #rangeAt(sheet: FWorksheet, address: unknown): ExcelRange {
    return new ExcelRange(this.#store, sheet, parseAddress(String(address), sheet.getSheetName()));
  }

  #freeName(): string {
    const names = this.#store.univer.workbook.getTableList().map((table) => table.name.toLowerCase());
    let number = 1;
    while (names.includes(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}

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
    const { startRow, endRow, startColumn, endColumn } = this.#info().range;
    return {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  get Id() {
    return this.#id;
  }

  get Name() {
    return this.#info().name;
  }
  set Name(name: string) {
    const { workbook, commands } = this.#store.univer;
    const others = workbook.getTableList().filter((table) => table.id !== this.#id);
    // Which code Excel gives for a taken name is a guess.
    if (!isTableName(name) || others.some((table) => sameName(table.name, name))) {
      throw new HostError('InvalidArgument');
    }
    if (name === this.Name) return;
    // Excel allows both of these, but Univer refuses what a sheet or, but for its case, the table itself is called.
    const taken = [this.Name, ...workbook.getSheets().map((sheet) => sheet.getSheetName())];
    if (taken.some((other) => sameName(other, name))) throw new MissingMember(`Table.name = ${name}`);
    commands.syncExecuteCommand(SetSheetTableCommand.id, {
      unitId: workbook.getId(),
      tableId: this.#id,
      name,
    });
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

  #range(area: Area): ExcelRange {
    const sheet = this.#store.univer.workbook.getSheetBySheetId(this.#info().subUnitId);
    if (!sheet) throw new HostError('ItemNotFound');
    return new ExcelRange(this.#store, sheet, area);
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
    tables.setTableMeta(workbook.getId(), this.#id, { ...this.#look(), ...change });
  }
}

interface TableLook {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}
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

/** Headers are unique texts: Excel turns what is there into text, names blanks and numbers what is repeated. */
function writeHeaders(row: ExcelRange): void {
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
