import type { ICellData } from '@univerjs/core';
import { SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { boundingArea, checkArea, formatAddress, isUnbounded, parseAddress } from './address';
import type { Area } from './address';
import { cellValue, enteredCell } from './cells';
import type { CellValue } from './cells';
import { HostError, HostObject } from './hostObject';
import { ExcelRangeFormat } from './rangeFormat';
import type { UniverWorkbook } from './univer';

/** What all Excel objects of one workbook share. */
export interface ExcelStore {
  readonly univer: UniverWorkbook;
  readonly written: { cells: number };
}

export class ExcelRange extends HostObject {
  readonly typeName = 'Range';
  readonly area: Area;
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet;

  constructor(store: ExcelStore, sheet: FWorksheet, area: Area) {
    super();
    this.#store = store;
    this.#sheet = sheet;
    this.area = checkArea(area);
  }

  get sheetId(): string {
    return this.#sheet.getSheetId();
  }

  /** Univer refuses ranges outside the sheet, so the sheet grows first; whole rows and columns end with it. */
  toUniver(): FRange {
    const { row, column, rows, columns } = this.area;
    if (!isUnbounded(this.area)) {
      if (row + rows > this.#sheet.getMaxRows()) this.#sheet.setRowCount(row + rows);
      if (column + columns > this.#sheet.getMaxColumns()) this.#sheet.setColumnCount(column + columns);
    }
    const height = Math.min(rows, this.#sheet.getMaxRows() - row);
    const width = Math.min(columns, this.#sheet.getMaxColumns() - column);
    return this.#sheet.getRange(row, column, height, width);
  }

  get Address() {
    return formatAddress(this.area, this.#sheet.getSheetName());
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rows;
  }
  get ColumnCount() {
    return this.area.columns;
  }
  get Format() {
    return new ExcelRangeFormat(this.#store.univer, this.#sheet, this);
  }

  get Values(): CellValue[][] | null {
    return this.#readCells((row, column) => this.#valueAt(row, column));
  }
  set Values(values: unknown) {
    // The sparse form in which Univer takes cells, by absolute row and column.
    const cells: Record<number, Record<number, ICellData>> = {};
    let written = 0;
    this.#eachGiven(values, (row, column, value) => {
      (cells[row] ??= {})[column] = enteredCell(value, this.#numberFormatAt(row, column));
      written += 1;
    });
    this.toUniver().setValues(cells);
    this.#store.written.cells += written;
  }

  /** A cell without a formula answers with its value, as in Excel. */
  get Formulas(): CellValue[][] | null {
    const { workbook, formulaData } = this.#store.univer;
    return this.#readCells((row, column) => {
      const formula = formulaData.getFormulaStringByCell(row, column, this.sheetId, workbook.getId());
      return formula || this.#valueAt(row, column);
    });
  }
  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }

  get NumberFormat(): string[][] | null {
    return this.#readCells((row, column) => this.#numberFormatAt(row, column));
  }
  set NumberFormat(formats: unknown) {
    const values: { row: number; col: number; pattern: string }[] = [];
    this.#eachGiven(formats, (row, col, format) => {
      if (typeof format !== 'string') throw new HostError('InvalidArgument');
      values.push({ row, col, pattern: format || 'General' });
    });
    const { unitId, sheetId: subUnitId } = this.toUniver().getRange();
    this.#store.univer.commands.syncExecuteCommand(SetNumfmtCommand.id, { unitId, subUnitId, values });
  }

  get Text(): string[][] | null {
    return this.#readCells((row, column) => {
      const value = this.#valueAt(row, column);
      // Univer shows 1 and 0 for booleans where Excel shows words.
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return String(this.#sheet.getSheet().getCell(row, column)?.v ?? value);
    });
  }

  GetCell(row: number, column: number) {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number) {
    if (row < 0 || row >= this.area.rows) throw new HostError('InvalidArgument');
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetBoundingRect(other: unknown) {
    const area =
      other instanceof ExcelRange ? other.area : parseAddress(String(other), this.#sheet.getSheetName());
    return this.#at(boundingArea(this.area, area));
  }
  GetOffsetRange(rows: number, columns: number) {
    return this.#at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetResizedRange(rows: number, columns: number) {
    return this.#at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  Select() {
    this.#store.univer.workbook.setActiveSheet(this.#sheet);
    this.toUniver().activate();
  }
  /** office.js asks for this before it cuts a write of more than 1500 cells into rows. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  #at(area: Area): ExcelRange {
    return new ExcelRange(this.#store, this.#sheet, area);
  }

  #valueAt(row: number, column: number): CellValue {
    const cell = this.#sheet.getSheet().getCellRaw(row, column);
    if (cell?.v !== null && cell?.v !== undefined) return cellValue(cell);
    // Univer keeps what spills from an array formula apart from the cells it is shown in.
    const spilled = this.#store.univer.formulaData.getArrayFormulaCellData();
    return cellValue(spilled[this.#store.univer.workbook.getId()]?.[this.sheetId]?.[row]?.[column]);
  }

  #numberFormatAt(row: number, column: number): string {
    return this.#sheet.getSheet().getComposedCellStyle(row, column).n?.pattern || 'General';
  }

  /** Null for whole rows and columns: Excel does not answer for the cells of an unbounded range. */
  #readCells<Content>(read: (row: number, column: number) => Content): Content[][] | null {
    if (isUnbounded(this.area)) return null;
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => read(row + down, column + right)),
    );
  }

  /**
   * Calls back for each cell that is given something: one value stands for all cells, null leaves a cell alone.
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
   */
  #eachGiven(given: unknown, visit: (row: number, column: number, value: unknown) => void): void {
    if (given === null || given === undefined || isUnbounded(this.area))
      throw new HostError('InvalidArgument');
    const { row, column, rows, columns } = this.area;
    for (const [down, line] of toGrid(given, rows, columns).entries()) {
      for (const [right, value] of line.entries()) {
        if (value !== null) visit(row + down, column + right, value);
      }
    }
  }
}

function toGrid(given: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(given));
  const lines: unknown[] = given;
  if (lines.length !== rows) throw wrongShape();
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw wrongShape();
    return line;
  });
}

function wrongShape(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
