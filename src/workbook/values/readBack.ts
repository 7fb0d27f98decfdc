/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off -- what is loaded here is read after the sync that writes */
import type { Language } from '../../locales/messages';
import { valuesTexts } from '../../locales/values';
import { cellName } from '../core/areas';
import type { Area, Position } from '../core/areas';
import { askHidden, hidesRows } from '../core/hiddenRows';
import { holdsAsValue } from './contents';
import type { Content, HeldCell } from './contents';
import type { PlacesNow, Sheet } from './look';
import { nowhere } from './planNames';
import { isSameFormula } from './template';

/** Excel says that all has gone well, and holds something else than was written. */
export class NotHeld extends Error {
  override readonly name = 'NotHeld';
  /** Defined names that say something else. */
  readonly names: ReadonlySet<Excel.NamedItem>;
  readonly #cells: ReadonlySet<string>;

  constructor(
    message: string,
    cells: readonly Position[] = [],
    names: ReadonlySet<Excel.NamedItem> = new Set(),
  ) {
    super(message);
    this.names = names;
    this.#cells = new Set(cells.map(keyOf));
  }

  /** Whether a cell of the area is not as it was written. */
  isIn(sheet: string, { row, column, rows, columns }: Area): boolean {
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) {
        if (this.#cells.has(keyOf({ sheet, row: row + down, column: column + right }))) return true;
      }
    }
    return false;
  }
}

/**
 * Asks in the batch that writes what Excel holds then, so that it takes no round trip and a failure of it undoes the rest:
 * the cells, defined names, and whether rows have been hidden since the look (values then land in wrong rows).
 */
export class ReadBack {
  readonly #places: PlacesNow;
  readonly #language: Language;
  readonly #cells: (() => Position[])[] = [];
  readonly #names: { readonly item: Excel.NamedItem; readonly formula: string }[] = [];
  readonly #hidden = new Map<Sheet, Excel.Range>();

  constructor(places: PlacesNow, language: Language) {
    this.#places = places;
    this.#language = language;
  }

  /** Of cells whose contents have just been queued: values as they are entered, or formulas. */
  ofCells(range: Excel.Range, sheet: Sheet, contents: readonly (readonly (Content | null)[])[]): void {
    const hasCards = contents.some((row) => row.some((one) => typeof one === 'object' && one !== null));
    range.load(`formulas,values,rowIndex,columnIndex${hasCards ? ',text' : ''}`);
    if (!this.#hidden.has(sheet)) this.#hidden.set(sheet, askHidden(sheet.worksheet));
    this.#cells.push(() =>
      contents.flatMap((row, down) =>
        row.flatMap((content, right) => {
          const at = { sheet: sheet.id, row: range.rowIndex + down, column: range.columnIndex + right };
          const formula = (range.formulas as unknown[][])[down]?.[right];
          const value = (range.values as unknown[][])[down]?.[right];
          const text = hasCards ? String(range.text[down]?.[right]) : '';
          return content === null || this.#isHeld(content, { formula, value, text }, at) ? [] : [at];
        }),
      ),
    );
  }

  /** Of a defined name whose formula has just been queued. */
  ofName(item: Excel.NamedItem, formula: string): void {
    item.load('name,formula');
    this.#names.push({ item, formula });
  }

  /**
   * To be called after the sync.
   * @throws NotHeld
   */
  check(): void {
    const texts = valuesTexts[this.#language];
    const areHidden = [...this.#hidden].some(([sheet, now]) => !hidesRows(sheet.hidden) && hidesRows(now));
    if (areHidden) throw new NotHeld(texts.rowsHidden);
    const cells = this.#cells.flatMap((tell) => tell());
    const names = this.#names.flatMap(({ item, formula }) =>
      this.#isSame(item.formula as string, formula, nowhere) ? [] : [item],
    );
    if (cells.length + names.length === 0) return;
    const sheets = new Map(this.#places.sheets.map(({ id, name }) => [id, name]));
    const places = [
      ...cells.map(({ sheet, row, column }) => `${sheets.get(sheet) ?? ''}!${cellName(row, column)}`),
      ...names.map(({ name }) => name),
    ];
    throw new NotHeld(texts.notHeld(places), cells, new Set(names));
  }

  #isHeld(content: Content, held: HeldCell, at: Position): boolean {
    // Texts have an apostrophe here, so that what begins with "=" is a formula.
    if (typeof content !== 'string' || !content.startsWith('=')) return holdsAsValue(content, held);
    const { formula } = held;
    return typeof formula === 'string' && formula !== held.value && this.#isSame(formula, content, at);
  }

  #isSame(held: string, written: string, at: Position): boolean {
    return asWritten(held) === asWritten(written) || isSameFormula(held, written, at, this.#places);
  }
}

/** Excel has its own way with capitals of functions, with spaces, and with the `@` of a single cell. */
function asWritten(formula: string): string {
  return formula.toUpperCase().replace(/[\s@]|_XLFN\.|_XLWS\./g, '');
}

function keyOf({ sheet, row, column }: Position): string {
  return `${sheet} ${row} ${column}`;
}
