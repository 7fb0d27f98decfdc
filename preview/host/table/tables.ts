import { generateRandomId } from '@univerjs/core';
import { AddSheetTableCommand } from '@univerjs/sheets-table';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, parseAddress } from '../core/address';
import type { Area } from '../core/address';
import { ExcelCollection, sameName } from '../core/collection';
import { EventType, everything } from '../core/events';
import { HostError, MissingMember } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import { rangeAt } from '../range/rangeAt';
import type { ExcelStore } from '../core/store';
import { ExcelTable, writeHeaders } from './table';
import { tablesOn } from './tableAreas';

/** All tables of the workbook, or those of one sheet, or of a part of it. */
export class ExcelTableCollection extends ExcelCollection<ExcelTable> {
  readonly typeName = 'TableCollection';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet | undefined;
  readonly #holds: (table: ExcelTable) => boolean;

  constructor(store: ExcelStore, sheet?: FWorksheet, holds: (table: ExcelTable) => boolean = () => true) {
    super();
    this.#store = store;
    this.#sheet = sheet;
    this.#holds = holds;
  }

  override items(): ExcelTable[] {
    const sheetId = this.#sheet?.getSheetId();
    return this.#store.univer.workbook
      .getTableList()
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map((table) => new ExcelTable(this.#store, table.id))
      .filter(this.#holds);
  }

  protected override matches(table: ExcelTable, key: string): boolean {
    return table.Id === key || sameName(table.Name, key);
  }

  Add(address: unknown, hasHeaders: unknown) {
    if (hasHeaders !== true) throw new MissingMember('TableCollection.add() without headers');
    const range = address instanceof ExcelRange ? address : this.#rangeAt(String(address));
    if (this.#sheet && range.sheetId !== this.#sheet.getSheetId()) throw new HostError('InvalidArgument');
    const neighbours = tablesOn(this.#store.univer, range.sheetId);
    if (neighbours.some((table) => intersection(table.area, range.area))) {
      throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
    }
    return this.#create(range);
  }

  GetFirst() {
    return this.GetItemAt(0);
  }

  _RegisterDataChangedEvent() {
    this.#store.events.listen(EventType.tableChanged, this.#sheet?.getSheetId() ?? everything);
  }
  _UnregisterDataChangedEvent() {
    this.#store.events.ignore(EventType.tableChanged, this.#sheet?.getSheetId() ?? everything);
  }

  #create(range: ExcelRange): ExcelTable {
    // Excel gives a table of a single header row an empty row to hold data.
    const whole = range.area.rows > 1 ? range : range.GetResizedRange(1, 0);
    whole.Unmerge();
    writeHeaders(whole.GetRow(0));
    const { workbook, commands } = this.#store.univer;
    // An id of our own finds the table again; Univer may choose another name.
    const id = generateRandomId();
    commands.syncExecuteCommand(AddSheetTableCommand.id, {
      unitId: workbook.getId(),
      subUnitId: whole.sheetId,
      id,
      name: this.#freeName(),
      range: whole.toWrite().getRange(),
      options: { showHeader: true },
    });
    const table = new ExcelTable(this.#store, id);
    table.numberColumns();
    return table;
  }

  /** In the workbook, an address without a sheet's name is on the active sheet. */
  #rangeAt(address: string): ExcelRange {
    if (!this.#sheet) return rangeAt(this.#store, address);
    const area = parseAddress(address, this.#sheet.getSheetName());
    return new ExcelRange(this.#store, this.#sheet, area);
  }

  #freeName(): string {
    const names = this.#store.univer.workbook.getTableList().map((table) => table.name.toLowerCase());
    let number = 1;
    while (names.includes(`table${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** The tables that an area touches, or those that lie wholly in it. */
export function tablesIn(
  store: ExcelStore,
  sheet: FWorksheet,
  area: Area,
  whole: boolean,
): ExcelTableCollection {
  return new ExcelTableCollection(store, sheet, (table) => {
    const common = intersection(table.area, area);
    return common !== null && (!whole || sameArea(common, table.area));
  });
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
