import { generateRandomId } from '@univerjs/core';
import { SetSheetTableCommand } from '@univerjs/sheets-table';
import { sheetColumns, sheetRows } from '../core/address';
import type { Area } from '../core/address';
import { HostError } from '../core/hostObject';
import { changeTableNotes, tablesOn } from './tableAreas';
import type { PlacedTable } from './tableAreas';
import type { UniverWorkbook } from '../core/univer';

/**
 * What becomes of the tables of a sheet when cells are inserted or deleted: decided before, done after. Univer itself
 * only thinks of tables where whole rows or columns come and go.
 */
export function tableShifts(univer: UniverWorkbook, sheetId: string, shift: Shift): () => void {
  const changes = tablesOn(univer, sheetId).map((table) => [table, changeOf(table.area, shift)] as const);
  return () => {
    for (const [table, change] of changes) if (change !== 'none') apply(univer, table, change, shift);
  };
}

export type Shift = {
  readonly area: Area;
  /** The direction in which cells make room or close up. */
  readonly vertical: boolean;
  readonly deletes: boolean;
};

type Change = 'none' | 'deleted' | { readonly moved: number } | { readonly grown: number };

/** One dimension at a time: along the shift, and across it. */
function changeOf(table: Area, { area, vertical, deletes }: Shift): Change {
  const [along, across] = vertical ? (['row', 'column'] as const) : (['column', 'row'] as const);
  const sizes = { row: 'rows', column: 'columns' } as const;
  const end = (one: Area, side: 'row' | 'column'): number => one[side] + one[sizes[side]];
  const apart = end(table, across) <= area[across] || end(area, across) <= table[across];
  if (apart || end(table, along) <= area[along]) return 'none';
  const coversAcross = area[across] <= table[across] && end(area, across) >= end(table, across);
  // Excel: "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet."
  // With which code it says so is a guess.
  if (!coversAcross) throw new HostError('InvalidOperation');
  const size = area[sizes[along]];
  if (!deletes) return table[along] >= area[along] ? { moved: size } : { grown: size };
  if (end(area, along) <= table[along]) return { moved: -size };
  if (area[along] <= table[along] && end(area, along) >= end(table, along)) return 'deleted';
  const header = vertical && area.row <= table.row;
  if (header || area[along] < table[along]) throw new HostError('InvalidOperation');
  return { grown: -(Math.min(end(area, along), end(table, along)) - area[along]) };
}

function apply(
  univer: UniverWorkbook,
  table: PlacedTable,
  change: Exclude<Change, 'none'>,
  shift: Shift,
): void {
  const { workbook, commands, tableManager } = univer;
  const unitId = workbook.getId();
  const whole = shift.area.columns === sheetColumns || shift.area.rows === sheetRows;
  const info = workbook.getTableInfo(table.id);
  if (!info || (whole && !touchesTotals(table, info.range.endRow, shift))) return;
  const { startRow, endRow, startColumn, endColumn } = info.range;
  const set = (config: object): void => {
    commands.syncExecuteCommand(SetSheetTableCommand.id, { unitId, tableId: table.id, ...config });
  };
  const setRange = (newRange: object): void =>
    set({ updateRange: { newRange: { ...info.range, ...newRange } } });
  if (change === 'deleted') tableManager.deleteTable(unitId, table.id);
  else if ('moved' in change) {
    const by = change.moved;
    setRange(
      shift.vertical
        ? { startRow: startRow + by, endRow: endRow + by }
        : { startColumn: startColumn + by, endColumn: endColumn + by },
    );
  } else if (shift.vertical) {
    const withTotals =
      shift.deletes &&
      shift.area.row + shift.area.rows > endRow + 1 &&
      endRow + 1 < table.area.row + table.area.rows;
    if (withTotals) changeTableNotes(univer, table.id, { showTotals: false });
    const rows = change.grown + (withTotals ? 1 : 0);
    if (!whole || !shift.deletes) setRange({ endRow: endRow + rows });
  } else {
    const count = Math.abs(change.grown);
    set({
      rowColOperation: {
        operationType: change.grown > 0 ? 'insert' : 'delete',
        rowColType: 'column',
        index: shift.area.column,
        count,
        columnsJson: Array.from({ length: count }, () => ({ id: generateRandomId(), displayName: '' })),
      },
    });
  }
}

/** Whole rows are Univer's own business, but for the totals, of which it does not know. */
function touchesTotals(
  { area }: PlacedTable,
  lastRow: number,
  { area: shifted, vertical, deletes }: Shift,
): boolean {
  const totals = lastRow + 1 < area.row + area.rows;
  if (!vertical || !totals) return false;
  return deletes
    ? shifted.row <= lastRow + 1 && shifted.row + shifted.rows > lastRow + 1
    : shifted.row === lastRow + 1;
}
