import { partsOf } from '../../tables/formulaParts';
import { addressOf, SHEET_COLUMNS, SHEET_ROWS } from '../core/areas';
import type { Area } from '../core/areas';
import { withOwnNames } from './formula';
import type { Found } from './look';
import type { CellsInSheet } from './referredCells';

/**
 * A formula over whole columns or rows, over their used part instead: below the first row what it spills has no room.
 * Beside its names it begins in its own row, for who writes it there means the name of each row.
 * @param sheet the name of its own
 * @returns `undefined` where it refers to no whole column and no whole row
 * @example shorterFormula({ formula: '=VNEXPORT.TARGET(A:A)', row: 1, … }, 'Sheet1', [a1ToA9]) // '=VNEXPORT.TARGET(A2:A9)'
 */
export function shorterFormula(
  { formula, row, column }: Pick<Found, 'formula' | 'row' | 'column'>,
  sheet: string,
  cells: readonly CellsInSheet[],
): string | undefined {
  if (!cells.some(isWhole)) return undefined;
  return partsOf(withOwnNames(formula))
    .map((part) => {
      const of = cells.find(({ text }) => text === part.text);
      if (of === undefined || !isWhole(of)) return part.text;
      const used = usedOf(of);
      const address = addressOf(of.sheet === sheet ? fromOn(used, row, column) : used);
      const scope = part.text.slice(0, part.text.lastIndexOf('!') + 1);
      return scope + (part.text.includes('$') ? address.replace(/[A-Z]+|\d+/g, '$$$&') : address);
    })
    .join('');
}

function isWhole({ rows, columns }: CellsInSheet): boolean {
  return rows === SHEET_ROWS || columns === SHEET_COLUMNS;
}

function usedOf({ corner, from, values }: CellsInSheet): Area {
  return {
    row: corner.row + from.row,
    column: corner.column + from.column,
    rows: values.length,
    columns: values[0]?.length ?? 1,
  };
}

function fromOn(used: Area, row: number, column: number): Area {
  const [down, right] = [row - used.row, column - used.column];
  if (used.rows > 1 && down > 0 && down < used.rows) return { ...used, row, rows: used.rows - down };
  if (used.columns > 1 && right > 0 && right < used.columns) {
    return { ...used, column, columns: used.columns - right };
  }
  return used;
}
