import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
import { session } from '../../session';
import { anyTable } from '../../tables/anyTable';
import { snapshotOf } from '../../tables/contents';
import type { RowChoice } from '../../tables/rowChoice';
import { keyColumns } from '../../tables/rowMatch';
import type { Table, TableOptions } from '../../tables/table';
import type { TableId } from '../../tables/tableId';
import type { InsertOptions } from './insertOptions';

/** What the user wants of a table: some of its columns and rows. Without either, all of them. */
export type Selection = {
  readonly columns?: readonly string[] | undefined;
  readonly rows?: RowChoice | undefined;
};

/** How the tables of the list are made: as they would be inserted now. */
export type Making = { readonly language: Language; readonly options: InsertOptions };

/** A table to choose from, and what is chosen of it. */
export type Chosen = {
  readonly whole: Table;
  readonly chosen: Table;
  /** Keys of the columns without which a refresh would not know a row again. */
  readonly kept: ReadonlySet<string>;
};

/**
 * Makes the table whose preview is open. It is made again only when something of it has changed: the view is drawn more
 * often than that.
 */
export class Chooser {
  #made: { readonly of: string; readonly catalogue: object; readonly chosen: Chosen | undefined } | undefined;

  choose(id: TableId, { columns, rows }: Selection, { language, options }: Making): Chosen | undefined {
    const { catalogue } = session;
    const of = JSON.stringify([id, columns, rows, language, options]);
    if (this.#made?.of === of && this.#made.catalogue === catalogue) return this.#made.chosen;
    const about = { catalogue, messages: messagesIn(language) };
    const how: TableOptions = {
      computed: options.formulas ? 'formulas' : 'values',
      source: options.source,
    };
    const whole = anyTable(id, about, how);
    const chosen = whole && anyTable(id, about, { ...how, columns, rows });
    const made =
      whole === undefined || chosen === undefined
        ? undefined
        : { whole, chosen, kept: new Set(tellingColumns(whole).map((at) => whole.columns[at]?.key ?? '')) };
    this.#made = { of, catalogue, chosen: made };
    return made;
  }
}

/** One column that tells all rows apart, a name before a number; where there is none, those that together do. */
function tellingColumns(table: Table): readonly number[] {
  const { rows } = snapshotOf(table);
  const columns = table.columns.map((_, at) => rows.map(({ cells }) => cells[at] ?? ''));
  const alone = columns.flatMap((cells, at) => (new Set(cells).size === rows.length ? [at] : []));
  const isName = (at: number) => columns[at]?.every((content) => typeof content === 'string') === true;
  const best = alone.find(isName) ?? alone[0];
  return best === undefined ? keyColumns(rows) : [best];
}

/** Without or with one of the columns; with all of them nothing is chosen, so that later columns come too. */
export function withColumn(selection: Selection, made: Chosen, key: string, wanted: boolean): Selection {
  const all = choosable(made);
  const before = selection.columns ?? all;
  const columns = all.filter((one) => (one === key ? wanted : before.includes(one)));
  return { ...selection, columns: columns.length === all.length ? undefined : columns };
}

/** With all columns, or with none but those that are kept: who wants four of sixteen begins from none. */
export function withColumns(selection: Selection, made: Chosen, wanted: 'all' | 'none'): Selection {
  const columns = wanted === 'all' ? undefined : choosable(made).filter((key) => made.kept.has(key));
  return { ...selection, columns };
}

function choosable({ whole }: Chosen): string[] {
  return whole.columns.flatMap(({ key }) => (key === 'source' ? [] : [key]));
}

/** With another choice of rows; where it chooses nothing, all rows are wanted. */
export function withRows(selection: Selection, change: RowChoice): Selection {
  const rows = { ...selection.rows, ...change };
  const isAll = [rows.group, rows.from, rows.to, rows.largest].every((one) => one === undefined);
  return { ...selection, rows: isAll ? undefined : rows };
}
