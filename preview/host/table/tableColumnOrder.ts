import type { ITableColumnJson, ITableInfo } from '@univerjs/sheets-table';
import type { UniverWorkbook } from '../core/univer';

/** Univer has no command that names or moves the columns of a table: its model is told, and formulas look again. */
export function renameColumns(univer: UniverWorkbook, id: string, names: readonly string[]): void {
  setColumns(univer, id, (columns) =>
    columns.map((column, index) => ({ ...column, displayName: names[index] ?? column.displayName })),
  );
}

/** The columns as they were. */
export function restoreColumns(
  univer: UniverWorkbook,
  id: string,
  columns: readonly ITableColumnJson[],
): void {
  setColumns(univer, id, () => columns);
}

/** The columns in the order of where they were. */
export function reorderColumns(univer: UniverWorkbook, id: string, order: readonly number[]): void {
  const filters = columnFilters(univer, id);
  setColumns(univer, id, (columns) => order.flatMap((from) => columns[from] ?? []));
  setFilters(
    univer,
    id,
    order.map((from) => filters[from]),
  );
}

/** A column came or went: what filters the columns behind it moves along. */
export function shiftFilters(univer: UniverWorkbook, id: string, index: number, count: number): void {
  const filters = columnFilters(univer, id).slice();
  if (count > 0) filters.splice(index, 0, ...Array<undefined>(count).fill(undefined));
  else filters.splice(index, -count);
  setFilters(univer, id, filters);
  // Univer saves columns in the order in which they came, unless they come all at once.
  setColumns(univer, id, (columns) => columns);
}

export function columnFilters({ tableManager, workbook }: UniverWorkbook, id: string): ColumnFilters {
  return tableManager.getTable(workbook.getId(), id)?.getTableFilters().toJSON().tableColumnFilterList ?? [];
}
type ColumnFilters = NonNullable<
  ReturnType<
    NonNullable<ReturnType<UniverWorkbook['tableManager']['getTable']>>['toJSON']
  >['filters']['tableColumnFilterList']
>;

/** Hides rows anew, by their present places. */
export function reapplyFilters(univer: UniverWorkbook, id: string): void {
  const filters = columnFilters(univer, id);
  const index = filters.findIndex(Boolean);
  if (index >= 0) univer.tableManager.addFilter(univer.workbook.getId(), id, index, filters[index]);
}

function setFilters(univer: UniverWorkbook, id: string, filters: ColumnFilters): void {
  if (filters.every((filter) => !filter)) return;
  const table = univer.tableManager.getTable(univer.workbook.getId(), id)?.getTableFilters();
  table?.fromJSON({ ...table.toJSON(), tableColumnFilterList: filters });
  reapplyFilters(univer, id);
}

function setColumns(
  { tableManager, workbook }: UniverWorkbook,
  id: string,
  change: (columns: ITableColumnJson[]) => readonly ITableColumnJson[],
): void {
  const unitId = workbook.getId();
  const info: ITableInfo | undefined = workbook.getTableInfo(id);
  if (!info) return;
  tableManager.getTable(unitId, id)?.setColumns([...change(info.columns)]);
  // The same range: formulas look at the columns again.
  const { range } = info;
  tableManager.updateTableRange(unitId, id, { newRange: { ...range } });
}
