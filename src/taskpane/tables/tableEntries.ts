import type { Catalogue } from '../../catalogue/catalogue';
import { derived } from '../../catalogue/derived';
import type { Period } from '../../model/period';
import { messagesIn } from '../../locales/language';
import { languages, tableKeys } from '../../locales/messages';
import type { Language, TableKey } from '../../locales/messages';
import { periodOf, sourceTable } from '../../tables/sourceTable';
import type { Table } from '../../tables/table';

/** What the list of tables says about one of them. */
export type TableEntry = {
  readonly key: TableKey;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly period: Period | undefined;
  /** What the rows of the table are about; every name once, for some tables have many rows about one subject. */
  readonly names: readonly string[];
};

/**
 * The tables as the list shows them in one language, without those that the datasets in use state no row of; made once for
 * each catalogue and language.
 */
export function tableEntries(catalogue: Catalogue, language: Language): readonly TableEntry[] {
  const known = madeOf(catalogue);
  const entries =
    known.get(language) ??
    tableKeys.map((key) => toEntry(key, catalogue, language)).filter(({ rows }) => rows > 0);
  known.set(language, entries);
  return entries;
}

/** The names in a table in every language: who filters may type either. */
export function namesIn(catalogue: Catalogue, key: TableKey): string[] {
  return languages.flatMap((language) =>
    tableEntries(catalogue, language)
      .filter((entry) => entry.key === key)
      .flatMap(({ names }) => names),
  );
}

const madeOf = derived(() => new Map<Language, readonly TableEntry[]>());

function toEntry(key: TableKey, catalogue: Catalogue, language: Language): TableEntry {
  const about = { catalogue, messages: messagesIn(language) };
  const table = sourceTable(key, about, { computed: 'formulas' });
  return {
    key,
    title: table.title,
    rows: table.rows.length,
    columns: table.columns.length,
    period: periodOf(key, catalogue),
    names: namesOf(table),
  };
}

function namesOf({ columns, rows }: Table): string[] {
  const column = columns.findIndex(({ key }) => key === 'name');
  const cells = rows.map(({ cells }) => cells[column]);
  return [...new Set(cells.filter((cell) => typeof cell === 'string'))];
}
