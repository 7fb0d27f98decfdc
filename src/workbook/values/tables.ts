import { escaped, piecesOf } from '../../tables/structuredReferences';
import { contains } from '../core/areas';
import type { Area, Position } from '../core/areas';

/** What a table and its columns are called, by Excel's numbers for them, which renaming does not change. */
export type TableNames = {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
};

/** A table of the workbook as it is at the moment. */
export type Table = TableNames & { readonly sheet: string; readonly area: Area };

/** A structured reference: the table by its id, and what stands in the brackets, of columns their ids. */
export type TableReference = { readonly table: string; readonly within: readonly (string | number)[] };

/**
 * @param brackets as written, or nothing where a table's name stands alone
 * @returns undefined where the table has no such column
 * @example tableReference('[@[Giá trị]]', table) // { table: '7', within: ['[@[', 3, ']]'] }
 */
export function tableReference(brackets: string, table: TableNames): TableReference | undefined {
  const within = piecesOf(brackets).map((piece) =>
    typeof piece === 'string' ? piece : table.columns.find((column) => isSame(column.name, piece.column))?.id,
  );
  const known = within.filter((part) => part !== undefined);
  return known.length === within.length ? { table: table.id, within: known } : undefined;
}

/**
 * The reference under the names that table and columns have now.
 * @returns what is gone, by its old name, where they cannot all be found
 */
export function tableText(
  { table: id, within }: TableReference,
  kept: readonly TableNames[],
  tables: readonly TableNames[],
): string | { readonly missing: string } {
  const before = kept.find((table) => table.id === id);
  const now = before && presentTable(before, tables);
  if (before === undefined || now === undefined) return { missing: before?.name ?? '' };
  let text = now.name;
  for (const part of within) {
    const column = typeof part === 'number' ? presentColumn(part, before, now) : undefined;
    if (typeof part === 'number' && column === undefined) {
      const heading = before.columns.find((one) => one.id === part)?.name ?? '';
      return { missing: `${before.name}[${heading}]` };
    }
    text += column === undefined ? String(part) : escaped(column.name);
  }
  return text;
}

/** The table that a cell is in. */
export function tableAt(cell: Position, tables: readonly Table[]): Table | undefined {
  return tables.find(({ sheet, area }) => sheet === cell.sheet && contains(area, cell));
}

/** Excel does not tell names of tables and columns apart by their case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * The same table under whatever name, or else one that has been made anew under its name. Where neither its name nor
 * that of any column is left, the id is taken to be that of another table, for Excel may use an id again.
 */
function presentTable(kept: TableNames, tables: readonly TableNames[]): TableNames | undefined {
  const keepsSome = ({ name, columns }: TableNames): boolean =>
    isSame(name, kept.name) ||
    columns.some((column) =>
      kept.columns.some(({ id, name }) => id === column.id && isSame(name, column.name)),
    );
  return (
    tables.find((table) => table.id === kept.id && keepsSome(table)) ??
    tables.find(({ name }) => isSame(name, kept.name))
  );
}

function presentColumn(
  id: number,
  kept: TableNames,
  now: TableNames,
): TableNames['columns'][number] | undefined {
  const before = kept.columns.find((column) => column.id === id);
  const byName = now.columns.find(({ name }) => isSame(name, before?.name ?? ''));
  return (kept.id === now.id ? now.columns.find((column) => column.id === id) : undefined) ?? byName;
}
