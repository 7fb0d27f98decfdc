import { sameContent, snapshotOf } from '../../tables/contents';
import type { Content } from '../../tables/contents';
import type { Table } from '../../tables/table';
import type { Comparison } from '../../tables/threeWay';
import type { Properties } from '../insert/figureProperties';
import type { RawCell } from '../core/undoTable';
import type { LookedTable } from './lookTables';

/** Neighbouring cells of one column that are written at once. */
export type Run = {
  readonly column: number;
  readonly row: number;
  readonly from: readonly RawCell[];
  readonly to: readonly RawCell[];
  /** What the document says of the figures in these cells; nothing where they are none. */
  readonly properties: PropertiesOfCells;
};

export type PropertiesOfCells = readonly (Properties | undefined)[];

/** Of a row by its code and a column by its key. */
export type PropertiesAt = (code: string, column: string | undefined) => Properties | undefined;

/** A content as Excel takes it; `plain` stands in for a formula that reads a column which is gone. */
export type Enter = (content: Content, plain?: RawCell) => RawCell;

/** Figures that stay as they are, but what they carry along is to be said in another language. */
export function unchangedFigures(
  { codes }: Comparison,
  { keys, rows }: LookedTable,
  fresh: Table,
  propertiesAt: PropertiesAt,
): Write[] {
  const { columns, rows: lines } = snapshotOf(fresh);
  const lineOf = new Map(lines.map(({ code, cells }) => [code, cells]));
  return [...codes].flatMap(([row, code]) =>
    keys.flatMap((column, at) => {
      const stands = rows[row]?.[at];
      const isFigure = column !== undefined && propertiesAt(code, column) !== undefined;
      if (!isFigure || typeof stands !== 'number') return [];
      const to = lineOf.get(code)?.[columns.indexOf(column)] ?? '';
      return sameContent(stands, to) ? [{ code, row, column, to: stands }] : [];
    }),
  );
}

type Write = Pick<Comparison['writes'][number], 'code' | 'row' | 'column' | 'to'>;

/** A run holds figures only, or none: they are written in different ways. */
export function runsOf(
  writes: readonly Write[],
  looked: LookedTable,
  enter: Enter,
  propertiesAt: PropertiesAt,
): Run[] {
  const byColumn = new Map<string, Map<number, Written>>();
  for (const { code, row, column, to } of writes) {
    const cells = byColumn.get(column) ?? new Map<number, Written>();
    const properties = typeof to === 'number' ? propertiesAt(code, column) : undefined;
    byColumn.set(column, cells.set(row, { to: enter(to), properties }));
  }
  return [...byColumn].flatMap(([key, cells]) => {
    const at = looked.keys.indexOf(key);
    const column = looked.seen.columns[at]?.id ?? GONE;
    const runs: Growing[] = [];
    for (const row of [...cells.keys()].sort((one, other) => one - other)) {
      const from = looked.raw[row]?.[at] ?? '';
      const { to = '', properties } = cells.get(row) ?? {};
      const last = runs.at(-1);
      // See hiddenRows.ts.
      const isNext = !looked.hides && last !== undefined && last.row + last.to.length === row;
      if (isNext && (last.properties[0] === undefined) === (properties === undefined)) {
        last.from.push(from);
        last.to.push(to);
        last.properties.push(properties);
      } else runs.push({ column, row, from: [from], to: [to], properties: [properties] });
    }
    return runs;
  });
}

type Written = { readonly to: RawCell; readonly properties: Properties | undefined };

type Growing = Pick<Run, 'column' | 'row'> & {
  readonly from: RawCell[];
  readonly to: RawCell[];
  readonly properties: (Properties | undefined)[];
};

/** Of a column that is no longer there. */
export const GONE = -1;
