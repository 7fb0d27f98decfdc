import { ExcelCollection, sameName } from '../core/collection';
import { EventType, everything } from '../core/events';
import { HostError } from '../core/hostObject';
import type { ExcelStore } from '../core/store';
import { toChangeStructure } from './protection';
import { checkSheetName } from './sheetNames';
import { ExcelWorksheet } from './worksheet';

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

  GetFirst(visibleOnly?: unknown) {
    return this.#edge(visibleOnly, 0);
  }
  GetLast(visibleOnly?: unknown) {
    return this.#edge(visibleOnly, -1);
  }
  GetActiveWorksheet() {
    return new ExcelWorksheet(this.#store, this.#store.univer.workbook.getActiveSheet());
  }

  Add(name?: unknown) {
    toChangeStructure(this.#store);
    const { workbook } = this.#store.univer;
    const checked = checkSheetName(this.#store, name ?? this.#freeName());
    const active = workbook.getActiveSheet();
    const added = workbook.create(checked, newSheetRows, newSheetColumns);
    // Univer goes to a new sheet; Excel stays where the user is.
    workbook.setActiveSheet(active);
    return new ExcelWorksheet(this.#store, added);
  }

  _RegisterDataChangedEvent() {
    this.#store.events.listen(EventType.worksheetChanged, everything);
  }
  _UnregisterDataChangedEvent() {
    this.#store.events.ignore(EventType.worksheetChanged, everything);
  }
  _RegisterActivatedEvent() {
    this.#store.events.listen(EventType.worksheetActivated, everything);
  }
  _UnregisterActivatedEvent() {
    this.#store.events.ignore(EventType.worksheetActivated, everything);
  }

  _RegisterSelectionChangedEvent() {
    this.#store.events.listen(EventType.worksheetSelectionChanged, everything);
  }
  _UnregisterSelectionChangedEvent() {
    this.#store.events.ignore(EventType.worksheetSelectionChanged, everything);
  }

  #edge(visibleOnly: unknown, index: number): ExcelWorksheet {
    const sheets = this.items().filter((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
    const sheet = sheets.at(index);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  #freeName(): string {
    let number = 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/** A new sheet's size; it grows when something is written beyond. */
const newSheetRows = 1000;
const newSheetColumns = 26;
