import type { Catalogue } from '../../catalogue/catalogue';
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
  /** What the table is about, in both languages. */
  readonly names: readonly string[];
};

export function tableEntries(catalogue: Catalogue, language: Language): TableEntry[] {
  return tableKeys.map((key) => {
    const about = { catalogue, messages: messagesIn(language) };
    const { title, rows, columns } = sourceTable(key, about, { computed: 'formulas' });
    return {
      key,
      title,
      rows: rows.length,
      columns: columns.length,
      period: periodOf(key, catalogue),
      names: languages.flatMap((one) => namesIn(sourceTable(key, { catalogue, messages: messagesIn(one) }))),
    };
  });
}

/** Every name once: some tables have many rows about one subject. */
function namesIn({ columns, rows }: Table): string[] {
  const column = columns.findIndex(({ key }) => key === 'name');
  const cells = rows.map(({ cells }) => cells[column]);
  return [...new Set(cells.filter((cell) => typeof cell === 'string'))];
}
