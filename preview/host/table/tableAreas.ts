import type { ITableInfo } from '@univerjs/sheets-table';
import { areaOf } from '../core/address';
import type { Area } from '../core/address';
import type { UniverWorkbook } from '../core/univer';

/** What Excel keeps of a table and Univer has no place for but a table's own notes, which are saved with it. */
export type TableNotes = {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /**
   * Univer takes a last row of totals for data, so its table ends above it: the totals are the row just below.
   */
  readonly showTotals: boolean;
  /** Excel's numbers of columns, by Univer's ids. */
  readonly columnIds: Readonly<Record<string, number>>;
  readonly sort: TableSortNotes | null;
};
export type TableSortNotes = {
  readonly fields: readonly { readonly key: number; readonly ascending?: boolean }[];
  readonly matchCase: boolean;
  readonly method: string;
};

export function tableNotes({ meta }: ITableInfo): TableNotes {
  // A table that was given no notes has none, whatever Univer's types say.
  return { ...newTable, ...(meta as Partial<TableNotes> | undefined) };
}

/** Headers, rows and totals. */
export function tableArea(info: ITableInfo): Area {
  const area = areaOf(info.range);
  return tableNotes(info).showTotals ? { ...area, rows: area.rows + 1 } : area;
}

export function tablesOn({ workbook }: UniverWorkbook, sheetId: string): PlacedTable[] {
  return workbook
    .getTableList()
    .filter((info) => info.subUnitId === sheetId)
    .map((info) => ({ id: info.id, name: info.name, area: tableArea(info) }));
}
export type PlacedTable = {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
};

/** Saves asking all tables anew for each cell. */
export function tableNames(
  univer: UniverWorkbook,
  sheetId: string,
): (row: number, column: number) => string | undefined {
  const tables = tablesOn(univer, sheetId);
  return (row, column) => tables.find(({ area }) => holds(area, row, column))?.name;
}

export function changeTableNotes(
  { workbook, tables }: UniverWorkbook,
  id: string,
  change: Partial<TableNotes>,
): void {
  const { meta } = workbook.getTableInfo(id) ?? {};
  tables.setTableMeta(workbook.getId(), id, { ...meta, ...change });
}

const newTable: TableNotes = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showFilterButton: true,
  showTotals: false,
  columnIds: {},
  sort: null,
};

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
