import { messagesIn } from '../../src/locales/language';
import type { Language, TableKey } from '../../src/locales/messages';
import { sourceTable } from '../../src/tables/sourceTable';
import type { Table } from '../../src/tables/table';
import { wholeCatalogue } from '../catalogue/planCatalogue';

/** Source tables as users get them: with every dataset that is built in. */
const catalogue = wholeCatalogue();

export function read(key: TableKey, language: Language = 'vi'): Table {
  const made = tables.get(key + language) ?? sourceTable(key, { catalogue, messages: messagesIn(language) });
  tables.set(key + language, made);
  return made;
}

/** A test asks for a table cell by cell. */
const tables = new Map<string, Table>();

export function codesOf(key: TableKey): string[] {
  return read(key).rows.map(({ code }) => code);
}

/** The cells of a row by column key; of a quantity its number. */
export function rowOf(
  key: TableKey,
  code: string,
  language: Language = 'vi',
): Record<string, string | number | undefined> {
  const { columns, rows } = read(key, language);
  const row = rows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`${key} has no row ${code}`);
  return Object.fromEntries(
    row.cells.map((cell, index) => [
      columns[index]?.key ?? '',
      typeof cell === 'object' ? cell.number : cell,
    ]),
  );
}

/** Rows whose cell in a column is empty. */
export function emptyIn(key: TableKey, column: string): string[] {
  return codesOf(key).filter((code) => rowOf(key, code)[column] === undefined);
}
