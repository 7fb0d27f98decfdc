import { SetSheetTableCommand } from '@univerjs/sheets-table';
import type { ITableInfo } from '@univerjs/sheets-table';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { areaOf } from '../core/address';
import type { Area } from '../core/address';
import { rewriteFormulas } from '../range/formulas';
import { HostError } from '../core/hostObject';
import { ExcelRange } from '../range/range';
import { isProtected } from '../core/store';
import type { ExcelStore } from '../core/store';
import { withoutColumn } from './structuredReferences';
import { changeTableNotes, tableArea, tableNotes } from './tableAreas';
import type { TableNotes } from './tableAreas';
import { reapplyFilters, shiftFilters } from './tableColumnOrder';
import { newRowCells } from './tableNewRows';

/** A table as its columns, rows, filters and orders share it. */
export class TableModel {
  readonly store: ExcelStore;
  readonly id: string;

  constructor(store: ExcelStore, id: string) {
    this.store = store;
    this.id = id;
  }

  get info(): ITableInfo {
    const info = this.store.univer.workbook.getTableInfo(this.id);
    if (!info) throw new HostError('ItemNotFound');
    return info;
  }
  get sheet(): FWorksheet {
    const sheet = this.store.univer.workbook.getSheetBySheetId(this.info.subUnitId);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }
  get notes(): TableNotes {
    return tableNotes(this.info);
  }
  /** Headers, rows and totals. */
  get area(): Area {
    return tableArea(this.info);
  }
  /** The rows alone. */
  get body(): Area {
    const { row, rows, ...columns } = areaOf(this.info.range);
    return { ...columns, row: row + 1, rows: rows - 1 };
  }

  range(area: Area): ExcelRange {
    return new ExcelRange(this.store, this.sheet, area);
  }

  changeNotes(change: Partial<TableNotes>): void {
    this.checkWritable();
    changeTableNotes(this.store.univer, this.id, change);
  }

  checkWritable(): void {
    if (isProtected(this.sheet)) throw new HostError('AccessDenied');
  }

  execute(command: string, change: object): void {
    this.checkWritable();
    const { workbook, commands } = this.store.univer;
    commands.syncExecuteCommand(command, { unitId: workbook.getId(), tableId: this.id, ...change });
  }

  /** Excel numbers columns from 1 for life; Univer's ids are texts, which stay with a column too. */
  columnIds(): number[] {
    const { columns } = this.info;
    const known = { ...this.notes.columnIds };
    for (const { id } of columns) known[id] ??= Math.max(0, ...Object.values(known)) + 1;
    changeTableNotes(this.store.univer, this.id, { columnIds: known });
    return columns.map(({ id }) => known[id] ?? 0);
  }

  /** What is below the table, in its columns, moves down. New rows look and compute as the one above. */
  insertRows(index: number, count: number): void {
    this.checkWritable();
    const { body } = this;
    const room = { ...body, row: body.row + index, rows: count };
    const pattern = newRowCells(this.store.univer, this.sheet, body, index, count);
    const atEnd = index === body.rows && !this.notes.showTotals;
    const empty = this.sheet.getSheet().getCellMatrix().getDataRange().endRow < room.row;
    if (!atEnd || !empty) this.range(room).Insert('Down');
    if (atEnd) {
      const range = this.range({ ...body, row: body.row - 1, rows: body.rows + 1 + count })
        .toUniver()
        .getRange();
      this.execute(SetSheetTableCommand.id, { updateRange: { newRange: range } });
    }
    if (pattern) this.range(room).toWrite().setValues(pattern);
    reapplyFilters(this.store.univer, this.id);
  }

  /** What is below moves up. A table keeps one row, which is then empty. */
  deleteRows(index: number, count: number): void {
    this.checkWritable();
    const { body } = this;
    const rows = { ...body, row: body.row + index, rows: count };
    if (count === body.rows) {
      this.range({ ...rows, rows: 1 }).Clear('Contents');
      if (count > 1) this.deleteRows(1, count - 1);
      return;
    }
    this.range(rows).Delete('Up');
    reapplyFilters(this.store.univer, this.id);
  }

  insertColumn(index: number, name: string): void {
    const { area } = this;
    const { univer, headers } = this.store;
    headers.whileMoving(() => {
      this.range({ ...area, column: area.column + index, columns: 1 }).Insert('Right');
      // Before its first column the table has moved; behind its last nothing has happened to it.
      if (index === 0 || index === area.columns) {
        const rowColOperation = { operationType: 'insert', rowColType: 'column', count: 1 };
        const place = this.area.column + index;
        this.execute(SetSheetTableCommand.id, { rowColOperation: { ...rowColOperation, index: place } });
        const { range } = this.info;
        const newRange = { ...range, startColumn: area.column, endColumn: area.column + area.columns };
        if (index === 0) this.execute(SetSheetTableCommand.id, { updateRange: { newRange } });
      }
      shiftFilters(univer, this.id, index, 1);
      this.range({ row: area.row, column: area.column + index, rows: 1, columns: 1 }).Values = `'${name}`;
    });
    this.columnIds();
  }

  deleteColumn(index: number): void {
    const { area } = this;
    // Excel keeps one; with which code it refuses is a guess.
    if (area.columns === 1) throw new HostError('InvalidOperation');
    const { univer, headers } = this.store;
    const { name, columns } = this.info;
    const { displayName = '' } = columns[index] ?? {};
    headers.whileMoving(() => {
      this.range({ ...area, column: area.column + index, columns: 1 }).Delete('Left');
      shiftFilters(univer, this.id, index, -1);
      rewriteFormulas(univer, (formula) => withoutColumn(formula, name, displayName));
    });
  }
}
