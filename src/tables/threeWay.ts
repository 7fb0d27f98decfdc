import { sameContent } from './contents';
import type { Content, Snapshot, SnapshotRow } from './contents';
import { keyColumns, matchByKeys, matchRows } from './rowMatch';

/** What the registry knows of an inserted table. */
export type Written = Snapshot & {
  /** Contents that may stand in these rows and are ours as well: of a refresh that broke off, or that was undone. */
  readonly others?: readonly (readonly SnapshotRow[])[];
};

/** The body of the table as it stands in the sheet. */
export type Sheet = {
  /** Key of each column, in the order of the sheet; `undefined` for a column of the user's. */
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly (readonly Content[])[];
};

export type Choice = 'keep' | 'take';

export type Wishes = {
  /** For cells that the user has edited: keep what is there (default), or take what the source says. */
  readonly conflicts?: Choice | ((code: string, column: string) => Choice);
  /** Rows that the user has deleted come back. */
  readonly restoreDeletedRows?: boolean;
};

/** A cell to be written: `row` counts from 0 in the sheet's body, `column` is a key. */
export type CellChange = {
  readonly code: string;
  readonly row: number;
  readonly column: string;
  readonly from: Content;
  readonly to: Content;
};

/** A cell that the user has edited and that says something else than the source. */
export type EditedCell = {
  readonly code: string;
  readonly row: number;
  readonly column: string;
  readonly yours: Content;
  readonly source: Content;
  /** Whether the source has changed as well since the cell was written: a conflict. */
  readonly sourceChanged: boolean;
};

export type Comparison = {
  /** The code of each row of the sheet that is ours. */
  readonly codes: ReadonlyMap<number, string>;
  readonly writes: readonly CellChange[];
  readonly edited: readonly EditedCell[];
  /** Rows to be added at the end, cells in the order of the new columns. */
  readonly added: readonly SnapshotRow[];
  /** Rows in the sheet that the source no longer has. */
  readonly vanished: readonly { readonly code: string; readonly row: number }[];
  /** Codes of rows that the user has deleted, and that stay deleted. */
  readonly deleted: readonly string[];
  /** Keys of columns that the user has deleted. */
  readonly missingColumns: readonly string[];
  /** Keys of columns that only the new table has, and that say something. */
  readonly newColumns: readonly string[];
  /** What the registry is to say once this has been written. */
  readonly written: Snapshot;
};

/** The columns that rows are recognised by: without one of them a table cannot be refreshed. */
export function rowKeys({ columns, rows }: Snapshot): string[] {
  return keyColumns(rows).map((index) => columns[index] ?? '');
}

/**
 * Compares, by row code and column key, what was written last, what is in the sheet now, and what the source says now.
 * Nothing that the user has put in is touched, unless the wishes say so; the order of rows and columns does not matter.
 */
export function compare(written: Written, sheet: Sheet, fresh: Snapshot, wishes: Wishes = {}): Comparison {
  const place = placesOf(sheet.columns);
  const others = cellsByCode(written.others);
  const matches = recognise(written, sheet, fresh, others, place);
  const freshRows = new Map(fresh.rows.map((row) => [row.code, row.cells]));
  const writtenRows = new Map(written.rows.map((row) => [row.code, row.cells]));
  const freshColumn = placesOf(fresh.columns);
  const choose = chooser(wishes);

  const writes: CellChange[] = [];
  const edited: EditedCell[] = [];
  const vanished: { code: string; row: number }[] = [];
  const after = new Map(writtenRows);
  for (const [row, code] of matches) {
    const source = freshRows.get(code);
    if (source === undefined) {
      vanished.push({ code, row });
      continue;
    }
    const last = writtenRows.get(code);
    const also = others.get(code) ?? [];
    const cells = written.columns.map((column, index): Content => {
      const target = freshColumn.get(column);
      const at = place.get(column);
      const base = last?.[index] ?? '';
      if (target === undefined || at === undefined) return base;
      const to = source[target] ?? '';
      const from = sheet.rows[row]?.[at] ?? '';
      if (sameContent(from, to)) return to;
      const change = { code, row, column };
      const ours = [base, ...also.flatMap((other) => other[index] ?? [])].some((one) =>
        sameContent(from, one),
      );
      if (!ours) {
        edited.push({ ...change, yours: from, source: to, sourceChanged: !sameContent(base, to) });
        if (choose(code, column) === 'keep') return base;
      }
      writes.push({ ...change, from, to });
      return to;
    });
    after.set(code, cells);
  }

  const present = new Set(matches.values());
  const deleted: string[] = [];
  const added: SnapshotRow[] = [];
  for (const row of fresh.rows) {
    if (present.has(row.code)) continue;
    if (writtenRows.has(row.code) && wishes.restoreDeletedRows !== true) deleted.push(row.code);
    else {
      added.push(row);
      after.set(
        row.code,
        written.columns.map((column) => row.cells[freshColumn.get(column) ?? -1] ?? ''),
      );
    }
  }
  for (const code of writtenRows.keys()) {
    // Deleted by the user and gone from the source: nobody asks for it any more.
    if (!present.has(code) && !freshRows.has(code)) after.delete(code);
  }
  return {
    codes: matches,
    writes,
    edited,
    added,
    vanished,
    deleted,
    missingColumns: written.columns.filter((column) => !place.has(column)),
    newColumns: fresh.columns.filter(
      (column, index) =>
        !written.columns.includes(column) && fresh.rows.some(({ cells }) => cells[index] !== ''),
    ),
    written: { columns: written.columns, rows: [...after].map(([code, cells]) => ({ code, cells })) },
  };
}

/** The rows of the sheet that are ours; the others the user has put in. */
export function ourRows(written: Written, sheet: Sheet): ReadonlySet<number> {
  const none = { columns: written.columns, rows: [] };
  return new Set(
    recognise(written, sheet, none, cellsByCode(written.others), placesOf(sheet.columns)).keys(),
  );
}

/** The code of each row of the sheet that is ours, or that the user has typed in before the source had it. */
function recognise(
  written: Written,
  sheet: Sheet,
  fresh: Snapshot,
  others: ReadonlyMap<string, readonly (readonly Content[])[]>,
  place: ReadonlyMap<string, number>,
): Map<number, string> {
  const inOrderOf = (columns: readonly string[]) => {
    const places = columns.map((column) => place.get(column));
    return sheet.rows.map((row) => places.map((at) => (at === undefined ? undefined : row[at])));
  };
  const known = written.rows.map(({ code, cells }) => ({
    code,
    looks: [cells, ...(others.get(code) ?? [])],
  }));
  const found = matchRows(known, inOrderOf(written.columns), keyColumns(written.rows));
  const codes = new Map<number, string>();
  for (const [row, index] of found.entries()) {
    const code = index === undefined ? undefined : known[index]?.code;
    if (code !== undefined) codes.set(row, code);
  }
  const writtenCodes = new Set(written.rows.map(({ code }) => code));
  const unknown = fresh.rows.filter(({ code }) => !writtenCodes.has(code));
  if (unknown.length === 0 || codes.size === sheet.rows.length) return codes;
  const strangers = sheet.rows.flatMap((_, row) => (codes.has(row) ? [] : [row]));
  const lines = inOrderOf(fresh.columns);
  const adopted = matchByKeys(
    unknown.map(({ code, cells }) => ({ code, looks: [cells] })),
    strangers.map((row) => lines[row] ?? []),
    keyColumns(fresh.rows),
  );
  for (const [index, match] of adopted.entries()) {
    const row = strangers[index];
    const code = match === undefined ? undefined : unknown[match]?.code;
    if (row !== undefined && code !== undefined) codes.set(row, code);
  }
  return codes;
}

function cellsByCode(others: Written['others'] = []): Map<string, (readonly Content[])[]> {
  const cells = new Map<string, (readonly Content[])[]>();
  for (const row of others.flat()) cells.set(row.code, [...(cells.get(row.code) ?? []), row.cells]);
  return cells;
}

function placesOf(columns: readonly (string | undefined)[]): Map<string, number> {
  return new Map(
    columns.flatMap((column, index) => (column === undefined ? [] : [[column, index] as const])),
  );
}

function chooser({ conflicts = 'keep' }: Wishes): (code: string, column: string) => Choice {
  return typeof conflicts === 'string' ? () => conflicts : conflicts;
}
