import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type {
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
} from '@univerjs/sheets';
import { boundingArea, formatAddress, formatLocal, intersection } from './address';
import type { Area } from './address';
import { tableArea } from '../table/tableAreas';
import type { UniverWorkbook } from './univer';

/** The numbers by which office.js knows events; `Workbook` is the target of those of all sheets or tables. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetSelectionChanged: 14,
  tableChanged: 101,
} as const;
export const everything = 'Workbook';

/**
 * Tells the add-in what it listens to. Changes of cells come from Univer, so that edits in a grid count as well; what
 * formulas compute, and formats, are no changes, as in Excel. Inserted and deleted rows, columns and cells are not
 * told, for the add-in does not listen to them.
 */
export class ExcelEvents {
  readonly #univer: UniverWorkbook;
  readonly #addin: Addin;
  readonly #listened = new Set<string>();

  constructor(univer: UniverWorkbook, addin: Addin) {
    this.#univer = univer;
    this.#addin = addin;
    univer.commands.onCommandExecuted((command, options) => {
      if (this.#listened.size === 0 || options?.['fromFormula']) return;
      const { id, params } = command;
      if (id === SetRangeValuesMutation.id) this.#cellsChanged(params as ISetRangeValuesMutationParams);
      if (id === SetWorksheetActiveOperation.id)
        this.#sheetActivated((params as ISetWorksheetActiveOperationParams).subUnitId);
      if (id === SetSelectionsOperation.id) this.#selected(params as ISetSelectionsOperationParams);
    });
  }

  listen(eventType: number, targetId: string): void {
    this.#listened.add(`${eventType} ${targetId}`);
  }

  ignore(eventType: number, targetId: string): void {
    this.#listened.delete(`${eventType} ${targetId}`);
  }

  #cellsChanged({ subUnitId: worksheetId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheetName = this.#univer.workbook.getSheetBySheetId(worksheetId)?.getSheetName();
    const changed = changedArea(cellValue);
    if (sheetName === undefined || !changed) return;
    const args = {
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      source: 'Local',
      triggerSource: this.#addin.answering ? 'ThisLocalAddin' : 'Unknown',
      worksheetId,
    };
    const place = (area: Area) => ({
      address: formatLocal(area),
      referenceId: formatAddress(area, sheetName),
    });
    this.#fire(EventType.worksheetChanged, [worksheetId, everything], { ...args, ...place(changed) });
    for (const table of this.#univer.workbook.getTableList()) {
      const inside = table.subUnitId === worksheetId && intersection(tableArea(table), changed);
      if (inside) {
        const ofTable = { ...args, ...place(inside), tableId: table.id };
        this.#fire(EventType.tableChanged, [table.id, worksheetId, everything], ofTable);
      }
    }
  }

  #sheetActivated(worksheetId: string): void {
    this.#fire(EventType.worksheetActivated, [worksheetId, everything], { worksheetId });
  }

  /** Univer also says so while the mouse is being moved; Excel says it at the end, and an add-in looks each time. */
  #selected({ subUnitId: worksheetId, selections }: ISetSelectionsOperationParams): void {
    const ranges = selections.map(({ range: { startRow, endRow, startColumn, endColumn } }) =>
      formatLocal({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }),
    );
    const args = { worksheetId, address: ranges.join(',') };
    this.#fire(EventType.worksheetSelectionChanged, [worksheetId, everything], args);
  }

  #fire(eventType: number, targetIds: readonly string[], args: object): void {
    for (const targetId of targetIds) {
      if (this.#listened.has(`${eventType} ${targetId}`)) this.#addin.fire(eventType, targetId, args);
    }
  }
}

/** The add-in's side of the bridge. */
export type Addin = {
  /** True while the add-in itself is what changes the workbook. */
  readonly answering: boolean;
  fire(eventType: number, targetId: string, args: unknown): void;
};

/** The smallest area around the cells whose content, and not only whose look, was set. */
function changedArea(cells: ISetRangeValuesMutationParams['cellValue']): Area | null {
  let changed: Area | null = null;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (cell && !['v', 'f', 'si', 'p'].some((key) => key in cell)) return;
    const area: Area = { row, column, rows: 1, columns: 1 };
    changed = changed ? boundingArea(changed, area) : area;
  });
  return changed;
}
