import { HostObject } from './hostObject';
import { ExcelRange } from './range';
import type { ExcelStore } from './range';
import { ExcelTableCollection } from './table';
import { ExcelWorksheetCollection } from './worksheet';

/** `context.workbook`, in which office.js also looks for `context.application`. */
export class ExcelWorkbook extends HostObject {
  readonly typeName = 'Workbook';
  readonly #store: ExcelStore;

  constructor(store: ExcelStore) {
    super();
    this.#store = store;
  }

  get Application() {
    return new ExcelApplication();
  }
  get Worksheets() {
    return new ExcelWorksheetCollection(this.#store);
  }
  get Tables() {
    return new ExcelTableCollection(this.#store);
  }

  GetSelectedRange() {
    const { workbook } = this.#store.univer;
    const selected = workbook.getActiveRange();
    return new ExcelRange(this.#store, workbook.getActiveSheet(), {
      row: selected?.getRow() ?? 0,
      column: selected?.getColumn() ?? 0,
      rows: selected?.getHeight() ?? 1,
      columns: selected?.getWidth() ?? 1,
    });
  }

  GetActiveCell() {
    const { workbook } = this.#store.univer;
    const cell = workbook.getActiveCell();
    return new ExcelRange(this.#store, workbook.getActiveSheet(), {
      row: cell?.getRow() ?? 0,
      column: cell?.getColumn() ?? 0,
      rows: 1,
      columns: 1,
    });
  }
}

class ExcelApplication extends HostObject {
  readonly typeName = 'Application';
  /** There is no screen to hold still. */
  SuspendScreenUpdatingUntilNextSync() {}
}
