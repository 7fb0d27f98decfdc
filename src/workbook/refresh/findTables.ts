import type { RegistryEntry } from '../store/registry';

/** A table of the workbook, ours or not, as the first round trip sees it. */
export type SeenTable = {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly columns: readonly { readonly id: number; readonly heading: string }[];
};

/** A table that the registry knows. A copy is one that the registry knows only by what it looks like. */
export type FoundTable = {
  readonly entry: RegistryEntry;
  readonly seen: SeenTable;
  readonly copied: boolean;
};

/**
 * Finds the registry's tables in the workbook.
 *
 * A table is known by Excel's id, which stays with it through renaming and moving. Where the registry has not seen the
 * id yet (a table that was just inserted) or the id is gone, the name says which it is, and then the headings.
 * A table that is nobody's but has all the headings of one of ours is a copy of it, for sheets are copied with their
 * tables: it gets an entry of its own.
 */
export function findTables(
  entries: readonly RegistryEntry[],
  tables: readonly SeenTable[],
): { readonly found: readonly FoundTable[]; readonly lost: readonly RegistryEntry[] } {
  const free = new Map(tables.map((table) => [table.id, table]));
  const owners = new Map<RegistryEntry, SeenTable>();
  const claim = (fits: (entry: RegistryEntry, table: SeenTable) => boolean) => {
    for (const entry of entries) {
      if (owners.has(entry)) continue;
      const table = [...free.values()].find((one) => fits(entry, one));
      if (table === undefined) continue;
      owners.set(entry, table);
      free.delete(table.id);
    }
  };
  claim(({ table }, { id }) => table !== '' && table === id);
  // A table that was deleted and inserted anew has its old name, but the newer entry.
  claim(
    (entry, table) => entry.table === '' && sameName(entry.name, table.name) && sharesColumns(entry, table),
  );
  claim((entry, table) => sameName(entry.name, table.name) && sharesColumns(entry, table));
  claim((entry, table) => hasAllColumns(entry, table));
  // Renamed, with some of its headings, before any refresh has seen it.
  claim((entry, table) => entry.table === '' && sharesHalf(entry, table));
  const originals = [...owners].map(([entry, seen]) => ({ entry, seen, copied: false }));
  const copies = [...free.values()].flatMap((seen) => {
    const original = originals.find((one) => hasAllColumns(one.entry, seen) || looksLike(one.seen, seen));
    if (original === undefined) return [];
    return [{ entry: entryOfCopy(original, seen), seen, copied: true }];
  });
  return {
    // In the order of the workbook, so that reports read like it.
    found: tables.flatMap(({ id }) => [...originals, ...copies].filter(({ seen }) => seen.id === id)),
    lost: entries.filter((entry) => !owners.has(entry)),
  };
}

/** Keys of the table's columns in the order of the sheet; `undefined` for columns of the user's. */
export function columnKeys({ entry, seen }: Pick<FoundTable, 'entry' | 'seen'>): (string | undefined)[] {
  // Until a refresh has seen the table, the ids in the registry are those that Excel is expected to give.
  const byId = entry.table === seen.id;
  const keys = new Map<number, string>();
  const ids = new Set(seen.columns.map(({ id }) => id));
  for (const { key, id, heading } of entry.columns) {
    const named = seen.columns.find((column) => sameName(column.heading, heading))?.id;
    const column = byId ? (ids.has(id) ? id : undefined) : (named ?? (ids.has(id) ? id : undefined));
    if (column !== undefined && !keys.has(column)) keys.set(column, key);
  }
  return seen.columns.map(({ id }) => keys.get(id));
}

/**
 * A copy has the headings that its original has now, and what was written into both is the same. Its id follows from
 * what it is, so that two windows that see the same copy make the same entry of it.
 */
function entryOfCopy({ entry, seen }: FoundTable, copy: SeenTable): RegistryEntry {
  const keys = columnKeys({ entry, seen });
  const now = new Map(keys.map((key, index) => [key, seen.columns[index]?.heading]));
  return {
    ...entry,
    id: `${entry.id}:${copy.id}`,
    table: copy.id,
    name: copy.name,
    columns: entry.columns.map((column) => {
      const heading = now.get(column.key);
      const same = copy.columns.find(
        (one) => sameName(one.heading, heading ?? '') || sameName(one.heading, column.heading),
      );
      return { ...column, id: same?.id ?? NO_COLUMN };
    }),
  };
}

const NO_COLUMN = -1;

function hasAllColumns({ columns }: RegistryEntry, table: SeenTable): boolean {
  return columns.every(({ heading }) => table.columns.some((one) => sameName(one.heading, heading)));
}

function sharesColumns({ columns }: RegistryEntry, table: SeenTable): boolean {
  return columns.some(({ heading }) => table.columns.some((one) => sameName(one.heading, heading)));
}

function sharesHalf({ columns }: RegistryEntry, table: SeenTable): boolean {
  const shared = columns.filter(({ heading }) => table.columns.some((one) => sameName(one.heading, heading)));
  return shared.length * 2 >= columns.length;
}

function looksLike(one: SeenTable, other: SeenTable): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ heading }) => other.columns.some((column) => sameName(column.heading, heading)))
  );
}

/** Excel compares names of tables and columns without regard to case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
