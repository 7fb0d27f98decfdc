import type { Catalogue } from '../catalogue/catalogue';
import type { Period } from '../catalogue/period';
import { messagesIn } from '../locales/language';
import { tableKeys } from '../locales/messages';
import type { Language, TableKey } from '../locales/messages';
import { periodOf, sourceTable } from '../tables/sourceTable';

/** What the list of tables says about one of them. */
export type TableEntry = {
  readonly key: TableKey;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly period: Period | undefined;
};

export function tableEntries(catalogue: Catalogue, language: Language): TableEntry[] {
  return tableKeys.map((key) => {
    const { title, rows, columns } = sourceTable(key, { catalogue, messages: messagesIn(language) });
    return {
      key,
      title,
      rows: rows.length,
      columns: columns.length,
      period: periodOf(key, catalogue),
    };
  });
}
