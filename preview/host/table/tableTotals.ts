import type { TableModel } from './tableModel';

/** What is below makes room. As a guess, Excel sums the last column if it holds numbers and counts it otherwise. */
export function showTotals(table: TableModel): void {
  table.checkWritable();
  const { area, body } = table;
  const row = table.range({ ...area, row: area.row + area.rows, rows: 1 });
  row.Insert('Down');
  table.changeNotes({ showTotals: true });
  const last = area.columns - 1;
  const values = table.range(body).GetColumn(last).Values ?? [];
  const numbers = values.some(([value]) => typeof value === 'number');
  row.GetCell(0, 0).Values = 'Total';
  if (last === 0) return;
  const name = table.info.columns[last]?.displayName ?? '';
  row.GetCell(0, last).Values = `=SUBTOTAL(${numbers ? 109 : 103},[${name}])`;
}

/** What is below closes up. */
export function hideTotals(table: TableModel): void {
  table.checkWritable();
  const { area } = table;
  const row = table.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  table.changeNotes({ showTotals: false });
  row.Delete('Up');
}
