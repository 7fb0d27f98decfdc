import { CellValueType, CommandType } from '@univerjs/core';
import type { ICommandInfo } from '@univerjs/core';
import {
  InsertColMutation,
  MoveColsMutation,
  RemoveColMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { IMoveColumnsMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import type { ITableColumnJson, ITableInfo } from '@univerjs/sheets-table';
import { sameName } from '../core/collection';
import { rewriteFormulas } from '../range/formulas';
import { withColumnRenamed } from './structuredReferences';
import { renameColumns, reorderColumns, restoreColumns } from './tableColumnOrder';
import type { UniverWorkbook } from '../core/univer';

/**
 * In Excel a column of a table is called what its header cell says, whoever writes there, and formulas follow. Univer
 * looks at the cell once, when the table is made. So this looks again after each command, undoing included; not
 * before its end, for on the way headers and columns may stand apart.
 */
export class TableHeaders {
  readonly #univer: UniverWorkbook;
  readonly #touched = new Set<string>();
  readonly #before = new Map<string, readonly ITableColumnJson[]>();
  #moving = 0;

  constructor(univer: UniverWorkbook) {
    this.#univer = univer;
    univer.commands.beforeCommandExecuted((command) => {
      if (mayMoveTables.has(command.id)) this.#remember();
    });
    univer.commands.onCommandExecuted((command) => {
      if (mayMoveTables.has(command.id)) this.#restore();
      if (command.type === CommandType.MUTATION) this.#note(command);
      else if (command.type === CommandType.COMMAND) this.#settle();
    });
  }

  /** Several commands of which the headers are only right after the last. */
  whileMoving<Result>(work: () => Result): Result {
    this.#moving += 1;
    try {
      return work();
    } finally {
      this.#moving -= 1;
      this.#settle();
    }
  }

  /** The headers of a table that has got other cells. */
  lookAgain(tableId: string): void {
    this.#touched.add(tableId);
    this.#settle();
  }

  #remember(): void {
    this.#before.clear();
    for (const { id, columns } of this.#univer.workbook.getTableList()) this.#before.set(id, columns);
  }

  /** A table that moves sideways loses columns in Univer, and gets as many new ones. */
  #restore(): void {
    for (const { id, columns } of this.#univer.workbook.getTableList()) {
      const before = this.#before.get(id) ?? columns;
      const moved =
        before.length === columns.length && before.some((column, index) => column.id !== columns[index]?.id);
      if (moved) restoreColumns(this.#univer, id, before);
    }
    this.#before.clear();
  }

  #note({ id, params }: ICommandInfo): void {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
      for (const table of this.#tablesOn(subUnitId)) {
        if (cellValue[table.range.startRow]) this.#touched.add(table.id);
      }
    } else if (id === InsertColMutation.id) {
      const { subUnitId } = params as { subUnitId: string };
      for (const table of this.#tablesOn(subUnitId)) this.#touched.add(table.id);
    } else if (id === MoveColsMutation.id) this.#columnsMoved(params as IMoveColumnsMutationParams);
  }

  /** Univer moves the cells of a table's columns without their columns. */
  #columnsMoved({ subUnitId, sourceRange, targetRange }: IMoveColumnsMutationParams): void {
    const from = sourceRange.startColumn;
    const count = sourceRange.endColumn - from + 1;
    for (const { id, range, columns } of this.#tablesOn(subUnitId)) {
      const to = targetRange.startColumn;
      const inside = from >= range.startColumn && sourceRange.endColumn <= range.endColumn;
      if (!inside || to < range.startColumn || to > range.endColumn + 1) continue;
      const order = columns.map((_, index) => index);
      const moved = order.splice(from - range.startColumn, count);
      const place = to > from ? to - count : to;
      order.splice(place - range.startColumn, 0, ...moved);
      reorderColumns(this.#univer, id, order);
    }
  }

  #settle(): void {
    if (this.#moving > 0 || this.#touched.size === 0) return;
    const ids = [...this.#touched];
    this.#touched.clear();
    for (const id of ids) {
      const table = this.#univer.workbook.getTableInfo(id);
      if (table) this.#follow(table);
    }
  }

  #follow(table: ITableInfo): void {
    const sheet = this.#univer.workbook.getSheetBySheetId(table.subUnitId)?.getSheet();
    if (!sheet) return;
    const { startRow, startColumn } = table.range;
    const shown = table.columns.map((_, index) => {
      const value = sheet.getCellRaw(startRow, startColumn + index)?.v ?? '';
      return typeof value === 'string' ? value : String(value);
    });
    const headers = uniqueHeaders(shown);
    const renamed = table.columns.filter(({ displayName }, index) => displayName !== headers[index]);
    if (renamed.length > 0) {
      renameColumns(this.#univer, table.id, headers);
      for (const column of renamed) {
        const to = headers[table.columns.indexOf(column)] ?? '';
        if (column.displayName === '') continue;
        rewriteFormulas(this.#univer, (formula) =>
          withColumnRenamed(formula, table.name, column.displayName, to),
        );
      }
    }
    const corrected = headers.flatMap((header, index) =>
      header === shown[index] ? [] : [[index, header] as const],
    );
    for (const [index, header] of corrected) this.#write(table, startColumn + index, header);
  }

  #write({ subUnitId, range: { startRow } }: ITableInfo, column: number, header: string): void {
    const cell = { v: header, t: CellValueType.STRING, f: null, si: null, p: null };
    this.#univer.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.#univer.workbook.getId(),
      subUnitId,
      range: { startRow, endRow: startRow, startColumn: column, endColumn: column },
      value: cell,
    });
  }

  #tablesOn(sheetId: string): ITableInfo[] {
    return this.#univer.workbook.getTableList().filter((table) => table.subUnitId === sheetId);
  }
}

const mayMoveTables: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  RemoveColMutation.id,
  SetSheetTableMutation.id,
]);

/** Headers are unique texts: Excel names blanks and numbers what is repeated. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const headers: string[] = [];
  const taken = (header: string): boolean => headers.some((other) => sameName(other, header));
  for (const [index, text] of texts.entries()) {
    const wanted = text || `Column${index + 1}`;
    let header = wanted;
    for (let number = 2; taken(header); number += 1) header = `${wanted}${number}`;
    headers.push(header);
  }
  return headers;
}
