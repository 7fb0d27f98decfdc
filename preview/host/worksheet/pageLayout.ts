import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress } from '../core/address';
import { HostError, HostObject } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import { changeSheetNotes, readSheetNotes } from '../core/store';
import type { ExcelStore, PageNotes } from '../core/store';

/** How a sheet is printed: as much of it as the add-in sets. Nothing here prints. */
export class ExcelPageLayout extends HostObject {
  readonly typeName = 'PageLayout';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet;

  constructor(store: ExcelStore, sheet: FWorksheet) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  get Orientation(): string {
    return this.#notes.orientation ?? 'Portrait';
  }
  set Orientation(orientation: unknown) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw new HostError('InvalidArgument');
    this.#change({ orientation });
  }

  /** A scale in percent, or the pages to fit to. */
  get Zoom(): Readonly<Record<string, number>> {
    return this.#notes.zoom ?? { scale: 100 };
  }
  set Zoom(zoom: unknown) {
    const given = Object.entries(Object(zoom) as object).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
    const fields = given.map(
      ([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value as unknown] as const,
    );
    if (
      fields.length === 0 ||
      fields.some(([name, value]) => !known.includes(name) || typeof value !== 'number')
    )
      throw new HostError('InvalidArgument');
    this.#change({ zoom: Object.fromEntries(fields) as Record<string, number> });
  }

  SetPrintTitleRows(rows: unknown) {
    const area =
      rows instanceof ExcelRange ? rows.area : parseAddress(String(rows), this.#sheet.getSheetName());
    this.#change({ titleRows: [area.row, area.rows] });
  }
  GetPrintTitleRowsOrNullObject() {
    const { titleRows } = this.#notes;
    if (!titleRows) return null;
    const [row, rows] = titleRows;
    return new ExcelRange(this.#store, this.#sheet, parseAddress(`${row + 1}:${row + rows}`, ''));
  }

  get #notes(): PageNotes {
    return readSheetNotes(this.#sheet).page ?? {};
  }

  #change(change: PageNotes): void {
    changeSheetNotes(this.#sheet, { page: { ...this.#notes, ...change } });
  }
}
