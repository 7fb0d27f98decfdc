import { areaOf } from '../core/address';
import { ExcelCustomXmlPartCollection } from './customXmlParts';
import { HostError, HostObject } from '../core/hostObject';
import { ExcelNamedItemCollection } from './names';
import { ExcelRangeAreas } from '../range/rangeAreas';
import { ExcelRange } from '../range/range';
import { rangeAt } from '../range/rangeAt';
import { ExcelSettingCollection } from './settings';
import { shownCharts } from '../chart/shownCharts';
import type { ShownChart } from '../chart/shownCharts';
import type { ExcelStore } from '../core/store';
import { ExcelTableCollection, tablesIn } from '../table/tables';
import { ExcelWorkbookProtection } from '../worksheet/protection';
import { ExcelWorksheet } from '../worksheet/worksheet';
import { ExcelWorksheetCollection } from '../worksheet/worksheets';

/** `context.workbook`, in which office.js also looks for `context.application`. */
export class ExcelWorkbook extends HostObject {
  readonly typeName = 'Workbook';
  readonly #store: ExcelStore;

  constructor(parts: Omit<ExcelStore, 'worksheetOf' | 'tablesIn'>) {
    super();
    const store: ExcelStore = {
      ...parts,
      worksheetOf: (sheet) => new ExcelWorksheet(store, sheet),
      tablesIn: (sheet, area, whole) => tablesIn(store, sheet, area, whole),
    };
    this.#store = store;
  }

  /** Those of the active sheet. */
  chartsShown(): ShownChart[] {
    return shownCharts(this.#store, this.#store.univer.workbook.getActiveSheet());
  }

  get Application() {
    return new ExcelApplication(this.#store);
  }
  get Worksheets() {
    return new ExcelWorksheetCollection(this.#store);
  }
  get Tables() {
    return new ExcelTableCollection(this.#store);
  }
  get Names() {
    return new ExcelNamedItemCollection(this.#store);
  }
  get CustomXmlParts() {
    return new ExcelCustomXmlPartCollection(this.#store);
  }
  get Protection() {
    return new ExcelWorkbookProtection(this.#store);
  }
  get Settings() {
    return new ExcelSettingCollection(this.#store);
  }

  /** Excel asks to save a workbook that was written to, and one that was computed anew as well. */
  get IsDirty() {
    const { cells, saved, computed } = this.#store.written;
    return cells > saved || computed;
  }
  set IsDirty(isDirty: boolean) {
    const { written } = this.#store;
    written.computed = isDirty;
    written.saved = written.cells;
  }

  /** Several areas are no range: "InvalidSelection", as with GetSelectedRanges in place of it. */
  GetSelectedRange() {
    this.#needCells();
    const areas = this.#store.univer.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    if (areas.length > 1) throw new HostError('InvalidSelection');
    return this.#selectedRange();
  }

  #selectedRange(): ExcelRange {
    const { workbook } = this.#store.univer;
    const selected = workbook.getActiveRange();
    return new ExcelRange(this.#store, workbook.getActiveSheet(), {
      row: selected?.getRow() ?? 0,
      column: selected?.getColumn() ?? 0,
      rows: selected?.getHeight() ?? 1,
      columns: selected?.getWidth() ?? 1,
    });
  }

  GetSelectedRanges() {
    this.#needCells();
    const { workbook } = this.#store.univer;
    const sheet = workbook.getActiveSheet();
    const selected = sheet.getSelection()?.getActiveRangeList() ?? [];
    const ranges = selected.map((range) => new ExcelRange(this.#store, sheet, areaOf(range.getRange())));
    return new ExcelRangeAreas(ranges.length > 0 ? ranges : [this.#selectedRange()]);
  }

  GetActiveCell() {
    this.#needCells();
    const { workbook } = this.#store.univer;
    const cell = workbook.getActiveCell();
    return new ExcelRange(this.#store, workbook.getActiveSheet(), {
      row: cell?.getRow() ?? 0,
      column: cell?.getColumn() ?? 0,
      rows: 1,
      columns: 1,
    });
  }

  /** By design (OfficeDev/office-js #8, #2268), and while another window is in front (#5319). */
  #needCells(): void {
    if (this.#store.selection.of !== 'cells') throw new HostError('InvalidSelection');
  }

  /** Events name the range they are about by its address. */
  _GetRangeForEventByReferenceId(address: string) {
    return rangeAt(this.#store, address);
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: string) {
    return rangeAt(this.#store, address);
  }
}

class ExcelApplication extends HostObject {
  readonly typeName = 'Application';
  readonly #store: ExcelStore;

  constructor(store: ExcelStore) {
    super();
    this.#store = store;
  }

  /** Univer has no lesser way than to compute everything. */
  Calculate() {
    this.#store.written.computed = true;
    this.#store.univer.formula.executeCalculation();
  }
  SuspendScreenUpdatingUntilNextSync() {
    // There is no screen to hold still.
  }
}
