import { BooleanNumber, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { SetHorizontalTextAlignCommand, SetStyleCommand } from '@univerjs/sheets';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { HostError, HostObject, MissingMember } from '../core/hostObject';
import type { UniverWorkbook } from '../core/univer';

/** Excel's own for the body of a new workbook. */
const DEFAULT_FONT_SIZE = 11;

/** What the formats need to know of a range; ranges know formats, so formats may not know ranges. */
type FormattedCells = {
  toUniver(): FRange;
  /** The same, unless the sheet is protected. */
  toWrite(): FRange;
};

export class ExcelRangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';
  readonly #univer: UniverWorkbook;
  readonly #sheet: FWorksheet;
  readonly #cells: FormattedCells;

  constructor(univer: UniverWorkbook, sheet: FWorksheet, cells: FormattedCells) {
    super();
    this.#univer = univer;
    this.#sheet = sheet;
    this.#cells = cells;
  }

  get Font() {
    return new ExcelRangeFont(this.#sheet, this.#cells);
  }
  get Fill() {
    return new ExcelRangeFill(this.#univer, this.#sheet, this.#cells);
  }

  get HorizontalAlignment(): string | null {
    return shared(this.#sheet, this.#cells, (style) => {
      const name = Object.entries(alignments).find(([, value]) => value === (style.ht ?? 0))?.[0];
      return name ?? 'General';
    });
  }
  set HorizontalAlignment(name: unknown) {
    const value = alignments[String(name)];
    if (value === undefined) throw new MissingMember(`RangeFormat.horizontalAlignment = ${String(name)}`);
    // The facade knows only left, center and (called "normal") right.
    this.#univer.commands.syncExecuteCommand(SetHorizontalTextAlignCommand.id, {
      unitId: this.#univer.workbook.getId(),
      subUnitId: this.#sheet.getSheetId(),
      range: this.#cells.toWrite().getRange(),
      value,
    });
  }

  get WrapText(): boolean | null {
    return shared(this.#sheet, this.#cells, (style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(wrap: unknown) {
    this.#cells.toWrite().setWrap(toBoolean(wrap));
  }

  /** In points, which Excel counts at 96 pixels to the inch; null if the columns differ. */
  get ColumnWidth(): number | null {
    const widths = new Set(this.#columns().map((column) => this.#sheet.getColumnWidth(column)));
    const [width = null] = widths;
    return widths.size === 1 && width !== null ? width / pixelsPerPoint : null;
  }
  set ColumnWidth(points: unknown) {
    if (typeof points !== 'number' || points < 0) throw new HostError('InvalidArgument');
    const columns = this.#columns();
    this.#sheet.setColumnWidths(columns[0] ?? 0, columns.length, points * pixelsPerPoint);
  }

  /** The same of rows. */
  get RowHeight(): number | null {
    const heights = new Set(this.#rows().map((row) => this.#sheet.getRowHeight(row)));
    const [height = null] = heights;
    return heights.size === 1 && height !== null ? height / pixelsPerPoint : null;
  }
  set RowHeight(points: unknown) {
    if (typeof points !== 'number' || points < 0) throw new HostError('InvalidArgument');
    const rows = this.#rows();
    this.#sheet.setRowHeightsForced(rows[0] ?? 0, rows.length, points * pixelsPerPoint);
  }

  /** A guess at widths: there is no canvas here to measure with, so a character counts as seven pixels. */
  AutofitColumns() {
    const { startRow, endRow } = this.#cells.toUniver().getRange();
    for (const column of this.#columns()) {
      const texts = this.#sheet.getRange(startRow, column, endRow - startRow + 1, 1).getDisplayValues();
      const longest = Math.max(...texts.map(([text = '']) => text.length));
      if (longest > 0) this.#sheet.setColumnWidth(column, longest * 7 + 10);
    }
  }

  AutofitRows() {
    // Univer fits rows to their text whenever it draws them.
  }

  #rows(): number[] {
    const { startRow, endRow } = this.#cells.toUniver().getRange();
    return Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
  }

  #columns(): number[] {
    const { startColumn, endColumn } = this.#cells.toUniver().getRange();
    return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
  }
}

class ExcelRangeFont extends HostObject {
  readonly typeName = 'RangeFont';
  readonly #sheet: FWorksheet;
  readonly #cells: FormattedCells;

  constructor(sheet: FWorksheet, cells: FormattedCells) {
    super();
    this.#sheet = sheet;
    this.#cells = cells;
  }

  get Bold(): boolean | null {
    return shared(this.#sheet, this.#cells, (style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(bold: unknown) {
    this.#cells.toWrite().setFontWeight(toBoolean(bold) ? 'bold' : 'normal');
  }
  get Italic(): boolean | null {
    return shared(this.#sheet, this.#cells, (style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(italic: unknown) {
    this.#cells.toWrite().setFontStyle(toBoolean(italic) ? 'italic' : 'normal');
  }
  get Size(): number | null {
    return shared(this.#sheet, this.#cells, (style) => style.fs ?? DEFAULT_FONT_SIZE);
  }
  set Size(size: unknown) {
    if (typeof size !== 'number' || size < 1 || size > 409) throw new HostError('InvalidArgument');
    this.#cells.toUniver().setFontSize(size);
  }
  get Color(): string | null {
    return shared(this.#sheet, this.#cells, (style) => style.cl?.rgb ?? '#000000');
  }
  set Color(color: unknown) {
    this.#cells.toWrite().setFontColor(toColor(color));
  }
}

class ExcelRangeFill extends HostObject {
  readonly typeName = 'RangeFill';
  readonly #univer: UniverWorkbook;
  readonly #sheet: FWorksheet;
  readonly #cells: FormattedCells;

  constructor(univer: UniverWorkbook, sheet: FWorksheet, cells: FormattedCells) {
    super();
    this.#univer = univer;
    this.#sheet = sheet;
    this.#cells = cells;
  }

  /** Excel answers white for cells without a fill. */
  get Color(): string | null {
    return shared(this.#sheet, this.#cells, (style) => style.bg?.rgb ?? '#FFFFFF');
  }
  set Color(color: unknown) {
    this.#cells.toWrite().setBackground(toColor(color));
  }
  Clear() {
    // Univer's facade only sets colours; its style command takes one away.
    const range = this.#cells.toWrite().getRange();
    const { unitId, sheetId: subUnitId } = range;
    const style = { type: 'bg', value: { rgb: null } };
    this.#univer.commands.syncExecuteCommand(SetStyleCommand.id, { unitId, subUnitId, range, style });
  }
}

const pixelsPerPoint = 96 / 72;

const alignments: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

/** What all cells have in common; null, as in Excel, when they do not agree. */
function shared<Value>(
  sheet: FWorksheet,
  cells: FormattedCells,
  read: (style: IStyleData) => Value,
): Value | null {
  const { startRow, endRow, startColumn, endColumn } = cells.toUniver().getRange();
  const first = read(sheet.getSheet().getComposedCellStyle(startRow, startColumn));
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      if (read(sheet.getSheet().getComposedCellStyle(row, column)) !== first) return null;
    }
  }
  return first;
}

function toBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** By its code, or by the name of an HTML colour, of which the common ones are known here. */
function toColor(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  const code = /^#?[\da-f]{6}$/i.test(value) ? value.replace('#', '') : namedColors[value.toLowerCase()];
  if (code === undefined) throw new HostError('InvalidArgument');
  return `#${code.toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  ...{ black: '000000', white: 'ffffff', gray: '808080', silver: 'c0c0c0', lightgray: 'd3d3d3' },
  ...{ red: 'ff0000', maroon: '800000', pink: 'ffc0cb', orange: 'ffa500', yellow: 'ffff00', olive: '808000' },
  ...{ green: '008000', lime: '00ff00', lightgreen: '90ee90', teal: '008080', aqua: '00ffff' },
  ...{ blue: '0000ff', navy: '000080', lightblue: 'add8e6', purple: '800080', fuchsia: 'ff00ff' },
  ...{ darkmagenta: '8b008b' },
};
