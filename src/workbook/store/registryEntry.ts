import { snapshotOf } from '../../tables/contents';
import type { AnyTableOptions } from '../../tables/anyTable';
import type { Context, Table } from '../../tables/table';
import type { Block } from '../insert/block';
import type { RegistryEntry } from './registry';
import { newId } from './newId';

/** Where a table has been put: its name, and the place of its first heading. */
export type InsertedAt = { readonly name: string; readonly place: RegistryEntry['place'] };

/**
 * What the registry says of a table that is being inserted. Excel tells the table's id only afterwards, and numbers the
 * columns of a new table from 1.
 */
export function entryOf(
  table: Table,
  { lines }: Pick<Block, 'lines'>,
  { name, place }: InsertedAt,
  { computed = 'values', source = false, rankedBy, columns, rows }: AnyTableOptions,
  about: Context,
): RegistryEntry {
  return {
    id: newId(),
    table: '',
    name,
    key: table.key,
    datasets: datasetsBehind(table, about),
    language: about.messages.language,
    options: {
      ...{ computed, source },
      ...(rankedBy === undefined ? {} : { rankedBy }),
      ...(columns === undefined ? {} : { columns: [...columns] }),
      ...(rows === undefined ? {} : { rows }),
    },
    place,
    columns: table.columns.map(({ key, heading }, index) => ({ key, id: index + 1, heading })),
    lines: [...lines],
    rows: snapshotOf(table).rows.map(({ code, cells }) => ({ code, cells: [...cells] })),
  };
}

/** Datasets that the table shows figures of, or else the first: the one that says what there is. */
export function datasetsBehind(table: Table, { catalogue }: Context): RegistryEntry['datasets'] {
  const shown = new Set(table.rows.flatMap(({ figures }) => figures.map(({ dataset }) => dataset)));
  return [...(shown.size > 0 ? shown : [catalogue.dataset])].map(({ id, hash }) => ({ id, hash }));
}
