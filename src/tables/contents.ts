import { toRegistry } from './structuredReferences';
import { contentOf } from './table';
import type { Table } from './table';

/** A formula as the registry knows it: with column keys instead of headings (see structuredReferences.ts). */
export type Formula = { readonly formula: string };

/** What stands in one cell of a worksheet; an empty text is an empty cell. */
export type Content = string | number | boolean | Formula;

/** Contents of the rows of a table, each row by its stable code, in the order of the column keys. */
export type Snapshot = {
  readonly columns: readonly string[];
  readonly rows: readonly SnapshotRow[];
};

export type SnapshotRow = { readonly code: string; readonly cells: readonly Content[] };

/**
 * What a source table puts into its cells.
 * @example snapshotOf(sourceTable('groups', context)).rows[0].cells[1] // 7340
 */
export function snapshotOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Snapshot {
  const formulas = columns.map(({ formula }) =>
    formula === undefined ? undefined : { formula: toRegistry(formula, { table: '', headings: columns }) },
  );
  return {
    columns: columns.map(({ key }) => key),
    rows: rows.map(({ code, cells }) => ({
      code,
      cells: columns.map((_, index) => formulas[index] ?? contentOf(cells[index])),
    })),
  };
}

/** Whether two cells hold the same: numbers that differ only in what Excel keeps of their last digits do. */
export function sameContent(one: Content, other: Content): boolean {
  if (typeof one === 'object' || typeof other === 'object') {
    return typeof one === 'object' && typeof other === 'object' && one.formula === other.formula;
  }
  if (typeof one === 'number' && typeof other === 'number') {
    return one === other || Math.abs(one - other) <= LAST_DIGITS * Math.max(Math.abs(one), Math.abs(other));
  }
  return one === other;
}

/** Excel shows 15 significant digits, and files and clipboards may carry no more. */
const LAST_DIGITS = 1e-14;

/** A content as one text, equal for equal contents: what rows are looked up by. */
export function textOfContent(content: Content): string {
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'number') return `n${String(Number(content.toPrecision(14)))}`;
  return typeof content === 'string' ? `t${content}` : `b${String(content)}`;
}
