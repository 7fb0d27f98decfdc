import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress, wholeSheet } from '../core/address';
import type { Area } from '../core/address';
import { EventType } from '../core/events';
import { ExcelChartCollection } from '../chart/charts';
import { HostError, HostObject } from '../core/hostObject';
import { ExcelNamedItemCollection } from '../workbook/names';
import { ExcelPageLayout } from './pageLayout';
import { ExcelWorksheetProtection, toChangeStructure } from './protection';
import { ExcelRange } from '../range/range';
import { changeSheetNotes, readSheetNotes } from '../core/store';
import type { ExcelStore } from '../core/store';
import { ExcelShapeCollection } from './shapes';
import { copySheet } from './sheetCopies';
import { checkSheetName } from './sheetNames';
import { ExcelTableCollection } from '../table/tables';

export class ExcelWorksheet extends HostObject {
  readonly typeName = 'Worksheet';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet;

  constructor(store: ExcelStore, sheet: FWorksheet) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id() {
    return this.#sheet.getSheetId();
  }
  get Name(): string {
    return this.#sheet.getSheetName();
  }
  set Name(name: unknown) {
    toChangeStructure(this.#store);
    this.#sheet.setName(checkSheetName(this.#store, name, this.Id));
  }
  /** Counted from zero, hidden sheets too. */
  get Position(): number {
    return this.#sheet.getIndex();
  }
  set Position(position: unknown) {
    toChangeStructure(this.#store);
    const { workbook } = this.#store.univer;
    if (typeof position !== 'number' || position < 0 || position >= workbook.getNumSheets())
      throw new HostError('InvalidArgument');
    const active = workbook.getActiveSheet();
    workbook.moveSheet(this.#sheet, position);
    workbook.setActiveSheet(active);
  }
  get Visibility(): string {
    if (!this.#sheet.isSheetHidden()) return 'Visible';
    return readSheetNotes(this.#sheet).veryHidden === true ? 'VeryHidden' : 'Hidden';
  }
  set Visibility(visibility: unknown) {
    toChangeStructure(this.#store);
    if (visibility === 'Visible') this.#sheet.showSheet();
    else if (visibility === 'Hidden' || visibility === 'VeryHidden') {
      this.#keepOneVisible();
      this.#sheet.hideSheet();
    } else throw new HostError('InvalidArgument');
    changeSheetNotes(this.#sheet, { veryHidden: visibility === 'VeryHidden' });
  }
  get ShowGridlines(): boolean {
    return !this.#sheet.hasHiddenGridLines();
  }
  /** On the wire, what is set has another name than what is read. */
  set Gridlines(shown: unknown) {
    if (typeof shown !== 'boolean') throw new HostError('InvalidArgument');
    this.#sheet.setHiddenGridlines(!shown);
  }
  get AutoFilter() {
    return new ExcelSheetFilter();
  }
  get PageLayout() {
    return new ExcelPageLayout(this.#store, this.#sheet);
  }
  get Protection() {
    return new ExcelWorksheetProtection(this.#sheet);
  }
  get Names() {
    return new ExcelNamedItemCollection(this.#store, this.#sheet);
  }
  get Tables() {
    return new ExcelTableCollection(this.#store, this.#sheet);
  }
  get Charts() {
    return new ExcelChartCollection(this.#store, this.#sheet);
  }
  get Shapes() {
    return new ExcelShapeCollection(this.#store, this.#sheet);
  }
  get FreezePanes() {
    return new ExcelFreezePanes(this.#sheet);
  }

  Activate() {
    this.#store.univer.workbook.setActiveSheet(this.#sheet);
  }
  GetRange(address?: string | null) {
    if (address === undefined || address === null) return this.#range(wholeSheet);
    const name = this.Names.find(address) ?? new ExcelNamedItemCollection(this.#store).find(address);
    return name?.GetRange() ?? this.#range(parseAddress(address, this.Name));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.#range({ row, column, rows, columns });
  }
  GetCell(row: number, column: number) {
    return this.#range({ row, column, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown) {
    return this.#range(wholeSheet).GetUsedRangeOrNullObject(valuesOnly);
  }

  /** The top left cell if the sheet is blank. */
  GetUsedRange(valuesOnly?: unknown) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  /** Next to another sheet, or at either end; "None" is "at the beginning of the worksheet", says the documentation. */
  Copy(positionType?: unknown, relativeTo?: unknown) {
    toChangeStructure(this.#store);
    return new ExcelWorksheet(this.#store, copySheet(this.#store, this.#sheet, positionType, relativeTo));
  }
  Delete() {
    toChangeStructure(this.#store);
    this.#keepOneVisible();
    this.#store.univer.workbook.deleteSheet(this.#sheet);
  }

  _RegisterDataChangedEvent() {
    this.#store.events.listen(EventType.worksheetChanged, this.Id);
  }
  _UnregisterDataChangedEvent() {
    this.#store.events.ignore(EventType.worksheetChanged, this.Id);
  }
  _RegisterActivatedEvent() {
    this.#store.events.listen(EventType.worksheetActivated, this.Id);
  }
  _UnregisterActivatedEvent() {
    this.#store.events.ignore(EventType.worksheetActivated, this.Id);
  }

  #range(area: Area): ExcelRange {
    return new ExcelRange(this.#store, this.#sheet, area);
  }

  /** Which code Excel gives is a guess. */
  #keepOneVisible(): void {
    const visible = this.#store.univer.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.Id) throw new HostError('InvalidOperation');
  }
}

/** Here only tables have filters, and each its own. */
class ExcelSheetFilter extends HostObject {
  readonly typeName = 'AutoFilter';
  readonly #isFiltered = false;
  get IsDataFiltered() {
    return this.#isFiltered;
  }
}

class ExcelFreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly #sheet: FWorksheet;

  constructor(sheet: FWorksheet) {
    super();
    this.#sheet = sheet;
  }

  FreezeRows(count: unknown) {
    if (typeof count !== 'number' || count < 1) throw new HostError('InvalidArgument');
    this.#sheet.setFrozenRows(count);
  }
}
