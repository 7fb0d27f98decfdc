import type { FWorksheet } from '@univerjs/sheets/facade';
import { boundingArea, parseAddress, wholeSheet } from './address';
import type { Area } from './address';
import { ExcelCollection, sameName } from './collection';
import { HostError, HostObject } from './hostObject';
import { ExcelRange } from './range';
import type { ExcelStore } from './range';
import { ExcelTableCollection } from './table';

export class ExcelWorksheetCollection extends ExcelCollection<ExcelWorksheet> {
  readonly typeName = 'WorksheetCollection';
  readonly #store: ExcelStore;

  constructor(store: ExcelStore) {
    super();
    this.#store = store;
  }

  override items(): ExcelWorksheet[] {
    return this.#store.univer.workbook.getSheets().map((sheet) => new ExcelWorksheet(this.#store, sheet));
  }

  protected override matches(sheet: ExcelWorksheet, key: string): boolean {
    return sheet.Id === key || sameName(sheet.Name, key);
  }

  GetActiveWorksheet() {
    return new ExcelWorksheet(this.#store, this.#store.univer.workbook.getActiveSheet());
  }

  Add(name?: unknown) {
    const { workbook } = this.#store.univer;
    const checked = checkSheetName(this.#store, name ?? this.#freeName());
    const active = workbook.getActiveSheet();
    const added = workbook.create(checked, newSheetRows, newSheetColumns);
    // Univer goes to a new sheet; Excel stays where the user is.
    workbook.setActiveSheet(active);
    return new ExcelWorksheet(this.#store, added);
  }

  #freeName(): string {
    let number = 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

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
    this.#sheet.setName(checkSheetName(this.#store, name, this.Id));
  }
  get Tables() {
    return new ExcelTableCollection(this.#store, this.#sheet);
  }
  get FreezePanes() {
    return new ExcelFreezePanes(this.#sheet);
  }

  Activate() {
    this.#store.univer.workbook.setActiveSheet(this.#sheet);
  }
  GetRange(address?: unknown) {
    const everything = address === undefined || address === null;
    return this.#range(everything ? wholeSheet : parseAddress(String(address), this.Name));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.#range({ row, column, rows, columns });
  }
  GetCell(row: number, column: number) {
    return this.#range({ row, column, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown) {
    const area = this.#usedArea(valuesOnly === true);
    return area && this.#range(area);
  }

  #range(area: Area): ExcelRange {
    return new ExcelRange(this.#store, this.#sheet, area);
  }

  /** Cells with content and, unless only values count, cells with a format: both are "used" to Excel. */
  #usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const include = (row: number, column: number): void => {
      const cell: Area = { row, column, rows: 1, columns: 1 };
      used = used ? boundingArea(used, cell) : cell;
    };
    this.#sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const content = cell?.f || (cell?.v ?? '') !== '';
        if (content || (!valuesOnly && cell?.s)) include(row, column);
      });
    return used;
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

/** A new sheet's size; it grows when something is written beyond. */
const newSheetRows = 1000;
const newSheetColumns = 26;

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function checkSheetName(store: ExcelStore, name: unknown, ownId?: string): string {
  if (!isSheetName(name)) throw new HostError('InvalidArgument');
  const others = store.univer.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== ownId);
  if (others.some((sheet) => sameName(sheet.getSheetName(), name))) throw new HostError('ItemAlreadyExists');
  return name;
}

function isSheetName(name: unknown): name is string {
  if (typeof name !== 'string' || name.trim() === '' || sameName(name, 'History')) return false;
  return name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}
