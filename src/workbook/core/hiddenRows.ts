import { forOnce } from './areas';

/**
 * Values written as one array across rows of which some are hidden, by whatever hides them, land in wrong rows
 * (OfficeDev/office-js #224): the first line goes into every visible one. Row by row they land where they belong.
 *
 * Asked is the whole sheet, for a neighbour's filter hides rows as well, and new rows go below what is there now.
 * @returns what tells it with the next sync; see hidesRows
 */
export function askHidden(sheet: Excel.Worksheet): Excel.Range {
  return forOnce(sheet.getRange()).load('rowHidden');
}

/** Empties one row of cells though it may be hidden: what is cleared across filtered rows is cleared in visible ones alone. */
export function emptyRow(row: Excel.Range, columns: number): void {
  row.values = [Array<string>(columns).fill('')];
}

/** Excel answers null where some rows are hidden and others are not. */
export function hidesRows(asked: Excel.Range): boolean {
  return (asked.rowHidden as boolean | null) !== false;
}
