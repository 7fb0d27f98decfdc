import type { ICellData } from '@univerjs/core';
import { SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import {
  boundingArea,
  checkArea,
  formatAddress,
  intersection,
  isUnbounded,
  parseAddress,
  sheetRows,
} from '../core/address';
import type { Area } from '../core/address';
import { enteredCell, valueType, wrongShape } from './cells';
import type { CellValue } from './cells';
import { readProperties, writeProperties } from './cellProperties';
import { HostError, HostObject, MissingMember } from '../core/hostObject';
import { checkNamedPlaces } from '../workbook/namedPlaces';
import { eachGiven, numberFormatAt, overHiddenRows, readCells, valueAt } from './rangeCells';
import { ExcelRangeFormat } from './rangeFormat';
import { cellOfJson, jsonOfCell, withEmptyOnesFilled } from './jsonValues';
import { arrayFormulas, leaveArraysWhole } from './legacyArrays';
import { hideRows, mergeCells, rowsHidden, visibleRuns } from './rangeRows';
import { deleteCells, insertCells } from './shift';
import { bringIntoView } from './intoView';
import { hasSpill, spillFrom, spillParentOf } from './spills';
import { isProtected } from '../core/store';
import type { ExcelStore } from '../core/store';
import { asShown, inFull } from '../table/structuredReferences';
import { tableNames } from '../table/tableAreas';
import { usedArea } from './usedArea';

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
  get sheetName(): string {
    return this.#sheet.getSheetName();
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

  toWrite(): FRange {
    if (isProtected(this.#sheet)) throw new HostError('AccessDenied');
    return this.toUniver();
  }

  get Address() {
    return formatAddress(this.area, this.sheetName);
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
  get Worksheet() {
    return this.#store.worksheetOf(this.#sheet);
  }
  get Format() {
    return new ExcelRangeFormat(this.#store.univer, this.#sheet, this);
  }

  get Values(): CellValue[][] | null {
    return readCells(this.area, (row, column) => this.#valueAt(row, column));
  }
  set Values(values: unknown) {
    const tableAt = tableNames(this.#store.univer, this.sheetId);
    this.#writeCells(values, (value, row, column) => {
      const cell = enteredCell(value, numberFormatAt(this.#sheet, row, column));
      if (!cell.f) return cell;
      const formula = inFull(cell.f, tableAt(row, column));
      checkNamedPlaces(this.#store.univer, formula);
      return { ...cell, f: formula };
    });
  }

  get ValuesAsJson(): object[][] | null {
    return readCells(this.area, (row, column) => {
      const value = this.#valueAt(row, column);
      const answer = this.#store.answerAt({ sheetId: this.sheetId, row, column }, value);
      return jsonOfCell(this.#sheet.getSheet().getCellRaw(row, column), value, answer);
    });
  }
  set ValuesAsJson(values: unknown) {
    this.#writeCells(withEmptyOnesFilled(values), (value) => cellOfJson(value));
  }

  /** A cell without a formula answers with its value, as in Excel. */
  get Formulas(): CellValue[][] | null {
    const { workbook, formulaData } = this.#store.univer;
    const tableAt = tableNames(this.#store.univer, this.sheetId);
    const arrayAt = arrayFormulas(this.#sheet);
    return readCells(this.area, (row, column) => {
      const ofArray = arrayAt(row, column);
      if (ofArray !== undefined) return ofArray;
      const formula = formulaData.getFormulaStringByCell(row, column, this.sheetId, workbook.getId());
      if (formula) return asShown(formula, tableAt(row, column));
      return this.#valueAt(row, column);
    });
  }
  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }

  get NumberFormat(): string[][] | null {
    return readCells(this.area, (row, column) => numberFormatAt(this.#sheet, row, column));
  }
  set NumberFormat(formats: unknown) {
    const values: { row: number; col: number; pattern: string }[] = [];
    // Microsoft's snippets write one format in brackets for a whole range (14-conditional-formatting).
    const rows: unknown[] = Array.isArray(formats) ? formats : [];
    const isOne = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
    eachGiven(this.area, isOne ? (rows[0] as unknown[])[0] : formats, (row, col, format) => {
      if (typeof format !== 'string') throw new HostError('InvalidArgument');
      values.push({ row, col, pattern: format || 'General' });
    });
    const { unitId, sheetId: subUnitId } = this.toWrite().getRange();
    this.#store.univer.commands.syncExecuteCommand(SetNumfmtCommand.id, { unitId, subUnitId, values });
  }

  get Text(): string[][] | null {
    return readCells(this.area, (row, column) => {
      const value = this.#valueAt(row, column);
      // Univer shows 1 and 0 for booleans where Excel shows words.
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return String(this.#sheet.getSheet().getCell(row, column)?.v ?? value);
    });
  }

  get ValueTypes(): string[][] | null {
    return readCells(this.area, (row, column) => valueType(this.#valueAt(row, column)));
  }

  get HasSpill() {
    return hasSpill(this.#store.univer, this.sheetId, this.area);
  }
  GetSpillingToRangeOrNullObject() {
    const area = spillFrom(this.#store.univer, this.sheetId, this.area.row, this.area.column);
    return area && this.#at(area);
  }
  GetSpillParentOrNullObject() {
    const parent = spillParentOf(this.#store.univer, this.sheetId, this.area.row, this.area.column);
    return parent && this.#at(parent);
  }

  get RowHidden(): boolean | null {
    return rowsHidden(this.#sheet, this.area);
  }
  set RowHidden(hidden: unknown) {
    this.toWrite();
    hideRows(this.#sheet, this.area, hidden);
  }

  GetCell(row: number, column: number) {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number) {
    if (row < 0 || row >= this.area.rows) throw new HostError('InvalidArgument');
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number) {
    if (column < 0 || column >= this.area.columns) throw new HostError('InvalidArgument');
    return this.#at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetLastRow() {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell() {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetEntireColumn() {
    return this.#at({ ...this.area, row: 0, rows: sheetRows });
  }
  GetBoundingRect(other: unknown) {
    return this.#at(boundingArea(this.area, this.#areaOf(other)));
  }
  GetTables(fullyContained?: unknown) {
    return this.#store.tablesIn(this.#sheet, this.area, fullyContained === true);
  }
  GetIntersectionOrNullObject(other: unknown) {
    const area = intersection(this.area, this.#areaOf(other));
    return area && this.#at(area);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown) {
    const area = usedArea(this.#store.univer, this.#sheet, this.area, valuesOnly === true);
    return area && this.#at(area);
  }
  GetOffsetRange(rows: number, columns: number) {
    return this.#at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  /** The last cell moves, past the first one too: Microsoft's snippets lengthen a cell to the left (patterns, #spiral). */
  GetResizedRange(rows: number, columns: number) {
    const last = this.GetLastCell().GetOffsetRange(rows, columns);
    return this.#at(boundingArea({ ...this.area, rows: 1, columns: 1 }, last.area));
  }
  GetCellProperties(asked: unknown) {
    return readCells(this.area, (row, column) =>
      readProperties(this.#at({ row, column, rows: 1, columns: 1 }), asked),
    );
  }
  SetCellProperties(properties: unknown) {
    eachGiven(this.area, properties, (row, column, given) => {
      writeProperties(this.#at({ row, column, rows: 1, columns: 1 }), given);
    });
  }
  /** Excel also clears hyperlinks alone. */
  Clear(applyTo: unknown) {
    const rows = visibleRuns(this.#sheet, this.area);
    if (rows !== undefined) {
      for (const run of rows) this.#at(run).Clear(applyTo);
      return;
    }
    const range = this.toWrite();
    if (applyTo !== 'Formats') leaveArraysWhole(this.#sheet, this.area);
    if (applyTo === 'Contents') range.clearContent();
    else if (applyTo === 'Formats') range.clearFormat();
    else if (applyTo === 'All' || applyTo === null || applyTo === undefined) range.clear();
    else throw new MissingMember(`Range.clear(${JSON.stringify(applyTo)})`);
  }
  /** The answer is the room that was made. */
  Insert(direction: unknown) {
    insertCells(this.#store.univer, this.#sheet, this.toWrite(), this.area, direction);
    return this.#at(this.area);
  }
  Delete(direction: unknown) {
    deleteCells(this.#store.univer, this.#sheet, this.toWrite(), this.area, direction);
  }
  Merge(across?: unknown) {
    mergeCells(this.#store.univer, this.toWrite(), across === true);
  }
  Unmerge() {
    this.toWrite().breakApart();
  }
  Select() {
    this.#store.univer.workbook.setActiveSheet(this.#sheet);
    const range = this.toUniver();
    range.activate();
    bringIntoView(this.#store.univer, range.getRange());
  }
  /** office.js asks for this before it cuts a write of more than 1500 cells into rows. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  /** Of a range of this sheet, or of an address in it. */
  #areaOf(other: unknown): Area {
    if (!(other instanceof ExcelRange)) return parseAddress(String(other), this.sheetName);
    if (other.sheetId !== this.sheetId) throw new HostError('InvalidArgument');
    return other.area;
  }

  #at(area: Area): ExcelRange {
    return new ExcelRange(this.#store, this.#sheet, area);
  }

  #writeCells(values: unknown, cellOf: (value: unknown, row: number, column: number) => ICellData): void {
    // The sparse form in which Univer takes cells, by absolute row and column.
    const cells: Record<number, Record<number, ICellData>> = {};
    let written = 0;
    eachGiven(this.area, overHiddenRows(this.#sheet, this.area, values), (row, column, value) => {
      (cells[row] ??= {})[column] = cellOf(value, row, column);
      written += 1;
    });
    const range = this.toWrite();
    leaveArraysWhole(this.#sheet, this.area);
    range.setValues(cells);
    this.#store.written.cells += written;
  }

  #valueAt(row: number, column: number): CellValue {
    return valueAt(this.#store.univer, this.#sheet, row, column);
  }
}
