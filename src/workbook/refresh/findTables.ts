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

/** The registry's tables as they are found, and what else there is. */
export type Finding = {
  readonly found: readonly FoundTable[];
  /** Nothing tells where they are; they are kept until the user gives them up. */
  readonly lost: readonly RegistryEntry[];
  /** Copies to which the user has given a name: they are followed only when asked for. */
  readonly offered: readonly FoundTable[];
  /** Tables that are nobody's. */
  readonly strangers: readonly SeenTable[];
};

/**
 * Finds the registry's tables in the workbook.
 *
 * Excel's id stays with a table through renaming and moving, but in a file without ids, or in another program, another
 * table may have it (OfficeDev/office-js #1390): an id counts only together with the name, or with most of the headings.
 * Without it the name tells, and then the headings on the sheet where the table was.
 * A table that is nobody's but has all the headings of one of ours is a copy of it, for sheets are copied with their
 * tables: under a name that Excel makes of the original's it gets an entry of its own, else it is offered.
 */
export function findTables(entries: readonly RegistryEntry[], tables: readonly SeenTable[]): Finding {
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
  const isNamed = (entry: RegistryEntry, table: SeenTable) =>
    sameName(entry.name, table.name) && shared(entry, table) > 0;
  claim((entry, table) => entry.table === table.id && isNamed(entry, table));
  // A table that was deleted and inserted anew has its old name, but the newer entry.
  claim((entry, table) => entry.table === '' && isNamed(entry, table));
  claim(isNamed);
  const isBest = (entry: RegistryEntry, table: SeenTable) =>
    entries.every((other) => owners.has(other) || shared(other, table) <= shared(entry, table));
  claim((entry, table) => entry.table === table.id && sharesHalf(entry, table) && isBest(entry, table));
  claim(
    (entry, table) =>
      hasAllColumns(entry, table) && (entry.table === '' || sameName(entry.place.sheet, table.sheet)),
  );
  // Renamed, with some of its headings, before any refresh has seen it.
  claim((entry, table) => entry.table === '' && sharesHalf(entry, table));
  const originals = [...owners].map(([entry, seen]) => ({ entry, seen, copied: false }));
  const likely: (Pick<FoundTable, 'entry'> & Partial<FoundTable>)[] = [
    ...originals,
    ...entries.flatMap((entry) => (owners.has(entry) ? [] : [{ entry }])),
  ];
  const copies = [...free.values()].flatMap((seen) => {
    const original = likely.find(
      (one) => hasAllColumns(one.entry, seen) || (one.seen !== undefined && looksLike(one.seen, seen)),
    );
    if (original === undefined) return [];
    const names = original.seen === undefined ? [] : [original.entry.name, original.seen.name];
    const isNamedByExcel = names.some((name) => isNumbered(seen.name, name));
    return [{ copy: { entry: entryOfCopy(original, seen), seen, copied: true }, isNamedByExcel }];
  });
  const taken = [...originals, ...copies.flatMap((one) => (one.isNamedByExcel ? [one.copy] : []))];
  const known = new Set(copies.map(({ copy }) => copy.seen));
  return {
    // In the order of the workbook, so that reports read like it.
    found: tables.flatMap(({ id }) => taken.filter(({ seen }) => seen.id === id)),
    lost: entries.filter((entry) => !owners.has(entry)),
    offered: copies.flatMap((one) => (one.isNamedByExcel ? [] : [one.copy])),
    strangers: [...free.values()].filter((table) => !known.has(table)),
  };
}

/** Excel names the table of a copied sheet after the original, with a number behind it. */
function isNumbered(name: string, original: string): boolean {
  return sameName(name.slice(0, original.length), original) && /^_?\d+$/.test(name.slice(original.length));
}

/** Keys of the table's columns in the order of the sheet; `undefined` for columns of the user's. */
export function columnKeys({ entry, seen }: Pick<FoundTable, 'entry' | 'seen'>): (string | undefined)[] {
  // Until a refresh has seen the table, the ids in the registry are those that Excel is expected to give. Later they
  // count unless more headings speak against them than for them: another program may have numbered the columns anew.
  const verdicts = entry.columns.map(({ id, heading }) => {
    const named = seen.columns.find((column) => sameName(column.heading, heading));
    return named === undefined ? 0 : named.id === id ? 1 : -1;
  });
  const byId = entry.table === seen.id && verdicts.reduce<number>((sum, one) => sum + one, 0) >= 0;
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
function entryOfCopy(
  { entry, seen }: Pick<FoundTable, 'entry'> & Partial<FoundTable>,
  copy: SeenTable,
): RegistryEntry {
  const keys = seen === undefined ? [] : columnKeys({ entry, seen });
  const now = new Map(keys.map((key, index) => [key, seen?.columns[index]?.heading]));
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

export const NO_COLUMN = -1;

function hasAllColumns({ columns }: RegistryEntry, table: SeenTable): boolean {
  return columns.every(({ heading }) => table.columns.some((one) => sameName(one.heading, heading)));
}

function sharesHalf(entry: RegistryEntry, table: SeenTable): boolean {
  return shared(entry, table) * 2 >= entry.columns.length;
}

/** How many headings of ours a table has. */
function shared({ columns }: RegistryEntry, table: SeenTable): number {
  return columns.filter(({ heading }) => table.columns.some((one) => sameName(one.heading, heading))).length;
}

function looksLike(one: SeenTable, other: SeenTable): boolean {
  return (
    one.columns.length === other.columns.length &&
    one.columns.every(({ heading }) => other.columns.some((column) => sameName(column.heading, heading)))
  );
}

/** Excel compares names of tables and columns without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
