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
 * The table of that name, or else the same under another name: Excel's ids alone are no proof, for another session or
 * program may give one to another table (OfficeDev/office-js #1390).
 */
function presentTable(kept: TableNames, tables: readonly TableNames[]): TableNames | undefined {
  const keepsSome = ({ columns }: TableNames): boolean =>
    columns.some((column) =>
      kept.columns.some(({ id, name }) => id === column.id && isSame(name, column.name)),
    );
  const named = tables.filter(({ name }) => isSame(name, kept.name));
  return (
    named.find(({ id }) => id === kept.id) ??
    named[0] ??
    tables.find((table) => table.id === kept.id && keepsSome(table))
  );
}

function presentColumn(
  id: number,
  kept: TableNames,
  now: TableNames,
): TableNames['columns'][number] | undefined {
  const before = kept.columns.find((column) => column.id === id);
  const byId = now.columns.find((column) => column.id === id);
  const byName = now.columns.find(({ name }) => isSame(name, before?.name ?? ''));
  // A number under which another of the columns of then is called now is not that of this column any more.
  const isOther = kept.columns.some((column) => column.id !== id && isSame(column.name, byId?.name ?? ''));
  return kept.id === now.id && !isOther ? (byId ?? byName) : byName;
}
